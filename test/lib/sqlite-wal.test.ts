import { describe, expect, test } from 'vitest';
import { replayWal, type WalReplay } from '../../src/lib/sqlite-wal.ts';
import { logOf, pages, pageSize } from './sqlite-log.ts';

const most = 100 * pageSize;
const frameSize = pageSize + 24;
const replay = (wal: Uint8Array, database = pages(1, 2, 3)): WalReplay => replayWal(database, wal, most);
/** The byte that fills each page, the header aside. */
const fillsOf = ({ bytes }: WalReplay): number[] =>
  Array.from({ length: bytes.length / pageSize }, (_, page) => bytes[page * pageSize + 100]!);

/** Two transactions: the first changes page 2, the second changes page 3 and adds page 4. */
const two = [
  { page: 2, fill: 22, commit: 3 },
  { page: 3, fill: 33 },
  { page: 4, fill: 44, commit: 5 },
];

describe('a write-ahead log', () => {
  test.each([true, false])('is replayed whichever way its checksums are taken (little endian: %s)', (little) => {
    const replayed = replay(logOf(two, { little }));
    expect(fillsOf(replayed)).toEqual([1, 22, 33, 44, 0]);
    expect(replayed).toMatchObject({ frames: 3, pages: 3, uncommitted: 0, brokenAt: undefined });
  });

  test('gives the last version of a page that was changed several times', () => {
    expect(fillsOf(replay(logOf([...two, { page: 2, fill: 99, commit: 4 }])))).toEqual([1, 99, 33, 44]);
  });

  test('shortens a database that a transaction shortened', () => {
    expect(fillsOf(replay(logOf([{ page: 1, fill: 11, commit: 2 }])))).toEqual([11, 2]);
  });

  test('holds back what no commit has ended', () => {
    const replayed = replay(logOf([...two, { page: 1, fill: 11 }, { page: 2, fill: 12 }]));
    expect(fillsOf(replayed)).toEqual([1, 22, 33, 44, 0]);
    expect(replayed).toMatchObject({ frames: 3, uncommitted: 2, brokenAt: undefined });
  });

  test('passes over what an earlier round left behind', () => {
    const wal = logOf([{ page: 2, fill: 22, commit: 3 }]);
    const earlier = logOf(two, { salt: 6 });
    const joined = Uint8Array.from([...wal, ...earlier.subarray(32 + frameSize)]);
    expect(replay(joined)).toMatchObject({ frames: 1, uncommitted: 0, brokenAt: undefined });
  });

  test('with a damaged frame counts up to the commit before it, and says that more was committed', () => {
    const wal = logOf(two);
    wal[32 + frameSize + 200]! ^= 1;
    const replayed = replay(wal);
    expect(fillsOf(replayed)).toEqual([1, 22, 3]);
    expect(replayed).toMatchObject({ frames: 1, brokenAt: 2 });
  });

  test('cut within the frame of a commit says so', () => {
    expect(replay(logOf(two).slice(0, -1))).toMatchObject({ frames: 1, brokenAt: 3 });
  });

  test.each([
    ['of another page size', logOf([{ page: 2, fill: 22, commit: 3 }], { size: 1024 })],
    ['that speaks of more pages than a database may have', logOf([{ page: 2, fill: 22, commit: 101 }])],
    ['too short for its header', logOf(two).slice(0, 31)],
  ])('%s changes nothing and counts as damaged', (_, wal) => {
    const replayed = replay(wal);
    expect(fillsOf(replayed)).toEqual([1, 2, 3]);
    expect(replayed).toMatchObject({ frames: 0, brokenAt: 1 });
  });

  test.each([
    ['empty', new Uint8Array()],
    ['blank', new Uint8Array(32 + frameSize)],
    ['without frames', logOf([])],
  ])('that is %s brings nothing', (_, wal) => {
    expect(replay(wal)).toMatchObject({ frames: 0, uncommitted: 0, brokenAt: undefined });
  });

  test('never hides a committed change behind one wrong byte without saying so', () => {
    const whole = replay(logOf(two));
    const silent = [];
    for (let at = 0; at < logOf(two).length; at++) {
      const wal = logOf(two);
      wal[at]! ^= 0x11;
      const replayed = replay(wal);
      if (replayed.brokenAt === undefined && Buffer.compare(replayed.bytes, whole.bytes) !== 0) silent.push(at);
    }
    expect(silent).toEqual([]);
  });
});
