/**
 * The distinct numbers of one device in columns, with every place where each stands. Slow twin: an object an exposure
 * with an array of places (test/twin/book.ts).
 *
 * Layout, one element an exposure: `key` E.164 digits, 0 unless the kind is `number`; `bits` kind and marks as below;
 * `textStart`, `textEnd` stretch of the entries' arena with the value as first written (of a short code its digits), empty
 * for a number; `first` and `last` place. One element a place: `file` of the device, `line`, `entry`, `next` place of
 * the same exposure or -1, `owner` the exposure. `slots` is open addressing over the keys: index + 1, 0 for an empty slot.
 */
import type { NumberKind } from '../model/number-reader.ts';
import type { NumberKey } from '../model/number.ts';
import type { Arena } from './arena.ts';

/** Kinds in bits 0–1. */
const kinds = ['number', 'short', 'none'] as const satisfies readonly NumberKind[];
export const NUMBER = 0;
export const SHORT = 1;
export const NONE = 2;
const KIND = 3;
/** A short code that is an internal extension of the company, and so may stand for one person. */
export const INTERNAL = 4;
export const MOBILE = 8;
export const SERVICE = 16;
/** No person's number (`isExempt`); marked while it is judged. */
export const EXEMPT = 128;

export class Exposures {
  count = 0;
  key = new Float64Array(256);
  bits = new Uint8Array(256);
  textStart = new Int32Array(256);
  textEnd = new Int32Array(256);
  first = new Int32Array(256);
  places = 0;
  file = new Int32Array(256);
  line = new Int32Array(256);
  entry = new Int32Array(256);
  next = new Int32Array(256);
  owner = new Int32Array(256);
  #last = new Int32Array(256);
  #slots = new Int32Array(1024);
  /** Exposures that are no numbers, by kind and text. */
  readonly #byText = new Map<string, number>();

  clear(): void {
    this.count = 0;
    this.places = 0;
    this.#slots.fill(0);
    this.#byText.clear();
  }

  kind(exposure: number): NumberKind {
    return kinds[this.bits[exposure]! & KIND]!;
  }

  /** One more place of an exposure, which is new when its number or text is. A text is a stretch of the arena. */
  add(bits: number, key: NumberKey, textStart: number, textEnd: number, arena: Arena): number {
    const known = key > 0 ? this.#byKey(key) : this.#withText(bits, arena.text(textStart, textEnd));
    const place = this.#place();
    if (known < this.count) {
      this.bits[known] = mixed(this.bits[known]!, bits);
      this.next[this.#last[known]!] = place;
    } else {
      if (known === this.key.length) this.#growExposures();
      this.count++;
      this.key[known] = key;
      this.bits[known] = bits;
      this.textStart[known] = textStart;
      this.textEnd[known] = textEnd;
      this.first[known] = place;
    }
    this.#last[known] = place;
    this.owner[place] = known;
    return place;
  }

  /** The other numbers of the contact at a place. Places of one contact follow one another. */
  beside(place: number): readonly NumberKey[] {
    const { entry, owner, key } = this;
    const of = entry[place]!;
    if (entry[place - 1] !== of && entry[place + 1] !== of) return alone;
    let from = place;
    while (from > 0 && entry[from - 1] === of) from--;
    const found = new Set<NumberKey>();
    for (let at = from; at < this.places && entry[at] === of; at++) if (owner[at] !== owner[place]) found.add(key[owner[at]!]!);
    found.delete(0);
    return [...found];
  }

  /** Index of the exposure with this key, `count` for a new one. */
  #byKey(key: NumberKey): number {
    if (3 * this.count > 2 * this.#slots.length) this.#rehash(2 * this.#slots.length);
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hash(key) & mask;
    for (let found = slots[slot]!; found !== 0; found = slots[slot]!) {
      if (this.key[found - 1] === key) return found - 1;
      slot = (slot + 1) & mask;
    }
    slots[slot] = this.count + 1;
    return this.count;
  }

  #withText(bits: number, text: string): number {
    const id = `${bits & KIND}${text}`;
    const known = this.#byText.get(id);
    if (known !== undefined) return known;
    this.#byText.set(id, this.count);
    return this.count;
  }

  #place(): number {
    if (this.places === this.file.length) this.#growPlaces();
    this.next[this.places] = -1;
    return this.places++;
  }

  #rehash(size: number): void {
    this.#slots = new Int32Array(size);
    for (let index = 0; index < this.count; index++) {
      const key = this.key[index]!;
      if (key === 0) continue;
      let slot = hash(key) & (size - 1);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = index + 1;
    }
  }

  #growExposures(): void {
    const size = 2 * this.count;
    this.key = grown(this.key, new Float64Array(size));
    this.bits = grown(this.bits, new Uint8Array(size));
    for (const column of ['textStart', 'textEnd', 'first'] as const) this[column] = grown(this[column], new Int32Array(size));
    this.#last = grown(this.#last, new Int32Array(size));
  }

  #growPlaces(): void {
    const size = 2 * this.places;
    for (const column of ['file', 'line', 'entry', 'next', 'owner'] as const) this[column] = grown(this[column], new Int32Array(size));
  }
}

const alone: readonly NumberKey[] = [];

/** The marks of a number that stands in several places: mobile in one is mobile, a service number only in all. */
function mixed(known: number, more: number): number {
  return (known | (more & MOBILE)) & (more | ~SERVICE);
}

function grown<T extends Float64Array | Int32Array | Uint8Array>(column: T, into: T): T {
  into.set(column);
  return into;
}

function hash(key: NumberKey): number {
  const low = Math.imul(key | 0, 0x9e37_79b1) ^ Math.imul((key / 0x1_0000_0000) | 0, 0x85eb_ca77);
  return (low ^ (low >>> 15)) >>> 0;
}
