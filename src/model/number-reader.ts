import type { NumberKey } from './number.ts';

/**
 * What one telephone value turned out to be.
 * `number`: an E.164 number that numbering metadata call possible. `short`: an emergency, service or short code of the
 * region. `none`: neither; the raw text is all there is.
 */
export type NumberKind = 'number' | 'short' | 'none';

/**
 * Turns telephone values as people write them into numbers, under one region.
 * One instance is reused for millions of values: `read` returns the kind and leaves the details in the fields,
 * where they hold until the next call.
 */
export interface NumberReader {
  /** Reads the UTF-8 bytes `[start, end)` as one value. */
  read(bytes: Uint8Array, start: number, end: number): NumberKind;
  /** Reads a value given as text. */
  readText(text: string): NumberKind;
  /**
   * Reads a cell that may hold several numbers: splits at ` ::: `, newline, `;`, `|`, `,` or `/` only if every part
   * alone is a possible number. Calls `each` once per part, the fields being set for it.
   */
  readCell(bytes: Uint8Array, start: number, end: number, each: (kind: NumberKind, start: number, end: number) => void): void;

  /** The number after the folds of historic mobile prefixes; 0 unless the kind is `number`. */
  readonly key: NumberKey;
  /** Digits of the short code; empty unless the kind is `short`. */
  readonly shortCode: string;
  /** May be a mobile phone: mobile, fixed-line-or-mobile, or of unknown type. */
  readonly mobile: boolean;
  /** Numbering metadata know its type; a number may be possible without, for metadata lag behind new ranges. */
  readonly known: boolean;
  /** Toll-free or shared-cost number. */
  readonly service: boolean;
  /** An extension was dropped for matching. */
  readonly extension: boolean;
}
