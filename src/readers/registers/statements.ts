import type { LocalInstant } from '../../lib/local-time.ts';
import type { ConsentStatus } from '../../model/consent-status.ts';
import { consentStatuses, ending, granting, negative } from '../../model/consent-status.ts';
import type { DayNumber } from '../../model/day.ts';

/** The cells of a row that say what was stated and when; undefined for a blank cell and for a column that is not there. */
export interface StatementCells {
  status: ConsentStatus | undefined;
  at: LocalInstant | undefined;
  granted: LocalInstant | undefined;
  withdrawn: LocalInstant | 'yes' | undefined;
  confirmed: LocalInstant | 'yes' | undefined;
  until: DayNumber | undefined;
  /** There is a column for the second step of a double opt-in, so that a grant without it was never confirmed. */
  confirms: boolean;
  /** A cell could not be read: the row is lost, and only what it says against consent is kept. */
  damaged: boolean;
}

/** Takes one statement of a row: `until` is its last day, `when` undefined for an undated one. */
export type EachStatement = (status: ConsentStatus, when: LocalInstant | undefined, until: DayNumber | undefined) => void;

/**
 * What a row states. Dates make events, and the status word is never outvoted by them:
 *
 * | status                | granted at | statements                                                              |
 * |-----------------------|------------|-------------------------------------------------------------------------|
 * | none (column, blank)  | date       | given on it                                                             |
 * | none                  | –          | unknown, unless the row was withdrawn                                   |
 * | given                 | any        | given, on `granted at`, else `at`, else the confirmation                |
 * | renewed               | any        | given on `granted at`; renewed on `at`, else `granted at`               |
 * | refused, withdrawn …  | –          | that status on `withdrawn at`, else `at`, else undated                  |
 * | refused, withdrawn …  | date       | given on it; that status as above, undated if it would precede the grant |
 * | expired, invalidated  | any        | that status on `at`; before it given on `granted at` if that is earlier  |
 * | requested, unknown    | any        | that status on `at`, else `granted at`; no grant, since the word denies it |
 *
 * A `withdrawn at` adds a withdrawal to every row whose status is not negative itself, undated when it says only "yes".
 * `valid until` belongs to the grant. A grant whose column of confirmation is blank was only `requested`.
 */
export function statementsOf(cells: StatementCells, each: EachStatement): void {
  const { status } = cells;
  const effect = status === undefined ? 'none' : effects[status];
  const withdrawnOn = cells.withdrawn === 'yes' ? undefined : cells.withdrawn;
  if (!cells.damaged) favourable(cells, effect, each);
  if (status !== undefined && effect === 'takes') {
    const on = withdrawnOn ?? cells.at;
    each(status, on !== undefined && cells.granted !== undefined && precedes(on, cells.granted) ? undefined : on, undefined);
  } else if (cells.withdrawn !== undefined) {
    each('withdrawn', withdrawnOn, undefined);
  }
}

/** What a status does to consent; `none` also where there is no status. */
type Effect = 'grants' | 'takes' | 'ends' | 'none';

/** Looked up once a row, millions of times. */
const effects = Object.fromEntries(
  consentStatuses.map((status): [ConsentStatus, Effect] => [
    status,
    granting.has(status) ? 'grants' : negative.has(status) ? 'takes' : ending.has(status) ? 'ends' : 'none',
  ]),
) as Readonly<Record<ConsentStatus, Effect>>;

/** Everything a row states but what ends consent at the person's will. */
function favourable(cells: StatementCells, effect: Effect, each: EachStatement): void {
  const { status, at, granted, until } = cells;
  const confirmedOn = cells.confirmed === 'yes' ? undefined : cells.confirmed;
  const unconfirmed = cells.confirms && cells.confirmed === undefined;
  const given = unconfirmed ? 'requested' : 'given';
  if (status === undefined) {
    if (granted !== undefined) each(given, granted, until);
    else if (cells.withdrawn === undefined) each('unknown', at, undefined);
  } else if (status === 'renewed') {
    if (granted !== undefined && at !== undefined) each(given, granted, until);
    each(unconfirmed ? 'requested' : status, at ?? granted ?? confirmedOn, until);
  } else if (effect === 'grants') {
    each(given, granted ?? at ?? confirmedOn, until);
  } else if (effect === 'takes') {
    if (granted !== undefined) each(given, granted, until);
  } else if (effect === 'ends') {
    if (granted !== undefined && at !== undefined && precedes(granted, at)) each(given, granted, until);
    each(status, at, undefined);
  } else {
    each(status, at ?? granted, undefined);
  }
}

/** Whether one instant is certainly before another; a day alone stands for all of it. */
function precedes(one: LocalInstant, other: LocalInstant): boolean {
  if (one.day !== other.day) return one.day < other.day;
  return one.second >= 0 && other.second >= 0 && one.second < other.second;
}
