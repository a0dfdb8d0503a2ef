import { ending, granting, negative } from '../../src/model/consent-status.ts';
import { type DayNumber, dayOf } from '../../src/model/day.ts';
import type { Report } from '../../src/model/report.ts';
import type { Scope } from '../../src/model/scope.ts';
import type { Kept } from './register.ts';

type Figure = 'given' | 'withdrawn' | 'expired';

/** Statements by month as the report counts them, every month looked for in a list of single events. */
export function monthsOf(
  records: readonly Kept[],
  accepts: readonly Scope[],
  asOf: DayNumber,
): Pick<Report['summary'], 'timeline' | 'undated'> {
  const counted = records.filter(
    ({ day = -Infinity, otherController, scope, status }) =>
      day <= asOf && !otherController && (accepts.includes(scope) || (scope === 'none' && (negative.has(status) || ending.has(status)))),
  );
  const events = counted.flatMap(({ status, day, until }): [Figure, DayNumber | undefined][] => {
    if (granting.has(status))
      return [['given', day], ...(until !== undefined && until < asOf ? [['expired', until] as ['expired', number]] : [])];
    return negative.has(status) ? [['withdrawn', day]] : ending.has(status) ? [['expired', day]] : [];
  });
  const count = (wanted: Figure, month: string | undefined): number =>
    events.filter(([figure, day]) => figure === wanted && (day === undefined ? undefined : dayOf(day).slice(0, 7)) === month).length;
  const months = [...new Set(events.flatMap(([, day]) => (day === undefined ? [] : dayOf(day).slice(0, 7))))].toSorted();
  return {
    timeline: months.map((month) => ({
      month,
      given: count('given', month),
      withdrawn: count('withdrawn', month),
      expired: count('expired', month),
    })),
    undated: { given: count('given', undefined), withdrawn: count('withdrawn', undefined) },
  };
}
