import { z } from '../lib/zod.ts';
import { reaches } from './posture.ts';
import { priorityLevels, scaleEnd } from './priority.ts';

/** The review priority as part of `askfirst-report/1.1`: the formula of the run, and what it gave with which numbers. */

const count = z.int().nonnegative();
const step = z.int().min(1).max(scaleEnd);
const level = z.enum(priorityLevels);

export const priorityFormula = z
  .strictObject({
    likelihood: z.strictObject({ none: step, limited: step, unknown: step, full: step }).describe('by reach'),
    evidence: z.strictObject({ step: z.int().min(0).max(3) }).describe('what traces of WhatsApp add to the likelihood, up to 4'),
    severity: z.strictObject({
      manyShare: z.number().describe('share of the assessed numbers from which those without accepted evidence are severity 3'),
      manyCount: count.describe('the same as a count'),
      sensitiveStep: z.int().min(0).max(3).describe('what a sensitive label on a number to review adds to the severity, up to 4'),
    }),
    levels: z.array(z.array(level)).describe('priority by severity and likelihood: levels[severity - 1][likelihood - 1]'),
  })
  .describe('formula of the review priority, by which each device can be recomputed from its risk');

const priority = {
  level: level.describe('review priority; the risk itself is entered by the DPO'),
  severity: z.int().min(0).max(scaleEnd),
  likelihood: z.int().min(0).max(scaleEnd),
};

export const deviceRisk = z.strictObject({
  ...priority,
  reach: z.enum(reaches).describe('number put in for the likelihood, like evidence'),
  evidence: z.boolean().describe('the exports show traces of WhatsApp'),
  assessed: count.describe('numbers neither exempt nor out of reach; put in for the severity, like all that follow'),
  uncovered: count,
  unverified: count,
  defeated: count.describe('of the uncovered, those that were withdrawn, refused or objected to'),
  sensitive: count.describe('of the uncovered and unverified, those with a label that the policy calls sensitive'),
});

export const estateRisk = z
  .strictObject({ ...priority, device: z.string().nullable().describe('null when no device has a priority') })
  .describe('that of the most urgent device');
