import { languages } from '../lib/text.ts';
import { z } from '../lib/zod.ts';
import { mostDueDays, ownerRoles } from './engagement.ts';
import { evidenceCounted, policyChoice } from './policy-schema.ts';
import { priorityFormula } from './priority-schema.ts';
import { pseudonymKeys } from './privacy.ts';
import { severities } from './verdict.ts';

const given = z.string().nullable();

const engagement = z
  .strictObject({
    commissioner: given.describe('who ordered the audit'),
    auditor: given,
    auditorRole: given,
    legalBasis: given.describe('what the processing of personal data in the audit rests on'),
    worksAgreement: given,
    distribution: z.array(z.string()).describe('who receives the report'),
    deleteOn: z.iso.date().nullable().describe('day by which the report is to be deleted'),
    owners: z.strictObject(record(ownerRoles, given)).describe('who is to act on what'),
    dueDays: z
      .strictObject(record(severities, z.int().min(0).max(mostDueDays)))
      .describe('whole days from the audit day until a finding is to be dealt with; where not given, a proposal of the program'),
  })
  .describe('words of the configuration as they were given, null where nothing was; they judge nothing');

/** What a run was, as part of `askfirst-report/1.1`. */
export const runSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 over inputs, policy and the settings that judge'),
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
  pseudonyms: z
    .enum(pseudonymKeys)
    .nullable()
    .describe(
      'where the secret of the pseudonyms comes from; those of this-run compare with no other run; null unless privacy is pseudonym',
    ),
  engagement,
});

function record<K extends string, T extends z.ZodType>(names: readonly K[], schema: T): Record<K, T> {
  return Object.fromEntries(names.map((name) => [name, schema])) as Record<K, T>;
}
