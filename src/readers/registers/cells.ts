/**
 * What a row says besides its numbers, from the bytes of its cells: words by `CellMemo`, dates by `DateColumn`. Whatever
 * these do not answer is read as text by the readers of `row.ts`, once for each distinct text: so every value a register
 * holds has gone through its reader, or through a twin held equal to it. Slow twin: the readers over the texts of each
 * row (test/readers/registers/register-oracle.ts).
 */
import { CellMemo } from '../../lib/cell-memo.ts';
import { memoised, unreadable } from '../../lib/csv-cell.ts';
import type { CsvRow } from '../../lib/csv-row.ts';
import type { LocalInstant } from '../../lib/local-time.ts';
import type { DayNumber } from '../../model/day.ts';
import type { OtherBasis } from '../../model/other-basis.ts';
import { type ContentGaps, contentParts, type ProofState } from '../../model/proof.ts';
import type { Scope } from '../../model/scope.ts';
import type { TermsCode } from '../../model/terms.ts';
import type { RegisterColumns } from './columns.ts';
import { type DateColumn, dateColumnsOf } from './date-column.ts';
import { isNumbered } from './evidence-cells.ts';
import type { RegisterProfile } from './profiles/profile.ts';
import type { RegisterOptions } from './register-reader.ts';
import { wordReaders } from './row.ts';
import { type EventCell, precedes, type StatementCells } from './statements.ts';
import { termsReader } from './terms-cells.ts';

/** The cells of a row but its numbers and name, reused from row to row. */
export interface RowCells {
  readonly statement: StatementCells;
  readonly scopes: readonly Scope[];
  readonly evidence: boolean;
  readonly proof: ProofState;
  readonly gaps: ContentGaps;
  readonly keptUntil: DayNumber | undefined;
  /** Version of WhatsApp's terms, whatever the row is about. */
  readonly terms: TermsCode;
  readonly birth: DayNumber | undefined;
  readonly controller: string;
  /** Code of the problem and column of the first cell that could not be read. */
  readonly lost:
    | {
        readonly code: 'status-unlisted' | 'legal-basis-unlisted' | 'evidence-hash-unreadable' | ReturnType<DateColumn<unknown>['fault']>;
        readonly column: number;
      }
    | undefined;
  read(row: CsvRow): void;
}

type Column = number | undefined;

/** Reads the columns of a register. */
export function rowCells(
  columns: RegisterColumns,
  headers: readonly string[],
  options: RegisterOptions,
  profile?: RegisterProfile,
): RowCells {
  const { mapping, defaultScope, proofs } = options;
  const words = wordReaders(mapping, profile);
  const statusOf = new CellMemo(memoised(words.status));
  const basesOf = new CellMemo(memoised(words.legalBasis));
  const scopesOf = new CellMemo(memoised(words.scope));
  const evidenceOf = new CellMemo(memoised(words.evidence));
  const controllerOf = new CellMemo(memoised(words.controller));
  const termsOf = new CellMemo(memoised(termsReader()));
  const unscoped: readonly Scope[] = [mapping?.scope ?? defaultScope ?? 'none'];
  const dated = dateColumnsOf(headers, options);
  const at = dated(columns.at, 'at');
  const starts = dated(columns.starts, 'at');
  const granted = dated(columns.granted, 'at');
  const confirmed = dated(columns.confirmed, 'confirmation');
  const until = dated(columns.until, 'until');
  const keptUntil = dated(columns.keptUntil, 'until');
  const birth = dated(columns.birth, 'birth');
  const events = columns.events.map((event) => ({ status: event.status, dates: dated(event.at, 'event') }));
  const eventCells = events.map(({ status }): EventCell => ({ status, when: undefined }));
  let sha256: string | undefined;

  function isThere(row: CsvRow, column: Column): column is number {
    return column !== undefined && column < row.count && row.start(column) < row.end(column);
  }

  /** The value of a cell; a blank one is undefined without being asked for, an unreadable one makes the row lost. */
  function value<T>(
    row: CsvRow,
    column: Column,
    memo: CellMemo<T | typeof unreadable>,
    code: 'status-unlisted' | 'legal-basis-unlisted' = 'status-unlisted',
  ): T | undefined {
    if (!isThere(row, column)) return undefined;
    const found = memo.value(row, column);
    if (found !== unreadable) return found;
    cells.lost ??= { code, column };
    return undefined;
  }

  function date<T>(row: CsvRow, dates: DateColumn<T>): LocalInstant | T | undefined {
    const found = dates.read(row);
    if (found !== unreadable) return found;
    cells.lost ??= { code: dates.fault(row), column: dates.column ?? 0 };
    return undefined;
  }

  function dayIn(row: CsvRow, dates: DateColumn<DayNumber | undefined>): DayNumber | undefined {
    const found = date(row, dates);
    return typeof found === 'object' ? found.day : found;
  }

  function hash(row: CsvRow, column: number): string | undefined {
    const found = words.sha256(row.text(column));
    if (found !== unreadable) return found;
    cells.lost ??= { code: 'evidence-hash-unreadable', column };
    return undefined;
  }

  /** Whether a cell refers to something: `-`, `keine Angabe` and blank do not. */
  function refers(row: CsvRow, column: Column): boolean {
    return isThere(row, column) && (isNumbered(row, column) || value(row, column, evidenceOf) === true);
  }

  /** Parts for which the register has a column, and the row nothing in it. */
  function gapsOf(row: CsvRow): ContentGaps {
    const { terms, notice, scope, controller } = columns;
    const text = (terms === undefined && notice === undefined) || refers(row, terms) || refers(row, notice);
    const purpose = scope === undefined || cells.scopes[0] !== 'none';
    return (text ? 0 : TEXT) | (purpose ? 0 : PURPOSE) | (controller === undefined || cells.controller !== '' ? 0 : CONTROLLER);
  }

  function readStatement(statement: StatementCells, row: CsvRow): void {
    statement.status = value(row, columns.status, statusOf);
    statement.bases = value(row, columns.legalBasis, basesOf, 'legal-basis-unlisted') ?? consent;
    statement.at = date(row, at);
    const from = date(row, starts);
    // A grant cannot hold before it begins to; what takes consent away does so from when it was said.
    const later = from !== undefined && (statement.at === undefined || precedes(statement.at, from));
    if (later && statement.status === 'given') statement.at = from;
    statement.granted = date(row, granted);
    statement.confirmed = date(row, confirmed);
    statement.until = dayIn(row, until);
    for (let i = 0; i < events.length; i++) readEvent(eventCells[i]!, events[i]!.dates, row);
    cells.keptUntil = dayIn(row, keptUntil);
    cells.birth = dayIn(row, birth);
    sha256 = isThere(row, columns.evidenceHash) ? hash(row, columns.evidenceHash) : undefined;
    statement.damaged = cells.lost !== undefined;
  }

  /** A cell for the day of a withdrawal that holds something else still says that there was one. */
  function readEvent(event: EventCell, dates: DateColumn<LocalInstant | 'yes' | undefined>, row: CsvRow): void {
    const found = dates.read(row);
    if (found !== unreadable) {
      event.when = found;
      return;
    }
    cells.lost ??= { code: dates.fault(row), column: dates.column ?? 0 };
    event.when = event.status === 'requested' ? undefined : 'yes';
  }

  const cells = {
    statement: {
      status: undefined,
      bases: consent,
      at: undefined,
      granted: undefined,
      confirmed: undefined,
      events: eventCells,
      until: undefined,
      confirms: columns.confirmed !== undefined,
      damaged: false,
    } as StatementCells,
    scopes: unscoped,
    evidence: false,
    proof: 'not-looked-up' as ProofState,
    gaps: 0,
    keptUntil: undefined as DayNumber | undefined,
    terms: 0,
    birth: undefined as DayNumber | undefined,
    controller: '',
    lost: undefined as RowCells['lost'],
    read(row: CsvRow) {
      cells.lost = undefined;
      readStatement(cells.statement, row);
      cells.scopes = columns.scope === undefined ? unscoped : (value(row, columns.scope, scopesOf) ?? unnamed);
      cells.evidence = refers(row, columns.evidence);
      cells.terms = value(row, columns.terms, termsOf) ?? 0;
      cells.controller = value(row, columns.controller, controllerOf) ?? '';
      cells.gaps = gapsOf(row);
      if (proofs) cells.proof = cells.evidence ? proofs.stateOf(row.text(columns.evidence!), sha256) : 'not-looked-up';
    },
  };
  return cells;
}

const [TEXT, PURPOSE, CONTROLLER] = contentParts.map((_, bit) => 1 << bit) as [number, number, number];

/** No other basis is named. */
const consent: readonly OtherBasis[] = [];

/** A blank cell in a column of scopes. */
const unnamed: readonly Scope[] = ['none'];
