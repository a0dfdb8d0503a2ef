import type { CsvRow } from '../../lib/csv-row.ts';
import { isBlank } from '../../lib/csv-cell.ts';
import { guardLength } from '../../lib/csv-guard.ts';
import { isQuantity } from '../../lib/csv-quantity.ts';
import type { NumberKey } from '../../model/number.ts';
import type { NumberReader } from '../../model/number-reader.ts';
import type { RegisterColumns } from './columns.ts';
import { isWhole, type Restored, typedNumber } from './typed-number.ts';

/** A cell may hold any number of numbers; only among the first few are repeated ones left out. */
const COMPARED = 16;

type NumberProblem = 'number-unreadable' | 'number-destroyed' | 'number-undecided' | 'subject-unresolved';

/** The numbers of a row, reused from row to row. */
export interface RowNumbers {
  /** The first `count` are the row's. */
  readonly keys: readonly NumberKey[];
  readonly count: number;
  /** Code of the problem and column of the first cell that gave no number; undefined when all did. */
  readonly lost: { readonly code: NumberProblem; readonly column: number } | undefined;
  /** Columns whose number was typed as one and got back what it had lost. */
  readonly restored: readonly { readonly column: number; readonly restored: Restored }[];
  /** Some of the keys stand for one cell that could be any of them. */
  readonly undecided: boolean;
  /** A cell for numbers holds something. */
  readonly filled: boolean;
  read(row: CsvRow): void;
}

/** Reads all number columns of a register; blank cells are passed over when another holds a number. */
export function rowNumbers(numbers: NumberReader, { phones }: Pick<RegisterColumns, 'phones'>): RowNumbers {
  const keys: NumberKey[] = [];
  const withPlus = Buffer.from('+'.padEnd(MOST_DIGITS + 1));
  let column = 0;

  function take(kind: ReturnType<NumberReader['readText']>): void {
    if (kind !== 'number') lose('number-unreadable');
    else keep(numbers.key);
  }

  function keep(key: NumberKey): void {
    if (found.count > COMPARED || !isKept(key)) keys[found.count++] = key;
  }

  function lose(code: NumberProblem): void {
    found.lost ??= { code, column };
  }

  function isKept(key: NumberKey): boolean {
    for (let i = 0; i < found.count; i++) if (keys[i] === key) return true;
    return false;
  }

  function cell(row: CsvRow, international: boolean): boolean {
    const { bytes } = row;
    const end = row.end(column);
    let start = behindSpace(bytes, row.start(column), end);
    if (guardLength(bytes, start, end) > 0) start = behindSpace(bytes, start + 1, end);
    if (start === end) return false;
    if (international && isDigits(bytes, start, end)) {
      withPlus.set(bytes.subarray(start, end), 1);
      take(numbers.read(withPlus, 0, 1 + end - start));
    } else if (!international && isSimple(bytes, start, end)) take(numbers.read(bytes, start, end));
    else if (isBlank(bytes, start, end)) return false;
    else if (isQuantity(bytes, start, end)) lose('number-destroyed');
    else if (international && /^[1-9]\d+$/.test(row.text(column).trim())) take(numbers.readText(`+${row.text(column).trim()}`));
    else if (international) {
      const text = Buffer.from(withPluses(Buffer.from(bytes.subarray(start, end)).toString().trim()));
      numbers.readCell(text, 0, text.length, take);
    } else numbers.readCell(bytes, start, end, take);
    return true;
  }

  /** A cell that holds a number and no text; one with the digits of E.164 alone has lost nothing. */
  function typed(row: CsvRow, international: boolean): boolean {
    const text = row.text(column);
    if (!isWhole(text)) lose('number-destroyed');
    else if (international) return cell(row, international);
    else {
      const number = typedNumber(text, numbers);
      if ('restored' in number) {
        keep(number.key);
        if (number.restored !== '') found.restored.push({ column, restored: number.restored });
      } else {
        for (const key of number.keys) keep(key);
        found.undecided ||= number.keys.length > 0;
        lose(number.keys.length > 0 ? 'number-undecided' : 'number-unreadable');
      }
    }
    return true;
  }

  const found = {
    keys,
    count: 0,
    lost: undefined as RowNumbers['lost'],
    restored: [] as { column: number; restored: Restored }[],
    undecided: false,
    filled: false,
    read(row: CsvRow) {
      found.count = 0;
      found.lost = undefined;
      found.undecided = false;
      if (found.restored.length > 0) found.restored = [];
      found.filled = false;
      for (const phone of phones) {
        column = phone.at;
        if (column >= row.count) continue;
        const read = row.origin?.isNumber(column) === true ? typed : cell;
        if (read(row, phone.international)) found.filled = true;
      }
      if (!found.filled) found.lost = { code: 'number-unreadable', column: phones[0]?.at ?? 0 };
    },
  };
  return found;
}

function behindSpace(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at]! <= 32) at++;
  return at;
}

/** A cell that may hold several numbers in E.164 without their pluses, with them; what begins with a zero has none. */
function withPluses(text: string): string {
  return text.replace(/(^|[;|,/\r\n]|:::)(\s*)(?=[1-9](?:[ .-]?\d){6})/g, '$1$2+');
}

/** More digits than this are left to the text path. */
const MOST_DIGITS = 20;

/** Whether a cell holds digits alone, the first of them no zero: E.164 without its plus. */
function isDigits(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start] === 48 || end - start < 2 || end - start > MOST_DIGITS) return false;
  for (let at = start; at < end; at++) if (bytes[at]! < 48 || bytes[at]! > 57) return false;
  return true;
}

/** 1 for what the plainest numbers are made of: digits, plus, hyphen, brackets, and spaces inside. */
const simple = Uint8Array.from({ length: 256 }, (_, byte) => (' +-()0123456789'.includes(String.fromCharCode(byte)) ? 1 : 0));

/** Whether a cell holds neither a separator of numbers nor anything a quantity is written with, nor ends in a space. */
function isSimple(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (simple[bytes[at]!] === 0) return false;
  return bytes[end - 1] !== 32;
}
