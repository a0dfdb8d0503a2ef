import type { NumberKey } from '../model/number.ts';
import type { RecordColumns, RegisterColumns } from './columns.ts';

/**
 * Chains the records of each number in the order of reading and lays the first of each chain into the slots.
 * Records are taken from the last to the first, so that pushing onto a chain's head leaves it in order.
 */
export function indexed(columns: RecordColumns): RegisterColumns {
  let size = 1024;
  while (size < columns.count * 1.5) size *= 2;
  const slots = new Int32Array(new SharedArrayBuffer(size * 4));
  const { key, next } = columns;
  for (let row = columns.count - 1; row >= 0; row--) {
    const slot = slotOf(key[row]!, slots, key);
    next[row] = slots[slot]!;
    slots[slot] = row + 1;
  }
  return { ...columns, slots };
}

/**
 * Rows of the first records of many numbers, -1 where the register has none. Slots are read in one tight loop and keys
 * in a second, so that the waits for memory overlap instead of adding up.
 */
export function firstRecords({ slots, key }: RegisterColumns, numbers: ArrayLike<NumberKey>): Int32Array {
  const mask = slots.length - 1;
  const rows = new Int32Array(numbers.length);
  for (let i = 0; i < rows.length; i++) rows[i] = slots[hash(numbers[i]!) & mask]! - 1;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    if (row >= 0 && key[row] !== numbers[i]) rows[i] = slots[slotOf(numbers[i]!, slots, key)]! - 1;
  }
  return rows;
}

/** The slot that holds the number, or the empty one where it would go. */
function slotOf(number: NumberKey, slots: Int32Array, key: Float64Array): number {
  const mask = slots.length - 1;
  let slot = hash(number) & mask;
  for (;;) {
    const row = slots[slot]!;
    if (row === 0 || key[row - 1] === number) return slot;
    slot = (slot + 1) & mask;
  }
}

/** Mixes all 50 bits of a number into 32; neighbouring numbers land far apart. */
function hash(number: NumberKey): number {
  const low = Math.imul(number | 0, 0x9e37_79b1) ^ Math.imul((number / 0x1_0000_0000) | 0, 0x85eb_ca77);
  const mixed = Math.imul(low ^ (low >>> 15), 0x2c1b_3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
