import { z } from '../lib/zod.ts';
import { evidenceGrades } from './evidence-grade.ts';
import { presetNames } from './policy.ts';

const value = z.union([z.string(), z.int()]);

/** The evidence that counts under a policy. */
export const evidenceCounted = z.array(z.enum(evidenceGrades)).describe('what counts as evidence, strongest first');

/** The choice behind a policy file, as part of `askfirst-report/1.1`. */
export const policyChoice = z.strictObject({
  by: z.string(),
  on: z.iso.date(),
  reason: z.string(),
  basedOn: z.enum(presetNames),
  deviations: z
    .array(
      z.strictObject({
        setting: z.enum([
          'accepts',
          'private-labels',
          'own-numbers',
          'sender-numbers',
          'internal-numbers',
          'stale-export-days',
          'app-list-days',
          'fail-on',
          'severities',
          'private-accounts',
          'employees',
          'sensitive-labels',
          'priority-likelihood',
          'priority-evidence-step',
          'priority-many-share',
          'priority-many-count',
          'priority-sensitive-step',
          'priority-levels',
          'other-bases',
          'review-months',
          'latest-terms',
          'evidence-grades',
          'organisation-names',
        ]),
        rule: z.string().nullable().describe('whose severity it is; null for other settings'),
        preset: value.describe(
          'value in the preset; of labels, names and numbers how many; severities a rule can have are joined by /; none: no review interval; audit-day: the terms in force on the audit day',
        ),
        chosen: value.describe('value in the policy; off: the rule fires nowhere'),
      }),
    )
    .describe('in what the policy departs from the preset'),
});
