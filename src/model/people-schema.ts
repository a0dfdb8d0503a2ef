import { z } from '../lib/zod.ts';

const count = z.int().nonnegative();

export const verdictCounts = z.strictObject({
  covered: count,
  uncovered: count,
  unverified: count,
  otherBasis: count,
  outOfReach: count,
  exempt: count,
});

/** Figures of people whom a policy tells apart. */
export const sensitive = count
  .nullable()
  .describe('uncovered or unverified exposures of people with a label that the policy calls sensitive; null: it names none');
export const employees = verdictCounts
  .nullable()
  .describe("of the exposures, those that are duty numbers of the company's own employees; null: the policy tells none");
