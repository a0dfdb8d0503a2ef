import { z } from '../lib/zod.ts';

const count = z.int().nonnegative();

/** Numbers in more than one entry over all devices. */
export const duplicateSummary = z
  .strictObject({
    numbers: count.describe('numbers in more than one entry over all devices (C15); exempt numbers and private entries are left out'),
    entries: count.describe('entries that these numbers stand in'),
  })
  .nullable()
  .describe('null where the policy switches C15 off');
