import { createRequire } from 'node:module';
import type { Reach } from './posture.ts';

export const priorityLevels = ['none', 'low', 'medium', 'high'] as const;
export type PriorityLevel = (typeof priorityLevels)[number];

/** End of the scales of severity and likelihood. */
export const scaleEnd = 4;

/** The formula of the review priority as data; docs/design.md says how it is used. */
export interface PriorityFormula {
  /** By reach, 1 to 4. */
  readonly likelihood: Readonly<Record<Reach, number>>;
  /** Steps that traces of WhatsApp in the exports add to the likelihood, up to the end of its scale. */
  readonly evidence: { readonly step: number };
  /**
   * From this share of the assessed numbers, or this count, on, numbers without accepted evidence are many; and steps that
   * a sensitive label on a number to review adds, up to the end of the scale.
   */
  readonly severity: { readonly manyShare: number; readonly manyCount: number; readonly sensitiveStep: number };
  /** `levels[severity - 1][likelihood - 1]` */
  readonly levels: readonly (readonly PriorityLevel[])[];
}

/** What a policy follows where it says nothing of the priority. */
export const usualPriority = createRequire(import.meta.url)('./priority.json') as PriorityFormula;

/** Whether numbers without accepted evidence are many. */
export function areMany(uncovered: number, assessed: number, { severity: { manyCount, manyShare } }: PriorityFormula): boolean {
  return uncovered >= manyCount || (assessed > 0 && uncovered / assessed >= manyShare);
}

/** What ranks devices for review. */
interface Ranked {
  readonly id: string;
  readonly risk: { readonly level: PriorityLevel; readonly severity: number; readonly likelihood: number; readonly uncovered: number };
}

/** Most urgent first: by level, by severity × likelihood, by severity, by numbers without accepted evidence, then by id. */
export function byUrgency({ id: a, risk: one }: Ranked, { id: b, risk: other }: Ranked): number {
  return (
    priorityLevels.indexOf(other.level) - priorityLevels.indexOf(one.level) ||
    other.severity * other.likelihood - one.severity * one.likelihood ||
    other.severity - one.severity ||
    other.uncovered - one.uncovered ||
    (a < b ? -1 : 1)
  );
}
