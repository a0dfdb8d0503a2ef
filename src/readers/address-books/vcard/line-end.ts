/**
 * Searches for line ends four bytes at a time. `words` is the memory of `bytes` in 32-bit words, in whatever order the
 * machine keeps their bytes. Slow twin: a look at each byte (test/readers/vcard/line-end.test.ts).
 */
import { BACKSLASH, EIGHT_BIT } from './bytes.ts';

const LF = 10;
const CR = 13;
/** Line ends, tabs and control characters are below. */
const LOW = 14;
const EIGHT = EIGHT_BIT;
const SLASH = BACKSLASH;

/** Words to be joined with the first one searched, so that 0, 1, 2 or 3 bytes before the search count as high. */
const heads = new Int32Array(Uint8Array.of(0, 0, 0, 0, 255, 0, 0, 0, 255, 255, 0, 0, 255, 255, 255, 0).buffer);

/** Position of the next line feed or carriage return; `limit` or a little more when there is none before. */
export function lineEnd(bytes: Uint8Array, words: Int32Array, from: number, limit: number): number {
  let at = lowByte(bytes, words, from, limit);
  while (bytes[at] !== LF && bytes[at] !== CR && at < limit) at = lowByte(bytes, words, at + 1, limit);
  return at;
}

function lowByte(bytes: Uint8Array, words: Int32Array, from: number, limit: number): number {
  let at = from;
  let word = from >> 2;
  if (!hasLow(words[word]! | heads[from & 3]!)) {
    const last = limit >> 2;
    do word++;
    while (word < last && !hasLow(words[word]!) && !hasLow(words[++word]!) && !hasLow(words[++word]!) && !hasLow(words[++word]!));
    at = word << 2;
  }
  if (bytes[at]! < LOW) return at;
  if (bytes[at + 1]! < LOW) return at + 1;
  if (bytes[at + 2]! < LOW) return at + 2;
  return at + 3;
}

/** 0x80 in the bytes of the word that are 0, and maybe in those above such a one. */
function zeros(word: number): number {
  return (word - 0x01010101) & ~word & 0x80808080;
}

/**
 * Joined classes of the bytes `[from, to)` and those beside them in their words: `EIGHT_BIT` and `BACKSLASH` are never
 * missing, but may be there without cause.
 */
export function classesOf(words: Int32Array, from: number, to: number): number {
  let joined = 0;
  let slashes = 0;
  for (let word = from >> 2, last = (to + 3) >> 2; word < last; word++) {
    joined |= words[word]!;
    slashes |= zeros(words[word]! ^ 0x5c5c5c5c);
  }
  return ((joined & 0x80808080) === 0 ? 0 : EIGHT) | (slashes === 0 ? 0 : SLASH);
}

/** Whether a byte of the word is below 14: only such a one borrows from its eighth bit when 14 is taken from each. */
function hasLow(word: number): boolean {
  return ((word - 0x0e0e0e0e) & ~word & 0x80808080) !== 0;
}
