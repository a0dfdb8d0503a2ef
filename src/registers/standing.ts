import type { DayNumber } from '../model/day.ts';
import type { NumberKey } from '../model/number.ts';
import { type Scope, scopes } from '../model/scope.ts';
import { type Grant, type Lapse, noStanding, type Standing, type State } from '../model/standing.ts';
import { meta, type RegisterColumns } from './columns.ts';
import { firstRecords } from './register-index.ts';
import { askedOf, grantOf, lapseOf, latestNegative, mismatchOf, stateOf, strongestGrant } from './states.ts';
import { foldScope, later, type ScopeFold } from './timeline.ts';

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
    return new NumberStanding(this.#columns, this.#rows, this.#own, folds, accepted, this.#asOf);
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
    asOf: DayNumber,
  ) {
    this.#columns = columns;
    this.#rows = rows;
    this.#own = own;
    this.#folds = folds;
    this.#accepted = accepted;
    this.records = rows.length;
    const negative = latestNegative(columns, own, folds, asOf);
    this.negative = negative < 0 ? undefined : stateOf(columns, negative);
    const grant = this.negative ? -1 : strongestGrant(columns, folds);
    this.grant = grant < 0 ? undefined : grantOf(columns, grant);
  }

  get lapse(): Lapse | undefined {
    return lapseOf(this.#columns, this.#folds);
  }

  get futureGrant(): State | undefined {
    return this.#first('futureGrant');
  }

  get futureNegative(): State | undefined {
    return this.#first('futureNegative');
  }

  get mismatch(): Standing['mismatch'] {
    this.#mismatch ??= { found: mismatchOf(this.#columns, this.#rows, this.#accepted) };
    return this.#mismatch.found;
  }

  get asked(): State | undefined {
    return askedOf(this.#columns, this.#own);
  }

  /** Of one kind of row over all folds the first in time. */
  #first(kind: 'futureGrant' | 'futureNegative'): State | undefined {
    let found = -1;
    for (const fold of this.#folds) {
      const row = fold[kind];
      if (row >= 0 && (found < 0 || later(this.#columns, row, found) < 0)) found = row;
    }
    return found < 0 ? undefined : stateOf(this.#columns, found);
  }
}

/** What the records of one number say, all parts at once. */
export function standingOf(columns: RegisterColumns, number: NumberKey, accepted: readonly Scope[], asOf: DayNumber): Standing {
  const standing = new StandingReader(columns, asOf).load(firstRecords(columns, [number])[0]!).under(accepted);
  const { records, negative, grant, lapse, futureGrant, futureNegative, mismatch, asked } = standing;
  return { records, negative, grant, lapse, futureGrant, futureNegative, mismatch, asked };
}
