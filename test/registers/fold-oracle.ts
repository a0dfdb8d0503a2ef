import type { ConsentRecord } from '../../src/model/consent-record.ts';
import type { DayNumber } from '../../src/model/day.ts';
import type { Scope } from '../../src/model/scope.ts';
import type { Kept } from './records.ts';

/** What DESIGN §2 lets us say of one number, free of row numbers. Days are undefined where the register gives none. */
export interface Said {
  readonly records: number;
  readonly negative: { readonly day: DayNumber | undefined } | undefined;
  readonly grant: { readonly day: DayNumber | undefined; readonly evidence: boolean } | undefined;
  readonly lapsed: boolean;
  readonly futureGrant: DayNumber | undefined;
  readonly futureNegative: DayNumber | undefined;
  readonly mismatch: boolean;
  readonly asked: boolean;
}

const grants = new Set(['given', 'renewed']);
const negatives = new Set(['refused', 'withdrawn', 'objected', 'revoked']);
const endings = new Set(['expired', 'invalidated']);
const silent = new Set(['requested', 'unknown']);

/** The contract read aloud: slow, with nothing shared with the program. */
export function fold(kept: readonly Kept[], accepts: readonly Scope[], asOf: DayNumber): Said {
  const own = kept.filter(({ other }) => !other).map(({ record }) => record);
  const timelines = accepts.map((scope) => timeline(own, scope, asOf));
  // What names no scope hits all of them, until a later grant restores one of those accepted.
  const standingNegatives = timelines
    .flatMap((one) => one.negatives)
    .filter((negative) => negative.scope !== 'none' || timelines.every((one) => one.negatives.includes(negative)));
  const restored = timelines.filter(({ negatives: standing }) => standing.length === 0);
  const inForce = restored.map((one) => one.grant).filter((grant) => grant !== undefined);
  return {
    records: kept.length,
    negative: standingNegatives.length === 0 ? undefined : { day: latestDay(standingNegatives) },
    grant: standingNegatives.length === 0 ? strongest(inForce) : undefined,
    lapsed: timelines.some(({ lapsed }) => lapsed),
    futureGrant: firstDay(timelines.flatMap((one) => one.ahead.filter(({ status }) => grants.has(status)))),
    futureNegative: firstDay(timelines.flatMap((one) => one.ahead.filter(({ status }) => negatives.has(status)))),
    mismatch: kept.some(({ record, other }) => other || isForAnother(record, accepts)),
    asked: own.some(({ status }) => silent.has(status)),
  };
}

function timeline(own: readonly ConsentRecord[], scope: Scope, asOf: DayNumber) {
  // A statement without scope enters every scope's timeline, unless it grants.
  const here = own.filter((record) => record.scope === scope || (record.scope === 'none' && !grants.has(record.status)));
  const due = here.filter(({ day }) => day === undefined || day <= asOf);
  const given = due.filter(({ status }) => grants.has(status));
  const stands = (taking: ConsentRecord): boolean => !given.some((grant) => isLater(grant, taking));
  const last = latestGrant(given);
  // Only the latest grant's own validity counts, and it holds through the end of its last day.
  const expired = last?.until !== undefined && last.until < asOf;
  const ended = due.some((record) => endings.has(record.status) && stands(record));
  return {
    negatives: due.filter((record) => negatives.has(record.status) && stands(record)),
    grant: expired || ended ? undefined : last,
    lapsed: expired || ended,
    ahead: here.filter(({ day }) => day !== undefined && day > asOf),
  };
}

/** A grant comes after what takes away only when both are dated, on a later day, or at a later instant of the same day. */
function isLater(grant: ConsentRecord, taking: ConsentRecord): boolean {
  if (grant.day === undefined || taking.day === undefined) return false;
  if (grant.day !== taking.day) return grant.day > taking.day;
  return grant.second >= 0 && taking.second >= 0 && grant.second > taking.second;
}

/** Dated before undated; by time; among those of one time the one with evidence, then the one that ends first. */
function latestGrant(given: readonly ConsentRecord[]): ConsentRecord | undefined {
  const rank = ({ day, second, evidence, until }: ConsentRecord): number[] => [
    day ?? -Infinity,
    second,
    evidence ? 1 : 0,
    -(until ?? Infinity),
  ];
  return [...given].sort((a, b) => compare(rank(b), rank(a)))[0];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
}

/** The grant that proves most: evidence, then a date, then consent given to the company. */
function strongest(inForce: readonly ConsentRecord[]): Said['grant'] {
  const rank = ({ evidence, day, scope }: ConsentRecord): number[] => [
    evidence ? 1 : 0,
    day === undefined ? 0 : 1,
    scope === 'contact-upload' ? 1 : 0,
  ];
  const best = [...inForce].sort((a, b) => compare(rank(b), rank(a)))[0];
  return best && { day: best.day, evidence: best.evidence };
}

/** A statement, not a mere question, for a scope that is not accepted; a grant without scope covers none. */
function isForAnother({ scope, status }: ConsentRecord, accepts: readonly Scope[]): boolean {
  if (scope === 'none') return grants.has(status);
  return !accepts.includes(scope) && !silent.has(status);
}

function latestDay(records: readonly ConsentRecord[]): DayNumber | undefined {
  const days = records.flatMap(({ day }) => (day === undefined ? [] : [day]));
  return days.length === 0 ? undefined : Math.max(...days);
}

function firstDay(records: readonly ConsentRecord[]): DayNumber | undefined {
  return records.length === 0 ? undefined : Math.min(...records.map(({ day }) => day!));
}
