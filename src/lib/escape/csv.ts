import { isFormula, isValue } from '../csv-guard.ts';
import type { Cell } from './cell.ts';
import { fitted, mostInCell } from './cell-length.ts';
import { visible, withVisibleControls } from './controls.ts';
import { Encoded } from './encoded.ts';
import { brokenForLogs } from './log.ts';

/** How CSV is written for one kind of reader. */
interface Dialect {
  /** What stands before the first row. */
  readonly mark: string;
  readonly delimiter: string;
  readonly number: (value: number) => string;
  readonly day: (day: string) => string;
  /** Whether a text gets an apostrophe, with which it is no formula and nothing else than text. */
  readonly isGuarded: (text: string) => boolean;
  /** Most characters of a cell. */
  readonly most: number;
}

/**
 * RFC 4180 for programs: comma, CRLF, no byte order mark, days in ISO 8601. Formulas get their apostrophe; a number in
 * E.164, masked or not, is left as it is, for nothing but digits can follow its plus.
 */
const rfc4180: Dialect = {
  mark: '',
  delimiter: ',',
  number: String,
  day: (day) => day,
  isGuarded: (text) => (isFormula(text) && !isNumber(text)) || (text.trimStart().startsWith("'") && isValue(text)),
  most: Infinity,
};

/**
 * For German Excel by double click: byte order mark, semicolon, CRLF, `TT.MM.JJJJ`, decimal comma; no `sep=` line, with
 * which Excel would no longer see the mark. What Excel would make a number or a day of gets its apostrophe too, or
 * `+49171…` became 4,9E+11 and device 0815 device 815. A text longer than a cell of Excel is cut and ends in `…`.
 */
const excelDe: Dialect = {
  mark: '\ufeff',
  delimiter: ';',
  number: (value) => String(value).replace('.', ','),
  day: (day) => day.split('-').toReversed().join('.'),
  isGuarded: (text) => isFormula(text) || isValue(text),
  most: mostInCell,
};

const dialects = { rfc4180, 'excel-de': excelDe } as const satisfies Readonly<Record<string, Dialect>>;
export type CsvDialectName = keyof typeof dialects;
export const csvDialects = Object.keys(dialects) as readonly CsvDialectName[];

/** What stands before the first row of a file. */
export function csvMark(dialect: CsvDialectName): Encoded<'csv'> {
  return new Encoded('csv', dialects[dialect].mark);
}

/** One row with its line end. */
export function csvRow(name: CsvDialectName, cells: readonly Cell[]): Encoded<'csv'> {
  const dialect = dialects[name];
  return new Encoded('csv', `${cells.map((cell) => encoded(cell, dialect)).join(dialect.delimiter)}\r\n`);
}

function encoded(cell: Cell, dialect: Dialect): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return dialect.number(cell);
  return typeof cell === 'string' ? encodedText(cell, dialect) : dialect.day(cell.day);
}

/**
 * Line ends inside a cell become visible like all controls: one row is one line to every tool, and none can begin with
 * what a reader without quotes takes for a formula.
 */
function encodedText(text: string, { delimiter, isGuarded, most }: Dialect): string {
  const shown = fitted(brokenForLogs(withVisibleControls(text), brokenSign), most);
  if (isGuarded(shown)) return quoted(`'${shown}`);
  return shown.includes(delimiter) || shown.includes('"') || shown.trim() !== shown ? quoted(shown) : shown;
}

/** Of the orders of CI logs those that may stand within a line; CSV may go to a log, too. */
function brokenSign(sign: string): string {
  return sign === '#' ? visible(sign) : sign;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Digits behind a plus and a first digit, masked ones as dots. */
function isNumber(text: string): boolean {
  return /^\+[1-9][0-9 •]*$/.test(text);
}
