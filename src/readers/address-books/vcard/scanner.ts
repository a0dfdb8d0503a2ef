import type { ByteSource } from '../../../lib/bytes.ts';
import type { Encoding } from '../../../lib/encodings.ts';
import { classOf, isBlank, LINE_END, linesBetween, nameEnd, nextLine, spells } from './bytes.ts';
import { LOOKED_AT, TAKEN } from './needed.ts';
import { NO_VALUE, WHOLE } from './found.ts';
import { Lines } from './lines.ts';
import type { Origin } from './origin.ts';
import { speaksOfPhone } from './phone-like.ts';
import { LABEL, OTHER, PHONE_LIKE, propertyOf, TEL } from './property.ts';
import { Taker } from './taker.ts';
import { labelsApp } from './traces.ts';

/** Imported constants as the hot loop can have them without a detour. */
const TAKE = TAKEN;
const LOOK = LOOKED_AT;
const COLON = 58;
const SEMICOLON = 59;
const DOT = 46;

/** Longest name with blanks in it, in bytes. */
const NAME_LIMIT = 64;

/**
 * Finds the properties this reader needs, one after the other, by offsets into a buffer that is reused: no text is made
 * while scanning, and what nobody needs is passed over without being kept.
 *
 * A number's way: `next` tells by its name that a line is needed, `Taker` finds where its value begins and ends, `Book`
 * which card it belongs to, `Card` what it says, `Value` and `Fields` undo its encodings, and the sink gets its bytes.
 * Slow twin: a search by strings, line by line (test/readers/vcard/slow-twin.test.ts).
 */
export class Scanner {
  /** The property reached by `next`. */
  readonly found: Taker;
  /** Properties of no interest stood before it. */
  passed = false;
  readonly #lines: Lines;
  /** What is to be done with each property (`needed.ts`). */
  readonly #needed: Uint8Array;

  /**
   * @param needed what is to be done with each property
   * @param limit length in bytes beyond which a property is not held
   */
  constructor(source: ByteSource, needed: Uint8Array, limit: number, origin: Origin) {
    this.#lines = new Lines(source, origin, limit);
    this.#needed = needed;
    this.found = new Taker(this.#lines, limit);
  }

  get encoding(): Encoding {
    return this.#lines.window.encoding;
  }

  /** The line reached. */
  get line(): number {
    return this.#lines.line;
  }

  close(): void {
    this.#lines.window.close();
  }

  /** Moves to the next property; false at the end of the source. */
  next(): boolean {
    const lines = this.#lines;
    this.passed = false;
    while (lines.reach()) {
      const { bytes } = lines.window;
      const { at } = lines;
      let name = at;
      let sign = nameEnd(bytes, at);
      while (bytes[sign] === DOT) {
        name = sign + 1;
        sign = nameEnd(bytes, name);
      }
      if (bytes[sign] !== COLON && bytes[sign] !== SEMICOLON) {
        if (this.#irregular(at, name, sign)) return true;
        continue;
      }
      const property = propertyOf(bytes, name, sign);
      const need = this.#needed[property];
      if (need === TAKE || (need === LOOK && property === LABEL && labelsApp(bytes, sign))) {
        if (this.found.take(property, at, name, sign)) return true;
      } else if (need === LOOK && speaksOfPhone(bytes, at, sign)) {
        return this.found.pass(PHONE_LIKE, WHOLE, sign);
      } else {
        this.passed = true;
        lines.passProperty(sign, need !== LOOK);
      }
    }
    return false;
  }

  /** A line that is blank, indented, or without `;` or `:` behind its name. */
  #irregular(at: number, name: number, stop: number): boolean {
    const lines = this.#lines;
    const { bytes, end } = lines.window;
    if (classOf[bytes[at]!] === LINE_END) {
      const next = Math.min(nextLine(bytes, at), end);
      lines.advance(next, linesBetween(bytes, at, next));
    } else if (isBlank(bytes[at])) {
      let first = at;
      while (isBlank(bytes[first])) first++;
      lines.advance(first, 0);
    } else if (spells(bytes, at, BYTE_ORDER_MARK)) {
      lines.advance(at + BYTE_ORDER_MARK.length, 0);
    } else {
      return this.#unsigned(at, name, stop);
    }
    return false;
  }

  /** A name that neither `;` nor `:` follows at once. */
  #unsigned(at: number, name: number, stop: number): boolean {
    const { bytes } = this.#lines.window;
    let sign = stop;
    while (isBlank(bytes[sign])) sign++;
    const property = propertyOf(bytes, name, stop);
    const signed = bytes[sign] === COLON || bytes[sign] === SEMICOLON;
    if (property !== OTHER && signed) return this.found.take(property, at, name, sign);
    if (property === TEL && classOf[bytes[sign]!] === LINE_END) return this.found.take(property, at, name, sign);
    return this.#prose(property === TEL || spells(bytes, at, 'TEL.'), at, stop);
  }

  /** Words, a comment, a stray line of base64: of interest only when they speak of a telephone. */
  #prose(tel: boolean, at: number, stop: number): boolean {
    const { bytes } = this.#lines.window;
    let colon = at;
    while (colon < at + NAME_LIMIT && bytes[colon] !== COLON && classOf[bytes[colon]!] !== 1) colon++;
    if (bytes[colon] === COLON) {
      if (speaksOfPhone(bytes, at, colon)) return this.found.pass(PHONE_LIKE, WHOLE, colon);
    } else if (tel && !base64Signs.has(bytes[stop]!)) {
      return this.found.pass(TEL, NO_VALUE, stop);
    }
    this.#lines.passLine(colon);
    return false;
  }
}

/** In UTF-8, as it stands before each part of files that were joined. */
const BYTE_ORDER_MARK = '\xef\xbb\xbf';
/** `+`, `/` and `=`: what may follow letters in a line of base64, but not the name of a property. */
const base64Signs: ReadonlySet<number> = new Set([43, 47, 61]);
