import { upper } from './bytes.ts';

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
/** What WhatsApp Business writes into the cards it shares. */
export const BUSINESS = 16;
/** A row of Android's contacts database that vCard has no property for. */
export const ANDROID = 17;
/** The label of another property of the same group. */
export const LABEL = 18;
export const PROPERTIES = 19;

export type Property = number;

const words: readonly (readonly [string, Property])[] = [
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
  ['X-ABLABEL', LABEL],
  ['CATEGORIES', CATEGORIES],
  ['X-ABSHOWAS', SHOW_AS],
  ['X-WA-BIZ-NAME', BUSINESS],
  ['X-ANDROID-CUSTOM', ANDROID],
  ['X-GROUP-MEMBERSHIP', CATEGORIES],
  ['X-WA-BIZ-DESCRIPTION', BUSINESS],
];

const capital = upper;
const LONGEST = 20;

/**
 * `shapes` holds the only word there can be of a length and an initial, as its place in `words` plus one, at
 * `length * 32 + initial % 32`; `letters` the letters of all words, 32 bytes a word.
 */
const { shapes, letters } = tables();
const properties = Uint8Array.from(words, ([, property]) => property);

function tables(): { shapes: Uint8Array; letters: Uint8Array } {
  const made = { shapes: new Uint8Array(32 * (LONGEST + 1)), letters: new Uint8Array(32 * words.length) };
  for (const [index, [word]] of words.entries()) {
    made.shapes[word.length * 32 + (word.charCodeAt(0) & 31)] = index + 1;
    for (let i = 0; i < word.length; i++) made.letters[32 * index + i] = word.charCodeAt(i);
  }
  return made;
}

/** The property whose name, without group, stands in `[start, end)`. */
export function propertyOf(bytes: Uint8Array, start: number, end: number): Property {
  const length = end - start;
  if (length > LONGEST) return 0;
  const index = shapes[length * 32 + (bytes[start]! & 31)]! - 1;
  if (index < 0) return 0;
  const row = 32 * index;
  if (length > 1 && capital[bytes[start + 1]!] !== letters[row + 1]) return 0;
  if (length > 2 && capital[bytes[start + 2]!] !== letters[row + 2]) return 0;
  if (capital[bytes[start]!] !== letters[row]) return 0;
  for (let i = 3; i < length; i++) if (capital[bytes[start + i]!] !== letters[row + i]) return 0;
  return properties[index]!;
}
