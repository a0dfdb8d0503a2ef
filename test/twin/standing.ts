import { ending, granting, negative as takingAway } from '../../src/model/consent-status.ts';
import { type DayNumber, dayOf } from '../../src/model/day.ts';
import { isOtherBasis, recordStatuses } from '../../src/model/record-status.ts';
import { type Scope, scopes } from '../../src/model/scope.ts';
import { type Grant, type Lapse, noStanding, type RecordRef, type Standing, type State } from '../../src/model/standing.ts';
import { isProof } from '../../src/model/proof.ts';
import { conflictOf } from './conflict.ts';
import { greatest } from './greatest.ts';
import { basisAmong } from './recorded-basis.ts';
import type { Kept } from './register.ts';
import { isBefore, versionOn } from './terms.ts';

/**
 * The fold of DESIGN §2 read aloud: what the records of one number say on the audit day, under the accepted scopes. The
 * order of the records does not matter: at one time the graver statement counts as the later, then the first line.
 */
export function standingOf(
  records: readonly Kept[],
  accepted: readonly Scope[],
  asOf: DayNumber,
  latestTerms = versionOn(dayOf(asOf)),
): Standing {
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
  const grant = negative ? undefined : strongest(grants);
  const lapse = lastLapse(timelines.flatMap(({ lapse: one }) => one ?? []));
  const deciding = negative ?? grant ?? lapse?.record;
  return {
    records: records.length,
    negative: negative && stateOf(negative),
    grant: grant && grantOf(grant, latestTerms),
    lapse: lapse && withoutRecord(lapse),
    underage: underageAmong(timelines.flatMap(({ tooYoung }) => tooYoung ?? [])),
    futureGrant: firstState(timelines.flatMap(({ future }) => future.filter(isGrant))),
    futureNegative: firstState(timelines.flatMap(({ future }) => future.filter(isNegative))),
    mismatch: mismatchAmong(due, accepted),
    asked: lastState(own.filter((record) => isSilent(record) && due.includes(record))),
    conflict: conflictOf(deciding, own, accepted, latest),
    otherBasis: basisAmong(own, asOf, lateness),
    reversed: deciding && own.length > 1 ? refOf(own.find((record) => record.reversed && isSameRow(record, deciding))) : undefined,
  };
}

const isGrant = ({ status }: Kept): boolean => granting.has(status);
const isNegative = ({ status }: Kept): boolean => takingAway.has(status);
const isEnding = ({ status }: Kept): boolean => ending.has(status);
const isSilent = ({ status }: Kept): boolean => status === 'requested' || status === 'unknown';

interface Lapsed extends Lapse {
  readonly record: Kept;
}

/** One scope on the audit day. */
interface Timeline {
  /** What takes away and is not superseded, with or without naming the scope. */
  readonly negatives: readonly Kept[];
  /** The latest grant, unless it ended. */
  readonly grant: Kept | undefined;
  /** The latest grant, if nothing but the age of its person keeps it from counting. */
  readonly tooYoung: Kept | undefined;
  readonly lapse: Lapsed | undefined;
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
  const negatives = standing.filter(isNegative);
  const holds = !ended && !expired;
  return {
    negatives,
    grant: holds && !last?.underage ? last : undefined,
    tooYoung: holds && negatives.length === 0 && last?.underage ? last : undefined,
    lapse: ended
      ? { ...stateOf(ended), record: ended, on: ended.day === undefined ? undefined : dayOf(ended.day) }
      : expired
        ? { ...stateOf(last), record: last, status: 'expired', on: dayOf(last.until) }
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

/** At one time the graver status, the wider scope and the own controller come first. */
const lateness = (record: Kept): number[] => [
  ...time(record),
  recordStatuses.indexOf(record.status),
  -scopes.indexOf(record.scope),
  Number(!record.otherController),
  ...firstPlace(record),
];

function latest(records: readonly Kept[]): Kept | undefined {
  return greatest(records, lateness);
}

/** Of grants at one time one of a person too young, then the one with evidence, then the one that ends first, then by status and name. */
function latestGrant(grants: readonly Kept[]): Kept | undefined {
  return greatest(grants, (grant) => [
    ...time(grant),
    Number(grant.underage),
    Number(isProven(grant)),
    -(grant.until ?? Infinity),
    recordStatuses.indexOf(grant.status),
    -grant.terms,
    grant.name,
    ...firstPlace(grant),
  ]);
}

/** The grant that proves most: with evidence, then dated, then consent given to the company. */
function strongest(grants: readonly Kept[]): Kept | undefined {
  return greatest(grants, (grant) => [Number(isProven(grant)), Number(grant.day !== undefined), Number(grant.scope === 'contact-upload')]);
}

function isProven({ evidence, proof }: Kept): boolean {
  return evidence && isProof(proof);
}

function grantOf(record: Kept, latestTerms: number): Grant {
  const { evidence, proof, gaps, terms, day, name } = record;
  const supersededBy = terms > 0 && latestTerms > terms ? latestTerms : 0;
  return { ...stateOf(record), evidence, proof, gaps, terms, supersededBy, beforeTerms: isBefore(day, terms), name };
}

function underageAmong(records: readonly Kept[]): Standing['underage'] {
  const last = latest(records);
  return last && { ...stateOf(last), terms: last.terms };
}

function withoutRecord({ status, scope, since, register, line, on }: Lapsed): Lapse {
  return { status, scope, since, register, line, on };
}

function isSameRow(a: Kept, b: Kept): boolean {
  return a.register === b.register && a.line === b.line;
}

function refOf(record: Kept | undefined): RecordRef | undefined {
  return record && { register: record.register, line: record.line };
}

function lastLapse(lapses: readonly Lapsed[]): Lapsed | undefined {
  return greatest(lapses, ({ on }) => [on === undefined ? -Infinity : Date.parse(on)]);
}

/** The record that comes nearest to counting: a grant for something else or somebody else, then any other statement. */
function mismatchAmong(records: readonly Kept[], accepted: readonly Scope[]): Standing['mismatch'] {
  const foreign = records.filter((record) => {
    if (record.otherController) return true;
    if (record.scope === 'none') return isGrant(record) || isOtherBasis(record.status);
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
