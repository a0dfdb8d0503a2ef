/**
 * What is kept of the contacts of one device, in columns: a row of ten integers a contact, its texts as stretches
 * of one byte arena. Slow twin: an object a contact (test/twin/book.ts). Text is decoded when a rule or a finding asks.
 *
 * Layout of a row: `[start, end)` of the display name, of the family name, of the given name and of the organisation
 * (equal where there is none), then the flags below, then the bases whose labels it carries, as bits.
 */
import { Arena } from './arena.ts';
import { Entry } from './entry.ts';

export const FORMATTED = 0;
export const FAMILY = 2;
export const GIVEN = 4;
export const ORGANISATION = 6;
const FLAGS = 8;
const BASES = 9;
const STRIDE = 10;

/** Flag: the export says that it is an organisation (`KIND:org`, `X-ABShowAs:COMPANY`). */
export const MARKED = 1;
/** Flag: a name field stands there more than once; the first is kept. */
export const SEVERAL_NAMES = 2;
/** Flag: an e-mail address of the company's own employees stands there. */
export const EMPLOYEE = 4;
/** Flags from this bit on hold the place of the entry's first sensitive label in the policy, from 1; 0 for none. */
const LABEL = 8;

export class Entries {
  readonly arena = new Arena();
  count = 0;
  #rows = new Int32Array(STRIDE * 256);

  clear(): void {
    this.arena.clear();
    this.count = 0;
  }

  /** Begins a contact, which becomes the last. */
  begin(): void {
    const at = STRIDE * this.count++;
    if (at === this.#rows.length) this.#grow();
    this.#rows.fill(0, at, at + STRIDE);
  }

  /** Takes the last contact back. */
  drop(): void {
    this.count--;
  }

  /** Keeps a text of the last contact. */
  keep(field: number, bytes: Uint8Array, start: number, end: number): void {
    const at = STRIDE * (this.count - 1) + field;
    this.#rows[at] = this.arena.keep(bytes, start, end);
    this.#rows[at + 1] = this.arena.end;
  }

  /** Whether the last contact has a text in this field. */
  has(field: number): boolean {
    const at = STRIDE * (this.count - 1) + field;
    return this.#rows[at + 1]! > this.#rows[at]!;
  }

  mark(flag: number): void {
    this.#rows[STRIDE * (this.count - 1) + FLAGS]! |= flag;
  }

  /** Notes that the last contact carries the sensitive label at this place of the policy, from 1; the first in its order stays. */
  label(place: number): void {
    const at = STRIDE * (this.count - 1) + FLAGS;
    const known = this.#rows[at]! >>> LABEL;
    if (known === 0 || place < known) this.#rows[at] = (this.#rows[at]! & ((1 << LABEL) - 1)) | (place << LABEL);
  }

  /** Place of an entry's first sensitive label in the policy, from 1; 0 for none. */
  labelOf(entry: number): number {
    return this.#rows[STRIDE * entry + FLAGS]! >>> LABEL;
  }

  /** Notes that the last contact carries a label of these bases of the policy, as bits. */
  carry(bases: number): void {
    this.#rows[STRIDE * (this.count - 1) + BASES]! |= bases;
  }

  /** Bases of the policy a label of which an entry carries, as bits. */
  basesOf(entry: number): number {
    return this.#rows[STRIDE * entry + BASES]!;
  }

  start(entry: number, field: number): number {
    return this.#rows[STRIDE * entry + field]!;
  }

  end(entry: number, field: number): number {
    return this.#rows[STRIDE * entry + field + 1]!;
  }

  flags(entry: number): number {
    return this.#rows[STRIDE * entry + FLAGS]!;
  }

  text(entry: number, field: number): string {
    return this.arena.text(this.start(entry, field), this.end(entry, field));
  }

  /** Whether a field holds more than ASCII space, told without decoding it. */
  isFilled(entry: number, field: number): boolean {
    return !this.arena.isBlank(this.start(entry, field), this.end(entry, field));
  }

  /** The rows of all contacts, in memory of their own. */
  get rows(): Int32Array<ArrayBuffer> {
    return this.#rows.slice(0, STRIDE * this.count);
  }

  /** Adds contacts of other entries, whose texts were put into the arena from `offset` on. */
  append(rows: Int32Array, offset: number): void {
    const from = STRIDE * this.count;
    this.count += rows.length / STRIDE;
    while (this.#rows.length < STRIDE * this.count) this.#grow();
    for (let i = 0; i < rows.length; i++) this.#rows[from + i] = rows[i]! + (i % STRIDE < FLAGS ? offset : 0);
  }

  /** A contact as words: names, and what it names. */
  at(entry: number): Entry {
    return new Entry(this, entry);
  }

  #grow(): void {
    const grown = new Int32Array(2 * this.#rows.length);
    grown.set(this.#rows);
    this.#rows = grown;
  }
}
