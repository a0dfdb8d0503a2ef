import { type Day, type DayNumber, dayOf, parseDay } from '../../src/model/day.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Demands } from '../../src/rules/facts.ts';

/** What a policy asks of grants, with the first day that is not too old found by trying one day after the other. */
export function demandsOf(
  { reviewMonths: months, ...demands }: Pick<Policy, 'reviewMonths' | 'latestTerms' | 'evidenceGrades'>,
  asOf: DayNumber,
): Demands {
  if (months === undefined) return { ...demands, review: undefined };
  let from = asOf;
  while (monthsAfter(dayOf(from - 1), months) >= dayOf(asOf)) from--;
  return { ...demands, review: { months, from: dayOf(from) } };
}

/** The same day of the month so many months later; where there is none, the last one before it. */
export function monthsAfter(from: Day, months: number): Day {
  const [year, month, day] = from.split('-').map(Number) as [number, number, number];
  const count = year * 12 + month - 1 + months;
  const two = (value: number): string => String(value).padStart(2, '0');
  const named = (last: number): Day => parseDay(`${Math.floor(count / 12)}-${two((count % 12) + 1)}-${two(last)}`) ?? named(last - 1);
  return named(day);
}
