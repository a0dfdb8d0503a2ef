import { cellText, unreadable } from '../../../src/lib/csv-cell.ts';
import { unguarded } from '../../../src/lib/csv-guard.ts';
import type { ConsentRecord } from '../../../src/model/consent-record.ts';
import type { NumberReader } from '../../../src/model/number-reader.ts';
import type { Scope } from '../../../src/model/scope.ts';
import { isBelowMinimumAge } from '../../../src/model/terms.ts';
import type { RegisterColumns } from '../../../src/readers/registers/columns.ts';
import type { dateReaders, wordReaders } from '../../../src/readers/registers/row.ts';
import { tellsWithdrawal } from '../../../src/readers/registers/remarks.ts';
import { grantsAlone, type StatementCells, statementsOf } from '../../../src/readers/registers/statements.ts';
import { termsReader } from '../../../src/readers/registers/terms-cells.ts';

/** A row as text, from a splitter that shares nothing with the program's. */
interface TextRow {
  readonly line: number;
  readonly lastLine: number;
  readonly cells: readonly string[];
  readonly dirty: boolean;
  readonly unclosed: boolean;
}

/** Splits text at the delimiter by one expression for a field: RFC 4180 with LF, CRLF or CR. */
export function textRows(text: string, delimiter: string): TextRow[] {
  const rows: TextRow[] = [];
  const field = new RegExp(`(?:"((?:[^"]|"")*)("?)([^${delimiter}\\r\\n]*)|([^${delimiter}\\r\\n]*))(${delimiter}|\\r\\n|\\r|\\n|$)`, 'y');
  let [line, from, cells, dirty, unclosed]: [number, number, string[], boolean, boolean] = [1, 0, [], false, false];
  while (field.lastIndex < text.length || cells.length > 0) {
    const match = field.exec(text)!;
    const [whole, quoted, closing, behind, plain, end] = match;
    cells.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'));
    if (behind !== undefined && behind !== '') dirty = true;
    if (quoted !== undefined && closing === '') unclosed = true;
    if (end === delimiter) continue;
    const lastLine = line + lineEnds(text.slice(from, match.index + whole.length - end!.length));
    if (text.slice(from, match.index + whole.length - end!.length) !== '') rows.push({ line, lastLine, cells, dirty, unclosed });
    line = lastLine + 1;
    [from, cells, dirty, unclosed] = [field.lastIndex, [], false, false];
  }
  return rows;
}

function lineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** What one row gives, record by record, and the problem it is listed with, as `code:column`. */
interface Told {
  readonly records: readonly ConsentRecord[];
  readonly problem: string | undefined;
}

export interface OracleOptions {
  readonly numbers: NumberReader;
  readonly readers: ReturnType<typeof dateReaders> & ReturnType<typeof wordReaders>;
  /** The columns of dates are written in both orders. */
  readonly mixed: boolean;
  readonly defaultScope: Scope | undefined;
}

const isBlank = (text: string): boolean => /^[ \t\r\n\u00a0]*$/.test(text);

/** The first cell that may hold a remark and speaks of a withdrawal. */
function remarkOf(columns: RegisterColumns, headers: readonly string[], at: (column: number) => string): string | undefined {
  const { phones, name, givenName, familyName, evidence, unexpected } = columns;
  const unknown = headers.flatMap((header, column) => (unexpected.includes(header) ? [column] : []));
  const watched = [...phones.map((phone) => phone.at), name, givenName, familyName, evidence, ...unknown];
  const found = watched.find((column) => column !== undefined && tellsWithdrawal(at(column)));
  return found === undefined ? undefined : `withdrawal-in-remark:${found}`;
}

/** A date between slashes or hyphens that is one in some order. */
function needsOrder(text: string): boolean {
  const match = /^\s*(\d\d?)([/-])(\d\d?)\2(\d{2}|\d{4})(?: \d+:\d\d(?: [AP]M)?)?\s*$/.exec(text);
  return match !== null && Math.min(Number(match[1]), Number(match[3])) <= 12 && Math.max(Number(match[1]), Number(match[3])) <= 31;
}

/**
 * The slow twin of `rowTaker`: a row at a time, each cell as text through the cell readers of `row.ts`, each number from a buffer
 * of its own, and an object for every record. Undefined for a row without content.
 */
export function told(
  row: TextRow,
  columns: RegisterColumns,
  headers: readonly string[],
  { numbers, readers, mixed, defaultScope }: OracleOptions,
): Told | undefined {
  if (row.unclosed) return { records: [], problem: 'quote-unclosed' };
  if (row.cells.every(isBlank)) return undefined;
  if (row.dirty) return { records: [], problem: `row-stray-quote:${row.lastLine}` };
  if (!row.cells.slice(headers.length).every(isBlank)) return { records: [], problem: 'row-too-wide' };
  const at = (column: number | undefined): string => (column === undefined ? '' : (row.cells[column] ?? ''));
  const { keys, problem: ofNumbers } = numbersOf(row, columns, numbers);
  let lost: string | undefined;
  const read = <T>(reader: (text: string) => T | typeof unreadable, column: number | undefined, inStead?: T): T | undefined => {
    const value = reader(at(column));
    if (value !== unreadable) return value;
    const code = mixed && needsOrder(cellText(at(column))) ? 'date-order-mixed' : 'date-unreadable';
    lost ??= `${column === columns.status ? 'status-unlisted' : column === columns.legalBasis ? 'legal-basis-unlisted' : code}:${column}`;
    return inStead;
  };
  const cells: StatementCells = {
    status: read(readers.status, columns.status),
    bases: read(readers.legalBasis, columns.legalBasis) ?? [],
    at: read(readers.at, columns.at),
    granted: read(readers.at, columns.granted),
    confirmed: read(readers.confirmation, columns.confirmed),
    until: read(readers.until, columns.until),
    events: columns.events.map(({ status, at: column }) => ({
      status,
      when: read(readers.event, column, status === 'requested' ? undefined : 'yes'),
    })),
    confirms: columns.confirmed !== undefined,
    damaged: false,
  };
  const keptUntil = read(readers.until, columns.keptUntil);
  const birth = read(readers.birth, columns.birth);
  const named = termsReader()(at(columns.terms));
  if (readers.sha256(at(columns.evidenceHash)) === unreadable) lost ??= `evidence-hash-unreadable:${columns.evidenceHash}`;
  if (lost === undefined && ofNumbers === undefined && grantsAlone(cells)) lost = remarkOf(columns, headers, at);
  cells.damaged = lost !== undefined;
  const scopes = columns.scope === undefined ? [defaultScope ?? 'none'] : (readers.scope(at(columns.scope)) as readonly Scope[]);
  const whole = cellText(at(columns.name));
  const name = whole === '' ? `${cellText(at(columns.givenName))} ${cellText(at(columns.familyName))}`.trim() : whole;
  const [evidence, controller] = [readers.evidence(at(columns.evidence)) === true, readers.controller(at(columns.controller))];
  const has = (column: number | undefined): boolean => readers.evidence(at(column)) === true;
  const untold = columns.terms === undefined && columns.notice === undefined;
  const purpose = columns.scope === undefined || scopes[0] !== 'none';
  const gaps = [untold || has(columns.terms) || has(columns.notice), purpose, columns.controller === undefined || controller !== ''].reduce(
    (bits, is, bit) => bits + (is ? 0 : 2 ** bit),
    0,
  );
  const records: ConsentRecord[] = [];
  statementsOf(cells, (status, when, until, reversed = false) => {
    const underage = birth !== undefined && when !== undefined && isBelowMinimumAge(birth, named, when.day);
    for (const number of keys)
      for (const scope of scopes)
        records.push({
          number,
          status,
          scope,
          day: when?.day,
          second: when?.second ?? -1,
          until,
          evidence,
          proof: 'not-looked-up',
          gaps,
          terms: scope === 'whatsapp-terms' ? named : 0,
          underage: scope === 'whatsapp-terms' && underage,
          reversed,
          keptUntil,
          controller,
          name,
          line: row.line,
        });
  });
  return { records, problem: ofNumbers ?? lost };
}

function numbersOf(
  { cells }: TextRow,
  { phones }: RegisterColumns,
  numbers: NumberReader,
): { keys: number[]; problem: string | undefined } {
  const keys: number[] = [];
  let problem: string | undefined;
  const filled = phones.filter(({ at }) => !isBlank(cells[at] ?? ''));
  for (const { at, international } of filled) {
    const text = unguarded(cells[at]!.replace(/^[\0- ]*/, '')).replace(/^[\0- ]*/, '');
    const take = (kind: string): void => {
      if (kind !== 'number') problem ??= `number-unreadable:${at}`;
      else if (!keys.includes(numbers.key)) keys.push(numbers.key);
    };
    if (/^\W*\d+(?:[.,]\d+)?E[+-]?\d+\W*$/i.test(cells[at]!) || /^\W*\d{7,}[.,]0+\W*$/.test(cells[at]!))
      problem ??= `number-destroyed:${at}`;
    else if (international && /^[1-9]\d+$/.test(cells[at]!.trim())) take(numbers.readText(`+${cells[at]!.trim()}`));
    else {
      const whole = international ? withPluses(text.trim()) : text;
      numbers.readCell(Buffer.from(whole), 0, Buffer.byteLength(whole), take);
    }
  }
  return { keys, problem: filled.length > 0 ? problem : `number-unreadable:${phones[0]!.at}` };
}

/** Every part of a cell of WhatsApp ids that begins with a digit but zero, and has seven or more, is a number without its plus. */
function withPluses(text: string): string {
  const parts = text.split(/(:::|[;|,/\r\n])/);
  return parts.map((part) => (/^\s*[1-9]([ .-]?\d){6}/.test(part) ? part.replace(/\d/, '+$&') : part)).join('');
}
