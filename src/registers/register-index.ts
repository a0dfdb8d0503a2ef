/**
 * From numbers to their records. `slots` is open addressing over the numbers: a slot holds, in its low bits, index + 1 of
 * the first record of a number, and above them as much of a hash of the number as there is room for: 8 bits of tag up to
 * 16.7 million records, one less for every doubling. Numbers that are not on file are so mostly told without looking at
 * `key`. 0 is an empty slot. A number's slot is given by the top bits of a second product of its hash, so that all bits
 * count whatever the length, which is a power of two. Slow twin: a Map of arrays (test/registers/register-index.test.ts).
 */
import type { NumberKey } from '../model/number.ts';
import type { RecordColumns, RegisterColumns } from './columns.ts';

const SMALLEST = 1024;
/** Bits of a slot that hold the record, at least; the rest is tag. */
const RECORD_BITS = 24;

/** Columns with slots that are still empty: half to two thirds of them will be taken when all numbers differ. */
export function unindexed(columns: RecordColumns): RegisterColumns {
  let size = SMALLEST;
  while (size < columns.count * 1.5) size *= 2;
  return { ...columns, slots: new Int32Array(new SharedArrayBuffer(size * 4)) };
}

/** Chains the records of each number in the order of reading and lays the first of each chain into the slots. */
export function indexed(columns: RecordColumns): RegisterColumns {
  const index = unindexed(columns);
  indexRange(index, 0, index.slots.length);
  return index;
}

/**
 * Chains the records of the numbers whose slots begin in `[from, to)`. Records are taken from the last to the first, so
 * that pushing onto a chain's head leaves it in order. Ranges may be indexed at once by several threads: where probing
 * would leave the range, the record is given back, to be put in by `indexRest` when all ranges are done.
 */
export function indexRange(index: RegisterColumns, from: number, to: number): number[] {
  const { key, next, slots, count } = index;
  const mask = recordMask(count);
  const shift = slotShift(slots);
  const whole = to - from === slots.length;
  const wrap = slots.length - 1;
  const rest: number[] = [];
  for (let row = count - 1; row >= 0; row--) {
    const number = key[row]!;
    const mixed = hash(number);
    let at = Math.imul(mixed, SLOT) >>> shift;
    if (at < from || at >= to) continue;
    const tag = Math.imul(mixed, TAG) & ~mask;
    for (;;) {
      const slot = slots[at]!;
      const first = slot & mask;
      if (slot === 0 || ((slot & ~mask) === tag && key[first - 1] === number)) {
        next[row] = first;
        slots[at] = tag | (row + 1);
        break;
      }
      at++;
      if (whole) at &= wrap;
      else if (at === to) {
        rest.push(row);
        break;
      }
    }
  }
  return rest;
}

/** Chains records that `indexRange` gave back, each range's in its order. */
export function indexRest(index: RegisterColumns, rest: readonly number[]): void {
  const mask = recordMask(index.count);
  for (const row of rest) {
    const number = index.key[row]!;
    const at = slotOf(index, number);
    index.next[row] = index.slots[at]! & mask;
    index.slots[at] = (Math.imul(hash(number), TAG) & ~mask) | (row + 1);
  }
}

/**
 * Rows of the first records of many numbers, -1 where the register has none. Slots are read in one tight loop and keys
 * in a second, so that the waits for memory overlap instead of adding up.
 */
export function firstRecords(index: RegisterColumns, numbers: ArrayLike<NumberKey>): Int32Array {
  const { slots, key, count } = index;
  const mask = recordMask(count);
  const shift = slotShift(slots);
  const rows = new Int32Array(numbers.length);
  for (let i = 0; i < rows.length; i++) rows[i] = slots[Math.imul(hash(numbers[i]!), SLOT) >>> shift]!;
  for (let i = 0; i < rows.length; i++) {
    const slot = rows[i]!;
    const number = numbers[i]!;
    const row = (slot & mask) - 1;
    const here = slot === 0 || ((slot & ~mask) === (Math.imul(hash(number), TAG) & ~mask) && key[row] === number);
    rows[i] = here ? row : (slots[slotOf(index, number)]! & mask) - 1;
  }
  return rows;
}

/** The slot that holds the number, or the empty one where it would go. */
function slotOf({ slots, key, count }: RegisterColumns, number: NumberKey): number {
  const mask = recordMask(count);
  const wrap = slots.length - 1;
  const mixed = hash(number);
  const tag = Math.imul(mixed, TAG) & ~mask;
  let at = Math.imul(mixed, SLOT) >>> slotShift(slots);
  for (;;) {
    const slot = slots[at]!;
    if (slot === 0 || ((slot & ~mask) === tag && key[(slot & mask) - 1] === number)) return at;
    at = (at + 1) & wrap;
  }
}

/** The bits of a slot that hold a record, by how many records there are. */
function recordMask(count: number): number {
  return 0xffff_ffff >>> Math.min(32 - RECORD_BITS, Math.clz32(count));
}

/** How far a hash goes down to number the slots. */
function slotShift({ length }: Int32Array): number {
  return Math.clz32(length) + 1;
}

const SLOT = 0x2c1b_3c6d;
const TAG = 0x297a_2d39;

/** Mixes all 50 bits of a number into 32. */
function hash(number: NumberKey): number {
  const low = Math.imul(number | 0, 0x9e37_79b1) ^ Math.imul((number / 0x1_0000_0000) | 0, 0x85eb_ca77);
  return low ^ (low >>> 15);
}
