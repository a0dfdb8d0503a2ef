/**
 * Rows by a hash, in buckets of four on average: 5 bytes a row. Layout: the rows of a bucket stand in `rows` from
 * `starts[bucket]` to before `starts[bucket + 1]`, ascending; above the bits of a row stands as much of another product of its
 * hash as there is room for. Slow twin: a Map of arrays (test/registers/buckets.test.ts).
 */
export interface Buckets {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  /** Bits of an element of `rows` that hold the row; the rest is tag. */
  readonly mask: number;
}

/** Bits that hold a row, at least. */
const ROW_BITS = 24;

/** @param rows ascending; `hashes` holds the hash of each */
export function bucketsOf(rows: Int32Array, hashes: Int32Array, count: number): Buckets {
  let size = 1;
  while (size * 4 < count) size *= 2;
  const starts = new Int32Array(new SharedArrayBuffer((size + 1) * 4));
  const filled = new Int32Array(new SharedArrayBuffer(count * 4));
  const mask = 0xffff_ffff >>> Math.min(32 - ROW_BITS, Math.clz32(rows[count - 1] ?? 0));
  for (let at = 0; at < count; at++) starts[bucketOf(hashes[at]!, size)]!++;
  let end = 0;
  for (let bucket = 0; bucket <= size; bucket++) starts[bucket] = end += starts[bucket]!;
  // From the last row to the first, each bucket is filled down to its start.
  for (let at = count - 1; at >= 0; at--) {
    const hash = hashes[at]!;
    filled[--starts[bucketOf(hash, size)]!] = rows[at]! | (tagOf(hash) & ~mask);
  }
  return { starts, rows: filled, mask };
}

/** Rows that may have a hash, ascending. Almost all others are left out, so each is still to be compared. */
export function* rowsUnder({ starts, rows, mask }: Buckets, hash: number): Generator<number> {
  const bucket = bucketOf(hash, starts.length - 1);
  const tag = tagOf(hash) & ~mask;
  for (let at = starts[bucket]!; at < starts[bucket + 1]!; at++) if ((rows[at]! & ~mask) === tag) yield rows[at]! & mask;
}

/** Whether there are any. */
export function hasRowUnder({ starts, rows, mask }: Buckets, hash: number): boolean {
  const bucket = bucketOf(hash, starts.length - 1);
  const tag = tagOf(hash) & ~mask;
  for (let at = starts[bucket]!; at < starts[bucket + 1]!; at++) if ((rows[at]! & ~mask) === tag) return true;
  return false;
}

function bucketOf(hash: number, size: number): number {
  // A shift by 32 is none, and of one bucket there is but the first.
  return size === 1 ? 0 : Math.imul(hash, 0x2c1b_3c6d) >>> (Math.clz32(size) + 1);
}

function tagOf(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x297a_2d39);
}
