import {
  beginsPhone,
  classOf,
  endsSoftly,
  endsWithBegin,
  isBlank,
  isMarker,
  LINE_END,
  lineEnd,
  linesBetween,
  MARKER,
  nextLine,
  unfold,
} from './bytes.ts';
import type { Found } from './found.ts';
import { CUT, NO_VALUE, TOO_LONG, WHOLE } from './found.ts';
import type { Lines } from './lines.ts';
import { LOOK_AHEAD } from './lines.ts';
import { FOLDED, Parameters, QUOTED_PRINTABLE } from './parameters.ts';
import type { Property } from './property.ts';
import { AGENT, END, OTHER } from './property.ts';

const LF = 10;
const COLON = 58;
const SEMICOLON = 59;
/** Writers fold at 75 bytes; a last line shorter than this is whole though the file ends behind it. */
const FOLDED_FROM = 50;

/** Takes a needed property out of the window, with all the lines it runs over, and describes it. */
export class Taker implements Found {
  property: Property = OTHER;
  line = 1;
  state = WHOLE;
  bytes: Uint8Array;
  start = 0;
  end = 0;
  flags = 0;
  readonly parameters = new Parameters();
  readonly #lines: Lines;

  constructor(lines: Lines) {
    this.#lines = lines;
    this.bytes = lines.window.bytes;
  }

  /** Takes the property that begins at `at`, with `;` or `:` at `sign`. False when the window had to move: ask again. */
  take(property: Property, at: number, sign: number): boolean {
    const lines = this.#lines;
    const { bytes, end, ended } = lines.window;
    this.parameters.flags = 0;
    const colon = bytes[sign] === SEMICOLON ? this.parameters.read(bytes, sign) : sign;
    if (colon < 0 || bytes[colon] !== COLON) return this.#takeUnfolded(property, at, sign);
    let stop = colon + 1;
    let flags = classOf[bytes[stop]!]!;
    while ((flags & LINE_END) === 0) flags |= classOf[bytes[++stop]!]!;
    const next = nextLine(bytes, stop);
    if (end - next < LOOK_AHEAD && !ended) return this.#retry(property, sign);
    this.property = property;
    this.line = lines.line;
    this.state = WHOLE;
    this.bytes = bytes;
    this.start = colon + 1;
    this.end = stop;
    this.flags = flags | this.parameters.flags;
    if (next >= end || this.#goesOn(at, stop, next) || endsWithBegin(bytes, stop)) return this.#takeFurther(at, sign, next);
    lines.advance(next, linesBetween(bytes, stop, next));
    return true;
  }

  /** Describes a property without its value and passes over it. */
  pass(property: Property, state: number, stop: number): boolean {
    this.property = property;
    this.line = this.#lines.line;
    this.state = state;
    this.start = 0;
    this.end = 0;
    this.flags = 0;
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
    const { end, ended } = this.#lines.window;
    let from = at;
    let stop = this.end;
    let next = second;
    let count = linesBetween(bytes, stop, next);
    while (next < end && this.#goesOn(from, stop, next)) {
      this.flags |= FOLDED;
      from = next;
      stop = next;
      while (classOf[bytes[stop]!] !== LINE_END) this.flags |= classOf[bytes[stop++]!]!;
      next = nextLine(bytes, stop);
      if (end - next < LOOK_AHEAD && !ended) return this.#retry(this.property, sign);
      count += linesBetween(bytes, stop, next);
    }
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
    const { bytes, end, ended } = lines.window;
    let stop = lineEnd(bytes, sign);
    let next = nextLine(bytes, stop);
    let count = linesBetween(bytes, stop, next);
    while (next < end && isBlank(bytes[next])) {
      stop = lineEnd(bytes, next);
      next = nextLine(bytes, stop);
      count += linesBetween(bytes, stop, next);
    }
    if (end - next < LOOK_AHEAD && !ended) return this.#retry(property, sign);
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
