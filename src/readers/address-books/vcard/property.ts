import { spells } from './bytes.ts';

/** What the lines of a card are to this reader. Everything without a number, a name or a label is `other`. */
export const OTHER = 0;
export const BEGIN = 1;
export const END = 2;
export const VERSION = 3;
export const TEL = 4;
export const FN = 5;
export const N = 6;
export const ORG = 7;
export const EMAIL = 8;
export const CATEGORIES = 9;
export const UID = 10;
export const REV = 11;
export const KIND = 12;
export const SHOW_AS = 13;
export const AGENT = 14;
/** A property unknown to vCard whose name speaks of a telephone, such as `PHONE.WORK` or `Cell phone`. */
export const PHONE_LIKE = 15;

export type Property = number;

interface Name {
  readonly word: string;
  /** Code of the first letter. */
  readonly initial: number;
  readonly property: Property;
}

/** Names by length. */
const names: readonly (readonly Name[])[] = byLength([
  ['N', N],
  ['FN', FN],
  ['TEL', TEL],
  ['ORG', ORG],
  ['END', END],
  ['UID', UID],
  ['REV', REV],
  ['KIND', KIND],
  ['EMAIL', EMAIL],
  ['BEGIN', BEGIN],
  ['AGENT', AGENT],
  ['VERSION', VERSION],
  ['X-ABUID', UID],
  ['X-MS-TEL', TEL],
  ['CATEGORIES', CATEGORIES],
  ['X-ABSHOWAS', SHOW_AS],
  ['X-GROUP-MEMBERSHIP', CATEGORIES],
]);

function byLength(list: readonly (readonly [string, Property])[]): Name[][] {
  const lengths: Name[][] = Array.from({ length: 20 }, () => []);
  for (const [word, property] of list) lengths[word.length]!.push({ word, initial: word.charCodeAt(0), property });
  return lengths;
}

/** The property whose name, without group, stands in `[start, end)`. */
export function propertyOf(bytes: Uint8Array, start: number, end: number): Property {
  if (end - start >= names.length) return OTHER;
  const candidates = names[end - start]!;
  const initial = bytes[start]! & 0xdf;
  for (let i = 0; i < candidates.length; i++) {
    const name = candidates[i]!;
    if (name.initial === initial && spells(bytes, start, name.word)) return name.property;
  }
  return OTHER;
}

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

/** 1 for the bytes with which a word that speaks of a telephone may begin, in either case. */
const phoneInitial: Uint8Array = new Uint8Array(256).map((_, byte) => (/[ptmchrwa]/i.test(String.fromCharCode(byte)) ? 1 : 0));

/** Whether an unknown name, group included, speaks of a telephone. */
export function speaksOfPhone(bytes: Uint8Array, start: number, end: number): boolean {
  const at = (bytes[start]! | 32) === 120 && bytes[start + 1] === 45 ? start + 2 : start;
  if (phoneInitial[bytes[at]!] !== 1) return false;
  for (let i = 0; i < phoneWords.length; i++) {
    const word = phoneWords[i]!;
    if (at + word.length <= end && spells(bytes, at, word)) {
      return !spells(bytes, at, 'PHONETIC') && !spells(bytes, at, 'TELEX') && !spells(bytes, at, 'TELEG');
    }
  }
  return false;
}
