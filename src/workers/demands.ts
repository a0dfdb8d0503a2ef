import type { DayNumber } from '../model/day.ts';
import type { Policy } from '../model/policy.ts';
import { reviewInterval } from '../model/review.ts';
import type { Demands } from '../rules/facts.ts';

/** What a policy asks of grants on the audit day. */
export function demandsOf({ reviewMonths, latestTerms, evidenceGrades }: Policy, asOf: DayNumber): Demands {
  return { review: reviewMonths === undefined ? undefined : reviewInterval(reviewMonths, asOf), latestTerms, evidenceGrades };
}
