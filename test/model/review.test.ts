import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, dayOf, numberOfDay, parseDay } from '../../src/model/day.ts';
import { reviewInterval } from '../../src/model/review.ts';
import { demandsOf, monthsAfter } from '../twin/demands.ts';

const first = (months: number, asOf: string): Day => reviewInterval(months, numberOfDay(parseDay(asOf)!)).from;

test.each([
  ['on the very day so many months after it', 24, '2026-11-01', '2024-11-01'],
  ['of one month', 1, '2026-11-30', '2026-10-30'],
  ['over the end of a year', 12, '2026-01-01', '2025-01-01'],
  ['of the end of a longer month, on the last day of a shorter one', 1, '2026-02-28', '2026-01-28'],
  ['of the last days of January no more on 1 March', 1, '2026-03-01', '2026-02-01'],
  ['in a leap year', 12, '2025-02-28', '2024-02-28'],
  ['after the end of a shorter month', 1, '2026-03-30', '2026-03-01'],
  ['of twenty years', 240, '2026-11-01', '2006-11-01'],
])('a grant is not older %s', (_, months, asOf, from) => expect(first(months, asOf)).toBe(from));

test('the interval is that of counting on from each day, and of trying one day after the other', () => {
  const days = fc.integer({ min: numberOfDay(parseDay('1999-01-01')!), max: numberOfDay(parseDay('2030-12-31')!) });
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 40 }), fc.integer({ min: -40, max: 40 }), (asOf, months, off) => {
      const { from } = reviewInterval(months, asOf);
      const near = dayOf(numberOfDay(from) + off);
      expect(near < from).toBe(monthsAfter(near, months) < dayOf(asOf));
      expect(demandsOf({ reviewMonths: months, latestTerms: 0, evidenceGrades: [] }, asOf).review?.from).toBe(from);
    }),
    { seed: 17, numRuns: 300 },
  );
});
