import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { AskfirstError } from '../../src/error.ts';
import { found, inventoryRow, told, tree } from './tree.ts';

describe('a given folder', () => {
  test('holds a device in each folder, named like it, with all files below', async () => {
    const root = tree({ 'phones/D-2/a.vcf': 'book', 'phones/D-1/z.vcf': 'book', 'phones/D-1/deep/er/b.vcf': 'book' });
    expect(told(await found(root))).toEqual({
      devices: ['D-1: phones/D-1/deep/er/b.vcf, phones/D-1/z.vcf', 'D-2: phones/D-2/a.vcf'],
      strays: [],
    });
  });

  test('holds a device in each loose file, named like it without its ending', async () => {
    expect(told(await found(tree({ 'phones/anna.vcf': 'book', 'phones/b.o.b.vcf': 'book' }))).devices).toEqual([
      'anna: phones/anna.vcf',
      'b.o.b: phones/b.o.b.vcf',
    ]);
  });

  test('named like an inventory device and holding only loose files is that device', async () => {
    const root = tree({ 'D-1/a.vcf': 'book', 'D-1/b.vcf': 'book' });
    expect(told(await found(root, ['D-1'], [inventoryRow('D-1')])).devices).toEqual(['D-1: D-1/a.vcf, D-1/b.vcf']);
    expect(told(await found(root, ['D-1'], [inventoryRow('D-9')])).devices).toEqual(['D-9: ', 'a: D-1/a.vcf', 'b: D-1/b.vcf']);
  });

  test('named like an inventory device but holding folders holds devices', async () => {
    const root = tree({ 'D-1/a/x.vcf': 'book' });
    expect(told(await found(root, ['D-1'], [inventoryRow('D-1')])).devices).toEqual(['D-1: ', 'a: D-1/a/x.vcf']);
  });

  test('is read once however it is spelled', async () => {
    const root = tree({ 'phones/D-1/a.vcf': 'book' });
    expect(told(await found(root, ['phones', 'phones/', './phones', 'x/../phones'])).devices).toHaveLength(1);
  });

  test('that does not exist is an error', async () => {
    await expect(found(tree({}))).rejects.toMatchObject({ code: 'path-missing' });
  });
});

test('a given file is a device named like it', async () => {
  expect(told(await found(tree({ 'phones/anna.vcf': 'book' }), ['phones/anna.vcf'])).devices).toEqual(['anna: anna.vcf']);
});

test('a device folder without files is a device without export', async () => {
  expect(told(await found(tree({ 'phones/D-1/': '' })))).toEqual({ devices: ['D-1: '], strays: [] });
});

test('an inventory device without export is there, with no files', async () => {
  const { devices } = await found(tree({ 'phones/D-1/a.vcf': 'book' }), ['phones'], [inventoryRow('D-1'), inventoryRow('D-2')]);
  expect(devices.map(({ id, row, files }) => [id, row?.id, files.length])).toEqual([
    ['D-1', 'D-1', 1],
    ['D-2', 'D-2', 0],
  ]);
});

test('a folder without inventory row is a device of which no inventory tells', async () => {
  expect(
    (await found(tree({ 'phones/D-1/a.vcf': 'book' }), ['phones'], [inventoryRow('D-2')])).devices.find(({ id }) => id === 'D-1')!.row,
  ).toBeUndefined();
});

describe('a file', () => {
  test('nothing recognises is listed: as lost in its device, else as a stray', async () => {
    expect(told(await found(tree({ 'phones/D-1/a.bin': 'what', 'phones/README.txt': 'what' })))).toEqual({
      devices: ['D-1: phones/D-1/a.bin (lost format-unknown)'],
      strays: ['phones/README.txt (lost format-unknown)'],
    });
  });

  test('without bytes is lost', async () => {
    expect(told(await found(tree({ 'phones/D-1/a.vcf': '' }))).devices).toEqual(['D-1: phones/D-1/a.vcf (lost file-empty)']);
  });

  test('that is hidden, a folder setting or a picture is passed over', async () => {
    const root = tree({
      'phones/.DS_Store': 'x',
      'phones/Thumbs.db': 'x',
      'phones/D-1/IMG.JPG': 'x',
      'phones/D-1/.git/a': 'x',
      'phones/D-1/a.vcf': 'book',
    });
    expect(told(await found(root))).toEqual({ devices: ['D-1: phones/D-1/a.vcf'], strays: [] });
  });

  test('in a folder that is named like a picture is read', async () => {
    expect(told(await found(tree({ 'phones/D-1.png/a.vcf': 'book' }))).devices).toEqual(['D-1.png: phones/D-1.png/a.vcf']);
  });
});

describe('a symbolic link', () => {
  test('is not followed but listed as lost, for an address book may lie behind it', async () => {
    const root = tree({
      'other/b.vcf': 'book',
      'phones/D-1/a.vcf': 'book',
      'phones/D-1/more.vcf': '->other/b.vcf',
      'phones/D-2': '->other',
      'phones/loop': '->phones',
    });
    expect(told(await found(root))).toEqual({
      devices: ['D-1: phones/D-1/a.vcf, phones/D-1/more.vcf (lost link-not-followed)'],
      strays: ['phones/D-2 (lost link-not-followed)', 'phones/loop (lost link-not-followed)'],
    });
  });

  test('that the user names is followed', async () => {
    expect(told(await found(tree({ 'real/D-1/a.vcf': 'book', phones: '->real' }))).devices).toEqual(['D-1: phones/D-1/a.vcf']);
  });
});

test.skipIf(process.platform === 'win32')('a named pipe in a folder is listed and never opened', async () => {
  const root = tree({ 'phones/D-1/a.vcf': 'book' });
  execFileSync('mkfifo', [path.join(root, 'phones/D-1/pipe.vcf')]);
  expect(told(await found(root)).devices).toEqual(['D-1: phones/D-1/a.vcf, phones/D-1/pipe.vcf (lost link-not-followed)']);
});

describe('two devices of one name', () => {
  const files = { 'phones/anna/a.vcf': 'book', 'phones/anna.vcf': 'book' };

  test('are an error that names both', async () => {
    try {
      await found(tree(files));
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(AskfirstError);
      expect((error as AskfirstError).facts).toEqual({ id: 'anna', first: 'phones/anna/a.vcf', second: 'phones/anna.vcf' });
    }
  });

  test('in two given folders are an error', async () => {
    await expect(found(tree({ 'a/D-1/x.vcf': 'book', 'b/D-1/x.vcf': 'book' }), ['a', 'b'])).rejects.toMatchObject({
      code: 'device-path-duplicate',
    });
  });

  test('are told apart by the inventory', async () => {
    const rows = [inventoryRow('D-1', 'phones/anna.vcf'), inventoryRow('D-2', 'phones/anna')];
    expect(told(await found(tree(files), ['phones'], rows)).devices).toEqual(['D-1: phones/anna.vcf', 'D-2: phones/anna/a.vcf']);
  });
});

test('devices and files come in code-unit order, whatever the order of the paths', async () => {
  const root = tree({ 'a/ä.vcf': 'book', 'a/Z.vcf': 'book', 'a/z.vcf': 'book', 'b/10.vcf': 'book', 'b/9.vcf': 'book' });
  const ids = ['10', '9', 'Z', 'z', 'ä'];
  expect((await found(root, ['a', 'b'])).devices.map(({ id }) => id)).toEqual(ids);
  expect((await found(root, ['b', 'a'])).devices.map(({ id }) => id)).toEqual(ids);
});

test('a tree as deep as the system allows is walked without recursion', async () => {
  const root = tree({ [`phones/${'d/'.repeat(1200)}a.vcf`]: 'book' });
  expect((await found(root)).devices[0]!.files).toHaveLength(1);
});
