import { unguarded } from './csv-guard.ts';
import type { CsvRow } from './csv-row.ts';

/** What a cell is that its reader refuses. */
export const unreadable = Symbol('unreadable');

/** Reads the text of a cell. */
export type CellReader<T> = (text: string) => T | typeof unreadable;

/** A reader for each field of a row, in the order in which cells are read. */
export type RowReaders<T> = { readonly [Field in keyof T]: CellReader<T[Field]> };

/** Bounds of a memo, in texts and in characters of one: registers repeat few words and days. */
const MAX_MEMO = 100_000;
const MAX_TEXT = 100;

/** A cell without the apostrophe that keeps spreadsheets from taking `+49…` or `=…` for a formula, and without edges. */
export function cellText(text: string): string {
  const trimmed = text.trim();
  return trimmed.startsWith("'") ? unguarded(trimmed).trim() : trimmed;
}

/** A cell as a word of a list: case, umlauts, spaces, hyphens and dots aside. `-` and blank are both empty. */
export function wordOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[\s_.\-–—]/g, '');
}

/** Listed words by what they mean, from lists of words as people write them. */
export function wordTable<T extends string>(lists: Readonly<Record<T, readonly string[]>>): ReadonlyMap<string, T> {
  const entries = Object.entries(lists) as [T, readonly string[]][];
  return new Map(entries.flatMap(([meaning, words]) => words.map((word) => [wordOf(word), meaning] as const)));
}

/** Reads a row; of one that cannot be read, the first field that was refused. */
export function readRow<T>(readers: RowReaders<T>, textOf: (field: string) => string): { row: T } | { refused: keyof T & string } {
  const row: Partial<T> = {};
  for (const field of Object.keys(readers) as (keyof T & string)[]) {
    const value = readers[field](textOf(field));
    if (value === unreadable) return { refused: field };
    row[field] = value;
  }
  return { row: row as T };
}

/** Reads each distinct text once, as long as texts are short. */
export function memoised<T>(read: CellReader<T>): CellReader<T> {
  const memo = new Map<string, T | typeof unreadable>();
  return (text) => {
    let value = memo.get(text);
    if (value === undefined && !memo.has(text)) {
      value = read(text);
      if (text.length > MAX_TEXT) return value;
      if (memo.size >= MAX_MEMO) memo.clear();
      memo.set(text, value);
    }
    return value as T | typeof unreadable;
  };
}

/** Whether field `[start, end)` of UTF-8 holds nothing but spaces, tabs and no-break spaces. */
export function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === 32 || byte === 9 || byte === 10 || byte === 13) continue;
    if (byte !== 0xc2 || bytes[at + 1] !== 0xa0) return false;
    at++;
  }
  return true;
}

/** Whether a row holds nothing in its fields from `first` on. */
export function isBlankFrom(row: CsvRow, first: number): boolean {
  for (let i = first; i < row.count; i++) if (!isBlank(row.bytes, row.start(i), row.end(i))) return false;
  return true;
}
