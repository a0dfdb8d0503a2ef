import { mark, marksFor } from '../lib/bits.ts';
import { Growing } from '../lib/growing.ts';
import type { RegisterColumns } from '../registers/columns.ts';
import { holdsGrants } from '../registers/grants.ts';
import type { NamedPersons } from './named-persons.ts';
import type { DeviceTask } from './task.ts';

/**
 * For the numbers of a register, which words all names have in common that devices enter a number under. A number is
 * marked once there is no such word: then several persons share it, as `countPersons` says of one device.
 *
 * Layout: `#start` by row of a number's first record where in `#words` its part lies, + 1, 0 for none; a part is how many
 * words there are and their hashes. 4 bytes a record, about 20 a number with a grant on any device; given up when all
 * devices are in. Slow twin: sets of words (test/twin/shared.ts).
 */
export class SharedNames {
  readonly #differing: Uint8Array;
  readonly #start: Int32Array;
  readonly #words = new Growing();
  #used = 0;

  /** @param differing takes the marks, by row */
  constructor(records: number, differing: Uint8Array) {
    this.#start = new Int32Array(records);
    this.#differing = differing;
  }

  /** Devices may come in any order. */
  add({ rows, counts, words }: NamedPersons): void {
    let from = 0;
    for (let i = 0; i < rows.length; i++) {
      const to = from + counts[i]!;
      const row = rows[i]!;
      const at = this.#start[row]! - 1;
      if ((at < 0 ? this.#begin(row, words, from, to) : this.#narrow(at, words, from, to)) === 0) mark(this.#differing, row);
      from = to;
    }
  }

  #begin(row: number, words: Int32Array, from: number, to: number): number {
    this.#start[row] = this.#used + 1;
    this.#words.set(this.#used++, to - from);
    for (let i = from; i < to; i++) this.#words.set(this.#used++, words[i]!);
    return to - from;
  }

  #narrow(at: number, words: Int32Array, from: number, to: number): number {
    const known = this.#words.get(at);
    let left = 0;
    for (let i = 1; i <= known; i++) {
      const word = this.#words.get(at + i);
      if (isAmong(words, from, to, word)) this.#words.set(at + ++left, word);
    }
    this.#words.set(at, left);
    return left;
  }
}

function isAmong(words: Int32Array, from: number, to: number, word: number): boolean {
  for (let i = from; i < to; i++) if (words[i] === word) return true;
  return false;
}

/** Room for the marks; undefined where no two devices can differ about a number that matters. */
export function differingNumbers(tasks: readonly DeviceTask[], register: RegisterColumns): Uint8Array | undefined {
  const withBooks = tasks.filter(({ files }) => files.some(({ reader }) => reader !== undefined));
  return withBooks.length > 1 && holdsGrants(register) ? marksFor(register.count) : undefined;
}
