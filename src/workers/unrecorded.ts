import type { ExposureFacts } from '../rules/facts.ts';
import { judgeExposure, type Judgement } from '../rules/verdict.ts';

/**
 * Judgements of numbers of which the register holds no record. Half of all numbers are such, and all else that rules
 * know of them are a few marks, so each combination is judged once. Slow twin: `judgeExposure` itself.
 */
export class UnrecordedJudgements {
  #reach = '';
  #region = '';
  readonly #known = new Map<number, Judgement>();

  judge(facts: ExposureFacts): Judgement {
    if (facts.kind !== 'number') return judgeExposure(facts);
    if (facts.reach !== this.#reach || facts.region !== this.#region) {
      this.#reach = facts.reach;
      this.#region = facts.region;
      this.#known.clear();
    }
    const { serviceNumber, mobile, organisationOnly, legalForm, nameDiffers, persons } = facts;
    const marks =
      (serviceNumber ? 1 : 0) |
      (mobile ? 2 : 0) |
      (organisationOnly ? 4 : 0) |
      (legalForm ? 8 : 0) |
      (nameDiffers ? 16 : 0) |
      (persons << 5);
    const known = this.#known.get(marks);
    if (known) return known;
    const judgement = judgeExposure(facts);
    this.#known.set(marks, judgement);
    return judgement;
  }
}
