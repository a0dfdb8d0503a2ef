import type { CsvRow } from '../../lib/csv-row.ts';

/** How a word that denies a proof begins (kein, k. A., nicht, nein, liegt nicht, ohne, fehlt, folgt, not, none, missing). */
const denials = ['ke', 'k.', 'k ', 'ka', 'ni', 'ne', 'no', 'li', 'oh', 'feh', 'fol', 'mis'];
const shortest = 3;

/** By the first two letters of a denial: the third that must follow, or `ANY`; 0 where no denial begins so. */
const thirds = new Uint8Array(0x1_0000);
const ANY = 1;
for (const word of denials) thirds[(word.charCodeAt(0) << 8) | word.charCodeAt(1)] = word.charCodeAt(2) || ANY;

/**
 * Whether a cell certainly refers to a proof: it begins with a letter or digit, but not like a word for "no", and holds a
 * digit. Such references need no look-up, for registers hold millions of distinct ones; of all others the schema decides.
 */
export function isNumbered(row: CsvRow, column: number): boolean {
  const { bytes } = row;
  const start = row.start(column);
  const end = row.end(column);
  if (end - start < shortest || mayDeny(bytes, start)) return false;
  for (let at = start; at < end; at++) if (bytes[at]! >= 49 && bytes[at]! <= 57) return true;
  return false;
}

function mayDeny(bytes: Uint8Array, start: number): boolean {
  const first = lower(bytes[start]!);
  const second = lower(bytes[start + 1]!);
  if (first <= 32 || first >= 128 || second <= 32 || second >= 128) return true;
  const third = thirds[(first << 8) | second]!;
  return third !== 0 && (third === ANY || third === lower(bytes[start + 2]!));
}

function lower(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte | 32 : byte;
}
