import { consentStatuses, ending, granting, negative as takingAway } from '../../src/model/consent-status.ts';
import { type DayNumber, dayOf } from '../../src/model/day.ts';
import type { Scope } from '../../src/model/scope.ts';
import { type Grant, type Lapse, noStanding, type Standing, type State } from '../../src/model/standing.ts';
import type { Kept } from './register.ts';

/**
 * The fold of DESIGN §2 read aloud: what the records of one number say on the audit day, under the accepted scopes. The
 * order of the records does not matter: at one time the graver statement counts as the later, then the first line.
 */
export function standingOf(records: readonly Kept[], accepted: readonly Scope[], asOf: DayNumber): Standing {
  if (records.length === 0) return noStanding;
  const due = records.filter(({ day }) => day === undefined || day <= asOf);
  const own = records.filter(({ otherController }) => !otherController);
  const timelines = accepted.map((scope) => timelineOf(own, scope, asOf));
  // A withdrawal without scope enters every scope's timeline; a later grant restores that scope, and that is enough.
  const inForce = timelines
    .flatMap(({ negatives }) => negatives)
    .filter((record) => record.scope !== 'none' || timelines.every(({ negatives }) => negatives.includes(record)));
  const negative = latest(inForce);
  const grants = timelines.flatMap(({ grant, negatives }) => (grant && negatives.length === 0 ? [grant] : []));
  return {
    records: records.length,
    negative: negative && stateOf(negative),
    grant: negative ? undefined : strongest(grants),
    lapse: lastLapse(timelines.flatMap(({ lapse }) => lapse ?? [])),
    futureGrant: firstState(timelines.flatMap(({ future }) => future.filter(isGrant))),
    futureNegative: firstState(timelines.flatMap(({ future }) => future.filter(isNegative))),
    mismatch: mismatchAmong(due, accepted),
    asked: lastState(own.filter((record) => isSilent(record) && due.includes(record))),
  };
}

const isGrant = ({ status }: Kept): boolean => granting.has(status);
const isNegative = ({ status }: Kept): boolean => takingAway.has(status);
const isEnding = ({ status }: Kept): boolean => ending.has(status);
const isSilent = ({ status }: Kept): boolean => status === 'requested' || status === 'unknown';

/** One scope on the audit day. */
interface Timeline {
  /** What takes away and is not superseded, with or without naming the scope. */
  readonly negatives: readonly Kept[];
  /** The latest grant, unless it ended. */
  readonly grant: Kept | undefined;
  readonly lapse: Lapse | undefined;
  /** Records after the audit day. */
  readonly future: readonly Kept[];
}

function timelineOf(own: readonly Kept[], scope: Scope, asOf: DayNumber): Timeline {
  const here = own.filter((record) => record.scope === scope || (record.scope === 'none' && !isGrant(record)));
  const due = here.filter(({ day }) => day === undefined || day <= asOf);
  const last = latestGrant(due.filter(isGrant));
  const standing = due.filter((record) => !isGrant(record) && !(last && supersedes(last, record)));
  const ended = latest(standing.filter(isEnding));
  const expired = last?.until !== undefined && last.until < asOf;
  return {
    negatives: standing.filter(isNegative),
    grant: ended || expired ? undefined : last,
    lapse: ended
      ? { ...stateOf(ended), on: ended.day === undefined ? undefined : dayOf(ended.day) }
      : expired
        ? { ...stateOf(last), status: 'expired', on: dayOf(last.until) }
        : undefined,
    future: here.filter(({ day }) => day !== undefined && day > asOf),
  };
}

/** Only a dated grant ends a dated statement: on a later day, or at a later instant of the same day. */
function supersedes(grant: Kept, taking: Kept): boolean {
  if (grant.day === undefined || taking.day === undefined) return false;
  if (grant.day !== taking.day) return grant.day > taking.day;
  return grant.second >= 0 && taking.second >= 0 && grant.second > taking.second;
}

/** What makes one record later than another, weightiest first: undated before dated, a day before its instants. */
function time({ day, second }: Kept): number[] {
  return [day ?? -Infinity, second];
}

function firstPlace({ register, line }: Kept): number[] {
  return [-register, -line];
}

const lateness = (record: Kept): number[] => [...time(record), consentStatuses.indexOf(record.status), ...firstPlace(record)];

function latest(records: readonly Kept[]): Kept | undefined {
  return greatest(records, lateness);
}

/** Of grants at one time the one with evidence, then the one that ends first. */
function latestGrant(grants: readonly Kept[]): Kept | undefined {
  return greatest(grants, (grant) => [...time(grant), Number(grant.evidence), -(grant.until ?? Infinity), ...firstPlace(grant)]);
}

/** The grant that proves most: with evidence, then dated, then consent given to the company. */
function strongest(grants: readonly Kept[]): Grant | undefined {
  const proof = ({ evidence, day, scope }: Kept): number[] => [
    Number(evidence),
    Number(day !== undefined),
    Number(scope === 'contact-upload'),
  ];
  const grant = greatest(grants, proof);
  return grant && { ...stateOf(grant), evidence: grant.evidence, name: grant.name };
}

function lastLapse(lapses: readonly Lapse[]): Lapse | undefined {
  return greatest(lapses, ({ on }) => [on === undefined ? -Infinity : Date.parse(on)]);
}

/** The record that comes nearest to counting: a grant for something else or somebody else, then any other statement. */
function mismatchAmong(records: readonly Kept[], accepted: readonly Scope[]): Standing['mismatch'] {
  const foreign = records.filter((record) => {
    if (record.otherController) return true;
    if (record.scope === 'none') return isGrant(record);
    return !accepted.includes(record.scope) && !isSilent(record);
  });
  const nearest = greatest(foreign, (record) => [Number(isGrant(record)), ...lateness(record)]);
  return nearest && { ...stateOf(nearest), otherController: nearest.otherController };
}

function firstState(records: readonly Kept[]): State | undefined {
  const first = greatest(records, (record) => lateness(record).map((value) => -value));
  return first && stateOf(first);
}

function lastState(records: readonly Kept[]): State | undefined {
  const last = latest(records);
  return last && stateOf(last);
}

function stateOf({ status, scope, day, register, line }: Kept): State {
  return { status, scope, since: day === undefined ? undefined : dayOf(day), register, line };
}

/** The first of those whose rank, compared number by number, is greatest. */
function greatest<T>(values: readonly T[], rankOf: (value: T) => readonly number[]): T | undefined {
  return values.reduce<T | undefined>(
    (best, value) => (best === undefined || isAbove(rankOf(value), rankOf(best)) ? value : best),
    undefined,
  );
}

function isAbove(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && one[at]! > other[at]!;
}
