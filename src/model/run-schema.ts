import { languages } from '../lib/text.ts';
import { z } from '../lib/zod.ts';
import { evidenceCounted, policyChoice } from './policy-schema.ts';
import { priorityFormula } from './priority-schema.ts';

/** What a run was, as part of `askfirst-report/1`. */
export const runSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 over inputs, policy and settings'),
  asOf: z.iso.date(),
  timezone: z.string(),
  policy: z.string(),
  policyChoice: policyChoice.nullable().describe('null for a preset of the program'),
  accepts: z.array(z.string()),
  evidenceGrades: evidenceCounted,
  privacy: z.enum(['masked', 'pseudonym', 'full']),
  lang: z.enum(languages),
  region: z.string(),
  controller: z.string().nullable(),
  purpose: z.string().nullable(),
  priority: priorityFormula,
  balanceDocumented: z
    .boolean()
    .describe('the policy names a documented balance of interests (Art. 6(1)(f) GDPR), as the middle view presupposes'),
});
