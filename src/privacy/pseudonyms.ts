import type { PhoneNumber } from '../model/number.ts';
import { type Mask, maskOf } from './mask.ts';

export type PseudonymKind = 'number' | 'name' | 'raw';

/** A value of an audit that a pseudonym may stand for. */
export interface Named {
  readonly kind: PseudonymKind;
  readonly value: string;
}

/** `number-`, `name-` or `raw-` and 16 hexadecimal digits, as `maskOf` makes them. */
const form = /\b(?:number|name|raw)-[0-9a-f]{16}\b/g;

export function isPseudonym(text: string): boolean {
  return text.match(form)?.[0] === text;
}

export function pseudonymsIn(text: string): readonly string[] {
  return text.match(form) ?? [];
}

/** Tells what pseudonyms stand for: a hash is not undone, so those of all values are made and compared. */
export class PseudonymSearch {
  readonly #mask: Mask;
  readonly #left: Set<string>;
  readonly #last: Record<PseudonymKind, string> = { number: '', name: '', raw: '' };

  /** @param wanted pseudonyms to be told */
  constructor(key: Uint8Array, wanted: Iterable<string>) {
    this.#mask = maskOf('pseudonym', key);
    this.#left = new Set(wanted);
  }

  /** How many of them no value has had so far. */
  get left(): number {
    return this.#left.size;
  }

  /** @returns the pseudonym of a value if it is wanted, once */
  of({ kind, value }: Named): string | undefined {
    if (value === this.#last[kind]) return undefined;
    this.#last[kind] = value;
    const pseudonym = kind === 'number' ? this.#mask.number(value as PhoneNumber) : this.#mask[kind](value);
    return this.#left.delete(pseudonym) ? pseudonym : undefined;
  }
}
