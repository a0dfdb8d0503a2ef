import type { CsvRow } from './csv-row.ts';

const LF = 10;
const CR = 13;
const QUOTE = 34;
/** Bytes read at once. */
export const CHUNK = 1 << 18;
/** Longest record in bytes; a longer one is a quote that nobody closed. */
export const MAX_RECORD = 1 << 20;
/** What scanning a record gives when its end is not in the buffer. */
export const INCOMPLETE = -1;

/** The read buffer with the fields of the record last scanned in it. */
export class Scanner implements CsvRow {
  bytes = Buffer.allocUnsafe(CHUNK + 1);
  /** Bytes that may be filled; one more is kept for the line end that stops every scan. */
  capacity = CHUNK;
  count = 0;
  line = 1;
  lastLine = 1;
  dirty = false;
  ended = true;
  private readonly delimiter: number;
  /** 1 for bytes that end an unquoted field. */
  private readonly ends = new Uint8Array(256);
  private bounds = new Int32Array(128);
  /** Fields of the record that hold doubled quotes. */
  private doubled: number[] = [];

  constructor(delimiter: number) {
    this.delimiter = delimiter;
    for (const byte of [delimiter, LF, CR]) this.ends[byte] = 1;
  }

  start(i: number): number {
    return this.bounds[2 * i]!;
  }

  end(i: number): number {
    return this.bounds[2 * i + 1]!;
  }

  text(i: number): string {
    const start = this.bounds[2 * i]!;
    const end = this.bounds[2 * i + 1]!;
    return start === end ? '' : this.bytes.toString('utf8', start, end);
  }

  isQuoted(i: number): boolean {
    return this.bytes[this.bounds[2 * i]! - 1] === QUOTE;
  }

  isEmptyLine(from: number): boolean {
    return this.count === 1 && this.bounds[0] === from && this.bounds[1] === from;
  }

  /** Moves what is left from `from` on to the front, and makes room when it fills the buffer; returns its length. */
  keep(from: number, filled: number): number {
    const kept = filled - from;
    if (kept < this.capacity) this.bytes.copyWithin(0, from, filled);
    else {
      this.capacity = Math.min(2 * this.capacity, MAX_RECORD);
      const larger = Buffer.allocUnsafe(this.capacity + 1);
      this.bytes.copy(larger, 0, from, filled);
      this.bytes = larger;
    }
    return kept;
  }

  /** Scans the record that begins at `from`; returns where the next begins, or INCOMPLETE when more bytes are needed. */
  record(from: number, filled: number, last: boolean, line: number): number {
    const { bytes, ends, delimiter } = this;
    let { bounds } = this;
    bytes[filled] = LF;
    this.line = this.lastLine = line;
    this.dirty = false;
    this.ended = true;
    if (this.doubled.length > 0) this.doubled = [];
    let count = 0;
    let at = from;
    for (;;) {
      if (2 * count === bounds.length) bounds = this.widened();
      if (bytes[at] === QUOTE && at < filled) {
        at = this.quoted(count, at + 1, filled, last);
        if (at === INCOMPLETE) return INCOMPLETE;
      } else {
        bounds[2 * count] = at;
        while (ends[bytes[at]!] === 0) at++;
        bounds[2 * count + 1] = at;
      }
      count++;
      if (bytes[at] !== delimiter) break;
      at++;
    }
    if (at === filled) {
      if (!last) return INCOMPLETE;
      this.ended = false;
    } else if (bytes[at++] === CR) {
      if (at === filled && !last) return INCOMPLETE;
      if (at < filled && bytes[at] === LF) at++;
    }
    this.count = count;
    for (const field of this.doubled) this.undouble(field);
    return at;
  }

  /** Scans field `field` from behind its opening quote; returns where its delimiter or line end stands. */
  private quoted(field: number, start: number, filled: number, last: boolean): number {
    const { bytes, ends } = this;
    let doubled = false;
    for (let at = start; at < filled; at++) {
      const byte = bytes[at]!;
      if (byte === CR || (byte === LF && bytes[at - 1] !== CR)) this.lastLine++;
      if (byte !== QUOTE) continue;
      if (at + 1 === filled && !last) return INCOMPLETE;
      let next = at + 1;
      if (next < filled && bytes[next] === QUOTE) {
        doubled = true;
        at = next;
        continue;
      }
      if (doubled) this.doubled.push(field);
      this.bounds[2 * field] = start;
      this.bounds[2 * field + 1] = at;
      if (ends[bytes[next]!] === 0) this.dirty = true;
      while (ends[bytes[next]!] === 0) next++;
      return next;
    }
    return INCOMPLETE;
  }

  private widened(): Int32Array<ArrayBuffer> {
    const larger = new Int32Array(2 * this.bounds.length);
    larger.set(this.bounds);
    this.bounds = larger;
    return larger;
  }

  /** Writes each doubled quote of a field as one, in place: the record is whole and is not scanned again. */
  private undouble(field: number): void {
    const { bytes, bounds } = this;
    const end = bounds[2 * field + 1]!;
    let to = bounds[2 * field]!;
    for (let at = to; at < end; at++) {
      bytes[to++] = bytes[at]!;
      if (bytes[at] === QUOTE) at++;
    }
    bounds[2 * field + 1] = to;
  }
}
