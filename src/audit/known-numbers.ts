import { perNumber, type Distinct } from '../exposures/distinct.ts';
import { Growing } from '../lib/growing.ts';
import { NumberIndex } from '../lib/number-index.ts';
import { NumberSet } from '../lib/number-set.ts';
import type { NumberKey } from '../model/number.ts';
import type { NumberFacts } from '../rules/facts.ts';

/** A number over all devices, with its first place in the order of the report. */
export interface KnownNumber extends NumberFacts {
  readonly number: NumberKey;
  readonly path: string;
  readonly line: number;
}

/**
 * The distinct numbers of all devices and, where copies are counted, how often each stands there. Exempt numbers are
 * known but not counted, and so is every number where nobody counts.
 *
 * Layout, one element a counted number in the order of first places: `entries`, `devices`, `file` (index of its path) and
 * `line`: 29–41 bytes a number, 11–21 of one that is not counted. Slow twin: a Map of objects (test/twin/copies.ts).
 */
export class KnownNumbers {
  readonly #counted = new NumberIndex();
  readonly #others = new NumberSet();
  /** Numbers that are both, exempt on one device and not on another. */
  #both = 0;
  readonly #entries = new Growing();
  readonly #devices = new Growing();
  readonly #file = new Growing();
  readonly #line = new Growing();
  readonly #paths: string[] = [];

  /** Devices come in the order of the report. @param paths of the device's files as the report names them */
  add({ numbers, copies }: Distinct, paths: readonly string[]): void {
    const before = this.#paths.length;
    if (copies) this.#paths.push(...paths);
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at]!;
      const entries = copies?.[at * perNumber] ?? 0;
      if (copies === undefined || entries === 0) this.#addOther(number);
      else this.#count(number, entries, before + copies[at * perNumber + 1]!, copies[at * perNumber + 2]!);
    }
  }

  #addOther(number: NumberKey): void {
    const { size } = this.#others;
    this.#others.add(number);
    if (this.#others.size > size && this.#counted.has(number)) this.#both++;
  }

  #count(number: NumberKey, entries: number, file: number, line: number): void {
    const { size } = this.#counted;
    const at = this.#counted.add(number);
    if (at < size) {
      this.#entries.set(at, this.#entries.get(at) + entries);
      this.#devices.set(at, this.#devices.get(at) + 1);
      return;
    }
    if (this.#others.has(number)) this.#both++;
    this.#entries.set(at, entries);
    this.#devices.set(at, 1);
    this.#file.set(at, file);
    this.#line.set(at, line);
  }

  get size(): number {
    return this.#counted.size + this.#others.size - this.#both;
  }

  has(number: NumberKey): boolean {
    return this.#counted.has(number) || this.#others.has(number);
  }

  /** Numbers in more than one entry, in the order of their first places. */
  *copied(): Generator<KnownNumber> {
    for (let at = 0; at < this.#counted.size; at++) {
      if (this.#entries.get(at) < 2) continue;
      yield {
        number: this.#counted.numbers[at]!,
        entries: this.#entries.get(at),
        devices: this.#devices.get(at),
        path: this.#paths[this.#file.get(at)]!,
        line: this.#line.get(at),
      };
    }
  }
}
