import type { Reach } from '../model/posture.ts';
import { areMany, byUrgency, type PriorityFormula, scaleEnd } from '../model/priority.ts';
import type { EstateRisk, Risk } from '../model/report.ts';
import type { VerdictCounts } from '../model/verdict.ts';

export interface PriorityFacts {
  readonly reach: Reach;
  readonly exposures: VerdictCounts;
  /** Exposures in reach that were withdrawn, refused or objected to. */
  readonly defeated: number;
  /** The exports show traces of WhatsApp. */
  readonly evidence: boolean;
  /** Uncovered or unverified exposures with a sensitive label. */
  readonly sensitive: number;
}

/**
 * Review priority of a device: severity × likelihood on the 4 × 4 matrix that German DPOs use (geringfügig,
 * überschaubar, substanziell, groß; DSK Kurzpapier Nr. 18). It orders the review; the risk is entered by the DPO.
 *
 * Severity: 4 a number within reach was withdrawn, refused or objected to; 3 numbers without accepted evidence are
 * many (`manyCount`) or a large share (`manyShare`) of those assessed; 2 there is one; 1 evidence is merely
 * unverified; 0 neither, and then there is no priority. A sensitive label on any of these makes it graver. Likelihood follows the reach of WhatsApp on the
 * device, and is graver where the exports show that it holds or held the book. The numbers put in stand beside the result.
 */
export function priorityOf({ reach, exposures, defeated, evidence, sensitive }: PriorityFacts, formula: PriorityFormula): Risk {
  const { covered, uncovered, unverified, otherBasis } = exposures;
  const assessed = covered + uncovered + unverified + otherBasis;
  const many = areMany(uncovered, assessed, formula);
  const found = defeated > 0 ? 4 : uncovered > 0 ? (many ? 3 : 2) : unverified > 0 ? 1 : 0;
  const severity = found === 0 ? 0 : Math.min(scaleEnd, found + (sensitive > 0 ? formula.severity.sensitiveStep : 0));
  const likelihood = Math.min(scaleEnd, formula.likelihood[reach] + (evidence ? formula.evidence.step : 0));
  const level = severity === 0 ? 'none' : formula.levels[severity - 1]![likelihood - 1]!;
  return { level, severity, likelihood, reach, evidence, assessed, uncovered, unverified, defeated, sensitive };
}

/** The whole estate has the priority of its most urgent device. */
export function overallPriority(devices: readonly { readonly id: string; readonly risk: Risk }[]): EstateRisk {
  const [first] = devices.filter(({ risk }) => risk.level !== 'none').toSorted(byUrgency);
  if (!first) return { level: 'none', severity: 0, likelihood: 0, device: null };
  const { level, severity, likelihood } = first.risk;
  return { level, severity, likelihood, device: first.id };
}
