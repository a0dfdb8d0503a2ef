import { cellText, memoised, unreadable } from '../../lib/csv-cell.ts';
import type { CsvRow } from '../../lib/csv-row.ts';
import type { LocalInstant } from '../../lib/local-time.ts';
import type { Scope } from '../../model/scope.ts';
import type { RegisterColumns } from './columns.ts';
import type { RegisterOptions } from './register-reader.ts';
import { registerRow } from './row.ts';
import type { StatementCells } from './statements.ts';

/** The cells of a row but its numbers, reused from row to row. */
export interface RowCells {
  readonly statement: StatementCells;
  readonly scopes: readonly Scope[];
  readonly evidence: boolean;
  readonly controller: string;
  readonly name: string;
  /** Code of the problem and column of the first cell that could not be read. */
  readonly lost: { readonly code: 'status-unlisted' | 'date-unreadable'; readonly column: number } | undefined;
  read(row: CsvRow): void;
}

/** Reads the columns of a register, each distinct text once. */
export function rowCells(columns: RegisterColumns, { dates, defaultScope }: RegisterOptions): RowCells {
  const { shape } = registerRow(dates);
  const statusOf = memoised(shape.status);
  const dateOf = timed(memoised(shape.at));
  const confirmedOf = timed(memoised(shape.confirmed));
  const withdrawnOf = timed(memoised(shape.withdrawn));
  const lastDayOf = memoised(shape.until);
  const scopesOf = memoised(shape.scope);
  const evidenceOf = memoised(shape.evidence);
  const controllerOf = memoised(shape.controller);
  const unscoped: readonly Scope[] = [defaultScope ?? 'none'];
  let lost: RowCells['lost'];

  /** Times of day hardly repeat: a readable one needs neither memo nor schema. */
  function timed<T>(of: (text: string) => T | typeof unreadable) {
    return (text: string): T | LocalInstant | typeof unreadable => {
      return (text.length > '2025-03-01'.length ? dates.read(text) : undefined) ?? of(text);
    };
  }

  /** The value of a cell; a blank one is undefined without being asked for, an unreadable one makes the row lost. */
  function value<T>(row: CsvRow, column: number | undefined, of: (text: string) => T | typeof unreadable): T | undefined {
    const text = textOf(row, column);
    if (text === '' || column === undefined) return undefined;
    const found = of(text);
    if (found !== unreadable) return found;
    lost ??= { code: column === columns.status ? 'status-unlisted' : 'date-unreadable', column };
    return undefined;
  }

  function readStatement(statement: StatementCells, row: CsvRow): void {
    statement.status = value(row, columns.status, statusOf);
    statement.at = value(row, columns.at, dateOf);
    statement.granted = value(row, columns.granted, dateOf);
    statement.confirmed = value(row, columns.confirmed, confirmedOf);
    statement.until = value(row, columns.until, lastDayOf);
    const before = lost;
    lost = undefined;
    statement.withdrawn = value(row, columns.withdrawn, withdrawnOf);
    // A cell for the day of withdrawal that holds something else still says that there was one.
    if (lost !== undefined) statement.withdrawn = 'yes';
    lost = before ?? lost;
    statement.damaged = lost !== undefined;
  }

  const cells = {
    statement: {
      status: undefined,
      at: undefined,
      granted: undefined,
      confirmed: undefined,
      withdrawn: undefined,
      until: undefined,
      confirms: columns.confirmed !== undefined,
      damaged: false,
    } as StatementCells,
    scopes: unscoped,
    evidence: false,
    controller: '',
    name: '',
    get lost() {
      return lost;
    },
    read(row: CsvRow) {
      lost = undefined;
      readStatement(cells.statement, row);
      cells.scopes = columns.scope === undefined ? unscoped : (value(row, columns.scope, scopesOf) ?? ['none']);
      cells.evidence = isNumbered(row, columns.evidence) || value(row, columns.evidence, evidenceOf) === true;
      cells.controller = value(row, columns.controller, controllerOf) ?? '';
      cells.name = nameOf(row, columns);
    },
  };
  return cells;
}

function textOf(row: CsvRow, column: number | undefined): string {
  return column === undefined || column >= row.count ? '' : row.text(column);
}

function nameOf(row: CsvRow, { name, givenName, familyName }: RegisterColumns): string {
  const whole = cellText(textOf(row, name));
  if (whole !== '' || (givenName === undefined && familyName === undefined)) return whole;
  return `${cellText(textOf(row, givenName))} ${cellText(textOf(row, familyName))}`.trim();
}

/** First letters of words that say that there is no proof (kein, liegt nicht, nein, ohne, fehlt, missing), and of blanks. */
const denies = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte > 32 && byte < 128 && !'klnofm'.includes(String.fromCharCode(byte)) ? 0 : 1,
);

/**
 * A reference that begins with neither a word for "no" nor anything but a letter or digit, and holds a digit, needs no
 * look-up: registers hold millions of distinct ones.
 */
function isNumbered(row: CsvRow, column: number | undefined): boolean {
  if (column === undefined || column >= row.count) return false;
  const { bytes } = row;
  if (denies[bytes[row.start(column)]! | 32] !== 0) return false;
  for (let at = row.start(column), end = row.end(column); at < end; at++) {
    if (bytes[at]! >= 49 && bytes[at]! <= 57) return true;
  }
  return false;
}
