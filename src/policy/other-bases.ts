import { z } from '../lib/zod.ts';
import { parseDay } from '../model/day.ts';
import { basisChannels, type DocumentedBasis, mostLabelledBases, otherBases } from '../model/other-basis.ts';

const sha256 = /^[0-9a-fA-F]{64}$/;
const text = z.string().trim().min(1);
const day = (says: string) =>
  text.refine((written) => parseDay(written) !== undefined, 'YYYY-MM-DD').meta({ format: 'date', description: says });

/** @param number a telephone number as text */
const basisOf = (number: z.ZodType<string, string>) =>
  z
    .strictObject({
      basis: z
        .enum(otherBases)
        .describe('letter of GDPR Art. 6(1): contract, legal obligation, vital interests, public task, legitimate interests'),
      document: text.describe('name or path of the document, looked up in the folder of evidence'),
      sha256: text
        .refine((written) => sha256.test(written), 'SHA-256: 64 × 0–9, a–f')
        .meta({ pattern: sha256.source, description: 'checksum of the document' })
        .optional(),
      date: day('day of the document; it counts from this day on'),
      author: text.describe('who wrote the document'),
      'review-by': day('day by which it is to be reviewed; overdue from the day after'),
      channel: z
        .enum(basisChannels)
        .optional()
        .describe('counts only where this is the only app on the device that reads the address book'),
      numbers: z.array(number).min(1).optional().describe('numbers of the persons it was documented for; these or labels are required'),
      labels: z
        .array(text)
        .min(1)
        .optional()
        .describe('labels (groups) of their entries; it counts where each entry with the number carries one'),
    })
    .superRefine((parsed, context) => {
      if (parsed.numbers === undefined && parsed.labels === undefined)
        context.addIssue({ code: 'custom', path: ['numbers'], params: { reason: 'nobody-named' } });
      if (parsed['review-by'] < parsed.date)
        context.addIssue({ code: 'custom', path: ['review-by'], params: { reason: 'review-before-date' } });
    });

/** @param number a telephone number as text */
export const otherBasesSchema = (number: z.ZodType<string, string>) =>
  z.array(basisOf(number)).superRefine((all, context) => {
    const labelled = all.flatMap(({ labels }, at) => (labels ? [at] : []));
    if (labelled.length > mostLabelledBases)
      context.addIssue({ code: 'custom', path: [labelled[mostLabelledBases]!, 'labels'], params: { reason: 'bases-labelled-many' } });
  });

export function documentedBasis({ numbers = [], labels = [], ...parsed }: z.infer<ReturnType<typeof basisOf>>): DocumentedBasis {
  const { document, author, channel, sha256: sum, date } = parsed;
  const reviewBy = parseDay(parsed['review-by'])!;
  return { basis: parsed.basis, document, sha256: sum?.toLowerCase(), date: parseDay(date)!, author, reviewBy, channel, numbers, labels };
}
