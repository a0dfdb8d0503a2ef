import { ending, granting, negative } from '../model/consent-status.ts';
import { type DayNumber, dayOf } from '../model/day.ts';
import { recordStatuses } from '../model/record-status.ts';
import type { Report } from '../model/report.ts';
import { type Scope, scopes } from '../model/scope.ts';
import { meta, noDay, type RecordColumns } from './columns.ts';

type Months = Pick<Report['summary'], 'timeline' | 'undated'>;
type Figure = 'given' | 'withdrawn' | 'expired';

/**
 * How acceptance went over time, counted month by month over the statements of all registers: one for each number, scope
 * and event of a row, repeated rows again. By hand: of the registers' rows leave out those that name another controller,
 * another scope than the policy accepts, or no scope and a grant, and those dated after the audit day. By the month of
 * their date, `given` and `renewed` are counted as given; `withdrawn`, `revoked`, `refused` and `objected` as withdrawn;
 * `expired` and `invalidated` as expired. A grant that names a last day of validity before the audit day is also counted
 * as expired in that day's month. Grants and withdrawals without a date are counted apart, endings without one nowhere.
 *
 * Nothing is folded: a statement counts whatever came after it. At most one entry a month from 1900 to the audit day.
 */
export function statementsByMonth(columns: RecordColumns, accepts: readonly Scope[], asOf: DayNumber): Months {
  const { count, day, until, meta: bits } = columns;
  const accepted = scopes.map((scope) => accepts.includes(scope));
  const days = { given: new Map<DayNumber, number>(), withdrawn: new Map<DayNumber, number>(), expired: new Map<DayNumber, number>() };
  for (let row = 0; row < count; row++) {
    const said = bits[row]!;
    const figure = figures[meta.status(said)];
    const at = day[row]!;
    if (figure === undefined || at > asOf || meta.otherController(said)) continue;
    const scope = meta.scope(said);
    if (!accepted[scope] && (scope !== 0 || figure === 'given')) continue;
    add(days[figure], at);
    if (figure === 'given' && until[row] !== noDay && until[row]! < asOf) add(days.expired, until[row]!);
  }
  const undated = { given: days.given.get(noDay) ?? 0, withdrawn: days.withdrawn.get(noDay) ?? 0 };
  return { timeline: monthsOf(days), undated };
}

/** What a status code counts as; undefined for what neither gives nor takes nor ends. */
const figures = recordStatuses.map((status): Figure | undefined =>
  granting.has(status) ? 'given' : negative.has(status) ? 'withdrawn' : ending.has(status) ? 'expired' : undefined,
);

function add(days: Map<DayNumber, number>, day: DayNumber): void {
  days.set(day, (days.get(day) ?? 0) + 1);
}

function monthsOf(days: Readonly<Record<Figure, ReadonlyMap<DayNumber, number>>>): Months['timeline'] {
  const months = new Map<string, Months['timeline'][number]>();
  for (const figure of ['given', 'withdrawn', 'expired'] as const) {
    for (const [day, count] of days[figure]) {
      if (day === noDay) continue;
      const month = dayOf(day).slice(0, 7);
      const known = months.get(month) ?? { month, given: 0, withdrawn: 0, expired: 0 };
      months.set(month, known);
      known[figure] += count;
    }
  }
  return [...months.values()].toSorted((a, b) => (a.month < b.month ? -1 : 1));
}
