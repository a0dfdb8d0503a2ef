import initialise from 'sql.js';
import { describe, expect, test } from 'vitest';
import { type Columns, openSqlite } from '../../src/lib/sqlite.ts';

const engine = await initialise();

/** A database made by these statements, as bytes. */
function made(sql: string): Uint8Array {
  const database = new engine.Database();
  database.run(sql);
  const bytes = database.export();
  database.close();
  return bytes;
}

type Row = [id: number, numbers: (number | undefined)[], texts: (string | undefined)[]];

async function rowsOf(
  bytes: Uint8Array,
  table: string,
  columns: Partial<Columns>,
): Promise<{ rows: Row[]; after: number | undefined; guessed: number }> {
  const database = (await openSqlite(bytes))!;
  const rows: Row[] = [];
  const after = database.scan(table, { numbers: [], texts: [], ...columns }, (id, numbers, texts) => {
    rows.push([
      id,
      [...numbers],
      texts.map((text) => (text === undefined ? undefined : new TextDecoder('utf-8', { fatal: true }).decode(text))),
    ]);
  });
  const { guessed } = database;
  database.close();
  return { rows, after, guessed };
}

describe('a table', () => {
  test('is read in the order of its row ids, with undefined for what is null or no column', async () => {
    const bytes = made(
      "CREATE TABLE t (_id INTEGER PRIMARY KEY, a TEXT, n INTEGER); INSERT INTO t VALUES (9, 'nine', 1), (-3, NULL, NULL), (2, 'two', 7)",
    );
    const { rows, after } = await rowsOf(bytes, 't', { numbers: ['_id', 'n', 'gone'], texts: ['a', 'gone'] });
    expect(rows).toEqual([
      [-3, [-3, undefined, undefined], [undefined, undefined]],
      [2, [2, 7, undefined], ['two', undefined]],
      [9, [9, 1, undefined], ['nine', undefined]],
    ]);
    expect(after).toBeUndefined();
  });

  test('gives numbers that were stored as text, and texts that were stored as numbers', async () => {
    const bytes = made("CREATE TABLE t (n, a); INSERT INTO t VALUES ('12', 491713920001)");
    expect((await rowsOf(bytes, 't', { numbers: ['n'], texts: ['a'] })).rows).toEqual([[1, [12], ['491713920001']]]);
  });

  test.each(['UTF-8', 'UTF-16le', 'UTF-16be'])('gives UTF-8, whatever the database is in (%s), past a zero in a text', async (encoding) => {
    const bytes = made(`PRAGMA encoding = '${encoding}'; CREATE TABLE t (a TEXT); INSERT INTO t VALUES ('Grüße' || char(0) || '😀')`);
    expect((await rowsOf(bytes, 't', { texts: ['a'] })).rows).toEqual([[1, [], ['Grüße\0😀']]]);
  });

  test('gives what is no UTF-8 as Windows-1252, and counts it', async () => {
    const bytes = made("CREATE TABLE t (a TEXT); INSERT INTO t VALUES (CAST(x'4dfc6c6c6572' AS TEXT)), ('Müller')");
    expect(await rowsOf(bytes, 't', { texts: ['a'] })).toMatchObject({
      rows: [
        [1, [], ['Müller']],
        [2, [], ['Müller']],
      ],
      guessed: 1,
    });
  });

  test('of any name is read under it', async () => {
    const bytes = made(`CREATE TABLE "a ""b"" c" ("d ""e" TEXT); INSERT INTO "a ""b"" c" VALUES ('x')`);
    expect((await rowsOf(bytes, 'a "b" c', { texts: ['d "e'] })).rows).toEqual([[1, [], ['x']]]);
  });
});

test('views, virtual tables and computed columns are not seen, for they could run what a hostile file says', async () => {
  const database = await openSqlite(
    made(`CREATE TABLE t (a TEXT, b TEXT AS (upper(a))); CREATE VIEW v AS SELECT a FROM t; CREATE VIRTUAL TABLE f USING fts4 (x)`),
  );
  expect(database!.tables.get('t')).toEqual(new Set(['a']));
  expect([...database!.tables.keys()].filter((name) => !name.startsWith('f_'))).toEqual(['t']);
});

test.each([
  ['a header alone', made('CREATE TABLE t (a)').slice(0, 100)],
  ['text', new TextEncoder().encode('BEGIN:VCARD\r\n'.repeat(100))],
  ['a header and nothing readable behind it', made('CREATE TABLE t (a)').fill(0xa7, 100)],
])('%s: no database', async (_, bytes) => {
  expect(await openSqlite(bytes)).toBeUndefined();
});

describe('a damaged file', () => {
  const whole = made(`PRAGMA page_size = 512; CREATE TABLE t (_id INTEGER PRIMARY KEY, a TEXT);
    WITH RECURSIVE c(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM c WHERE i < 100) INSERT INTO t SELECT i, 'row ' || i || hex(zeroblob(20)) FROM c`);
  const last = whole.length / 512 - 1;

  test('is read up to the damaged page, and from the end back to it', async () => {
    const bytes = whole.slice();
    bytes.fill(0, 5 * 512, 6 * 512);
    const { rows, after } = await rowsOf(bytes, 't', { texts: ['a'] });
    const ids = rows.map(([id]) => id);
    expect(ids[0]).toBe(1);
    expect(ids.at(-1)).toBe(100);
    expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b));
    expect(ids.length).toBeLessThan(100);
    expect(after).toBe(ids.findIndex((id, index) => id !== index + 1));
  });

  test.each(Array.from({ length: last }, (_, page) => page + 1))(
    'never passes for sound with a page blank or twice there (%i)',
    async (page) => {
      const blank = whole.slice().fill(0, page * 512, (page + 1) * 512);
      const twice = whole.slice().copyWithin(page * 512, (page === 1 ? 2 : page - 1) * 512, (page === 1 ? 3 : page) * 512);
      for (const bytes of [blank, twice]) {
        const database = await openSqlite(bytes);
        expect(database!.isSound()).toBe(false);
        database!.close();
      }
    },
  );

  test('is told from one that asks for a collation only the phone has', async () => {
    const bytes = made(
      'CREATE TABLE t (a TEXT COLLATE NOCASE); CREATE INDEX i ON t (a); CREATE VIRTUAL TABLE f USING fts4 (x); INSERT INTO t VALUES (1)',
    );
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1').replace('COLLATE NOCASE', 'COLLATE "PHON"');
    const database = await openSqlite(new Uint8Array(Buffer.from(text, 'latin1')));
    expect(database!.isSound()).toBe(true);
  });
});
