import { describe, expect, test } from 'vitest';
import type { Limits } from '../../src/model/limits.ts';
import { type Packed, zipOf } from '../zips.ts';
import { cpuTime } from '../cpu-time.ts';
import { found, inventoryRow, skippedIn, told, tree } from './tree.ts';

const book = (name: string, more: Partial<Packed> = {}): Packed => ({ name, data: 'book', ...more });

async function holding(entries: readonly Packed[], limits: Partial<Limits> = {}): Promise<string> {
  const { devices } = told(await found(tree({ 'phones/D-1/x.zip': zipOf(entries) }), ['phones'], [], limits));
  return devices[0]!.replaceAll('phones/D-1/', '');
}

describe('an archive', () => {
  test('is a folder of the device it lies in, and listed itself', async () => {
    expect(await holding([book('b.vcf'), book('a/a.vcf')])).toBe('D-1: x.zip, x.zip/a/a.vcf, x.zip/b.vcf');
  });

  test('loose is the device named like it', async () => {
    const discovery = await found(
      tree({ 'phones/D-2.zip': zipOf([book('a.vcf')]), 'phones/D-3.nbf': zipOf([book('predefhiddenfolder/1')]) }),
    );
    expect(told(discovery).devices).toEqual([
      'D-2: phones/D-2.zip, phones/D-2.zip/a.vcf',
      'D-3: phones/D-3.nbf, phones/D-3.nbf/predefhiddenfolder/1',
    ]);
  });

  test('may hold archives, each listed', async () => {
    const inner = { name: 'inner.zip', data: zipOf([book('a.vcf')]) };
    expect(await holding([inner])).toBe('D-1: x.zip, x.zip/inner.zip, x.zip/inner.zip/a.vcf');
  });

  test('skips in it what a folder would skip, and reads what only its name speaks against', async () => {
    const entries = [
      book('a.vcf'),
      book('photo.jpg'),
      { name: 'b.jpg', data: 'x' },
      { name: '__MACOSX/._a.vcf', data: 'x' },
      { name: '.x/y', data: 'x' },
    ];
    const discovery = await found(tree({ 'phones/D-1/x.zip': zipOf(entries) }));
    expect(told(discovery).devices[0]).toBe('D-1: phones/D-1/x.zip, phones/D-1/x.zip/a.vcf, phones/D-1/x.zip/photo.jpg');
    expect(skippedIn(discovery).map((one) => one.replace('phones/D-1/x.zip/', ''))).toEqual([
      '.x/y (hidden)',
      '__MACOSX/._a.vcf (system)',
      'b.jpg (media)',
    ]);
  });

  test('is claimed by the inventory whole, by a pattern, or by the file within', async () => {
    const root = tree({ 'phones/a.zip': zipOf([book('1.vcf'), book('2.vcf')]) });
    for (const claim of ['phones/a.zip', 'phones/*.zip', 'phones/a.zip/**']) {
      const { devices } = told(await found(root, ['phones'], [inventoryRow('D-1', claim)]));
      expect(devices, claim).toEqual([expect.stringMatching(/^D-1: .*phones\/a\.zip\/1\.vcf, phones\/a\.zip\/2\.vcf$/)]);
    }
  });

  test('has entries of one name apart', async () => {
    expect(await holding([book('a.vcf'), book('a.vcf')])).toBe('D-1: x.zip, x.zip/a.vcf, x.zip/a.vcf~2');
  });
});

describe('of an archive is lost', () => {
  test.each<[string, readonly Packed[], string]>([
    ['an encrypted entry', [book('a.vcf', { flags: 1 }), book('b.vcf')], 'x.zip/a.vcf (lost entry-encrypted), x.zip/b.vcf'],
    ['an entry of unknown compression', [book('a.vcf', { method: 14 })], 'x.zip/a.vcf (lost entry-method)'],
    ['an entry with more bytes than stated', [book('a.vcf', { size: 2 })], 'x.zip/a.vcf (lost entry-damaged)'],
    ['an entry nothing recognises', [{ name: 'a', data: 'what' }], 'x.zip/a (lost format-unknown)'],
    [
      'an inner archive that is cut off',
      [{ name: 'i.zip', data: zipOf([book('a')]).subarray(0, 40) }],
      'x.zip/i.zip (lost archive-damaged)',
    ],
  ])('%s', async (_, entries, expected) => {
    expect(await holding(entries)).toBe(`D-1: x.zip, ${expected}`);
  });

  test.each<[string, readonly Packed[], string]>([
    ['when no address book is in it', [{ name: 'a.jpg', data: 'x' }], 'archive-without-book'],
    ['when nothing is in it', [], 'archive-without-book'],
    ['when its entries share bytes', [book('a.vcf'), book('b.vcf', { sameAs: 0 })], 'archive-overlapping'],
    ['when it is an Office document', [{ name: '[Content_Types].xml', data: '<x/>' }], 'format-refused'],
    ['when it is a program', [{ name: 'META-INF/MANIFEST.MF', data: 'x' }, book('a.vcf')], 'format-refused'],
  ])('the archive itself %s', async (_, entries, code) => {
    expect(await holding(entries)).toBe(`D-1: x.zip (lost ${code})`);
  });

  test('the archive itself when it is cut off', async () => {
    const root = tree({ 'phones/D-1/x.zip': zipOf([book('a.vcf')]).subarray(0, 50) });
    expect(told(await found(root)).devices).toEqual(['D-1: phones/D-1/x.zip (lost archive-damaged)']);
  });
});

describe('the limits of archives', () => {
  const megabytes = (count: number, name = 'a.vcf'): Packed => ({ name, data: Buffer.alloc(count << 20, 'book ') });
  const nested = (depth: number): Packed => (depth === 0 ? book('a.vcf') : { name: 'i.zip', data: zipOf([nested(depth - 1)]) });

  test.each<[string, readonly Packed[], Partial<Limits>, string]>([
    ['entries', [book('a'), book('b')], { archiveEntries: 1 }, 'x.zip (lost archive-entries-over-limit)'],
    [
      'entries of inner archives',
      [nested(1), book('b')],
      { archiveEntries: 2 },
      'x.zip, x.zip/b, x.zip/i.zip (lost archive-entries-over-limit)',
    ],
    ['nesting', [nested(1)], { nesting: 1 }, 'x.zip, x.zip/i.zip (lost archive-nested-over-limit)'],
    ['nesting, as deep as allowed', [nested(1)], { nesting: 2 }, 'x.zip, x.zip/i.zip, x.zip/i.zip/a.vcf'],
    ['ratio', [megabytes(2)], {}, 'x.zip, x.zip/a.vcf (lost ratio-over-limit)'],
    ['ratio, in small files', [megabytes(1)], {}, 'x.zip, x.zip/a.vcf'],
    ['inflated size', [book('a'), book('b')], { inflatedSize: 7 }, 'x.zip, x.zip/a, x.zip/b (lost inflated-over-limit)'],
    [
      'inflated size, of a log beside its database',
      [book('a.db'), { name: 'a.db-wal', data: 'log' }],
      { inflatedSize: 6 },
      'x.zip, x.zip/a.db, x.zip/a.db-wal (lost inflated-over-limit)',
    ],
    ['file size', [book('a')], { fileSize: 200 }, 'x.zip, x.zip/a'],
  ])('%s', async (_, entries, limits, expected) => {
    expect(await holding(entries, limits)).toBe(`D-1: ${expected}`);
  });

  test('stop archives in archives in archives without opening what lies deeper', async () => {
    let bomb: Uint8Array = zipOf([{ name: 'zeros', data: Buffer.alloc(64 << 20) }]);
    for (let level = 0; level < 5; level++)
      bomb = zipOf(Array.from({ length: 8 }, (_, at) => ({ name: `${at}.zip`, data: bomb, method: 0 })).slice(0, level < 2 ? 8 : 2));
    const started = cpuTime();
    const { devices } = await found(tree({ 'phones/D-1/bomb.zip': bomb }), ['phones'], [], { inflatedSize: 8 << 20 });
    expect(cpuTime() - started).toBeLessThan(1000);
    expect(devices[0]!.files.some(({ problem }) => problem?.level === 'lost')).toBe(true);
  });
});
