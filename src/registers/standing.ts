import { consentStatuses } from '../model/consent-status.ts';
import { dayOf, type DayNumber } from '../model/day.ts';
import type { NumberKey } from '../model/number.ts';
import { type Scope, scopes } from '../model/scope.ts';
import { type Grant, type Lapse, noStanding, type Standing, type State } from '../model/standing.ts';
import { meta, nameOf, noDay, type RegisterColumns } from './columns.ts';
import { firstRecords } from './register-index.ts';
import { foldScope, isGrant, later, type ScopeFold } from './timeline.ts';

/**
 * Folds the records of one number after another (DESIGN §2); one instance serves millions of numbers. The result does
 * not depend on the order of rows: ties go to the graver statement, then to the first line.
 */
export class StandingReader {
  readonly #columns: RegisterColumns;
  readonly #asOf: DayNumber;
  #rows: readonly number[] = [];
  #own: readonly number[] = [];
  /** Folds of the loaded number by scope, made when first asked for. */
  #folds: (ScopeFold | undefined)[] = [];

  constructor(columns: RegisterColumns, asOf: DayNumber) {
    this.#columns = columns;
    this.#asOf = asOf;
  }

  /** Gathers the records from the first of a number on (`firstRecords`; -1: none); `under` then speaks of them. */
  load(first: number): this {
    const columns = this.#columns;
    const rows: number[] = [];
    let foreign = false;
    for (let row = first; row >= 0; row = columns.next[row]! - 1) {
      rows.push(row);
      foreign ||= meta.otherController(columns.meta[row]!);
    }
    this.#rows = rows;
    this.#own = foreign ? rows.filter((row) => !meta.otherController(columns.meta[row]!)) : rows;
    this.#folds = [];
    return this;
  }

  under(accepted: readonly Scope[]): Standing {
    if (this.#rows.length === 0) return noStanding;
    const folds = accepted.map((scope) => this.#fold(scopes.indexOf(scope)));
    return new NumberStanding(this.#columns, this.#rows, this.#own, folds, accepted);
  }

  #fold(scope: number): ScopeFold {
    return (this.#folds[scope] ??= foldScope(this.#columns, this.#own, scope, this.#asOf));
  }
}

/** A standing whose parts are looked up when a rule asks: most rules ask for one or two of them. */
class NumberStanding implements Standing {
  readonly records: number;
  readonly negative: State | undefined;
  readonly grant: Grant | undefined;
  readonly #columns: RegisterColumns;
  readonly #rows: readonly number[];
  readonly #own: readonly number[];
  readonly #folds: readonly ScopeFold[];
  readonly #accepted: readonly Scope[];
  /** Asked for by the table and again by the rule that speaks. */
  #mismatch: { readonly found: Standing['mismatch'] } | undefined;

  constructor(
    columns: RegisterColumns,
    rows: readonly number[],
    own: readonly number[],
    folds: readonly ScopeFold[],
    accepted: readonly Scope[],
  ) {
    this.#columns = columns;
    this.#rows = rows;
    this.#own = own;
    this.#folds = folds;
    this.#accepted = accepted;
    this.records = rows.length;
    this.negative = this.#latest('negative', 1);
    const grant = this.negative ? -1 : strongestGrant(columns, folds);
    this.grant = grant < 0 ? undefined : grantOf(columns, grant);
  }

  get lapse(): Lapse | undefined {
    return lapseOf(this.#columns, this.#folds);
  }

  get futureGrant(): State | undefined {
    return this.#latest('futureGrant', -1);
  }

  get futureNegative(): State | undefined {
    return this.#latest('futureNegative', -1);
  }

  get mismatch(): Standing['mismatch'] {
    this.#mismatch ??= { found: mismatchOf(this.#columns, this.#rows, this.#accepted) };
    return this.#mismatch.found;
  }

  get asked(): State | undefined {
    return askedOf(this.#columns, this.#own);
  }

  /** Of one kind of row over all folds the latest (`direction` 1) or the first (-1). */
  #latest(kind: 'negative' | 'futureGrant' | 'futureNegative', direction: 1 | -1): State | undefined {
    let found = -1;
    for (const fold of this.#folds) {
      const row = fold[kind];
      if (row >= 0 && (found < 0 || later(this.#columns, row, found) * direction > 0)) found = row;
    }
    return found < 0 ? undefined : stateOf(this.#columns, found);
  }
}

function stateOf(columns: RegisterColumns, row: number): State {
  const bits = columns.meta[row]!;
  const day = columns.day[row]!;
  return {
    status: consentStatuses[meta.status(bits)]!,
    scope: scopes[meta.scope(bits)]!,
    since: day === noDay ? undefined : dayOf(day),
    register: meta.register(bits),
    line: columns.line[row]!,
  };
}

/** Of the grants in force, the one that proves most: with evidence, dated, then consent to the company itself. */
function strongestGrant(columns: RegisterColumns, folds: readonly ScopeFold[]): number {
  let found = -1;
  for (const { grant } of folds) if (grant >= 0 && (found < 0 || weight(columns, grant) > weight(columns, found))) found = grant;
  return found;
}

function weight(columns: RegisterColumns, row: number): number {
  const bits = columns.meta[row]!;
  const toCompany = scopes[meta.scope(bits)] === 'contact-upload';
  return (meta.evidence(bits) ? 4 : 0) + (columns.day[row]! === noDay ? 0 : 2) + (toCompany ? 1 : 0);
}

function grantOf(columns: RegisterColumns, row: number): Grant {
  const { status, scope, since, register, line } = stateOf(columns, row);
  return { status, scope, since, register, line, evidence: meta.evidence(columns.meta[row]!), name: nameOf(columns, row) };
}

function lapseOf(columns: RegisterColumns, folds: readonly ScopeFold[]): Lapse | undefined {
  let last: ScopeFold | undefined;
  for (const fold of folds) if (fold.lapse >= 0 && (last === undefined || fold.lapsedOn > last.lapsedOn)) last = fold;
  if (last === undefined) return undefined;
  const state = stateOf(columns, last.lapse);
  const status = isGrant(columns, last.lapse) ? 'expired' : state.status;
  return { ...state, status, on: last.lapsedOn === noDay ? undefined : dayOf(last.lapsedOn) };
}

/** The record that comes nearest to counting: a grant for another scope, then any other statement, latest first. */
function mismatchOf(columns: RegisterColumns, rows: readonly number[], accepted: readonly Scope[]): Standing['mismatch'] {
  let found = -1;
  for (const row of rows) {
    if (!isForeign(columns, row, accepted)) continue;
    const order = found < 0 ? 1 : Number(isGrant(columns, row)) - Number(isGrant(columns, found)) || later(columns, row, found);
    if (order > 0) found = row;
  }
  return found < 0 ? undefined : { ...stateOf(columns, found), otherController: meta.otherController(columns.meta[found]!) };
}

/** Whether a record states something that does not count: to another controller, or for a scope that is not accepted. */
function isForeign(columns: RegisterColumns, row: number, accepted: readonly Scope[]): boolean {
  const bits = columns.meta[row]!;
  if (meta.otherController(bits)) return true;
  const scope = scopes[meta.scope(bits)]!;
  if (scope === 'none') return isGrant(columns, row);
  return !accepted.includes(scope) && meta.status(columns.meta[row]!) > requested;
}

/** The latest record that only asks, or whose status is unknown. */
function askedOf(columns: RegisterColumns, rows: readonly number[]): State | undefined {
  let found = -1;
  for (const row of rows) {
    if (meta.status(columns.meta[row]!) <= requested && (found < 0 || later(columns, row, found) > 0)) found = row;
  }
  return found < 0 ? undefined : stateOf(columns, found);
}

/** `unknown` and `requested` are the first two status codes. */
const requested = consentStatuses.indexOf('requested');

/** What the records of one number say, all parts at once. */
export function standingOf(columns: RegisterColumns, number: NumberKey, accepted: readonly Scope[], asOf: DayNumber): Standing {
  const standing = new StandingReader(columns, asOf).load(firstRecords(columns, [number])[0]!).under(accepted);
  const { records, negative, grant, lapse, futureGrant, futureNegative, mismatch, asked } = standing;
  return { records, negative, grant, lapse, futureGrant, futureNegative, mismatch, asked };
}
