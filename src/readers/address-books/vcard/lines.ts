import type { ByteSource } from '../../../lib/bytes.ts';
import { endsSoftly, endsWithBegin, isBlank, isMarker, isPhoneLine, lineEnd, linesBetween, MARKER, nextLine } from './bytes.ts';
import { Parameters, QUOTED_PRINTABLE } from './parameters.ts';
import { Window } from './window.ts';

/** What may still belong to a value that is being passed over; joined. */
const FOLDS = 1;
const PRINTABLE = 2;
const SOFT = 4;
const WITHIN = 8;

/** Bytes kept in front when the window moves on within a line, so that its end can be told. */
const KEEP = 16;
/** Bytes needed to tell whether a line belongs to the one before. */
export const LOOK_AHEAD = 16;
/** Bytes needed to tell what a line is: its name and, in all but absurd cases, its parameters. */
const HEAD = 4096;

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
  /** 0 when all lines count as one: the text was itself a value of that line. */
  readonly #step: number;
  readonly #parameters = new Parameters();
  #open = 0;
  /** A carriage return of the window, with none between it and the place searched from last. */
  #return = -1;

  constructor(source: ByteSource, within: number | undefined) {
    this.window = new Window(source);
    this.line = within ?? 1;
    this.#step = within === undefined ? 1 : 0;
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

  /** Passes over the property whose name ends at `stop`, with its folds and soft breaks. */
  passProperty(stop: number): void {
    this.#open = FOLDS;
    this.#pass(stop, stop);
  }

  /** Passes over a line that is no property; what follows it is read for itself. */
  passLine(from: number): void {
    this.#pass(from, -1);
    if ((this.#open & WITHIN) === 0) this.#open = 0;
  }

  #belongs(): boolean {
    const { bytes } = this.window;
    if ((this.#open & WITHIN) !== 0) return true;
    if ((this.#open & SOFT) !== 0) return !isMarker(bytes, this.at) && !isPhoneLine(bytes, this.at);
    return isBlank(bytes[this.at]);
  }

  /** Passes over the rest of one line, or as much of it as the window holds. */
  #pass(from: number, head: number): void {
    const { bytes, end, ended } = this.window;
    const stop = head < 0 ? this.#farLineEnd(from) : lineEnd(bytes, from);
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
    const soft = (this.#open & PRINTABLE) !== 0 && endsSoftly(bytes, this.at, stop);
    this.#open = soft ? FOLDS | PRINTABLE | SOFT : FOLDS | (this.#open & PRINTABLE);
    this.advance(next, linesBetween(bytes, stop, next));
  }

  /** As `lineEnd`, faster over the long lines of photos: two searches of the platform instead of a loop. */
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

const LF = 10;
const CR = 13;
const EQUALS = 61;
const SEMICOLON = 59;
