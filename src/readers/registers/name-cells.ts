/**
 * The person's name of a row as UTF-8, copied from the cells without making a text. Slow twin: `cellText` over the text of
 * the cell, which is also asked whenever a cell is not plain: white space or an apostrophe at its edge, or no UTF-8.
 */
import type { Utf8Slice } from '../../lib/bytes.ts';
import { cellText } from '../../lib/csv-cell.ts';
import type { CsvRow } from '../../lib/csv-row.ts';
import { isUtf8 } from '../../lib/encodings.ts';
import type { RegisterColumns } from './columns.ts';

type ReusedSlice = { -readonly [field in keyof Utf8Slice]: Utf8Slice[field] };

const APOSTROPHE = 39;
const SPACE = 32;
const none = Buffer.alloc(0);

/** The name of a row, reused from row to row: `slice` holds until the next row is read, `text` is made when asked for. */
export interface RowName {
  readonly slice: Utf8Slice;
  text(): string;
  read(row: CsvRow): void;
}

/** Reads the whole name, else given and family name with a space between them. */
export function rowName({ name, givenName, familyName }: Pick<RegisterColumns, 'name' | 'givenName' | 'familyName'>): RowName {
  const slice: ReusedSlice = { bytes: none, start: 0, end: 0 };
  const given: ReusedSlice = { bytes: none, start: 0, end: 0 };
  const family: ReusedSlice = { bytes: none, start: 0, end: 0 };
  let both = Buffer.alloc(256);

  function join(): void {
    const first = given.end - given.start;
    const length = first + 1 + family.end - family.start;
    if (length > both.length) both = Buffer.alloc(2 * length);
    both.set(given.bytes.subarray(given.start, given.end));
    both[first] = SPACE;
    both.set(family.bytes.subarray(family.start, family.end), first + 1);
    take(slice, both, 0, length);
  }

  return {
    slice,
    text() {
      return Buffer.from(slice.bytes.subarray(slice.start, slice.end)).toString('utf8');
    },
    read(row) {
      cell(slice, row, name);
      if (slice.start < slice.end || (givenName === undefined && familyName === undefined)) return;
      cell(given, row, givenName);
      cell(family, row, familyName);
      if (given.start === given.end) take(slice, family.bytes, family.start, family.end);
      else if (family.start === family.end) take(slice, given.bytes, given.start, given.end);
      else join();
    },
  };
}

function take(slice: ReusedSlice, bytes: Uint8Array, start: number, end: number): void {
  slice.bytes = bytes;
  slice.start = start;
  slice.end = end;
}

/** Lays the text of a cell, without its edges, into a slice. */
function cell(slice: ReusedSlice, row: CsvRow, column: number | undefined): void {
  if (column === undefined || column >= row.count) return take(slice, none, 0, 0);
  const start = row.start(column);
  const end = row.end(column);
  if (start === end || isPlain(row.bytes, start, end)) return take(slice, row.bytes, start, end);
  const encoded = Buffer.from(cellText(row.text(column)));
  take(slice, encoded, 0, encoded.length);
}

/** Whether a cell is its text in UTF-8 as it stands. */
function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start] === APOSTROPHE || mayBeSpace(bytes[start]!)) return false;
  let last = end - 1;
  while (last > start && (bytes[last]! & 0xc0) === 0x80) last--;
  if (mayBeSpace(bytes[last]!)) return false;
  for (let at = start; at < end; at++) if (bytes[at]! >= 0x80) return isUtf8(bytes, at, end);
  return true;
}

/** Whether the character that begins with a byte may be white space: U+0085 and U+00A0 under C2, others under E1–E3 and EF. */
function mayBeSpace(byte: number): boolean {
  return byte <= SPACE || byte === 0xc2 || (byte >= 0xe1 && byte <= 0xe3) || byte === 0xef;
}
