import type { CsvFault } from '../../lib/csv.ts';
import { isBlank, isBlankFrom } from '../../lib/csv-cell.ts';
import type { CsvRow } from '../../lib/csv-row.ts';
import type { ConsentRecord, RegisterSink } from '../../model/consent-record.ts';
import type { ProblemFacts } from '../../model/problem.ts';
import { problem, type ProblemCode } from '../../model/problem-texts.ts';
import type { PersonKeys } from '../../model/person-key.ts';
import { isBelowMinimumAge } from '../../model/terms.ts';
import { brokenCells } from './broken-cells.ts';
import { rowCells } from './cells.ts';
import { lookupTaker } from './lookup.ts';
import { rowName, type RowName } from './name-cells.ts';
import { rowPerson } from './person-cells.ts';
import type { TablePlan } from './plan.ts';
import type { Scope } from '../../model/scope.ts';
import type { RegisterOptions } from './register-reader.ts';
import { remarkIn } from './remarks.ts';
import { columnName, faultOf } from './row-fault.ts';
import { rowKinds } from './row-kinds.ts';
import type { EachStatement } from './statements.ts';
import { grantsAlone, statementsOf } from './statements.ts';
import { numbersOf } from './subject-cells.ts';

type ReusedRecord = { -readonly [field in keyof ConsentRecord]: ConsentRecord[field] };

const everyScope: readonly Scope[] = ['none'];

/** How many rows began, were listed as lost, and how many records the rest made. */
export interface RowCounts {
  readonly begun: number;
  readonly lost: number;
  readonly records: number;
  /** Rows about something else than a telephone number, not begun. */
  readonly beside: number;
  /** Rows of an export of numbers that name an id. */
  readonly named: number;
}

/** What is wrong with a row beyond what its cells tell: it is lost for that. */
export interface RowDamage {
  readonly code: ProblemCode;
  readonly facts: ProblemFacts;
}

/** Takes the rows of a register one after another and puts what they say into a sink. */
export interface RowTaker {
  take(row: CsvRow, damage?: RowDamage): void;
  /** Lists a row that holds nothing to take. */
  lose(line: number, damage: RowDamage): void;
  /** Lists the row behind which nothing could be read. */
  fault(fault: CsvFault): void;
  counts(): RowCounts;
}

/**
 * Reads rows under a plan. Every row begun either gives records or is listed as lost, once, with its line. A row that is
 * lost for a date or a further number, but says that somebody refused or withdrew, gives that record all the same.
 */
export function rowTaker(
  plan: Pick<TablePlan, 'headers' | 'columns' | 'mapping' | 'profile'>,
  options: RegisterOptions,
  sink: RegisterSink,
): RowTaker {
  const { headers, columns, mapping, profile } = plan;
  if (profile?.kind === 'lookup') return lookupTaker(profile, plan, options, sink);
  const numbers = numbersOf(columns, options);
  const kindOf = rowKinds(profile?.conditions, headers);
  const mayLackNumber = profile !== undefined && ('subject' in profile.numbers || 'optional' in profile.numbers);
  const cells = rowCells(columns, headers, { ...options, mapping }, profile);
  const name = rowName(columns);
  const broken = brokenCells(columns);
  const remark = remarkIn(columns, headers);
  const unheaded = headers.flatMap((header, column) => (header === '' ? [column] : []));
  const width = headers.length;
  let scopes: readonly Scope[] = everyScope;
  const person = columns.persons && rowPerson(columns.persons);
  const record = newRecord(name, person?.keys);
  let begun = 0;
  let lost = 0;
  let records = 0;
  let beside = 0;

  function lose(code: ProblemCode, line: number, facts: ProblemFacts): void {
    lost++;
    sink.problem(problem('lost', code, line, facts));
  }

  const columnOf = (row: CsvRow, column: number): string => columnName(headers, row, column);

  /** A cell of a sheet with content and no header above it, where a remark may stand that says everything. */
  function strayCell(row: CsvRow): { code: 'cell-without-header'; column: number } | undefined {
    const filled = (column: number): boolean => column < row.count && !isBlank(row.bytes, row.start(column), row.end(column));
    let column = unheaded.find(filled) ?? width;
    while (column < row.count && !filled(column)) column++;
    return column < row.count ? { code: 'cell-without-header', column } : undefined;
  }

  /** Why a row that gives consent does not, though it does not say so itself: a remark, or where the row stands. */
  function remarkOn(row: CsvRow): { code: 'withdrawal-in-remark' | 'grant-among-withdrawals'; column: number } | undefined {
    if (!grantsAlone(cells.statement)) return undefined;
    const column = columns.ofWithdrawals ? (columns.status ?? columns.granted) : remark(row);
    if (column === undefined) return undefined;
    cells.statement.damaged = true;
    return { code: columns.ofWithdrawals ? 'grant-among-withdrawals' : 'withdrawal-in-remark', column };
  }

  const push: EachStatement = (status, when, until, reversed = false) => {
    record.status = status;
    record.day = when?.day;
    record.second = when?.second ?? -1;
    record.until = until;
    record.reversed = reversed;
    const { terms, birth } = cells;
    const underage = birth !== undefined && when !== undefined && isBelowMinimumAge(birth, terms, when.day);
    const { keys, count } = numbers;
    for (let i = 0; i < count; i++) {
      record.number = keys[i]!;
      for (const scope of scopes) {
        record.scope = scope;
        record.terms = scope === 'whatsapp-terms' ? terms : 0;
        record.underage = scope === 'whatsapp-terms' && underage;
        records++;
        sink.record(record);
      }
    }
  };

  return {
    take(row, damage) {
      if (isBlankFrom(row, 0) && !damage) return;
      begun++;
      const fault = faultOf(row, width);
      if (fault) return lose(fault.code, row.line, fault.facts);
      if (options.survey) return options.survey.take(row, headers, columns);
      numbers.read(row);
      const kind = kindOf(row);
      const failed = row.origin && broken(row.origin);
      if (!damage && (kind === 'beside' || (mayLackNumber && !numbers.filled && !failed))) return void beside++;
      cells.read(row);
      name.read(row);
      person?.read(row);
      const stray = row.origin && strayCell(row);
      const reason = stray ?? failed ?? numbers.lost ?? cells.lost ?? remarkOn(row);
      if (damage) lose(damage.code, row.line, damage.facts);
      else if (reason) lose(reason.code, row.line, { column: columnOf(row, reason.column) });
      for (const { column, restored } of numbers.restored)
        sink.problem(problem('note', 'number-reconstructed', row.line, { column: columnOf(row, column), restored }));
      if (typeof kind === 'object' && !reason && !damage)
        lose('row-kind-unlisted', row.line, { column: columnOf(row, kind.column), allowed: kind.allowed });
      if (damage || stray || failed || numbers.undecided || kind !== 'read') cells.statement.damaged = true;
      // What a row with a failed cell takes away it takes from everything, for the cell may be that of scope or controller.
      scopes = failed ? everyScope : cells.scopes;
      record.line = row.line;
      record.evidence = cells.evidence;
      record.proof = cells.proof;
      record.gaps = cells.gaps;
      record.keptUntil = cells.keptUntil;
      record.controller = failed ? '' : cells.controller;
      statementsOf(cells.statement, push);
    },
    lose(line, { code, facts }) {
      begun++;
      lose(code, line, facts);
    },
    fault({ code, line }) {
      begun++;
      lose(code, line, {});
    },
    counts: () => ({ begun: begun - beside, lost, records, beside, named: 0 }),
  };
}

/** The name is made when asked for. It is put in last, since objects written out with a getter are slow in V8. */
function newRecord(name: RowName, keys: PersonKeys | undefined): ReusedRecord {
  const record: Omit<ReusedRecord, 'name'> = {
    number: 0,
    status: 'unknown',
    scope: 'none',
    day: undefined,
    second: -1,
    until: undefined,
    evidence: false,
    proof: 'not-looked-up',
    gaps: 0,
    terms: 0,
    underage: false,
    reversed: false,
    keptUntil: undefined,
    controller: '',
    nameUtf8: name.slice,
    keys,
    line: 0,
  };
  return Object.defineProperty(record, 'name', { enumerable: true, get: () => name.text() }) as ReusedRecord;
}
