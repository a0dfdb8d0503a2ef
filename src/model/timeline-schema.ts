import { z } from '../lib/zod.ts';

const count = z.int().nonnegative();

/** Acceptance over time as part of `askfirst-report/1.1`; how it is counted: `src/registers/statements-by-month.ts`. */
export const timelineSchema = z
  .array(
    z.strictObject({
      month: z.string().regex(/^\d{4}-\d{2}$/),
      given: count.describe('statements that give or renew'),
      withdrawn: count.describe('statements that withdraw, revoke, refuse or object'),
      expired: count.describe(
        'grants whose last day of validity lies in the month and before the audit day, and statements that end or invalidate',
      ),
    }),
  )
  .describe(
    'statements of the accepted scopes, and without a scope those that take away or end, not made to another controller, dated up to the audit day: months in which there is one, in order',
  );

export const undatedSchema = z.strictObject({ given: count, withdrawn: count }).describe('such statements without a date');
