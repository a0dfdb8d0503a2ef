/**
 * One look over a whole table before it is read: how it is encoded, where true borders of records lie, and how many lines
 * stand between them, so that parts of it can be read apart. It sees line ends and quotes only, and those by `indexOf`.
 * Slow twin: `readCsv`, which must find records begin where a stretch begins (test/lib/csv-survey.test.ts).
 */
import type { ByteSource } from './bytes.ts';
import { CARRY, EncodingWatch, fillFrom, type TextEncoding } from './text-encoding.ts';

const LF = 10;
const CR = 13;
const QUOTE = 34;
const CHUNK = 1 << 18;
const BOM = [0xef, 0xbb, 0xbf];

/** Bytes `start` to before `end`, whole records all of them. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Physical line of the file on which the stretch begins, and how many line ends are in it. */
  readonly line: number;
  readonly lines: number;
}

export interface Survey {
  readonly encoding: TextEncoding;
  readonly bytes: number;
  readonly stretches: readonly Stretch[];
}

/**
 * Reads a source to its end and cuts it behind the first line feed outside quotes at or after each target, given in
 * ascending order. Holds for text in which every byte below 0x80 is ASCII. A quote opens where a field begins and closes
 * before anything but another quote, as in `Scanner`; any other is text.
 */
export function surveyCsv(source: ByteSource, delimiter: number, targets: readonly number[]): Survey {
  const buffer = Buffer.allocUnsafe(CARRY + CHUNK);
  const encoding = new EncodingWatch();
  const surveyor = new Surveyor(delimiter, targets);
  for (let last = false; !last;) {
    const count = fillFrom(source, buffer, CARRY, CHUNK);
    last = count < CHUNK;
    surveyor.take(buffer.subarray(CARRY, CARRY + count));
    encoding.take(buffer, count, last);
  }
  return { encoding: encoding.encoding, bytes: surveyor.at, stretches: surveyor.finish() };
}

class Surveyor {
  /** Bytes seen before the chunk at hand. */
  at = 0;
  readonly #targets: number[];
  readonly #stretches: Stretch[] = [];
  /** 1 for bytes after which a field begins. */
  readonly #opens = new Uint8Array(256);
  /** Between an opening quote and the one that closes. */
  #inside = false;
  /** A quote ends the chunk before, and what follows it tells whether it closes. */
  #undecided = false;
  /** The last byte before the chunk; a file begins like a line. */
  #before = LF;
  #start = 0;
  #line = 1;
  #lines = 0;

  constructor(delimiter: number, targets: readonly number[]) {
    this.#targets = [...targets];
    for (const byte of [delimiter, LF, CR]) this.#opens[byte] = 1;
  }

  take(chunk: Buffer): void {
    if (chunk.length === 0) return;
    if (this.#before === CR && chunk[0] !== LF) this.#lines++;
    const doubled = this.#undecided && chunk[0] === QUOTE;
    if (this.#undecided && !doubled) this.#inside = false;
    this.#undecided = false;
    this.#fromQuoteToQuote(chunk, doubled ? 1 : 0);
    this.#before = chunk[chunk.length - 1]!;
    this.at += chunk.length;
  }

  finish(): readonly Stretch[] {
    if (this.#before === CR) this.#lines++;
    if (this.at > this.#start || this.#stretches.length === 0) this.#close(this.at);
    return this.#stretches;
  }

  #fromQuoteToQuote(chunk: Buffer, first: number): void {
    let counted = 0;
    let outside = 0;
    let at = first;
    for (let quote = chunk.indexOf(QUOTE, at); quote >= 0; quote = chunk.indexOf(QUOTE, at)) {
      at = quote + 1;
      if (!this.#inside) {
        if (!this.#begins(chunk, quote)) continue;
        counted = this.#cut(chunk, counted, outside, quote);
        this.#inside = true;
      } else if (at === chunk.length) this.#undecided = true;
      else if (chunk[at] === QUOTE) at++;
      else {
        this.#inside = false;
        outside = at;
      }
    }
    if (!this.#inside) counted = this.#cut(chunk, counted, outside, chunk.length);
    this.#count(chunk, counted, chunk.length);
  }

  /** Whether a field begins with the quote. */
  #begins(chunk: Buffer, quote: number): boolean {
    if (this.#opens[quote === 0 ? this.#before : chunk[quote - 1]!] === 1) return true;
    return this.at === 0 && quote === BOM.length && BOM.every((byte, i) => chunk[i] === byte);
  }

  /** Cuts at targets that have their line feed in `[from, to)`, all outside quotes; returns up to where lines are counted. */
  #cut(chunk: Buffer, counted: number, from: number, to: number): number {
    let done = counted;
    while (this.#targets.length > 0 && this.#targets[0]! < this.at + to) {
      const found = chunk.indexOf(LF, Math.max(this.#targets[0]! - this.at, from));
      if (found < 0 || found >= to) break;
      this.#count(chunk, done, found + 1);
      done = found + 1;
      this.#close(this.at + done);
      while (this.#targets.length > 0 && this.#targets[0]! < this.at + done) this.#targets.shift();
    }
    return done;
  }

  #close(end: number): void {
    this.#stretches.push({ start: this.#start, end, line: this.#line, lines: this.#lines });
    this.#start = end;
    this.#line += this.#lines;
    this.#lines = 0;
  }

  /** Counts the line ends in `[from, to)`: each LF, and each CR that is known to stand before something else. */
  #count(chunk: Buffer, from: number, to: number): void {
    for (let at = chunk.indexOf(LF, from); at >= 0 && at < to; at = chunk.indexOf(LF, at + 1)) this.#lines++;
    for (let at = chunk.indexOf(CR, from); at >= 0 && at < to; at = chunk.indexOf(CR, at + 1)) {
      if (at + 1 < chunk.length && chunk[at + 1] !== LF) this.#lines++;
    }
  }
}
