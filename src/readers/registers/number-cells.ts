import type { CsvRow } from '../../lib/csv-row.ts';
import { isBlank } from '../../lib/csv-cell.ts';
import { isQuantity } from '../../lib/csv-quantity.ts';
import type { NumberKey } from '../../model/number.ts';
import type { NumberReader } from '../../model/number-reader.ts';
import type { RegisterColumns } from './columns.ts';

const APOSTROPHE = 39;
/** A cell may hold any number of numbers; only among the first few are repeated ones left out. */
const COMPARED = 16;
/** Signs before which spreadsheets put an apostrophe: + - = @ */
const guarded: ReadonlySet<number> = new Set([43, 45, 61, 64]);

/** The numbers of a row, reused from row to row. */
export interface RowNumbers {
  /** The first `count` are the row's. */
  readonly keys: readonly NumberKey[];
  readonly count: number;
  /** Code of the problem and column of the first cell that gave no number; undefined when all did. */
  readonly lost: { readonly code: 'number-unreadable' | 'number-destroyed'; readonly column: number } | undefined;
  read(row: CsvRow): void;
}

/** Reads all number columns of a register; blank cells are passed over when another holds a number. */
export function rowNumbers(numbers: NumberReader, { phones }: Pick<RegisterColumns, 'phones'>): RowNumbers {
  const keys: NumberKey[] = [];
  let count = 0;
  let lost: RowNumbers['lost'];
  let column = 0;

  function take(kind: ReturnType<NumberReader['readText']>): void {
    if (kind !== 'number') lost ??= { code: 'number-unreadable', column };
    else if (count > COMPARED || !isKept(numbers.key)) keys[count++] = numbers.key;
  }

  function isKept(key: NumberKey): boolean {
    for (let i = 0; i < count; i++) if (keys[i] === key) return true;
    return false;
  }

  function cell(row: CsvRow, international: boolean): boolean {
    const { bytes } = row;
    let start = row.start(column);
    const end = row.end(column);
    while (start < end && bytes[start]! <= 32) start++;
    if (bytes[start] === APOSTROPHE && guarded.has(bytes[start + 1]!)) start++;
    if (start === end) return false;
    if (!international && isSimple(bytes, start, end)) take(numbers.read(bytes, start, end));
    else if (isBlank(bytes, start, end)) return false;
    else if (isQuantity(bytes, start, end)) lost ??= { code: 'number-destroyed', column };
    else if (international && /^[1-9]\d+$/.test(row.text(column).trim())) take(numbers.readText(`+${row.text(column).trim()}`));
    else numbers.readCell(bytes, start, end, take);
    return true;
  }

  return {
    keys,
    get count() {
      return count;
    },
    get lost() {
      return lost;
    },
    read(row) {
      count = 0;
      lost = undefined;
      let found = false;
      for (const phone of phones) {
        column = phone.at;
        if (column < row.count && cell(row, phone.international)) found = true;
      }
      if (!found) lost = { code: 'number-unreadable', column: phones[0]?.at ?? 0 };
    },
  };
}

/** 1 for what the plainest numbers are made of: digits, plus, hyphen, brackets, and spaces inside. */
const simple = Uint8Array.from({ length: 256 }, (_, byte) => (' +-()0123456789'.includes(String.fromCharCode(byte)) ? 1 : 0));

/** Whether a cell holds neither a separator of numbers nor anything a quantity is written with, nor ends in a space. */
function isSimple(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (simple[bytes[at]!] === 0) return false;
  return bytes[end - 1] !== 32;
}
