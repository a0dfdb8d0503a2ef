import { spells } from './bytes.ts';

const phoneWords = [
  'PHONE',
  'TEL',
  'MOBIL',
  'CELL',
  'HANDY',
  'RUFNUMMER',
  'WORKPHONE',
  'WORK-TEL',
  'HOMEPHONE',
  'HOME-TEL',
  'ASSISTANT-PHONE',
];

/** The words by the byte they begin with, in either case. */
const byInitial: readonly (readonly string[])[] = Array.from({ length: 256 }, (_, byte) =>
  phoneWords.filter((word) => word[0] === String.fromCharCode(byte).toUpperCase()),
);

/** Whether an unknown name, group included, speaks of a telephone. */
export function speaksOfPhone(bytes: Uint8Array, start: number, end: number): boolean {
  const at = (bytes[start]! | 32) === 120 && bytes[start + 1] === 45 ? start + 2 : start;
  const candidates = byInitial[bytes[at]!]!;
  for (let i = 0; i < candidates.length; i++) {
    const word = candidates[i]!;
    if (at + word.length <= end && spells(bytes, at, word)) {
      return !spells(bytes, at, 'PHONETIC') && !spells(bytes, at, 'TELEX') && !spells(bytes, at, 'TELEG');
    }
  }
  return false;
}
