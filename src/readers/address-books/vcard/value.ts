import { decodeBytes, isUtf8 } from '../../../lib/encodings.ts';
import { ascii, atLeast, BACKSLASH, classOf, EIGHT_BIT, isBlank, LINE_END, nextLine, nothing, unfold } from './bytes.ts';
import type { Found } from './found.ts';
import { BASE64, CHARSET, FOLDED, QUOTED_PRINTABLE } from './parameters.ts';

const encoder = new TextEncoder();
const EQUALS = 61;
const WRAPPED = FOLDED | QUOTED_PRINTABLE | BASE64;
/** Charsets in which a byte below 0x80 may be more than ASCII. */
const notAscii = /^(?:iso-2022|utf-?16|ucs|unicode|hz)/i;

/**
 * The text of a property: `[start, end)` of `bytes` in UTF-8, with folds, quoted-printable, base64 and charset undone.
 * Values that need none of it are not copied. Backslash escapes are left to the field (`fields.ts`).
 */
export class Value {
  bytes: Uint8Array = nothing;
  start = 0;
  end = 0;
  /** Classes of the bytes, as in `Found`. */
  flags = 0;
  /** Neither UTF-8 nor in a charset that is named and known, so read as windows-1252. */
  guessed = false;
  #copy: Uint8Array = this.bytes;

  /** Unwraps a property's value; false when its charset is unknown, the text then being a guess. */
  read(found: Found): boolean {
    this.bytes = found.bytes;
    this.start = found.start;
    this.end = found.end;
    this.flags = found.flags;
    this.guessed = false;
    if ((found.flags & (WRAPPED | CHARSET | EIGHT_BIT)) === 0) return true;
    if ((found.flags & WRAPPED) !== 0) this.#unwrap(found);
    return this.#decode((found.flags & CHARSET) !== 0 ? found.parameters.charset : undefined);
  }

  #unwrap({ bytes, start, end, flags }: Found): void {
    this.#copy = atLeast(this.#copy, end - start);
    const into = this.#copy;
    let length: number;
    if ((flags & QUOTED_PRINTABLE) !== 0) length = unquote(bytes, start, end, into);
    else length = unfold(bytes, start, end, into);
    if ((flags & BASE64) !== 0) length = unpack(into, length);
    this.#use(into, length);
  }

  #decode(charset: string | undefined): boolean {
    const { bytes, start, end } = this;
    const eightBit = (this.flags & EIGHT_BIT) !== 0 && hasEightBit(bytes, start, end);
    if (!eightBit && (charset === undefined || !notAscii.test(charset))) return true;
    const declared = charset === undefined ? undefined : decodeBytes(bytes.subarray(start, end), charset);
    if (declared !== undefined) this.#useText(declared);
    else if (!isUtf8(bytes, start, end)) this.#guess();
    return declared !== undefined || charset === undefined || !eightBit;
  }

  #guess(): void {
    this.guessed = true;
    this.#useText(decodeBytes(this.bytes.subarray(this.start, this.end), 'windows-1252') ?? '');
  }

  #useText(text: string): void {
    this.#copy = atLeast(this.#copy, 3 * text.length);
    this.#use(this.#copy, encoder.encodeInto(text, this.#copy).written);
  }

  #use(bytes: Uint8Array, length: number): void {
    this.bytes = bytes;
    this.start = 0;
    this.end = length;
    this.flags = 0;
    for (let i = 0; i < length; i++) this.flags |= classOf[bytes[i]!]! & (BACKSLASH | EIGHT_BIT);
  }
}

function hasEightBit(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at]! >= 128) return true;
  return false;
}

/**
 * Undoes quoted-printable. A soft break takes the next line's indentation with it only when an encoded byte follows:
 * some phones indent such lines, others begin a line with the blank between two words.
 */
function unquote(bytes: Uint8Array, start: number, end: number, into: Uint8Array): number {
  let length = 0;
  let at = start;
  while (at < end) {
    const byte = bytes[at] as number;
    const line = byte === EQUALS ? lineAfter(bytes, at + 1, end) : classOf[byte] === LINE_END ? nextLine(bytes, at) : 0;
    if (line > 0) {
      let first = line;
      while (isBlank(bytes[first])) first++;
      at = byte !== EQUALS ? line + 1 : bytes[first] === EQUALS ? first : line;
    } else if (byte === EQUALS && hex(bytes[at + 1]!) >= 0 && hex(bytes[at + 2]!) >= 0) {
      into[length++] = 16 * hex(bytes[at + 1]!) + hex(bytes[at + 2]!);
      at += 3;
    } else {
      into[length++] = byte;
      at++;
    }
  }
  return length;
}

/** Start of the next line when nothing but blanks is left of this one; 0 otherwise. */
function lineAfter(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(bytes[at])) at++;
  if (at >= end) return end;
  return classOf[bytes[at]!] === LINE_END ? nextLine(bytes, at) : 0;
}

function hex(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48;
  const letter = byte | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

/** Decodes base64 in place; returns the new length. */
function unpack(bytes: Uint8Array, length: number): number {
  const decoded = Buffer.from(ascii(bytes, 0, length), 'base64');
  bytes.set(decoded);
  return decoded.length;
}
