import { type Day, type DayNumber, dayOf } from './day.ts';

/** How long a grant stands until the company wants it looked at again. */
export interface ReviewInterval {
  /** Calendar months, from 1. */
  readonly months: number;
  /** First day of which a grant is not older than the interval on the audit day. */
  readonly from: Day;
}

/** On the very day so many months after it, a grant is not older yet; of a longer month its last days share that day. */
export function reviewInterval(months: number, asOf: DayNumber): ReviewInterval {
  let from = afterMonths(asOf, -months);
  while (afterMonths(from, months) < asOf) from++;
  return { months, from: dayOf(from) };
}

/** The same day so many calendar months later, or the last of its month where that is shorter. */
function afterMonths(from: DayNumber, months: number): DayNumber {
  const [year, month, day] = dayOf(from).split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return Date.UTC(year, month - 1 + months, Math.min(day, last)) / 86_400_000;
}
