import { z } from '../lib/zod.ts';
import { parseDay } from '../model/day.ts';
import { type Engagement, mostDueDays, noEngagement, usualDueDays } from '../model/engagement.ts';

const text = z.string().trim().min(1);
const days = text
  .refine((written) => /^\d{1,4}$/.test(written) && Number(written) <= mostDueDays, `0–${mostDueDays}`)
  .transform(Number)
  .optional();

/** Keys of a configuration file about the engagement. */
export const engagementKeys = {
  'commissioned-by': text.optional(),
  auditor: text.optional(),
  'auditor-role': text.optional(),
  'legal-basis': text.optional(),
  'works-agreement': text.optional(),
  distribution: z.union([text.transform((one) => [one]), z.array(text)]).optional(),
  'delete-on': text.refine((written) => parseDay(written) !== undefined, 'YYYY-MM-DD').optional(),
  owners: z.strictObject({ contacts: text.optional(), devices: text.optional(), registers: text.optional() }).optional(),
  'due-days': z.strictObject({ critical: days, high: days, medium: days, low: days, info: days }).optional(),
};

const engagementPart = z.object(engagementKeys);

/** What a configuration file says of the engagement; undefined when it says nothing. */
export function engagementOf(parsed: z.infer<typeof engagementPart>): Engagement | undefined {
  if (Object.keys(engagementKeys).every((key) => parsed[key as keyof typeof parsed] === undefined)) return undefined;
  const { 'delete-on': deleteOn, owners = {}, 'due-days': dueDays = {} } = parsed;
  return {
    commissioner: parsed['commissioned-by'],
    auditor: parsed.auditor,
    auditorRole: parsed['auditor-role'],
    legalBasis: parsed['legal-basis'],
    worksAgreement: parsed['works-agreement'],
    distribution: parsed.distribution ?? noEngagement.distribution,
    deleteOn: deleteOn === undefined ? undefined : parseDay(deleteOn),
    owners: Object.fromEntries(Object.entries(owners).filter(([, owner]) => owner !== undefined)),
    dueDays: {
      critical: dueDays.critical ?? usualDueDays.critical,
      high: dueDays.high ?? usualDueDays.high,
      medium: dueDays.medium ?? usualDueDays.medium,
      low: dueDays.low ?? usualDueDays.low,
      info: dueDays.info ?? usualDueDays.info,
    },
  };
}
