import { z } from '../lib/zod.ts';
import { consentStatuses } from './consent-status.ts';
import { scopes } from './scope.ts';

const count = z.int().nonnegative();
const some = z.strictObject({ records: count, numbers: count.describe('distinct numbers') });

/** How good a register is, in figures that can be counted again in the file: a part of `askfirst-report/1.1`. */
export const registerSchema = z.strictObject({
  path: z.string(),
  format: z.string(),
  rows: count,
  rowsLost: count,
  numbersUnreadable: count.describe('rows listed as lost for their number'),
  records: count.describe('statements: a row holds one for each number, scope and event'),
  numbers: count.describe('distinct numbers'),
  grants: z
    .strictObject({
      records: count,
      withoutProof: count,
      withoutDate: count,
      withoutText: count.describe('without the version of the wording or the notice shown'),
      withoutPurpose: count,
      withoutController: count,
    })
    .describe('statements that give or renew consent or acceptance, and what they leave out'),
  otherBases: z
    .strictObject({ records: count, withoutProof: count, withoutDate: count })
    .describe('statements of a basis other than consent (C19), not among `statuses`, and what they leave out; undated ones do not count'),
  proofs: z
    .strictObject({ notLookedUp: count, found: count, missing: count, altered: count })
    .describe('statements that name a proof, by what became of it in the folder of evidence'),
  implausibleDates: count.describe(
    'statements dated after the audit day, withdrawals dated before the grant of their own row, and acceptances dated before the version of the terms they name',
  ),
  contradictoryNumbers: count.describe('distinct numbers with statements for and against in an order that cannot be told'),
  duplicates: count.describe('statements that repeat another row, also of another register, of the same time'),
  otherController: count.describe("statements made to another controller than the audit's"),
  overdue: some.describe('past the end of retention that the register names'),
  orphans: some.nullable().describe('of numbers on no audited device; null when there are no devices to compare with'),
  statuses: z.partialRecord(z.enum(consentStatuses), count),
  scopes: z.partialRecord(z.enum(scopes), count),
});
