import initialise from 'sql.js';
import { describe, expect, test } from 'vitest';
import { headOf } from '../../../src/audit/recognise.ts';
import { sqlite } from '../../../src/readers/address-books/sqlite/reader.ts';
import { type Collected, collectLater } from '../collect.ts';
import { fixture } from './android-log.ts';

const codesOf = ({ problems }: Collected): string[] => problems.map(({ level, code }) => `${level} ${code}`);
const nothing = { begun: 0, records: 0, phonesBegun: 0, phones: 0 };

async function made(sql: string): Promise<Uint8Array> {
  const { Database } = await initialise();
  const database = new Database();
  database.run(sql);
  return database.export();
}

describe('a SQLite database', () => {
  test('is known by its first bytes, not by its name or by a word in it', () => {
    expect(sqlite.recognises(headOf(fixture('ios-contacts.db').slice(0, 8192)))).toBe(true);
    expect(sqlite.recognises(headOf(new TextEncoder().encode('SQLite format 3')))).toBe(false);
    expect(sqlite.recognises(headOf(new TextEncoder().encode(' SQLite format 3\0')))).toBe(false);
  });

  test('without tables of contacts is listed as none', async () => {
    const collected = await collectLater(sqlite, await made('CREATE TABLE messages (_id INTEGER PRIMARY KEY, body TEXT)'));
    expect(codesOf(collected)).toEqual(['lost format-unknown']);
    expect(collected.counts).toEqual({ format: 'sqlite', encoding: 'utf-8', ...nothing });
  });

  test('with the tables but without the column of the numbers is listed as none', async () => {
    const sql =
      'CREATE TABLE ABPerson (ROWID INTEGER PRIMARY KEY, First TEXT); CREATE TABLE ABMultiValue (UID INTEGER PRIMARY KEY, record_id INTEGER)';
    expect(codesOf(await collectLater(sqlite, await made(sql)))).toEqual(['lost format-unknown']);
  });

  test('with views in the place of tables is listed as none', async () => {
    const sql = `CREATE VIEW ABPerson AS SELECT 1 AS ROWID; CREATE VIEW ABMultiValue AS WITH RECURSIVE c(i) AS (VALUES (1) UNION ALL SELECT i FROM c) SELECT i FROM c`;
    expect(codesOf(await collectLater(sqlite, await made(sql)))).toEqual(['lost format-unknown']);
  });

  test('encrypted behind its header is listed as unreadable', async () => {
    const encrypted = fixture('android-contacts.db').map((byte, at) => (at < 32 ? byte : byte ^ 0x5a));
    expect(codesOf(await collectLater(sqlite, encrypted))).toContain('lost database-unreadable');
  });

  test('of a header alone is listed as unreadable', async () => {
    const collected = await collectLater(sqlite, fixture('android-contacts.db').slice(0, 16));
    expect(codesOf(collected)).toContain('lost database-unreadable');
    expect(collected.counts).toEqual({ format: 'sqlite', encoding: '', ...nothing });
  });

  test.each(['', '-wal', '-journal'])('larger than the limit is not read (%s)', async (ending) => {
    const large = fixture('android-utf16.db');
    const input = ending === '' ? large : fixture('whatsapp-ios.db');
    const around = ending === '' ? {} : { beside: { [ending]: large } };
    const collected = await collectLater(sqlite, input, { ...around, limits: { fileSize: 10_000 } });
    expect(codesOf(collected)).toEqual(['lost database-too-large']);
    expect(collected.contacts).toEqual([]);
  });
});

describe('a database that was damaged', () => {
  const whole = fixture('android-contacts.db');
  const pages = whole.length / 512;

  test('and cut in half gives the rows before the cut', async () => {
    const collected = await collectLater(sqlite, fixture('android-damaged.db').slice(0, 16_000));
    expect(codesOf(collected)).toContain('lost database-cut');
    expect(collected.contacts.length).toBeGreaterThan(20);
  });

  test.each(Array.from({ length: pages - 1 }, (_, page) => page + 1))(
    'is never taken for a whole one without its page %i',
    async (page) => {
      const damaged = whole.slice().fill(0, page * 512, (page + 1) * 512);
      const lost = codesOf(await collectLater(sqlite, damaged)).filter((code) => /^lost (?:table|database)-/.test(code));
      expect(lost.length).toBeGreaterThan(0);
      const cut = codesOf(await collectLater(sqlite, whole.slice(0, page * 512)));
      expect(cut).toContain('lost database-cut');
    },
  );

  test('gives no contact twice and none that was not there', async () => {
    const { contacts } = await collectLater(sqlite, fixture('android-damaged.db'));
    const ids = contacts.map(({ line }) => line);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id >= 1 && id <= 40)).toBe(true);
  });
});
