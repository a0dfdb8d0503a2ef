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
  /** By sensitive label; `#known` are those of the last one. */
  readonly #labelled = new Map<string, Map<number, Judgement>>();
  #label = '';

  judge(facts: ExposureFacts): Judgement {
    if (facts.kind !== 'number') return judgeExposure(facts);
    if (facts.reach !== this.#reach || facts.region !== this.#region) {
      this.#reach = facts.reach;
      this.#region = facts.region;
      this.#labelled.clear();
      this.#under(facts.sensitiveLabel);
    } else if (facts.sensitiveLabel !== this.#label) this.#under(facts.sensitiveLabel);
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

  #under(label: string): void {
    this.#label = label;
    const known = this.#labelled.get(label);
    this.#known = known ?? new Map<number, Judgement>();
    if (!known) this.#labelled.set(label, this.#known);
  }
}
