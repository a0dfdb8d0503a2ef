import { describe, expect, test } from 'vitest';
import { found, inventoryRow, skippedIn, told, tree } from './tree.ts';

const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]);

describe('a file that is no address book by kind is skipped, not lost', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['.keep', 'what', 'hidden'],
    ['.empty', '', 'hidden'],
    ['.DS_Store', 'what', 'system'],
    ['Thumbs.db', 'what', 'system'],
    ['IMG.JPG', 'what', 'media'],
    ['IMG_0001', jpeg, 'media'],
    ['voice.opus', 'what', 'media'],
  ])('%s', async (name, content, reason) => {
    const discovery = await found(tree({ 'phones/D-1/a.vcf': 'book', [`phones/D-1/${name}`]: content }));
    expect(told(discovery)).toEqual({ devices: ['D-1: phones/D-1/a.vcf'], strays: [] });
    expect(skippedIn(discovery)).toEqual([`phones/D-1/${name} (${reason})`]);
  });

  test('beside a database, with its name', async () => {
    const root = tree({ 'phones/D-1/x.db': 'book', 'phones/D-1/x.db-wal': 'log', 'phones/D-1/y.db-wal': 'log' });
    const discovery = await found(root);
    expect(told(discovery).devices).toEqual(['D-1: phones/D-1/x.db, phones/D-1/y.db-wal (lost format-unknown)']);
    expect(skippedIn(discovery)).toEqual(['phones/D-1/x.db-wal (companion)']);
  });

  test('loose beside the devices', async () => {
    const discovery = await found(tree({ 'phones/D-1/a.vcf': 'book', 'phones/.DS_Store': 'x', 'phones/.git/HEAD': 'x' }));
    expect(told(discovery)).toEqual({ devices: ['D-1: phones/D-1/a.vcf'], strays: [] });
    expect(skippedIn(discovery)).toEqual(['phones/.DS_Store (system)', 'phones/.git (system)']);
  });
});

describe('content beats name', () => {
  test.each(['.contacts.vcf', 'photo.jpg', 'Thumbs.db', 'desktop.ini', '.hidden/deep/contacts.vcf', '.hidden/.more/a.jpg'])(
    'an address book named %s is read',
    async (name) => {
      const { devices } = told(await found(tree({ [`phones/D-1/${name}`]: 'book' })));
      expect(devices).toEqual([`D-1: phones/D-1/${name}`]);
    },
  );

  test('a refused format under a hidden or media name is lost', async () => {
    const root = tree({ 'phones/D-1/.old': 'refused', 'phones/D-1/x.png': 'refused', 'phones/D-1/.h/y': 'refused' });
    expect(told(await found(root)).devices[0]!.match(/lost format-refused/g)).toHaveLength(3);
  });

  test('a hidden folder beside the devices that holds an address book is a device', async () => {
    const discovery = await found(tree({ 'phones/.anna/a.vcf': 'book', 'phones/.anna/b': 'what' }));
    expect(told(discovery).devices).toEqual(['.anna: phones/.anna/a.vcf']);
    expect(skippedIn(discovery)).toEqual(['phones/.anna (hidden)']);
  });
});

test('a hidden folder is listed once, however much lies in it', async () => {
  const root = tree({ 'phones/D-1/.cache/a': 'x', 'phones/D-1/.cache/b/c': '', 'phones/D-1/.cache/.d/e': 'x', 'phones/D-1/a.vcf': 'book' });
  expect(skippedIn(await found(root))).toEqual(['phones/D-1/.cache (hidden)']);
});

test('the folders of systems are not entered', async () => {
  const root = tree({ 'phones/D-1/$RECYCLE.BIN/a.vcf': 'book', 'phones/D-1/__MACOSX/b.vcf': 'book', 'phones/D-1/a.vcf': 'book' });
  const discovery = await found(root);
  expect(told(discovery).devices).toEqual(['D-1: phones/D-1/a.vcf']);
  expect(skippedIn(discovery)).toEqual(['phones/D-1/$RECYCLE.BIN (system)', 'phones/D-1/__MACOSX (system)']);
});

test('a file larger than allowed is lost, one of that size is not', async () => {
  const root = tree({ 'phones/D-1/a.vcf': 'book', 'phones/D-1/b.vcf': 'book!' });
  expect(told(await found(root, ['phones'], [], { fileSize: 4 })).devices).toEqual([
    'D-1: phones/D-1/a.vcf, phones/D-1/b.vcf (lost file-over-limit)',
  ]);
});

describe('what another device claims takes along what lies around it', () => {
  test('so that no device is made of settings alone', async () => {
    const root = tree({ 'phones/anna/a.vcf': 'book', 'phones/anna/.DS_Store': 'x' });
    const discovery = await found(root, ['phones'], [inventoryRow('D-1', 'phones/anna/a.vcf')]);
    expect(told(discovery)).toEqual({ devices: ['D-1: phones/anna/a.vcf'], strays: [] });
    expect(skippedIn(discovery)).toEqual(['phones/anna/.DS_Store (system)']);
  });
});
