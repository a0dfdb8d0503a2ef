import { scopes } from '../model/scope.ts';
import { meta, noDay, type RegisterColumns } from './columns.ts';
import { isSameRow } from './conflicts.ts';
import { isGrant, isSilent } from './timeline.ts';

/** Some records, as far as it matters whether two of them stand in different rows of the registers. */
interface Some {
  row: number;
  several: boolean;
}

/** Statements for and against. */
interface Sides {
  readonly grants: Some;
  readonly against: Some;
}

/**
 * Registers that hold statements of one number which contradict each other: all that are for or against one scope, to one
 * controller, when of any two of them nobody can tell which came first. The same definition as that of `conflictOf`, over all
 * records instead of the deciding one, in one pass.
 *
 * @param chain rows of the number in order of day and second
 */
export function contradicting(columns: RegisterColumns, chain: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const foreign of [false, true]) {
    const own = chain.filter((row) => meta.otherController(columns.meta[row]!) === foreign && !isSilent(columns, row));
    if (own.length < 2) continue;
    for (let scope = 0; scope < scopes.length; scope++) {
      const about = own.filter((row) => concerns(columns, row, scope));
      if (about.length < 2 || !contradict(columns, about)) continue;
      for (const row of about) found.add(meta.register(columns.meta[row]!));
    }
  }
  return found;
}

/** What takes away or ends without naming a scope concerns every scope. */
function concerns(columns: RegisterColumns, row: number, scope: number): boolean {
  const of = meta.scope(columns.meta[row]!);
  return of === scope || (of === 0 && !isGrant(columns, row));
}

function contradict(columns: RegisterColumns, rows: readonly number[]): boolean {
  const [all, undated] = [sides(), sides()];
  let [day, whole, instant] = [sides(), sides(), sides()];
  for (const [at, row] of rows.entries()) {
    const before = rows[at - 1];
    const newDay = before === undefined || columns.day[before] !== columns.day[row];
    if (newDay) [day, whole] = [sides(), sides()];
    if (newDay || columns.second[before] !== columns.second[row]) instant = sides();
    add(columns, all, row);
    if (columns.day[row] === noDay) add(columns, undated, row);
    else {
      add(columns, day, row);
      add(columns, columns.second[row]! < 0 ? whole : instant, row);
      if (opposed(columns, whole, day) || opposed(columns, instant, instant)) return true;
    }
  }
  return opposed(columns, undated, all);
}

function sides(): Sides {
  return { grants: { row: -1, several: false }, against: { row: -1, several: false } };
}

function add(columns: RegisterColumns, { grants, against }: Sides, row: number): void {
  const some = isGrant(columns, row) ? grants : against;
  if (some.row < 0) some.row = row;
  else some.several ||= !isSameRow(columns, some.row, row);
}

/** Whether a record of the first is opposed by one of the second that stands in another row. */
function opposed(columns: RegisterColumns, some: Sides, others: Sides): boolean {
  return apart(columns, some.grants, others.against) || apart(columns, some.against, others.grants);
}

function apart(columns: RegisterColumns, one: Some, other: Some): boolean {
  if (one.row < 0 || other.row < 0) return false;
  return one.several || other.several || !isSameRow(columns, one.row, other.row);
}
