import { z } from '../lib/zod.ts';
import { readings } from './citation.ts';
import { severities } from './verdict.ts';

const severity = z.enum(severities);

const citation = z.strictObject({
  id: z.string().describe('Never reused; listed in docs/sources.md.'),
  text: z.string(),
  url: z.url().nullable().describe('Address of the document itself; null where none is known.'),
  read: z.enum(readings).describe('How the document was read: itself, in part, only as others quote or report it, or not at all.'),
  arguable: z.boolean(),
  remark: z.string().nullable().describe('What about its weight is arguable.'),
});

/** The catalogue as `askfirst rules -o json` prints it, in one language. */
export const catalogueSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[CDR]\d\d$/),
    name: z.string(),
    subject: z.enum(['exposure', 'device', 'register', 'recipient', 'number']),
    classes: z.array(z.enum(['observed', 'gap', 'inferred', 'arguable'])),
    severities: z
      .array(z.strictObject({ severity, when: z.string().nullable() }))
      .describe('Gravest first; for a rule about one number, while it is within reach.'),
    outOfReach: severity.nullable().describe('For a number out of reach; null where the rule does not speak of it.'),
    besideEvidence: severity.nullable().describe('As a note on a number with evidence on record.'),
    exempt: severity.nullable().describe('As a note on an exempt number.'),
    policy: z.string().nullable().describe('How the policy bears on the rule.'),
    title: z.string(),
    example: z.string().describe('The message of an invented finding.'),
    why: z.string(),
    remedy: z.string(),
    caution: z.string(),
    basis: z.array(citation),
  }),
);
