/**
 * Masks written as JSON strings straight into bytes, for the millions of names and numbers of a report. Slow twin:
 * `forJson` of what `maskOf` returns, which also answers whatever is not answered here (test/privacy/mask.test.ts).
 */
import type { ByteWriter } from '../lib/byte-writer.ts';
import { forJson } from '../lib/escape/json.ts';
import { callingCodeLength } from '../model/calling-code.ts';
import { type NumberKey, phoneNumberOf } from '../model/number.ts';
import type { PrivacyLevel } from '../model/privacy.ts';
import type { Mask } from './mask.ts';

export interface ByteMask {
  readonly number: (out: ByteWriter, key: NumberKey) => void;
  /** A name as UTF-8 in `[start, end)`, without space around it. */
  readonly name: (out: ByteWriter, bytes: Uint8Array, start: number, end: number) => void;
}

const QUOTE = 34;
const SPACE = 32;
const decoder = new TextDecoder();

/** The mask of a privacy level in bytes; `mask` is its slow twin. */
export function byteMaskOf(level: PrivacyLevel, mask: Mask): ByteMask {
  const number = (out: ByteWriter, key: NumberKey): void => out.text(forJson(mask.number(phoneNumberOf(key))));
  const name: ByteMask['name'] = (out, bytes, start, end) => out.text(forJson(mask.name(decoder.decode(bytes.subarray(start, end)))));
  if (level !== 'masked') return { number, name };
  return {
    number: maskNumber,
    name: (out, bytes, start, end) => {
      if (!maskName(out, bytes, start, end)) name(out, bytes, start, end);
    },
  };
}

const digits = new Uint8Array(16);
const HALF = 10_000_000;

/** `"+49 151 •••••78"`, as `maskOf` has it. */
function maskNumber(out: ByteWriter, key: NumberKey): void {
  let count = 0;
  const high = Math.floor(key / HALF);
  for (let rest = key - high * HALF; count < 7 && (rest > 0 || high > 0); rest = (rest / 10) | 0) digits[count++] = 48 + (rest % 10);
  for (let rest = high; rest > 0; rest = (rest / 10) | 0) digits[count++] = 48 + (rest % 10);
  const national = Math.max(0, count - codeLength(count));
  const shown = Math.max(0, Math.min(3, national - 6));
  const tail = national >= 6 ? 2 : 0;
  out.reserve(64);
  const { buffer } = out;
  let at = out.length;
  buffer[at++] = QUOTE;
  buffer[at++] = 43;
  for (let i = count - 1; i >= national; i--) buffer[at++] = digits[i]!;
  buffer[at++] = SPACE;
  for (let i = national - 1; i >= national - shown; i--) buffer[at++] = digits[i]!;
  if (shown > 0) buffer[at++] = SPACE;
  for (let hidden = national - shown - tail; hidden > 0; hidden--) at = dot(buffer, at);
  for (let i = tail - 1; i >= 0; i--) buffer[at++] = digits[i]!;
  buffer[at++] = QUOTE;
  out.length = at;
}

/** Length of the calling code of the digits, which stand there backwards. */
function codeLength(count: number): number {
  const [first, second] = [digits[count - 1]!, count > 1 ? digits[count - 2]! : 0];
  return codeLengths[(first - 48) * 10 + (second === 0 ? 0 : second - 48)]!;
}

/** By the first two digits of a number. */
const codeLengths = Uint8Array.from({ length: 100 }, (_, two) => callingCodeLength(String(two).padStart(2, '0')));

function dot(buffer: Uint8Array, at: number): number {
  buffer[at] = 0xe2;
  buffer[at + 1] = 0x80;
  buffer[at + 2] = 0xa2;
  return at + 3;
}

/** `"A••• M•••"`, as `maskOf` has it; false, with nothing written, when a character is neither ASCII nor of Latin-1 or Latin Extended-A. */
function maskName(out: ByteWriter, bytes: Uint8Array, start: number, end: number): boolean {
  out.reserve(12 * (end - start) + 2);
  const { buffer } = out;
  let at = out.length;
  buffer[at++] = QUOTE;
  let length = 0;
  let word = start;
  for (let i = start; i <= end;) {
    const byte = i < end ? bytes[i]! : SPACE;
    let size = 1;
    let letter = inWord[byte] === 1;
    if (byte >= 0x80) {
      if (byte < 0xc3 || byte > 0xc5 || i + 1 >= end) return false;
      size = 2;
      letter = byte !== 0xc3 || (bytes[i + 1]! !== 0x97 && bytes[i + 1]! !== 0xb7);
    }
    if (letter) {
      if (length++ === 0) word = i;
    } else if (length > 0) {
      if (at > out.length + 1) buffer[at++] = SPACE;
      if (length > 2) {
        buffer[at++] = bytes[word]!;
        if (bytes[word]! >= 0x80) buffer[at++] = bytes[word + 1]!;
      }
      at = dot(buffer, dot(buffer, dot(buffer, at)));
      length = 0;
    }
    i += size;
  }
  buffer[at++] = QUOTE;
  out.length = at;
  return true;
}

/** 1 for ASCII letters and digits. */
const inWord = new Uint8Array(128).map((_, byte) => (/[A-Za-z0-9]/.test(String.fromCharCode(byte)) ? 1 : 0));
