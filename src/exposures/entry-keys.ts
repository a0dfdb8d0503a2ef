/**
 * Ids and e-mail addresses of entries as hashes, kept only where a register has the like. Layout: four integers a key, in the
 * order of entries: entry, kind, and the two hashes.
 */
import type { ContactField } from '../model/contact-sink.ts';
import { type PersonKey, setKey } from '../model/person-key.ts';

export type EntryKeyKind = 'subject' | 'email';
const kinds: readonly EntryKeyKind[] = ['subject', 'email'];
const STRIDE = 4;
/** Where an entry has them. */
export const fieldOf = { subject: 'uid', email: 'email' } as const satisfies Readonly<Record<EntryKeyKind, ContactField>>;

export interface EntryKey extends PersonKey {
  readonly kind: EntryKeyKind;
}

export class EntryKeys {
  count = 0;
  #keys = new Int32Array(STRIDE * 256);
  readonly #key: PersonKey = { a: 0, b: 0 };
  readonly #wanted: readonly EntryKeyKind[];

  clear(): void {
    this.count = 0;
  }

  /** @param wanted the kinds to keep */
  constructor(wanted: readonly EntryKeyKind[]) {
    this.#wanted = wanted;
  }

  /** Keeps what a field of an entry, the last or a later one, holds. */
  keep(entry: number, field: 'email' | 'uid', text: string): void {
    const kind = field === 'uid' ? 'subject' : field;
    if (!this.#wanted.includes(kind)) return;
    setKey(this.#key, kind, text);
    if (this.#key.b === 0) return;
    this.#reserve(this.count + 1);
    this.#keys.set([entry, kinds.indexOf(kind), this.#key.a, this.#key.b], STRIDE * this.count++);
  }

  /** Takes back the keys of the last entry. */
  drop(entry: number): void {
    while (this.count > 0 && this.#keys[STRIDE * (this.count - 1)] === entry) this.count--;
  }

  of(entry: number): EntryKey[] {
    const keys = this.#keys;
    let [low, high] = [0, this.count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keys[STRIDE * middle]! < entry) low = middle + 1;
      else high = middle;
    }
    const found: EntryKey[] = [];
    for (let at = STRIDE * low; at < STRIDE * this.count && keys[at] === entry; at += STRIDE)
      found.push({ kind: kinds[keys[at + 1]!]!, a: keys[at + 2]!, b: keys[at + 3]! });
    return found;
  }

  /** All keys, in memory of their own. */
  get rows(): Int32Array<ArrayBuffer> {
    return this.#keys.slice(0, STRIDE * this.count);
  }

  /** Adds the keys of entries that follow others. */
  append(rows: Int32Array, before: number): void {
    const from = this.count;
    this.count += rows.length / STRIDE;
    this.#reserve(this.count);
    this.#keys.set(rows, STRIDE * from);
    for (let at = STRIDE * from; at < STRIDE * this.count; at += STRIDE) this.#keys[at]! += before;
  }

  #reserve(count: number): void {
    if (STRIDE * count <= this.#keys.length) return;
    const grown = new Int32Array(2 * STRIDE * count);
    grown.set(this.#keys);
    this.#keys = grown;
  }
}
