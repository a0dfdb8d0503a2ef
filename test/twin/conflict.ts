import { type ConsentStatus, granting } from '../../src/model/consent-status.ts';
import { dayOf } from '../../src/model/day.ts';
import type { Scope } from '../../src/model/scope.ts';
import type { Conflict } from '../../src/model/standing.ts';
import type { Kept } from './register.ts';

/**
 * What the deciding record does not go together with: grants for the same, on the same day or without one, unless instants
 * tell them apart; else the very same statement in another row.
 *
 * @param latest the later one of records, the graver at one time
 */
export function conflictOf(
  deciding: Kept | undefined,
  own: readonly Kept[],
  accepted: readonly Scope[],
  latest: (records: readonly Kept[]) => Kept | undefined,
): Conflict | undefined {
  if (!deciding) return undefined;
  const elsewhere = own.filter(({ register, line }) => register !== deciding.register || line !== deciding.line);
  const grants = elsewhere.filter(({ status, scope }) => granting.has(status) && concerns(deciding, scope, accepted));
  const opposed = granting.has(deciding.status) ? [] : grants.filter((grant) => !toldApart(grant, deciding));
  if (opposed.length > 0) return between('contradictory', deciding, opposed, latest(opposed)!);
  const same = elsewhere.filter((record) => said(record) === said(deciding));
  return same.length > 0 ? between('duplicate', deciding, same, latest(same)!) : undefined;
}

function concerns(deciding: Kept, scope: Scope, accepted: readonly Scope[]): boolean {
  return deciding.scope === 'none' ? accepted.includes(scope) : deciding.scope === scope;
}

/** Whether two statements have times of which one is the later. */
export function toldApart(a: Kept, b: Kept): boolean {
  if (a.day === undefined || b.day === undefined) return false;
  return a.day !== b.day || (a.second !== b.second && a.second !== -1 && b.second !== -1);
}

const said = ({ status, scope, day, second }: Kept): string => [status, scope, day, second].join(' ');

function between(kind: Conflict['kind'], deciding: Kept, others: readonly Kept[], last: Kept): Conflict {
  return {
    kind,
    records: 1 + others.length,
    status: deciding.status as ConsentStatus,
    other: last.status as ConsentStatus,
    on: deciding.day === undefined ? undefined : dayOf(deciding.day),
    register: last.register,
    line: last.line,
  };
}
