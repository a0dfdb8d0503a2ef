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
  readonly keys: readonly NumberKey[];
  /** Code of the problem and column of the first cell that gave no number; undefined when all did. */
  readonly lost: { readonly code: 'number-unreadable' | 'number-destroyed'; readonly column: number } | undefined;
  read(row: CsvRow): void;
}

/** Reads all number columns of a register; blank cells are passed over when another holds a number. */
export function rowNumbers(numbers: NumberReader, { phones }: Pick<RegisterColumns, 'phones'>): RowNumbers {
  const keys: NumberKey[] = [];
  let lost: RowNumbers['lost'];
  let column = 0;

  function take(kind: ReturnType<NumberReader['readText']>): void {
    if (kind !== 'number') lost ??= { code: 'number-unreadable', column };
    else if (keys.length > COMPARED || !keys.includes(numbers.key)) keys.push(numbers.key);
  }

  function cell(row: CsvRow, international: boolean): boolean {
    const { bytes } = row;
    let start = row.start(column);
    const end = row.end(column);
    while (start < end && bytes[start]! <= 32) start++;
    if (bytes[start] === APOSTROPHE && guarded.has(bytes[start + 1]!)) start++;
    if (isBlank(bytes, start, end)) return false;
    if (isQuantity(bytes, start, end)) lost ??= { code: 'number-destroyed', column };
    else if (international && /^[1-9]\d+$/.test(row.text(column).trim())) take(numbers.readText(`+${row.text(column).trim()}`));
    else numbers.readCell(bytes, start, end, take);
    return true;
  }

  return {
    keys,
    get lost() {
      return lost;
    },
    read(row) {
      keys.length = 0;
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
