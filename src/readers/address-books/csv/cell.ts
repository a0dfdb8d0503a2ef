import { guardLength } from '../../../lib/csv-guard.ts';
import type { CsvRow } from '../../../lib/csv-row.ts';
import { decodeBytes, isUtf8 } from '../../../lib/encodings.ts';

const COLON = 58;

/**
 * One cell of a row as UTF-8 without the space around it, reused from cell to cell. A cell that is not UTF-8 is read as
 * Windows-1252, which `guessed` tells from then on.
 */
export class Cell {
  guessed = false;
  bytes: Uint8Array = new Uint8Array(0);
  start = 0;
  end = 0;

  /** Takes a cell; false when it is blank or the row has none. */
  load(row: CsvRow, column: number): boolean {
    if (column >= row.count) return false;
    this.bytes = row.bytes;
    this.start = row.start(column);
    this.end = row.end(column);
    if (!isAscii(this.bytes, this.start, this.end)) this.#decode();
    this.#trim();
    if (guardLength(this.bytes, this.start, this.end) > 0) {
      this.start++;
      this.#trim();
    }
    return this.start < this.end;
  }

  get text(): string {
    return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + this.start, this.end - this.start).toString('utf8');
  }

  /** Whether it holds a digit of any script. */
  get hasDigit(): boolean {
    for (let at = this.start; at < this.end; at++) if (this.bytes[at]! >= 48 && this.bytes[at]! <= 57) return true;
    return !isAscii(this.bytes, this.start, this.end) && /\p{Nd}/u.test(this.text);
  }

  /** Whether it holds signs alone, as `-` or `./.` for nothing. */
  get isMark(): boolean {
    return !this.hasDigit && !/[\p{L}\p{N}]/u.test(this.text);
  }

  /** Makes each part between separators the cell in turn; blank ones are left out. */
  eachPart(separator: ':::' | ';' | ',', each: () => void): void {
    const { bytes, start, end } = this;
    const length = separator.length;
    let from = start;
    for (let at = start; at <= end; at++) {
      if (at < end && !isSeparator(bytes, at, end, separator)) continue;
      this.start = from;
      this.end = at;
      this.#trim();
      if (this.start < this.end) each();
      from = at + length;
      if (at < end) at += length - 1;
    }
  }

  #decode(): void {
    if (isUtf8(this.bytes, this.start, this.end)) return;
    this.guessed = true;
    this.bytes = Buffer.from(decodeBytes(this.bytes.subarray(this.start, this.end), 'windows-1252') ?? '');
    this.start = 0;
    this.end = this.bytes.length;
  }

  #trim(): void {
    let { bytes, start, end } = this;
    for (;;) {
      if (start < end && bytes[start]! <= 32) start++;
      else if (start + 1 < end && isNoBreakSpace(bytes, start)) start += 2;
      else if (start < end && bytes[end - 1]! <= 32) end--;
      else if (start + 1 < end && isNoBreakSpace(bytes, end - 2)) end -= 2;
      else break;
    }
    this.start = start;
    this.end = end;
  }
}

function isAscii(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at]! >= 0x80) return false;
  return true;
}

function isNoBreakSpace(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xc2 && bytes[at + 1] === 0xa0;
}

function isSeparator(bytes: Uint8Array, at: number, end: number, separator: ':::' | ';' | ','): boolean {
  if (separator !== ':::') return bytes[at] === separator.charCodeAt(0);
  return at + 2 < end && bytes[at] === COLON && bytes[at + 1] === COLON && bytes[at + 2] === COLON;
}
