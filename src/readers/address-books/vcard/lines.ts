import type { ByteSource } from '../../../lib/bytes.ts';
import { beginsPhone, endsSoftly, endsWithBegin, isBlank, isMarker, isPhoneLine, linesBetween, MARKER, nextLine } from './bytes.ts';
import { lineEnd } from './line-end.ts';
import { evenFolds } from './even-lines.ts';
import type { Origin } from './origin.ts';
import { Parameters, QUOTED_PRINTABLE } from './parameters.ts';
import { Window } from './window.ts';

const LF = 10;
const CR = 13;
const EQUALS = 61;
const SEMICOLON = 59;
const LETTER_D = 100;

/** What may still belong to a value that is being passed over; joined. */
const FOLDS = 1;
const PRINTABLE = 2;
const SOFT = 4;
const WITHIN = 8;
/** The value is a short one, in which no line is prose. */
const SHORT = 16;
/** The value's lines only seem to be of one length. */
const UNEVEN = 32;

/** Bytes kept in front when the window moves on within a line, so that its end can be told. */
const KEEP = 16;
/** Bytes needed to tell whether a line belongs to the one before. */
export const LOOK_AHEAD = 16;
/** Bytes needed to tell what a line is: its name and, in all but absurd cases, its parameters. */
const HEAD = 4096;
/** Bytes after which a line end is sought by the platform, whose two searches cost as much as a loop over so many. */
const NEAR = 256;

/**
 * The place reached in a file, always at the start of a line, or within the value being passed over. Values that nobody
 * needs (photos, notes) pass in pieces: they are never held whole.
 */
export class Lines {
  readonly window: Window;
  /** Place in the window. */
  at = 0;
  /** 1-based number of the line that begins there. */
  line: number;
  readonly #step: number;
  readonly #parameters = new Parameters();
  #open = 0;
  /** A carriage return of the window, with none between it and the place searched from last. */
  #return = -1;

  constructor(source: ByteSource, { line, step, sniffed }: Origin, limit: number) {
    this.window = new Window(source, limit + HEAD, sniffed);
    this.line = line;
    this.#step = step;
  }

  /** Reads on; false when nothing more can be read, true when the place has moved to 0 of the window. */
  more(): boolean {
    if (!this.window.more(this.at)) return false;
    this.at = 0;
    this.#return = -1;
    return true;
  }

  /** Moves to the start of the next line that does not belong to a value passed over; false at the end. */
  reach(): boolean {
    if (this.#open === 0 && this.window.end - this.at >= HEAD) return true;
    for (;;) {
      if (this.window.end - this.at < HEAD && this.more()) continue;
      if (this.at >= this.window.end) return false;
      if (this.#open === 0) return true;
      if (this.#belongs()) {
        this.#pass(this.at, -1);
      } else {
        this.#open = 0;
        return true;
      }
    }
  }

  /** Goes on at `next`, `lines` line ends further. */
  advance(next: number, lines: number): void {
    this.at = next;
    this.line += lines * this.#step;
  }

  /**
   * Passes over the property whose name ends at `sign`, with its folds and soft breaks.
   *
   * @param short it is one of those that hold a word or two
   */
  passProperty(sign: number, short = false): void {
    const { bytes, end } = this.window;
    const stop = this.#lineEnd(sign);
    const next = bytes[stop] === CR ? stop + 2 : stop + 1;
    const last = bytes[stop - 1]!;
    if (next < end && bytes[next - 1] === LF && last !== EQUALS && (last | 32) !== LETTER_D && !isBlank(bytes[next])) {
      this.at = next;
      this.line += this.#step;
      return;
    }
    this.#open = short ? FOLDS | SHORT : FOLDS;
    this.#pass(sign, sign);
  }

  /** Passes over a line that is no property; what follows it is read for itself. */
  passLine(from: number): void {
    this.#pass(from, -1);
    if ((this.#open & WITHIN) === 0) this.#open = 0;
  }

  #belongs(): boolean {
    const { bytes } = this.window;
    if ((this.#open & WITHIN) !== 0) return true;
    if ((this.#open & SOFT) !== 0) {
      const isPhone = (this.#open & SHORT) !== 0 ? beginsPhone : isPhoneLine;
      return !isMarker(bytes, this.at) && !isPhone(bytes, this.at);
    }
    return isBlank(bytes[this.at]);
  }

  /** Passes over the rest of one line, or as much of it as the window holds. */
  #pass(from: number, head: number): void {
    const { bytes, end, ended } = this.window;
    const stop = this.#lineEnd(from);
    let next = nextLine(bytes, stop);
    if (head >= 0 && (stop === end || bytes[stop - 1] === EQUALS) && this.#isPrintable(head)) this.#open |= PRINTABLE;
    if (next > end) {
      if (!ended) {
        this.#open |= WITHIN | FOLDS;
        this.at = Math.max(this.at, stop - KEEP);
        this.more();
        return;
      }
      next = end;
    }
    const glued = endsWithBegin(bytes, stop) && stop - MARKER > this.at;
    if (glued) {
      this.#open = 0;
      this.advance(stop - MARKER, 0);
      return;
    }
    const folded = head < 0 && this.#open !== 0;
    const soft = (this.#open & PRINTABLE) !== 0 && endsSoftly(bytes, this.at, stop);
    this.#open = FOLDS | (this.#open & (PRINTABLE | SHORT | UNEVEN)) | (soft ? SOFT : 0);
    this.advance(next, linesBetween(bytes, stop, next));
    if (folded && this.#open === FOLDS) this.#passEven(next - from);
  }

  /** Passes over folds of the same length as the one before, which ends at this place. */
  #passEven(length: number): void {
    const count = evenFolds(this.window, this.at, length);
    if (count < 0) this.#open |= UNEVEN;
    else this.advance(this.at + count * length, count);
  }

  #lineEnd(from: number): number {
    const { bytes, words } = this.window;
    const near = from + NEAR;
    const at = lineEnd(bytes, words, from, near);
    return at < near ? at : this.#farLineEnd(near);
  }

  /** Two searches of the platform instead of a loop, for the long lines of photos. */
  #farLineEnd(from: number): number {
    const { view } = this.window;
    if (this.#return < from) this.#return = placeOf(view.indexOf(CR, from));
    return Math.min(view.indexOf(LF, from), this.#return);
  }

  #isPrintable(head: number): boolean {
    const { bytes } = this.window;
    return bytes[head] === SEMICOLON && this.#parameters.read(bytes, head) >= 0 && (this.#parameters.flags & QUOTED_PRINTABLE) !== 0;
  }
}

/** A result of `indexOf`; nothing found lies behind everything. */
function placeOf(index: number): number {
  return index < 0 ? Number.POSITIVE_INFINITY : index;
}
