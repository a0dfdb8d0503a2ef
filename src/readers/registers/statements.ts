import type { LocalInstant } from '../../lib/local-time.ts';
import type { ConsentStatus } from '../../model/consent-status.ts';
import { consentStatuses, ending, granting, negative } from '../../model/consent-status.ts';
import type { DayNumber } from '../../model/day.ts';
import type { OtherBasis } from '../../model/other-basis.ts';
import type { RecordStatus } from '../../model/record-status.ts';
import type { EventStatus } from './columns.ts';

/** The cells of a row that say what was stated and when; undefined for a blank cell and for a column that is not there. */
export interface StatementCells {
  status: ConsentStatus | undefined;
  /** Bases that the row names instead of consent; with any, it grants nothing. */
  bases: readonly OtherBasis[];
  at: LocalInstant | undefined;
  granted: LocalInstant | undefined;
  /** A column each; `when` is undefined where its cell is blank, `yes` where it says no day. */
  readonly events: readonly EventCell[];
  confirmed: LocalInstant | 'yes' | undefined;
  until: DayNumber | undefined;
  /** There is a column for the second step of a double opt-in, so that a grant without it was never confirmed. */
  confirms: boolean;
  /** A cell could not be read: the row is lost, and only what it says against consent is kept. */
  damaged: boolean;
}

export interface EventCell {
  readonly status: EventStatus;
  when: LocalInstant | 'yes' | undefined;
}

/** Takes one statement of a row: `until` is its last day, `when` undefined for an undated one; `reversed` as in `ConsentRecord`. */
export type EachStatement = (
  status: RecordStatus,
  when: LocalInstant | undefined,
  until: DayNumber | undefined,
  reversed?: boolean,
) => void;

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
 * `withdrawn at` stands for the column of the status (`refused at`, `objected at`) where there is one with something in
 * it. Every other column of a withdrawal, refusal or objection adds that statement to the row, undated when it says only
 * "yes"; `requested at` adds a request. `valid until` belongs to the grant. A grant whose column of confirmation is blank
 * was only `requested`; one confirmed later holds from the day of the confirmation, and was only `requested` if its own
 * row took it away before that day. A row that names another basis than consent grants nothing (`documented`); what it takes
 * away counts all the same.
 */
export function statementsOf(cells: StatementCells, each: EachStatement): void {
  const { status, events } = cells;
  const effect = status === undefined ? 'none' : effects[status];
  if (!cells.damaged) favourable(cells, effect, each);
  const own = status !== undefined && effect === 'takes' ? eventOf(status, events) : undefined;
  if (status !== undefined && effect === 'takes') {
    const on = instantOf(own) ?? cells.at;
    const reversed = on !== undefined && cells.granted !== undefined && precedes(on, cells.granted);
    each(status, reversed ? undefined : on, undefined, reversed);
  }
  const granted = cells.granted ?? (status === 'given' ? cells.at : undefined);
  for (const event of events) {
    if (event.when === undefined || event === own || event.status === 'requested') continue;
    const on = instantOf(event);
    each(event.status, on, undefined, on !== undefined && granted !== undefined && precedes(on, granted));
  }
}

/** Whether a row speaks for a number, by consent or another basis, and takes nothing away. */
export function grantsAlone({ status, bases, granted, events }: StatementCells): boolean {
  const gives =
    (bases.length > 0 && (status === undefined || effects[status] !== 'takes')) ||
    (status === undefined ? granted !== undefined : granting.has(status) || (effects[status] === 'ends' && granted !== undefined));
  return gives && events.every((event) => event.when === undefined || event.status === 'requested');
}

/** The column that tells when a status that takes away was stated: its own, else that of the withdrawal. */
function eventOf(status: ConsentStatus, events: readonly EventCell[]): EventCell | undefined {
  const filled = events.filter(({ when }) => when !== undefined);
  return filled.find((event) => event.status === status) ?? filled.find((event) => event.status === 'withdrawn');
}

function instantOf(event: EventCell | undefined): LocalInstant | undefined {
  return event?.when === 'yes' ? undefined : event?.when;
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
  const { status, at, granted, events } = cells;
  if (cells.bases.length > 0) documented(cells, effect, each);
  else if (status === undefined) {
    if (granted !== undefined) grant(cells, 'given', granted, each);
    else if (events.every(({ when }) => when === undefined)) each('unknown', at, undefined);
  } else if (status === 'renewed') {
    if (granted !== undefined && at !== undefined) grant(cells, 'given', granted, each);
    grant(cells, status, at ?? granted, each);
  } else if (effect === 'grants') {
    grant(cells, 'given', granted ?? at, each);
  } else if (effect === 'takes') {
    if (granted !== undefined) grant(cells, 'given', granted, each);
  } else if (effect === 'ends') {
    if (granted !== undefined && at !== undefined && precedes(laterOf(granted, confirmationOf(cells)), at))
      grant(cells, 'given', granted, each);
    each(status, at, undefined);
  } else {
    each(status, at ?? (status === 'requested' ? instantOf(requestOf(events)) : undefined) ?? granted, undefined);
  }
  const request = status === 'requested' ? undefined : requestOf(events);
  if (request?.when !== undefined) each('requested', instantOf(request), undefined);
}

/**
 * The other bases that a row names, on `granted at`, else on `at` where that is the day of nothing else. They end the day before
 * an end of consent. A row that tells only of a request or a withdrawal with its day dates no basis and documents none.
 */
function documented(cells: StatementCells, effect: Effect, each: EachStatement): void {
  const { status, bases, at, granted, until, events } = cells;
  if (status === 'requested') each(status, at ?? instantOf(requestOf(events)), undefined);
  const beside =
    status === 'requested' || effect === 'takes' || events.some(({ status: of, when }) => of !== 'requested' && when !== undefined);
  const from = granted ?? (beside || effect === 'ends' ? undefined : at);
  if (from === undefined && beside) return;
  const isOver = effect === 'ends' && at === undefined;
  const last = effect === 'ends' && at !== undefined ? Math.min(until ?? Infinity, at.day - 1) : until;
  for (const basis of bases) each(basis, isOver ? undefined : from, last);
}

/** A grant of a row, from the later of its own day and that of its confirmation; `requested` as long as it was not confirmed. */
function grant(cells: StatementCells, status: 'given' | 'renewed', own: LocalInstant | undefined, each: EachStatement): void {
  const confirmedOn = confirmationOf(cells);
  const unconfirmed = cells.confirms && cells.confirmed === undefined;
  if (unconfirmed || (confirmedOn !== undefined && isTakenBetween(own, confirmedOn, cells))) each('requested', own, cells.until);
  else each(status, confirmedOn === undefined ? own : laterOf(confirmedOn, own), cells.until);
}

function confirmationOf({ confirmed }: StatementCells): LocalInstant | undefined {
  return confirmed === 'yes' ? undefined : confirmed;
}

/** Whether the row dates something that takes consent away before the confirmation, and not before the grant itself. */
function isTakenBetween(own: LocalInstant | undefined, confirmedOn: LocalInstant, { status, at, events }: StatementCells): boolean {
  const lies = (on: LocalInstant | undefined): boolean =>
    on !== undefined && precedes(on, confirmedOn) && (own === undefined || !precedes(on, own));
  if (status !== undefined && effects[status] === 'takes' && lies(at)) return true;
  return events.some((event) => event.status !== 'requested' && lies(instantOf(event)));
}

/** The later of two instants; of one day as a whole and a time on it the day, since nobody can tell which is the later. */
function laterOf(one: LocalInstant, other: LocalInstant | undefined): LocalInstant {
  if (other === undefined || precedes(other, one)) return one;
  return precedes(one, other) || other.second < 0 ? other : one;
}

function requestOf(events: readonly EventCell[]): EventCell | undefined {
  return events.find((event) => event.status === 'requested' && event.when !== undefined);
}

/** Whether one instant is certainly before another; a day alone stands for all of it. */
export function precedes(one: LocalInstant, other: LocalInstant): boolean {
  if (one.day !== other.day) return one.day < other.day;
  return one.second >= 0 && other.second >= 0 && one.second < other.second;
}
