import { type ConsentStatus, ending, granting, negative as takingAway } from '../model/consent-status.ts';
import type { DayNumber } from '../model/day.ts';
import { isOtherBasis, recordStatuses } from '../model/record-status.ts';
import { meta, nameOf, noDay, type RegisterColumns } from './columns.ts';

/** Rows that decide one scope on the audit day; -1 where there is none. */
export interface ScopeFold {
  /** Withdrawal, refusal or objection in force that names this scope. */
  readonly negative: number;
  /** Grant in force. */
  readonly grant: number;
  /** Grant that would be in force, were its person not below the minimum age. */
  readonly underage: number;
  /** The latest grant, whatever became of it: it supersedes what was taken away before. */
  readonly latestGrant: number;
  /** Grant whose validity ended, or the record that ended it. */
  readonly lapse: number;
  /** Last day of the lapsed grant, `noDay` when not given. */
  readonly lapsedOn: DayNumber;
  readonly futureGrant: number;
  readonly futureNegative: number;
}

/** What a status code does to a timeline: grants, takes away, ends, documents another basis beside it, or nothing. */
const GRANTS = 1;
const TAKES = 2;
const ENDS = 3;
const BASIS = 4;
const effect = Uint8Array.from(recordStatuses, (status) => (isOtherBasis(status) ? BASIS : effectOf(status)));

function effectOf(status: ConsentStatus): number {
  return granting.has(status) ? GRANTS : takingAway.has(status) ? TAKES : ending.has(status) ? ENDS : 0;
}

export const isGrant = (columns: RegisterColumns, row: number): boolean => effect[meta.status(columns.meta[row]!)] === GRANTS;
export const isNegative = (columns: RegisterColumns, row: number): boolean => effect[meta.status(columns.meta[row]!)] === TAKES;
export const isBasis = (columns: RegisterColumns, row: number): boolean => effect[meta.status(columns.meta[row]!)] === BASIS;
/** Neither for nor against consent: only asked, unknown, or another basis. */
export const isSilent = (columns: RegisterColumns, row: number): boolean =>
  effect[meta.status(columns.meta[row]!)] === 0 || isBasis(columns, row);
const isEnding = (columns: RegisterColumns, row: number): boolean => effect[meta.status(columns.meta[row]!)] === ENDS;

/**
 * Folds the records of one number for one scope up to and including the audit day.
 *
 * Statements without a scope enter every scope's timeline when they take away (never when they grant). An undated
 * negative is in force and never superseded; an undated grant counts only where no dated one does; `requested`, `unknown`
 * and another basis neither grant nor end.
 */
export function foldScope(columns: RegisterColumns, rows: readonly number[], scope: number, asOf: DayNumber): ScopeFold {
  // Stryker disable next-line ConditionalExpression: a shortcut, since most numbers have one record; the fold says the same.
  if (rows.length === 1 && !concerns(columns, rows[0]!, scope)) return nothing;
  let grant = -1;
  let futureGrant = -1;
  let futureNegative = -1;
  for (const row of rows) {
    if (!concerns(columns, row, scope)) continue;
    const due = columns.day[row]! <= asOf;
    if (isGrant(columns, row)) {
      if (!due) futureGrant = futureGrant < 0 || later(columns, row, futureGrant) < 0 ? row : futureGrant;
      else if (grant < 0 || laterGrant(columns, row, grant) > 0) grant = row;
    } else if (!due && isNegative(columns, row) && (futureNegative < 0 || later(columns, row, futureNegative) < 0)) futureNegative = row;
  }
  let negative = -1;
  let ended = -1;
  let defeated = false;
  for (const row of rows) {
    if (columns.day[row]! > asOf || isGrant(columns, row) || !concerns(columns, row, scope) || supersedes(columns, grant, row)) continue;
    if (isNegative(columns, row)) {
      defeated = true;
      if (meta.scope(columns.meta[row]!) === scope && (negative < 0 || later(columns, row, negative) > 0)) negative = row;
    }
    if (isEnding(columns, row) && (ended < 0 || later(columns, row, ended) > 0)) ended = row;
  }
  const expired = grant >= 0 && columns.until[grant]! !== noDay && columns.until[grant]! < asOf;
  const valid = ended < 0 && !expired && !defeated ? grant : -1;
  const underage = valid >= 0 && meta.underage(columns.meta[valid]!);
  return {
    negative,
    grant: underage ? -1 : valid,
    underage: underage ? valid : -1,
    latestGrant: grant,
    lapse: ended >= 0 ? ended : expired ? grant : -1,
    lapsedOn: ended >= 0 ? columns.day[ended]! : expired ? columns.until[grant]! : noDay,
    futureGrant,
    futureNegative,
  };
}

/** A scope nobody spoke of. */
const nothing: ScopeFold = {
  negative: -1,
  grant: -1,
  underage: -1,
  latestGrant: -1,
  lapse: -1,
  lapsedOn: noDay,
  futureGrant: -1,
  futureNegative: -1,
};

/** Whether a record speaks in the timeline of a scope. */
function concerns(columns: RegisterColumns, row: number, scope: number): boolean {
  const of = meta.scope(columns.meta[row]!);
  return of === scope || (of === 0 && !isGrant(columns, row));
}

/** Whether a grant is strictly later than a statement that takes away: without a date neither is. On one day only two instants can be ordered. */
export function supersedes(columns: RegisterColumns, grant: number, taking: number): boolean {
  if (grant < 0) return false;
  const granted = columns.day[grant]!;
  const taken = columns.day[taking]!;
  if (taken === noDay) return false;
  if (granted !== taken) return granted > taken;
  const to = columns.second[taking]!;
  return to >= 0 && columns.second[grant]! > to;
}

/**
 * Positive when `a` is the later statement. Equal times fall back to what is stated, the graver status and the wider scope
 * first, and only then to the place, so that the order of rows never matters.
 */
export function later(columns: RegisterColumns, a: number, b: number): number {
  return (
    columns.day[a]! - columns.day[b]! ||
    columns.second[a]! - columns.second[b]! ||
    meta.status(columns.meta[a]!) - meta.status(columns.meta[b]!) ||
    meta.scope(columns.meta[b]!) - meta.scope(columns.meta[a]!) ||
    Number(meta.otherController(columns.meta[b]!)) - Number(meta.otherController(columns.meta[a]!)) ||
    earlierPlace(columns, a, b)
  );
}

function earlierPlace(columns: RegisterColumns, a: number, b: number): number {
  return meta.register(columns.meta[b]!) - meta.register(columns.meta[a]!) || columns.line[b]! - columns.line[a]!;
}

/** Of grants at the same time one below the minimum age, then the one with evidence, then the one that ends first; the rest only keeps rows in any order alike. */
function laterGrant(columns: RegisterColumns, a: number, b: number): number {
  const end = (row: number): number => (columns.until[row]! === noDay ? Number.MAX_SAFE_INTEGER : columns.until[row]!);
  return (
    columns.day[a]! - columns.day[b]! ||
    columns.second[a]! - columns.second[b]! ||
    Number(meta.underage(columns.meta[a]!)) - Number(meta.underage(columns.meta[b]!)) ||
    Number(meta.proven(columns.meta[a]!)) - Number(meta.proven(columns.meta[b]!)) ||
    end(b) - end(a) ||
    meta.status(columns.meta[a]!) - meta.status(columns.meta[b]!) ||
    meta.terms(columns.meta[b]!) - meta.terms(columns.meta[a]!) ||
    inOrder(nameOf(columns, a), nameOf(columns, b)) ||
    earlierPlace(columns, a, b)
  );
}

function inOrder(a: string, b: string): number {
  return a === b ? 0 : a > b ? 1 : -1;
}
