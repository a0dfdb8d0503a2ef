import type { BasisOnRecord } from '../model/other-basis.ts';
import type { ExposureFacts } from '../rules/facts.ts';
import { judgeExposure, type Judgement } from '../rules/verdict.ts';

/**
 * Judgements of numbers of which the register holds no record. Half of all numbers are such, and all else that rules
 * know of them are a few marks, so each combination is judged once. Slow twin: `judgeExposure` itself.
 */
export class UnrecordedJudgements {
  #reach = '';
  #region = '';
  #known = new Map<number, Judgement>();
  /** By sensitive label and documented basis; `#known` are those of the last two. */
  readonly #grouped = new Map<string, Map<BasisOnRecord | undefined, Map<number, Judgement>>>();
  #label = '';
  #basis: BasisOnRecord | undefined;

  judge(facts: ExposureFacts): Judgement {
    if (facts.kind !== 'number') return judgeExposure(facts);
    if (facts.reach !== this.#reach || facts.region !== this.#region) {
      this.#reach = facts.reach;
      this.#region = facts.region;
      this.#grouped.clear();
      this.#under(facts);
    } else if (facts.sensitiveLabel !== this.#label || facts.otherBasis !== this.#basis) this.#under(facts);
    const { serviceNumber, mobile, organisationOnly, legalForm, nameDiffers, persons, employee } = facts;
    const marks =
      (serviceNumber ? 1 : 0) |
      (mobile ? 2 : 0) |
      (organisationOnly ? 4 : 0) |
      (legalForm ? 8 : 0) |
      (nameDiffers ? 16 : 0) |
      (employee === '' ? 0 : employee === 'mail' ? 32 : 64) |
      (persons << 7);
    const known = this.#known.get(marks);
    if (known) return known;
    const judgement = judgeExposure(facts);
    this.#known.set(marks, judgement);
    return judgement;
  }

  #under({ sensitiveLabel, otherBasis }: ExposureFacts): void {
    this.#label = sensitiveLabel;
    this.#basis = otherBasis;
    const labelled = this.#grouped.get(sensitiveLabel) ?? new Map<BasisOnRecord | undefined, Map<number, Judgement>>();
    this.#grouped.set(sensitiveLabel, labelled);
    this.#known = labelled.get(otherBasis) ?? new Map<number, Judgement>();
    labelled.set(otherBasis, this.#known);
  }
}
