import { describe, expect, test } from 'vitest';
import { sqlite } from '../../../src/readers/address-books/sqlite/reader.ts';
import { type Collected, collectLater } from '../collect.ts';
import { committed, fixture, frameSize, logUpTo } from './android-log.ts';

const numbersOf = ({ contacts }: Collected): string[] => contacts.flatMap(({ phones }) => phones.map(({ value }) => value));
const codesOf = ({ problems }: Collected): string[] => problems.map(({ level, code }) => `${level} ${code}`);
const read = (beside: Record<string, Uint8Array>, name = 'android-log.db') => collectLater(sqlite, fixture(name), { beside });

const before = ['0171 3920001', '0171 3920009', '0171 3920002'];
const after = ['0171 3920001', '0171 3920003'];

describe('a database with a log beside it', () => {
  test('shows what only the log holds: a number withdrawn, a contact deleted, another added', async () => {
    const collected = await read({ '-wal': fixture('android-log.db-wal') });
    expect(numbersOf(collected)).toEqual(after);
    expect(codesOf(collected)).toEqual(['note wal-replayed', 'note contacts-deleted']);
  });

  test('names frames, pages and hash of the log it used', async () => {
    const { problems } = await read({ '-wal': fixture('android-log.db-wal') });
    expect(problems[0]!.facts).toEqual({
      frames: 12,
      pages: 5,
      uncommitted: 34,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
  });

  test('shows the earlier state without the log, and says that one may be missing', async () => {
    const collected = await read({});
    expect(numbersOf(collected)).toEqual(before);
    expect(codesOf(collected)).toEqual(['note wal-missing']);
  });

  test('shows the earlier state, and nothing to say, with an empty log', async () => {
    const collected = await read({ '-wal': new Uint8Array() });
    expect(numbersOf(collected)).toEqual(before);
    expect(codesOf(collected)).toEqual([]);
  });

  test('leaves out a transaction without its commit', async () => {
    const collected = await read({ '-wal': logUpTo(committed - 1) });
    expect(numbersOf(collected)).not.toContain('0171 3920003');
    expect(codesOf(collected)).toContain('note wal-replayed');
    expect(codesOf(collected).filter((code) => code.startsWith('lost'))).toEqual([]);
  });

  test.each(Array.from({ length: committed }, (_, frame) => frame))(
    'says that changes are lost when frame %i of them is damaged',
    async (frame) => {
      const wal = fixture('android-log.db-wal');
      wal[32 + frame * frameSize + 100]! ^= 1;
      expect(codesOf(await read({ '-wal': wal }))).toContain('lost wal-damaged');
    },
  );

  test('says that changes are lost when the log is of another database', async () => {
    const collected = await read({ '-wal': fixture('android-log.db-wal') }, 'android-utf16.db');
    expect(codesOf(collected).some((code) => code.startsWith('lost'))).toBe(true);
  });
});

describe('a database with a journal beside it', () => {
  const numbers = Array.from({ length: 15 }, (_, index) => `0171 39200${String(index + 1).padStart(2, '0')}`);

  test('is put back to before the change that broke off', async () => {
    const collected = await read({ '-journal': fixture('android-journal.db-journal') }, 'android-journal.db');
    expect(numbersOf(collected)).toEqual(numbers);
    expect(codesOf(collected)).toEqual(['note journal-rolled-back']);
  });

  test('would be half changed without it', async () => {
    const collected = await read({}, 'android-journal.db');
    expect([numbersOf(collected), codesOf(collected)]).not.toEqual([numbers, []]);
  });

  test('is read as it stands when the journal is of a finished change', async () => {
    const finished = fixture('android-journal.db-journal').fill(0, 0, 28);
    expect(await read({ '-journal': finished }, 'android-journal.db')).toEqual(await read({}, 'android-journal.db'));
  });

  test('counts as lost in part when the journal cannot be understood', async () => {
    const spoilt = fixture('android-journal.db-journal');
    spoilt[2] = 0;
    expect(codesOf(await read({ '-journal': spoilt }, 'android-journal.db'))).toContain('lost journal-unreadable');
  });
});
