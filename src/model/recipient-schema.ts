import { z } from '../lib/zod.ts';
import { type RecipientState, recipientStates } from './recipient.ts';

const count = z.int().nonnegative();

/** What was found of the recipients of the Business Platform. */
export const recipientSummary = z
  .strictObject({
    rows: count.describe('rows read over all lists'),
    numbers: count.describe("distinct numbers, the company's own left out; the sum of the states"),
    own: count.describe("distinct numbers in the lists that are the company's own"),
    marketing: count.describe('of the numbers, those that were sent marketing'),
    states: z.strictObject(Object.fromEntries(recipientStates.map((state) => [state, count])) as Record<RecipientState, typeof count>),
  })
  .nullable()
  .describe('recipients of the Business Platform, each distinct number checked once; null where no list was given');
