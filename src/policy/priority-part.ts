import { z } from '../lib/zod.ts';
import { type PriorityFormula, priorityLevels, scaleEnd, usualPriority } from '../model/priority.ts';
import type { Reach } from '../model/posture.ts';

// Read as text throughout; editors that check a file by the published schema may take digits for a number.
const number = { type: ['string', 'number'] } as unknown as { type: 'string' };

function within(from: number, to: number, form: RegExp, says: string) {
  return z
    .string()
    .refine((text) => form.test(text) && Number(text) >= from && Number(text) <= to, `${from}–${to}`)
    .meta({ ...number, minimum: from, maximum: to, description: says })
    .transform(Number)
    .optional();
}

const whole = (from: number, to: number, says: string) => within(from, to, /^\d+$/, says);
const level = z.enum(priorityLevels.filter((one) => one !== 'none'));

/** What a policy file may say of the formula; every part may be left out. */
export const priorityPart = z.strictObject({
  likelihood: z
    .strictObject({
      none: whole(1, scaleEnd, 'no contact of the device is within reach'),
      limited: whole(1, scaleEnd, 'selected contacts only'),
      unknown: whole(1, scaleEnd, 'app or permission unknown'),
      full: whole(1, scaleEnd, 'the whole address book'),
    })
    .refine(growsWithReach, { params: { reason: 'reach-falls' } })
    .optional()
    .describe("likelihood by WhatsApp's reach on the device; it never falls from one reach to a wider one"),
  'evidence-step': whole(0, scaleEnd - 1, 'what traces of WhatsApp in the exports add to the likelihood, up to 4'),
  severity: z
    .strictObject({
      'many-share': within(
        0.01,
        1,
        /^\d*\.?\d+$/,
        'share of the assessed numbers from which those without accepted evidence are severity 3',
      ),
      'many-count': whole(1, 9_999_999, 'the same as a count'),
      'sensitive-step': whole(0, scaleEnd - 1, 'what a sensitive label on a number to review adds to the severity, up to 4'),
    })
    .optional(),
  levels: z
    .array(z.array(level))
    .refine((rows) => [rows, ...rows].every(({ length }) => length === scaleEnd), '4 × 4')
    .refine(neverFalls, { params: { reason: 'falls' } })
    .optional()
    .describe(
      'priority by severity, one row each from 1 to 4, and by likelihood, from 1 to 4; it never falls from one field to a graver one',
    ),
});

/** A matrix that is upside down would call the gravest devices the least urgent. */
function neverFalls(rows: readonly (readonly (typeof priorityLevels)[number][])[]): boolean {
  const rank = (severity: number, likelihood: number): number => priorityLevels.indexOf(rows[severity]?.[likelihood] ?? 'none');
  return rows.every((row, at) => row.every((_, other) => rank(at, other) >= rank(at - 1, other) && rank(at, other) >= rank(at, other - 1)));
}

/** Devices in full reach would else come behind those out of reach. */
function growsWithReach(said: Readonly<Partial<Record<Reach, number | undefined>>>): boolean {
  const of = (reach: Reach): number => said[reach] ?? usualPriority.likelihood[reach];
  return of('none') <= of('limited') && of('limited') <= of('full') && of('none') <= of('unknown') && of('unknown') <= of('full');
}

/** The formula with what a policy file says of it put in place. */
export function priorityUnder(base: PriorityFormula, said: z.output<typeof priorityPart> = {}): PriorityFormula {
  const { likelihood: { none, limited, unknown, full } = {}, severity = {} } = said;
  const usual = base.likelihood;
  return {
    likelihood: {
      none: none ?? usual.none,
      limited: limited ?? usual.limited,
      unknown: unknown ?? usual.unknown,
      full: full ?? usual.full,
    },
    evidence: { step: said['evidence-step'] ?? base.evidence.step },
    severity: {
      manyShare: severity['many-share'] ?? base.severity.manyShare,
      manyCount: severity['many-count'] ?? base.severity.manyCount,
      sensitiveStep: severity['sensitive-step'] ?? base.severity.sensitiveStep,
    },
    levels: said.levels ?? base.levels,
  };
}
