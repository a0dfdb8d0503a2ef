import { describe, expect, test } from 'vitest';
import { rollBack } from '../../src/lib/sqlite-journal.ts';
import { journalOf, pages, pageSize } from './sqlite-log.ts';

const most = 100 * pageSize;
const changed = (): Uint8Array => pages(91, 92, 93, 94);
const saved = [
  { page: 1, fill: 1 },
  { page: 3, fill: 3 },
];

describe('a rollback journal', () => {
  test('puts back the pages it saved and takes away those that were added', () => {
    const { bytes, pages: count, unreadable } = rollBack(changed(), journalOf(3, saved), most);
    expect(bytes).toEqual(pages(1, 92, 3));
    expect({ count, unreadable }).toEqual({ count: 2, unreadable: false });
  });

  test('of a finished transaction changes nothing', () => {
    const finished = journalOf(3, saved);
    finished.fill(0, 0, 28);
    expect(rollBack(changed(), finished, most)).toEqual({ bytes: changed(), pages: 0, unreadable: false });
    expect(rollBack(changed(), new Uint8Array(), most)).toEqual({ bytes: changed(), pages: 0, unreadable: false });
  });

  test('counts its records by its length when its writer had no time to', () => {
    const uncounted = journalOf(3, saved);
    uncounted.fill(0xff, 8, 12);
    expect(rollBack(changed(), uncounted, most).bytes).toEqual(pages(1, 92, 3));
  });

  test('ends at a record whose sum does not hold, as SQLite takes it', () => {
    const torn = journalOf(3, saved);
    torn[torn.length - 1]! ^= 1;
    expect(rollBack(changed(), torn, most)).toMatchObject({ bytes: pages(1, 92, 93), pages: 1 });
  });

  test.each([
    ['with a damaged header', (journal: Uint8Array) => ((journal[3]! ^= 1), journal)],
    ['that spans several databases', (journal: Uint8Array) => Uint8Array.from([...journal, ...journal.subarray(0, 8)])],
    ['of an impossible size', (journal: Uint8Array) => (journal.fill(0xff, 16, 20), journal)],
  ])('%s is refused, and nothing is changed', (_, spoil) => {
    expect(rollBack(changed(), spoil(journalOf(3, saved)), most)).toEqual({ bytes: changed(), pages: 0, unreadable: true });
  });
});
