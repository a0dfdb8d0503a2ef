/**
 * Photos are thousands of lines of one length. Where each of them ends is told by arithmetic; that no line ends in
 * between is told by counting, four bytes at a time, the bytes below 14 (line ends and tabs are such) of the whole
 * stretch. Slow twin: the same value passed over line by line, as `Lines` does with lines of different lengths
 * (test/readers/vcard/even-lines.test.ts).
 */
import { isBlank } from './bytes.ts';
import type { Window } from './window.ts';

const TAB = 9;
const LF = 10;
const CR = 13;
/** Fewer lines are passed over faster one by one. */
const FEWEST = 6;

/**
 * How many lines, from the one that begins at `from`, are folds of exactly `length` bytes like the line before them, and
 * do not end in a `d` (of a `BEGIN:VCARD` glued on); -1 when they only seem to be. The byte behind the last is in the window.
 */
export function evenFolds({ bytes, words, end }: Window, from: number, length: number): number {
  const blank = bytes[from];
  if (!isBlank(blank) || length < 4) return 0;
  const returned = bytes[from - 2] === CR;
  const last = returned ? 3 : 2;
  let stop = from;
  for (let next = from + length; next < end; next += length) {
    if (bytes[next - 1] !== LF || (bytes[next - 2] === CR) !== returned || bytes[stop] !== blank) break;
    if ((bytes[next - last]! | 32) === 100) break;
    stop = next;
  }
  const count = (stop - from) / length;
  if (count < FEWEST) return 0;
  const expected = 1 + (returned ? 1 : 0) + (blank === TAB ? 1 : 0);
  return lowBytes(bytes, words, from, stop) === expected * count ? count : -1;
}

/** How many bytes of `[from, to)` are below 14. */
function lowBytes(bytes: Uint8Array, words: Int32Array, from: number, to: number): number {
  let count = 0;
  let at = from;
  for (; (at & 3) !== 0; at++) if (bytes[at]! < 14) count++;
  let word = at >> 2;
  // Each byte of `sums` counts for its place in the words, and would overflow after 255 words.
  for (const last = to >> 2; word + 64 <= last;) {
    let sums = 0;
    for (const stop = word + 64; word < stop; word += 4) {
      sums += lows(words[word]!) + lows(words[word + 1]!) + lows(words[word + 2]!) + lows(words[word + 3]!);
    }
    count += (sums & 255) + ((sums >>> 8) & 255) + ((sums >>> 16) & 255) + (sums >>> 24);
  }
  for (at = word << 2; at < to; at++) if (bytes[at]! < 14) count++;
  return count;
}

/** 1 in each byte of the word that is below 14: adding 0x72 to its lower seven bits then leaves the eighth clear. */
function lows(word: number): number {
  return (~(((word & 0x7f7f7f7f) + 0x72727272) | word) >>> 7) & 0x01010101;
}
