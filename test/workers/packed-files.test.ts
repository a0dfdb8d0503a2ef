import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ByteSource } from '../../src/lib/bytes.ts';
import { defaultLimits, type Limits } from '../../src/model/limits.ts';
import { PackedFiles } from '../../src/workers/packed-files.ts';
import { tree } from '../discover/tree.ts';
import { type Packed, zipOf } from '../zips.ts';

function packed(entries: readonly Packed[], limits: Partial<Limits> = {}): PackedFiles {
  const files = new PackedFiles(path.join(tree({ 'x.zip': zipOf(entries) }), 'x.zip'), { ...defaultLimits, ...limits });
  onTestFinished(() => files.close());
  return files;
}

function textOf(source: ByteSource | undefined): string | undefined {
  if (!source) return undefined;
  const bytes = new Uint8Array(100);
  return Buffer.from(bytes.subarray(0, source.read(bytes, 0, 100))).toString();
}

const database: readonly Packed[] = [
  { name: 'db/', method: 0 },
  { name: 'db/contacts.db', data: 'database' },
  { name: 'db/contacts.db-wal', data: 'log' },
  { name: 'contacts.db-journal', data: 'of another' },
];

describe('a database within an archive', () => {
  test.each([
    ['on disk', database, [1]],
    ['within another', [{ name: 'inner.zip', data: zipOf(database) }], [0, 1]],
  ])('%s is read with what lies beside it in the archive', async (_, entries, entry) => {
    const book = await packed(entries).open(entry);
    expect(textOf(book.source)).toBe('database');
    expect(['-wal', '-shm', '-journal'].map((ending) => textOf(book.beside(ending)))).toEqual(['log', undefined, undefined]);
    expect(book.finish()).toMatchObject({ bytes: 8, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
  });

  test('is read anew as often as it is asked for', async () => {
    const files = packed(database);
    for (let time = 0; time < 2; time++) expect(textOf((await files.open([1])).source)).toBe('database');
  });

  test('that is no longer there is damaged, not a fault of the program', async () => {
    await expect(packed(database).open([9])).rejects.toMatchObject({ code: 'damaged' });
  });
});
