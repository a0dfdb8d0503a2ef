import { ascii, isBlank, spells, upper } from './bytes.ts';
import { namesApp, typesApp } from './traces.ts';

/** How a value is wrapped; joined with the byte classes of `bytes.ts` in one flag word. */
export const QUOTED_PRINTABLE = 16;
export const BASE64 = 32;
/** The value names a charset other than UTF-8. */
export const CHARSET = 64;
export const WAID = 128;
/** The value runs over several lines, whose breaks are still in it. */
export const FOLDED = 256;
/** A type of the number is WhatsApp. */
export const APP = 512;

const COLON = 58;
const SEMICOLON = 59;
const QUOTE = 34;

/** The parameters of one property, as far as they say how to read its value. Reused from line to line. */
export class Parameters {
  flags = 0;
  charset = '';
  waid = '';

  /**
   * Reads from the semicolon after the name to the colon before the value, which is returned; -1 when the line ends
   * before. A quote that is never closed counts as an ordinary character.
   */
  read(bytes: Uint8Array, semicolon: number): number {
    const colon = this.#read(bytes, semicolon, true);
    return colon >= 0 ? colon : this.#read(bytes, semicolon, false);
  }

  #read(bytes: Uint8Array, semicolon: number, quotes: boolean): number {
    this.flags = 0;
    let quoted = false;
    let start = semicolon + 1;
    for (let at = start; ; at++) {
      while (bytes[at]! > SEMICOLON && bytes[at + 1]! > SEMICOLON && bytes[at + 2]! > SEMICOLON) at += 3;
      const byte = bytes[at]!;
      if (byte > SEMICOLON) continue;
      if (byte === SEMICOLON || byte === COLON) {
        if (quoted) continue;
        this.#note(bytes, start, at);
        if (byte === COLON) return at;
        start = at + 1;
      } else if (byte === QUOTE) {
        quoted = quotes && !quoted;
      } else if (byte === 10 || byte === 13) {
        return -1;
      }
    }
  }

  /** Keeps what one parameter, `name=value` or bare, says of the value. */
  #note(bytes: Uint8Array, start: number, end: number): void {
    let at = start;
    while (isBlank(bytes[at])) at++;
    switch (bytes[at]! & 0xdf) {
      case 84: // T
        if (typesApp(bytes, at, end)) this.flags |= APP;
        return;
      case 69: // E
        if (isWord(bytes, at, end, PRINTABLE)) this.flags |= QUOTED_PRINTABLE;
        else if (spells(bytes, at, 'ENCODING')) this.#encoding(afterEquals(bytes, at + 8, end));
        return;
      case 81: // Q
      case 66: // B
        this.#encoding(ascii(bytes, at, Math.min(end, at + LONGEST)));
        return;
      case 67: // C
        if (isWord(bytes, at, end, UTF_8) || !spells(bytes, at, 'CHARSET')) return;
        this.charset = afterEquals(bytes, at + 7, end);
        if (!/^(?:utf-?8)?$/i.test(this.charset)) this.flags |= CHARSET;
        return;
      case 87: // W
      case 88: // X
        if (namesApp(bytes, at)) this.flags |= APP;
        if (!spells(bytes, at, 'WAID')) return;
        this.waid = afterEquals(bytes, at + 4, end).replace(/\D/g, '');
        if (this.waid !== '') this.flags |= WAID;
    }
  }

  #encoding(word: string): void {
    if (/^quoted-printable$/i.test(word.trim())) this.flags |= QUOTED_PRINTABLE;
    else if (/^(?:b|base64)$/i.test(word.trim())) this.flags |= BASE64;
  }
}

/** What nearly all parameters of encodings say, as bytes: to compare with these is faster than with a string. */
const PRINTABLE: Uint8Array = new TextEncoder().encode('ENCODING=QUOTED-PRINTABLE');
const UTF_8: Uint8Array = new TextEncoder().encode('CHARSET=UTF-8');
const capital = upper;

function isWord(bytes: Uint8Array, start: number, end: number, word: Uint8Array): boolean {
  if (end - start !== word.length) return false;
  for (let i = 0; i < word.length; i++) if (capital[bytes[start + i]!] !== word[i]) return false;
  return true;
}

/** The value of a parameter whose name ends at `at`, without blanks and quotes; empty when no `=` follows. */
function afterEquals(bytes: Uint8Array, at: number, end: number): string {
  const match = /^[ \t]*=[ \t"']*([^"]*?)[ \t"']*$/.exec(ascii(bytes, at, Math.min(end, at + LONGEST)));
  return match?.[1] ?? '';
}

/** Longest parameter value looked at, in bytes; encodings, charsets and numbers are shorter. */
const LONGEST = 80;
