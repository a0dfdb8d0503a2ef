import type { CsvRow } from './csv-row.ts';

/** Longest cell that is kept, in bytes. */
const MOST_BYTES = 63;
const SLOTS = 512;
const SHIFT = 32 - 9;

/**
 * What cells stand for, looked up by their bytes: the few words that fill a column are made into text and read once.
 *
 * Layout: `SLOTS` slots, each with the length of its cell, `MOST_BYTES` bytes of room for it and its value; a cell has one
 * slot by its length and four of its bytes, and drives out what was there. Slow twin: `of`, which is asked for every cell not kept.
 */
export class CellMemo<T> {
  readonly #of: (text: string) => T;
  readonly #lengths = new Uint8Array(SLOTS).fill(MOST_BYTES + 1);
  readonly #cells = new Uint8Array(SLOTS * MOST_BYTES);
  readonly #values = Array.from<T>({ length: SLOTS });

  constructor(of: (text: string) => T) {
    this.#of = of;
  }

  value(row: CsvRow, column: number): T {
    const { bytes } = row;
    const start = row.start(column);
    const length = row.end(column) - start;
    if (length > MOST_BYTES) return this.#of(row.text(column));
    const slot = slotOf(bytes, start, length);
    return this.#lengths[slot] === length && this.#holds(slot, bytes, start, length)
      ? this.#values[slot]!
      : this.#keep(slot, bytes, start, length, this.#of(row.text(column)));
  }

  #holds(slot: number, bytes: Uint8Array, start: number, length: number): boolean {
    const cells = this.#cells;
    const at = slot * MOST_BYTES;
    for (let i = 0; i < length; i++) if (cells[at + i] !== bytes[start + i]) return false;
    return true;
  }

  #keep(slot: number, bytes: Uint8Array, start: number, length: number, value: T): T {
    this.#lengths[slot] = length;
    for (let i = 0; i < length; i++) this.#cells[slot * MOST_BYTES + i] = bytes[start + i]!;
    this.#values[slot] = value;
    return value;
  }
}

function slotOf(bytes: Uint8Array, start: number, length: number): number {
  const some =
    (bytes[start]! << 8) ^ bytes[start + (length >> 2)]! ^ (bytes[start + (length >> 1)]! << 16) ^ (bytes[start + length - 1]! << 24);
  return Math.imul(some ^ length, 0x9e37_79b1) >>> SHIFT;
}
