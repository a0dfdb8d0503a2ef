import {
  beginsPhone,
  classOf,
  endsSoftly,
  endsWithBegin,
  isBlank,
  isMarker,
  linesBetween,
  MARKER,
  nextLine,
  unfold,
  spellsCard,
} from './bytes.ts';
import type { Found } from './found.ts';
import { CUT, NO_VALUE, TOO_LONG, WHOLE } from './found.ts';
import { classesOf, lineEnd } from './line-end.ts';
import type { Lines } from './lines.ts';
import { LOOK_AHEAD } from './lines.ts';
import { FOLDED, Parameters, QUOTED_PRINTABLE } from './parameters.ts';
import type { Property } from './property.ts';
import { AGENT, END, OTHER } from './property.ts';
import { groupOf } from './traces.ts';

const LF = 10;
const CR = 13;
const COLON = 58;
const SEMICOLON = 59;
/** Writers fold at 75 bytes; a last line shorter than this is whole though the file ends behind it. */
const FOLDED_FROM = 50;

/** Whether the name that ends at `sign` begins or ends a card as nearly all programs write it: `:VCARD` and CRLF. */
function isPlainMarker(bytes: Uint8Array, sign: number): boolean {
  return bytes[sign + 6] === CR && bytes[sign + 7] === LF && bytes[sign] === COLON && spellsCard(bytes, sign + 1);
}

/** Takes a needed property out of the window, with all the lines it runs over, and describes it. */
export class Taker implements Found {
  property: Property = OTHER;
  line = 1;
  state = WHOLE;
  bytes: Uint8Array;
  start = 0;
  end = 0;
  flags = 0;
  group = 0;
  readonly parameters = new Parameters();
  readonly #lines: Lines;
  readonly #limit: number;

  /** `limit` is the length in bytes beyond which a property is not held. */
  constructor(lines: Lines, limit: number) {
    this.#lines = lines;
    this.#limit = limit;
    this.bytes = lines.window.bytes;
  }

  /**
   * Takes the property of the line at `at`, with its name at `name` and `;` or `:` at `sign`. False when the window had
   * to move: ask again.
   */
  take(property: Property, at: number, name: number, sign: number): boolean {
    const lines = this.#lines;
    const { bytes, words, end, ended } = lines.window;
    if (property <= END && isPlainMarker(bytes, sign) && sign + MARKER < end) {
      this.#describe(property, sign + 1, sign + 6, 0);
      lines.advance(sign + 8, 1);
      return true;
    }
    this.group = name === at ? 0 : groupOf(bytes, at, name);
    let colon = sign;
    let wrapped = 0;
    if (bytes[sign] === SEMICOLON) {
      colon = this.parameters.read(bytes, sign);
      wrapped = this.parameters.flags;
    }
    if (colon < 0 || bytes[colon] !== COLON) return this.#takeUnfolded(property, at, sign);
    const stop = lineEnd(bytes, words, colon + 1, end);
    const next = bytes[stop + 1] === LF && bytes[stop] === CR ? stop + 2 : nextLine(bytes, stop);
    if (end - next < LOOK_AHEAD && !ended) return this.#retry(property, sign);
    if (next - at > this.#limit) return this.pass(property, TOO_LONG, sign);
    this.#describe(property, colon + 1, stop, classesOf(words, colon + 1, stop) | wrapped);
    if (next >= end || this.#goesOn(at, stop, next) || endsWithBegin(bytes, stop)) return this.#takeFurther(at, sign, next);
    lines.advance(next, linesBetween(bytes, stop, next));
    return true;
  }

  #describe(property: Property, start: number, end: number, flags: number): void {
    this.property = property;
    this.line = this.#lines.line;
    this.state = WHOLE;
    this.bytes = this.#lines.window.bytes;
    this.start = start;
    this.end = end;
    this.flags = flags;
  }

  /** Describes a property without its value and passes over it. */
  pass(property: Property, state: number, stop: number): boolean {
    this.property = property;
    this.line = this.#lines.line;
    this.state = state;
    this.start = 0;
    this.end = 0;
    this.flags = 0;
    this.group = 0;
    this.#lines.passProperty(stop);
    return true;
  }

  /** More of the file is needed: reads it, to be asked again, or gives the property up as too long. */
  #retry(property: Property, sign: number): boolean {
    return this.#lines.more() ? false : this.pass(property, TOO_LONG, sign);
  }

  /** Whether the line `[from, stop)` of the present property goes on in the line at `next`. */
  #goesOn(from: number, stop: number, next: number): boolean {
    if (this.property <= END) return false;
    if (!this.#endsSoftly(from, stop)) return isBlank(this.bytes[next]);
    return this.property === AGENT || !(isMarker(this.bytes, next) || beginsPhone(this.bytes, next));
  }

  #endsSoftly(from: number, stop: number): boolean {
    return (this.flags & QUOTED_PRINTABLE) !== 0 && endsSoftly(this.bytes, from, stop);
  }

  /** Follows folds and soft breaks from the first line on, and tells where the file ends within them. */
  #takeFurther(at: number, sign: number, second: number): boolean {
    const { bytes } = this;
    const { words, end, ended } = this.#lines.window;
    let from = at;
    let stop = this.end;
    let next = second;
    let count = linesBetween(bytes, stop, next);
    while (next < end && this.#goesOn(from, stop, next)) {
      this.flags |= FOLDED;
      from = next;
      stop = lineEnd(bytes, words, next, end);
      this.flags |= classesOf(words, next, stop);
      next = nextLine(bytes, stop);
      if (end - next < LOOK_AHEAD && !ended) return this.#retry(this.property, sign);
      count += linesBetween(bytes, stop, next);
    }
    if (next - at > this.#limit) return this.pass(this.property, TOO_LONG, sign);
    this.end = stop;
    if (next >= end && (stop === end || stop - from >= FOLDED_FROM || this.#endsSoftly(from, stop))) this.state = CUT;
    this.#finish(at, Math.min(next, end), count);
    return true;
  }

  /** Leaves the property behind, up to the card that may be glued to its end. */
  #finish(at: number, next: number, count: number): void {
    const glued = this.end - MARKER;
    if (this.property === AGENT || glued < this.start || glued <= at || !endsWithBegin(this.bytes, this.end)) {
      this.#lines.advance(next, count);
      return;
    }
    this.end = glued;
    if (this.property !== END) this.state = CUT;
    this.#lines.advance(glued, count - 1);
  }

  /** A property whose colon does not stand on its first line: put together first, then read. */
  #takeUnfolded(property: Property, at: number, sign: number): boolean {
    const lines = this.#lines;
    const { bytes, words, end, ended } = lines.window;
    let stop = lineEnd(bytes, words, sign, end);
    let next = nextLine(bytes, stop);
    let count = linesBetween(bytes, stop, next);
    while (next < end && isBlank(bytes[next])) {
      stop = lineEnd(bytes, words, next, end);
      next = nextLine(bytes, stop);
      count += linesBetween(bytes, stop, next);
    }
    if (end - next < LOOK_AHEAD && !ended) return this.#retry(property, sign);
    if (next - at > this.#limit) return this.pass(property, TOO_LONG, sign);
    const whole = new Uint8Array(stop - at + 1);
    const length = unfold(bytes, at, stop, whole);
    whole[length] = LF;
    const colon = whole[sign - at] === SEMICOLON ? this.parameters.read(whole, sign - at) : sign - at;
    const cut = stop === end || (next >= end && stop - at >= FOLDED_FROM);
    if (whole[colon] !== COLON) return this.pass(property, cut ? CUT : NO_VALUE, sign);
    this.property = property;
    this.line = lines.line;
    this.bytes = whole;
    this.start = colon + 1;
    this.end = length;
    this.flags = this.parameters.flags;
    for (let i = this.start; i < length; i++) this.flags |= classOf[whole[i]!]!;
    this.state = cut || this.#endsSoftly(this.start, length) ? CUT : WHOLE;
    lines.advance(Math.min(next, end), count);
    return true;
  }
}
