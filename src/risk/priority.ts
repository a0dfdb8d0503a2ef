import { createRequire } from 'node:module';
import type { Risk } from '../model/report.ts';
import type { Reach } from '../model/posture.ts';
import type { VerdictCounts } from '../model/verdict.ts';

/** The formula as data: likelihood by reach, what evidence of use adds, the edges of the severity scale, and the matrix `levels[severity-1][likelihood-1]`. */
export interface PriorityFormula {
  readonly likelihood: Readonly<Record<Reach, number>>;
  /** Steps that traces of WhatsApp in the exports add to the likelihood, up to the end of its scale. */
  readonly evidence: { readonly step: number };
  readonly severity: { readonly manyShare: number; readonly manyCount: number };
  readonly levels: readonly (readonly Risk['level'][])[];
}

export const formula = createRequire(import.meta.url)('./matrix.json') as PriorityFormula;

export interface PriorityFacts {
  readonly reach: Reach;
  readonly exposures: VerdictCounts;
  /** Exposures in reach that were withdrawn, refused or objected to. */
  readonly defeated: number;
  /** The exports show traces of WhatsApp. */
  readonly evidence: boolean;
}

/**
 * Review priority of a device: severity × likelihood on the 4 × 4 matrix that German DPOs use (geringfügig,
 * überschaubar, substanziell, groß; DSK Kurzpapier Nr. 18). It orders the review; the risk is entered by the DPO.
 *
 * Severity: 4 a number within reach was withdrawn, refused or objected to; 3 numbers without accepted evidence are
 * many (`manyCount`) or a large share (`manyShare`) of those assessed; 2 there is one; 1 evidence is merely
 * unverified; 0 neither, and then there is no priority. Likelihood follows the reach of WhatsApp on the
 * device, a step higher where the exports show that it holds or held the book.
 */
export function priorityOf({ reach, exposures, defeated, evidence }: PriorityFacts): Risk {
  const { covered, uncovered, unverified, otherBasis } = exposures;
  const assessed = covered + uncovered + unverified + otherBasis;
  const many = uncovered >= formula.severity.manyCount || (assessed > 0 && uncovered / assessed >= formula.severity.manyShare);
  const severity = defeated > 0 ? 4 : uncovered > 0 ? (many ? 3 : 2) : unverified > 0 ? 1 : 0;
  const scale = formula.levels[0]!.length;
  const likelihood = Math.min(scale, formula.likelihood[reach] + (evidence ? formula.evidence.step : 0));
  if (severity === 0) return { level: 'none', severity, likelihood };
  return { level: formula.levels[severity - 1]![likelihood - 1]!, severity, likelihood };
}

const order: readonly Risk['level'][] = ['none', 'low', 'medium', 'high'];

/** Positive when `a` asks for review before `b`. */
export function comparePriority(a: Risk, b: Risk): number {
  return (
    order.indexOf(a.level) - order.indexOf(b.level) || a.severity * a.likelihood - b.severity * b.likelihood || a.severity - b.severity
  );
}

/** The whole estate has the priority of its most urgent device. */
export function overallPriority(devices: readonly Risk[]): Risk {
  return devices.reduce((highest, risk) => (comparePriority(risk, highest) > 0 ? risk : highest), {
    level: 'none',
    severity: 0,
    likelihood: 0,
  });
}
