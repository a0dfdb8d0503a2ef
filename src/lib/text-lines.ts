import type { ByteSource } from './bytes.ts';
import { Cursor } from './cursor.ts';

const LF = 10;
const CR = 13;

/** The lines of a text one after the other, ended by LF, CR or both: `[start, end)` of `bytes`, valid until `next`. */
export class TextLines {
  bytes: Uint8Array;
  start = 0;
  end = 0;
  /** 1-based. */
  line = 0;
  /** Whether a line break ended the line; false of a last line that may go on. */
  whole = false;
  /** The line was longer than allowed and is not given. */
  tooLong = false;
  readonly #cursor: Cursor;
  readonly #longest: number;
  #afterReturn = false;

  constructor(source: ByteSource, longest: number) {
    this.#cursor = new Cursor(source);
    this.#longest = longest;
    this.bytes = this.#cursor.bytes;
  }

  /** Goes to the next line; false at the end of the text. */
  next(): boolean {
    const cursor = this.#cursor;
    if (this.#afterReturn && cursor.peek() === LF) cursor.at++;
    this.#afterReturn = false;
    if (cursor.peek() < 0) return false;
    this.line++;
    this.tooLong = false;
    cursor.mark();
    this.whole = this.#findBreak();
    this.bytes = cursor.bytes;
    this.start = cursor.marked;
    this.end = this.tooLong ? this.start : cursor.at;
    if (this.whole) this.#afterReturn = cursor.bytes[cursor.at++] === CR;
    cursor.unmark();
    return true;
  }

  /** Goes to the line break; false when the text ends before. */
  #findBreak(): boolean {
    const cursor = this.#cursor;
    for (;;) {
      const { bytes, end } = cursor;
      let { at } = cursor;
      while (at < end && bytes[at] !== LF && bytes[at] !== CR) at++;
      cursor.at = at;
      if (at < end) return true;
      if (at - cursor.marked > this.#longest) {
        this.tooLong = true;
        cursor.mark();
      }
      if (!cursor.more()) return false;
    }
  }
}
