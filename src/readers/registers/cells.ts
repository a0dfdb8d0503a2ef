/**
 * What a row says besides its numbers, from the bytes of its cells: words by `CellMemo`, dates by `DateBytes`. Whatever
 * these do not answer is read as text by the schema of `row.ts`, once for each distinct text: so every value a register
 * holds has gone through its schema, or through a twin held equal to it. Slow twin: the schema over the texts of each row
 * (test/readers/registers/register-oracle.ts).
 */
import { CellMemo } from '../../lib/cell-memo.ts';
import { memoised, unreadable } from '../../lib/csv-cell.ts';
import type { CsvRow } from '../../lib/csv-row.ts';
import { DateBytes } from '../../lib/date-text.ts';
import type { LocalInstant } from '../../lib/local-time.ts';
import type { Scope } from '../../model/scope.ts';
import type { RegisterColumns } from './columns.ts';
import { isNumbered } from './evidence-cells.ts';
import type { RegisterOptions } from './register-reader.ts';
import { registerRow } from './row.ts';
import type { StatementCells } from './statements.ts';

/** The cells of a row but its numbers and name, reused from row to row. */
export interface RowCells {
  readonly statement: StatementCells;
  readonly scopes: readonly Scope[];
  readonly evidence: boolean;
  readonly controller: string;
  /** Code of the problem and column of the first cell that could not be read. */
  readonly lost: { readonly code: 'status-unlisted' | 'date-unreadable'; readonly column: number } | undefined;
  read(row: CsvRow): void;
}

type Column = number | undefined;
type ReusedInstant = { -readonly [field in keyof LocalInstant]: LocalInstant[field] };

/** Reads the columns of a register. */
export function rowCells(columns: RegisterColumns, { dates, defaultScope }: RegisterOptions): RowCells {
  const readers = registerRow(dates);
  const statusOf = new CellMemo(memoised(readers.status));
  const dateOf = new CellMemo(memoised(readers.at));
  const answerOf = new CellMemo(memoised(readers.withdrawn));
  const lastDayOf = new CellMemo(memoised(readers.until));
  const scopesOf = new CellMemo(memoised(readers.scope));
  const evidenceOf = new CellMemo(memoised(readers.evidence));
  const controllerOf = new CellMemo(memoised(readers.controller));
  const unscoped: readonly Scope[] = [defaultScope ?? 'none'];
  const written = new DateBytes();
  const [at, granted, confirmed, withdrawn, until] = [instant(), instant(), instant(), instant(), instant()];
  function isThere(row: CsvRow, column: Column): column is number {
    return column !== undefined && column < row.count && row.start(column) < row.end(column);
  }

  /** The value of a cell; a blank one is undefined without being asked for, an unreadable one makes the row lost. */
  function value<T>(row: CsvRow, column: Column, memo: CellMemo<T | typeof unreadable>): T | undefined {
    if (!isThere(row, column)) return undefined;
    const found = memo.value(row, column);
    if (found !== unreadable) return found;
    cells.lost ??= { code: column === columns.status ? 'status-unlisted' : 'date-unreadable', column };
    return undefined;
  }

  /** Reads a date into `into` when its bytes are one. No word of a list can be mistaken for a date. */
  function date<T>(row: CsvRow, column: Column, into: ReusedInstant, memo: CellMemo<T | typeof unreadable>): ReusedInstant | T | undefined {
    if (!isThere(row, column)) return undefined;
    if (!written.read(row.bytes, row.start(column), row.end(column))) return value(row, column, memo);
    const local = written.second < 0 ? written : dates.instant(written);
    into.day = local.day;
    into.second = local.second;
    return into;
  }

  function readStatement(statement: StatementCells, row: CsvRow): void {
    statement.status = value(row, columns.status, statusOf);
    statement.at = date(row, columns.at, at, dateOf);
    statement.granted = date(row, columns.granted, granted, dateOf);
    statement.confirmed = date(row, columns.confirmed, confirmed, answerOf);
    const lastDay = date(row, columns.until, until, lastDayOf);
    statement.until = typeof lastDay === 'object' ? lastDay.day : lastDay;
    const before = cells.lost;
    cells.lost = undefined;
    statement.withdrawn = date(row, columns.withdrawn, withdrawn, answerOf);
    // A cell for the day of withdrawal that holds something else still says that there was one.
    if (cells.lost !== undefined) statement.withdrawn = 'yes';
    cells.lost = before ?? cells.lost;
    statement.damaged = cells.lost !== undefined;
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
    lost: undefined as RowCells['lost'],
    read(row: CsvRow) {
      cells.lost = undefined;
      readStatement(cells.statement, row);
      cells.scopes = columns.scope === undefined ? unscoped : (value(row, columns.scope, scopesOf) ?? unnamed);
      cells.evidence =
        isThere(row, columns.evidence) && (isNumbered(row, columns.evidence) || value(row, columns.evidence, evidenceOf) === true);
      cells.controller = value(row, columns.controller, controllerOf) ?? '';
    },
  };
  return cells;
}

function instant(): ReusedInstant {
  return { day: 0, second: -1 };
}

/** A blank cell in a column of scopes. */
const unnamed: readonly Scope[] = ['none'];
