import type { NumberReader } from '../../model/number-reader.ts';
import type { NumberKey } from '../../model/number.ts';

/** What a spreadsheet takes from before a number when it is typed as one; nothing where numbers begin with neither. */
export type Restored = '0' | '+' | '';

/** One number that a cell of digits may stand for. */
interface Reading {
  readonly key: NumberKey;
  readonly restored: Restored;
  /** A mobile number by the metadata, not only for want of a type. */
  readonly mobile: boolean;
}

/** What a cell typed as a number stands for: one number, or several of which nobody can tell which it was. */
type TypedNumber = Pick<Reading, 'key' | 'restored'> | { readonly keys: readonly NumberKey[] };

/**
 * Finds the number that lost its leading zero or plus: `1713920011` was `01713920011`, `491713920011` was `+491713920011`.
 * Where both make a number, the digits stand for the only one that is a mobile number; else they stay undecided, as
 * `15228817386`, a mobile number in Germany and a number in the United States.
 */
export function typedNumber(digits: string, numbers: NumberReader): TypedNumber {
  if (numbers.readText(digits) === 'short') return { keys: [] };
  const readings: Reading[] = [];
  // The plus first, since digits may also read as if it stood there; those as they are last, since the zero may be left out.
  for (const restored of ['+', '0', ''] as const) {
    if (numbers.readText(restored + digits) !== 'number') continue;
    const { key, known, mobile } = numbers;
    if (readings.every((reading) => reading.key !== key)) readings.push({ key, restored, mobile: known && mobile });
  }
  const [first, ...others] = readings;
  if (first && others.length === 0) return first;
  const [one, ...more] = readings.filter(({ mobile }) => mobile);
  return one && more.length === 0 ? one : { keys: readings.map(({ key }) => key) };
}

/** Digits alone, and no more of them than a spreadsheet keeps. */
export function isWhole(text: string): boolean {
  return /^\d{1,15}$/.test(text);
}
