import { describe, expect, test } from 'vitest';
import { randomMemory } from '../../src/lib/bytes.ts';
import { ZipFault } from '../../src/lib/zip/fault.ts';
import { openZip, type Zip } from '../../src/lib/zip/zip.ts';
import { type Packed, zipOf } from '../zips.ts';

async function opened(...entries: readonly Packed[]): Promise<Zip> {
  return await openZip(randomMemory(zipOf(entries)), 100);
}

async function faultOf(step: Promise<unknown>): Promise<string> {
  try {
    await step;
  } catch (error) {
    if (error instanceof ZipFault) return error.code;
    throw error;
  }
  return 'none';
}

async function textOf(zip: Zip, index = 0): Promise<string> {
  return Buffer.from(await zip.bytes(zip.entries[index]!)).toString();
}

describe('an entry', () => {
  test.each<[string, Packed]>([
    ['deflated', { name: 'a', data: 'text' }],
    ['stored', { name: 'a', data: 'text', method: 0 }],
    ['with its sizes behind it', { name: 'a', data: 'text', flags: 8 }],
    ['with sizes in the zip64 field', { name: 'a', data: 'text', zip64: true }],
  ])('%s is read whole', async (_, entry) => {
    expect(await textOf(await opened(entry))).toBe('text');
  });

  test.each<[string, Packed, string]>([
    ['encrypted', { name: 'a', data: 'text', flags: 1 }, 'encrypted'],
    ['of another compression', { name: 'a', data: 'text', method: 12 }, 'method'],
    ['whose checksum differs', { name: 'a', data: 'text', crc: 1 }, 'damaged'],
    ['that holds more than it states', { name: 'a', data: 'text', size: 3 }, 'damaged'],
    ['that holds less than it states', { name: 'a', data: 'text', size: 5 }, 'damaged'],
  ])('%s is none to read', async (_, entry, code) => {
    const zip = await opened(entry);
    expect(await faultOf(zip.bytes(zip.entries[0]!))).toBe(code);
  });

  test.each<[string, Partial<Packed>, string]>([
    ['is read whole', {}, 'none'],
    ['whose checksum differs is damaged', { crc: 1 }, 'damaged'],
    ['that holds more than it states is damaged', { size: 2 << 20 }, 'damaged'],
    ['that holds less than it states is damaged', { size: 4 << 20 }, 'damaged'],
  ])('too large to be inflated at once %s', async (_, stated, code) => {
    const data = Buffer.alloc(3 << 20, 'abcdefg');
    const zip = await opened({ name: 'a', data, ...stated });
    expect(await faultOf(zip.bytes(zip.entries[0]!))).toBe(code);
    expect(Buffer.from(await zip.head(zip.entries[0]!, 3)).toString()).toBe('abc');
    if (code === 'none') expect(data.equals(await zip.bytes(zip.entries[0]!))).toBe(true);
  });

  test('gives its first bytes without the rest being inflated', async () => {
    const zip = await opened({ name: 'a', data: Buffer.alloc(2 << 20, 'x'), crc: 1 });
    expect(Buffer.from(await zip.head(zip.entries[0]!, 5)).toString()).toBe('xxxxx');
  });

  test('that is a folder is left out, and the others keep their places', async () => {
    const zip = await opened({ name: 'a/', method: 0 }, { name: 'a/b', data: 'text' });
    expect(zip.entries.map(({ name, position }) => [name, position])).toEqual([['a/b', 1]]);
    expect(await textOf(zip)).toBe('text');
  });
});

describe('the name of an entry', () => {
  test.each<[string, Packed['name'], number, string]>([
    ['says that it is UTF-8', Buffer.from('Büro.vcf'), 0x800, 'Büro.vcf'],
    ['is UTF-8 without saying so', Buffer.from('Büro.vcf'), 0, 'Büro.vcf'],
    ['is code page 437', Buffer.from([0x42, 0x81, 0x72, 0x6f]), 0, 'Büro'],
    ['climbs out of the archive', '../../etc/../a.vcf', 0, 'etc/a.vcf'],
    ['is absolute', '/etc/a.vcf', 0, 'etc/a.vcf'],
    ['is a path of Windows', 'C:\\Export\\a.vcf', 0, 'Export/a.vcf'],
    ['is nothing but steps', './..', 0, ''],
  ])('that %s shows as %j', async (_, name, flags, shown) => {
    expect((await opened({ name, flags, data: 'x' })).entries[0]!.name).toBe(shown);
  });

  test('may stand twice; each entry is read for itself', async () => {
    const zip = await opened({ name: 'a', data: 'one' }, { name: 'a', data: 'two' });
    expect([await textOf(zip, 0), await textOf(zip, 1)]).toEqual(['one', 'two']);
  });
});

describe('an archive', () => {
  test.each([
    ['cut off before its directory', zipOf([{ name: 'a', data: 'text' }]).subarray(0, 30)],
    ['that is none', Buffer.from('PK\u0003\u0004 and nothing more')],
    ['of no bytes', new Uint8Array()],
  ])('%s is damaged', async (_, bytes) => {
    expect(await faultOf(openZip(randomMemory(bytes), 100))).toBe('damaged');
  });

  test('whose directory breaks off lists what stands before', async () => {
    const bytes = Buffer.from(
      zipOf([
        { name: 'a', data: 'one' },
        { name: 'b', data: 'two' },
      ]),
    );
    bytes.write('XX', bytes.lastIndexOf('PK\u0001\u0002'));
    const zip = await openZip(randomMemory(bytes), 100);
    expect([zip.entries.map(({ name }) => name), zip.fault?.code]).toEqual([['a'], 'damaged']);
  });

  test('with more entries than allowed is not listed', async () => {
    const two = zipOf([{ name: 'a' }, { name: 'b' }]);
    expect(await faultOf(openZip(randomMemory(two), 1))).toBe('entries');
    expect(await faultOf(openZip(randomMemory(two), 2))).toBe('none');
  });

  test('whose entries share bytes is refused', async () => {
    expect(await faultOf(opened({ name: 'a', data: 'text' }, { name: 'b', data: 'text', sameAs: 0 }))).toBe('overlapping');
  });
});
