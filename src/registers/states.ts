import { consentStatuses } from '../model/consent-status.ts';
import { dayOf, type DayNumber } from '../model/day.ts';
import { amissWith, basisScopes, type OtherBasis } from '../model/other-basis.ts';
import { type ProofState, proofStates } from '../model/proof.ts';
import { recordStatuses } from '../model/record-status.ts';
import { scopes } from '../model/scope.ts';
import type { Grant, Lapse, RecordedBasis, Standing, State } from '../model/standing.ts';
import { isBeforeTerms, type TermsCode } from '../model/terms.ts';
import { meta, nameOf, noDay, type RegisterColumns } from './columns.ts';
import { isBasis, isGrant, isNegative, later, type ScopeFold, supersedes } from './timeline.ts';

/** From rows of the register and the folds of accepted scopes to the parts of a standing. */

/** What a row puts on file. */
export function stateOf(columns: RegisterColumns, row: number): State {
  const bits = columns.meta[row]!;
  const day = columns.day[row]!;
  return {
    status: recordStatuses[meta.status(bits)]!,
    scope: scopes[meta.scope(bits)]!,
    since: day === noDay ? undefined : dayOf(day),
    register: meta.register(bits),
    line: columns.line[row]!,
  };
}

/**
 * The latest withdrawal, refusal or objection in force: one that names an accepted scope, or one without a scope, which
 * hits every scope until a later grant restores one of those accepted.
 */
export function latestNegative(columns: RegisterColumns, rows: readonly number[], folds: readonly ScopeFold[], asOf: DayNumber): number {
  let found = -1;
  for (const { negative } of folds) if (negative >= 0 && (found < 0 || later(columns, negative, found) > 0)) found = negative;
  for (const row of rows) {
    if (meta.scope(columns.meta[row]!) !== 0 || !isNegative(columns, row) || columns.day[row]! > asOf) continue;
    if (folds.some(({ latestGrant }) => supersedes(columns, latestGrant, row))) continue;
    if (found < 0 || later(columns, row, found) > 0) found = row;
  }
  return found;
}

/** Of the grants in force, the one that proves most: with evidence, dated, then consent to the company itself. */
export function strongestGrant(columns: RegisterColumns, folds: readonly ScopeFold[]): number {
  let found = -1;
  for (const { grant } of folds) if (grant >= 0 && (found < 0 || weight(columns, grant) > weight(columns, found))) found = grant;
  return found;
}

const toCompany = scopes.indexOf('contact-upload');

function weight(columns: RegisterColumns, row: number): number {
  const bits = columns.meta[row]!;
  return (meta.proven(bits) ? 4 : 0) + (columns.day[row]! === noDay ? 0 : 2) + (meta.scope(bits) === toCompany ? 1 : 0);
}

/**
 * A row that grants, with what it takes to rely on it.
 *
 * @param latest version of WhatsApp's terms before which an acceptance is superseded
 */
export function grantOf(columns: RegisterColumns, row: number, latest: TermsCode): Grant {
  const { status, scope, since, register, line } = stateOf(columns, row);
  const bits = columns.meta[row]!;
  const evidence = meta.evidence(bits);
  const proof = proofOf(bits);
  const terms = meta.terms(bits);
  const day = columns.day[row]!;
  return {
    status,
    scope,
    since,
    register,
    line,
    evidence,
    proof,
    gaps: meta.gaps(bits),
    terms,
    supersededBy: terms > 0 && terms < latest ? latest : 0,
    beforeTerms: day !== noDay && isBeforeTerms(terms, day),
    name: nameOf(columns, row),
  };
}

/** The latest of the grants that fail for the age of their person alone. */
export function underageOf(columns: RegisterColumns, folds: readonly ScopeFold[]): Standing['underage'] {
  let found = -1;
  for (const { underage } of folds) if (underage >= 0 && (found < 0 || later(columns, underage, found) > 0)) found = underage;
  return found < 0 ? undefined : { ...stateOf(columns, found), terms: meta.terms(columns.meta[found]!) };
}

/** Codes of the scopes for which another basis may be documented, as bits. */
const forBasis = basisScopes.reduce((bits, scope) => bits | (1 << scopes.indexOf(scope)), 0);

/** Of the records of another basis that count on the audit day the one whose document has the least amiss, then the latest. */
export function basisOf(columns: RegisterColumns, rows: readonly number[], asOf: DayNumber): RecordedBasis | undefined {
  let found = -1;
  for (const row of rows) {
    if (!isBasis(columns, row) || !counts(columns, row, asOf)) continue;
    const order = found < 0 ? 1 : amiss(columns, found) - amiss(columns, row) || later(columns, row, found);
    if (order > 0) found = row;
  }
  if (found < 0) return undefined;
  const { register, line, status, scope } = stateOf(columns, found);
  const bits = columns.meta[found]!;
  const since = dayOf(columns.day[found]!);
  return { register, line, status: status as OtherBasis, scope, since, evidence: meta.evidence(bits), proof: proofOf(bits) };
}

/** Whether a record of another basis is about the address book, dated, and not over. */
function counts(columns: RegisterColumns, row: number, asOf: DayNumber): boolean {
  const [day, until] = [columns.day[row]!, columns.until[row]!];
  if (day === noDay || day > asOf || (until !== noDay && until < asOf)) return false;
  return (forBasis & (1 << meta.scope(columns.meta[row]!))) !== 0;
}

function amiss(columns: RegisterColumns, row: number): number {
  const bits = columns.meta[row]!;
  return amissWith(meta.evidence(bits) ? proofOf(bits) : 'none', false);
}

function proofOf(bits: number): ProofState {
  return proofStates[meta.proof(bits)]!;
}

/** The fold whose grant ended last. */
export function lastLapse(folds: readonly ScopeFold[]): ScopeFold | undefined {
  let last: ScopeFold | undefined;
  for (const fold of folds) if (fold.lapse >= 0 && (last === undefined || fold.lapsedOn > last.lapsedOn)) last = fold;
  return last;
}

/** The accepted grant that ended last. */
export function lapseOf(columns: RegisterColumns, folds: readonly ScopeFold[]): Lapse | undefined {
  const last = lastLapse(folds);
  if (last === undefined) return undefined;
  const { register, line, status, scope, since } = stateOf(columns, last.lapse);
  const ended = isGrant(columns, last.lapse) ? 'expired' : status;
  return { register, line, status: ended, scope, since, on: last.lapsedOn === noDay ? undefined : dayOf(last.lapsedOn) };
}

/**
 * Row of the record up to the audit day that comes nearest to counting: a grant for another scope, then any other
 * statement, latest first; -1 when there is none. `accepted` holds the accepted scopes as bits.
 */
export function mismatchOf(columns: RegisterColumns, rows: readonly number[], accepted: number, asOf: DayNumber): number {
  let found = -1;
  for (const row of rows) {
    if (columns.day[row]! > asOf || !isForeign(columns, row, accepted)) continue;
    const order = found < 0 ? 1 : Number(isGrant(columns, row)) - Number(isGrant(columns, found)) || later(columns, row, found);
    if (order > 0) found = row;
  }
  return found;
}

/** Whether a record states something that does not count: to another controller, or for a scope that is not accepted. */
function isForeign(columns: RegisterColumns, row: number, accepted: number): boolean {
  const bits = columns.meta[row]!;
  if (meta.otherController(bits)) return true;
  const scope = meta.scope(bits);
  if (scope === 0) return isGrant(columns, row) || isBasis(columns, row);
  return (accepted & (1 << scope)) === 0 && meta.status(bits) > requested;
}

/** The latest record up to the audit day that only asks, or whose status is unknown. */
export function askedOf(columns: RegisterColumns, rows: readonly number[], asOf: DayNumber): State | undefined {
  let found = -1;
  for (const row of rows) {
    if (columns.day[row]! > asOf || meta.status(columns.meta[row]!) > requested) continue;
    if (found < 0 || later(columns, row, found) > 0) found = row;
  }
  return found < 0 ? undefined : stateOf(columns, found);
}

/** `unknown` and `requested` are the first two status codes. */
const requested = consentStatuses.indexOf('requested');
