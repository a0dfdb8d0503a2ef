import { z } from '../lib/zod.ts';

const count = z.int().nonnegative();

const view = z.strictObject({
  assessed: count.describe('numbers neither exempt nor out of reach: what the others are counted of'),
  uncovered: count,
  unverified: count,
  leaking: count.describe('devices with a number that is uncovered under this view; of one device 1 or 0'),
});

/** The three legal views as part of `askfirst-report/1.1`. */
export const viewsSchema = z
  .strictObject({ strict: view, middle: view, lenient: view })
  .describe('the three legal views; in the middle one a number uncovered under the lenient one makes all numbers of its device count');
