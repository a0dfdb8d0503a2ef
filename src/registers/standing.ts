import type { DayNumber } from '../model/day.ts';
import type { NumberKey } from '../model/number.ts';
import { type Scope, scopes } from '../model/scope.ts';
import { type TermsCode, termsInForce } from '../model/terms.ts';
import {
  type Conflict,
  type Grant,
  type Lapse,
  noStanding,
  type RecordedBasis,
  type RecordRef,
  type Standing,
  type State,
} from '../model/standing.ts';
import { meta, type RegisterColumns } from './columns.ts';
import { firstRecords } from './register-index.ts';
import { conflictOf, reversedBeside } from './conflicts.ts';
import {
  askedOf,
  basisOf,
  grantOf,
  lapseOf,
  lastLapse,
  latestNegative,
  mismatchOf,
  stateOf,
  strongestGrant,
  underageOf,
} from './states.ts';
import { foldScope, later, type ScopeFold } from './timeline.ts';

/**
 * Folds the records of one number after another (DESIGN §2); one instance serves millions of numbers. The result does
 * not depend on the order of rows: ties go to what is stated, the graver first, then to the first line. Slow twin:
 * test/twin/standing.ts, over an array of records.
 */
export class StandingReader {
  readonly #columns: RegisterColumns;
  readonly #asOf: DayNumber;
  readonly #latestTerms: TermsCode;
  /** Rows of the loaded number, and those of them that were made to the audit's own controller. */
  #rows: readonly number[] = [];
  #own: readonly number[] = [];
  /** Folds of the loaded number by scope, made when first asked for. */
  #folds: (ScopeFold | undefined)[] = [];
  /** One standing for each set of accepted scopes, filled anew for each number. */
  readonly #standings = new Map<readonly Scope[], NumberStanding>();

  /** @param latestTerms version of WhatsApp's terms before which an acceptance is superseded */
  constructor(columns: RegisterColumns, asOf: DayNumber, latestTerms: TermsCode = termsInForce(asOf)) {
    this.#columns = columns;
    this.#asOf = asOf;
    this.#latestTerms = latestTerms;
  }

  /**
   * Gathers the records from the first of a number on (`firstRecords`; -1: none); `under` then speaks of them.
   *
   * @param leftOut records of the number that are none of the person's
   */
  load(first: number, leftOut?: (row: number) => boolean): this {
    const { next, meta: bits } = this.#columns;
    const rows: number[] = [];
    let foreign = false;
    for (let row = first; row >= 0; row = next[row]! - 1) {
      if (leftOut?.(row)) continue;
      rows.push(row);
      foreign ||= meta.otherController(bits[row]!);
    }
    this.#rows = rows;
    this.#own = foreign ? rows.filter((row) => !meta.otherController(bits[row]!)) : rows;
    for (let scope = 0; scope < scopes.length; scope++) this.#folds[scope] = undefined;
    return this;
  }

  /** What the loaded records say under these scopes; holds until the next number is loaded. */
  under(accepted: readonly Scope[]): Standing {
    if (this.#rows.length === 0) return noStanding;
    let standing = this.#standings.get(accepted);
    if (!standing) this.#standings.set(accepted, (standing = new NumberStanding(this.#columns, accepted, this.#asOf, this.#latestTerms)));
    for (let i = 0; i < standing.scopes.length; i++) standing.folds[i] = this.#fold(standing.scopes[i]!);
    return standing.of(this.#rows, this.#own);
  }

  #fold(scope: number): ScopeFold {
    return (this.#folds[scope] ??= foldScope(this.#columns, this.#own, scope, this.#asOf));
  }
}

/** Not looked for yet. */
const UNASKED = -2;

/** A standing whose parts are looked up when a rule asks: most rules ask for one or two of them. */
class NumberStanding implements Standing {
  records = 0;
  negative: State | undefined;
  grant: Grant | undefined;
  /** Codes of the accepted scopes, and the folds of the number by them. */
  readonly scopes: readonly number[];
  readonly folds: ScopeFold[] = [];
  /** Accepted scopes as bits. */
  readonly #accepted: number;
  readonly #columns: RegisterColumns;
  readonly #asOf: DayNumber;
  readonly #latestTerms: TermsCode;
  #rows: readonly number[] = [];
  #own: readonly number[] = [];
  /** Row of the negative or the grant, -1 when there is neither. */
  #deciding = -1;
  /** Asked for by the table and again by the rule that speaks. */
  #mismatch = UNASKED;

  constructor(columns: RegisterColumns, accepted: readonly Scope[], asOf: DayNumber, latestTerms: TermsCode) {
    this.#columns = columns;
    this.scopes = accepted.map((scope) => scopes.indexOf(scope));
    this.#accepted = this.scopes.reduce((bits, scope) => bits | (1 << scope), 0);
    this.#asOf = asOf;
    this.#latestTerms = latestTerms;
  }

  /** The standing of a number whose folds have been put in place. */
  of(rows: readonly number[], own: readonly number[]): this {
    const columns = this.#columns;
    this.#rows = rows;
    this.#own = own;
    this.#mismatch = UNASKED;
    this.records = rows.length;
    const negative = latestNegative(columns, own, this.folds, this.#asOf);
    this.negative = negative < 0 ? undefined : stateOf(columns, negative);
    const grant = this.negative ? -1 : strongestGrant(columns, this.folds);
    this.grant = grant < 0 ? undefined : grantOf(columns, grant, this.#latestTerms);
    this.#deciding = negative < 0 ? grant : negative;
    return this;
  }

  get lapse(): Lapse | undefined {
    return lapseOf(this.#columns, this.folds);
  }

  get underage(): Standing['underage'] {
    return underageOf(this.#columns, this.folds);
  }

  get futureGrant(): State | undefined {
    return this.#first('futureGrant');
  }

  get futureNegative(): State | undefined {
    return this.#first('futureNegative');
  }

  get mismatch(): Standing['mismatch'] {
    if (this.#mismatch === UNASKED) this.#mismatch = mismatchOf(this.#columns, this.#rows, this.#accepted, this.#asOf);
    if (this.#mismatch < 0) return undefined;
    const { register, line, status, scope, since } = stateOf(this.#columns, this.#mismatch);
    return { register, line, status, scope, since, otherController: meta.otherController(this.#columns.meta[this.#mismatch]!) };
  }

  get asked(): State | undefined {
    return askedOf(this.#columns, this.#own, this.#asOf);
  }

  get conflict(): Conflict | undefined {
    return conflictOf(this.#columns, this.#own, this.#decidingRow, this.#accepted);
  }

  get reversed(): RecordRef | undefined {
    return reversedBeside(this.#columns, this.#own, this.#decidingRow);
  }

  get otherBasis(): RecordedBasis | undefined {
    return basisOf(this.#columns, this.#own, this.#asOf);
  }

  get #decidingRow(): number {
    return this.#deciding < 0 ? (lastLapse(this.folds)?.lapse ?? -1) : this.#deciding;
  }

  /** Of one kind of row over all folds the first in time. */
  #first(kind: 'futureGrant' | 'futureNegative'): State | undefined {
    let found = -1;
    for (const fold of this.folds) {
      const row = fold[kind];
      if (row >= 0 && (found < 0 || later(this.#columns, row, found) < 0)) found = row;
    }
    return found < 0 ? undefined : stateOf(this.#columns, found);
  }
}

/** What the records of one number say, all parts at once. */
export function standingOf(columns: RegisterColumns, number: NumberKey, accepted: readonly Scope[], asOf: DayNumber): Standing {
  const standing = new StandingReader(columns, asOf).load(firstRecords(columns, [number])[0]!).under(accepted);
  const { records, negative, grant, lapse, underage, futureGrant, futureNegative, mismatch, asked, conflict, reversed, otherBasis } =
    standing;
  return { records, negative, grant, lapse, underage, futureGrant, futureNegative, mismatch, asked, conflict, reversed, otherBasis };
}
