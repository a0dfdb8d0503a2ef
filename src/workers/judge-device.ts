import type { DeviceBook } from '../exposures/device-book.ts';
import { EXEMPT } from '../exposures/exposures.ts';
import type { NumberSet } from '../lib/number-set.ts';
import type { NumberKey } from '../model/number.ts';
import { type Policy, viewScopes } from '../model/policy.ts';
import type { Channel } from '../model/posture.ts';
import type { Views } from '../model/report.ts';
import type { Scope } from '../model/scope.ts';
import { noStanding, type Standing } from '../model/standing.ts';
import type { Verdict, VerdictCounts } from '../model/verdict.ts';
import type { RegisterColumns } from '../registers/columns.ts';
import { firstRecords } from '../registers/register-index.ts';
import type { StandingReader } from '../registers/standing.ts';
import { assessedOf, type Demands } from '../rules/facts.ts';
import { isExempt, judgeExposure, type Judgement } from '../rules/verdict.ts';
import { Facts } from './facts.ts';
import type { SamePersonSearch } from './same-person.ts';
import type { BasesOfDevice } from './other-bases.ts';
import type { Selection } from './selection.ts';
import type { Bench, DeviceTask } from './task.ts';
import { UnrecordedJudgements } from './unrecorded.ts';

export interface JudgedDevice {
  readonly exposures: Readonly<Record<Verdict, number>>;
  /** In reach and withdrawn, refused or objected to. */
  readonly defeated: number;
  readonly views: Views;
  /** Uncovered or unverified, of people with a sensitive label. */
  readonly sensitive: number;
  /** Of all exposures, those that are duty numbers of the company's own employees. */
  readonly employees: VerdictCounts;
}

/** What judges the devices of a run; kept by its worker from device to device. */
export interface Judge {
  readonly policy: Policy;
  readonly register: RegisterColumns;
  readonly standings: StandingReader;
  readonly differing: Bench['differing'];
  /** The company's own central numbers, under the audit's region. */
  readonly own: ReadonlySet<NumberKey>;
  /** Numbers of the directory of employees. */
  readonly employees: NumberSet;
  /** Masks a value that made no number. */
  readonly raw: (text: string) => string;
  /** The policy's documented bases that count on a device of these channels; undefined where it has none. */
  readonly otherBases: ((channels: readonly Channel[]) => BasesOfDevice) | undefined;
  readonly unrecorded: UnrecordedJudgements;
  /** Whether copies of numbers are counted over all devices, for which exempt ones are marked. */
  readonly countsCopies: boolean;
  readonly demands: Demands;
  /** Names of the company itself, folded. */
  readonly ownOrganisations: ReadonlySet<string>;
  /** What is said of an exposure under the policy. */
  readonly graded: (judgement: Judgement) => Judgement;
  /** Undefined where no register names anybody. */
  readonly samePersons: SamePersonSearch | undefined;
}

/** Is told of each exposure of which rules have something to say, switched off or not, while what was found is still at hand. */
export type Tell = (exposure: number, judgement: Judgement, standing: Standing) => void;

/**
 * Reconciles every distinct number of a device with the register and judges it, under the policy and both outer views.
 * Exposures may be judged in stretches of their order; `judged` tells of all so far. Slow twin: test/twin/judge.ts.
 */
export class DeviceJudging {
  readonly #book: DeviceBook;
  readonly #judge: Judge;
  readonly #facts: Facts;
  readonly #counts = noVerdicts();
  readonly #strict = noVerdicts();
  readonly #lenient = noVerdicts();
  #defeated = 0;
  #sensitive = 0;
  readonly #employees = { covered: 0, uncovered: 0, unverified: 0, otherBasis: 0, outOfReach: 0, exempt: 0 };

  constructor(book: DeviceBook, task: DeviceTask, judge: Judge, selection: Selection) {
    this.#book = book;
    this.#judge = judge;
    this.#facts = new Facts(task, selection, judge.demands, judge.otherBases?.(task.posture.channels));
  }

  /** @param order exposures in the order of the report, or the next stretch of them */
  exposures(order: Int32Array, tell: Tell): void {
    const judge = this.#judge;
    const facts = this.#facts;
    const { key, bits } = this.#book.exposures;
    const strictIsPolicy = sameScopes(judge.policy, viewScopes.strict);
    const lenientIsPolicy = sameScopes(judge.policy, viewScopes.lenient);
    const first = firstRecords(
      judge.register,
      Float64Array.from(order, (exposure) => key[exposure]!),
    );
    for (let i = 0; i < order.length; i++) {
      facts.load(this.#book, order[i]!, first[i]!, judge);
      const judgement = facts.standing === noStanding ? judge.unrecorded.judge(facts) : judgeExposure(facts);
      const { verdict } = judgement;
      this.#counts[verdict]++;
      if (judge.countsCopies && (verdict === 'exempt' || (verdict === 'outOfReach' && isExempt(facts)))) bits[order[i]!]! |= EXEMPT;
      if (verdict === 'uncovered' && facts.standing.negative) this.#defeated++;
      if (facts.employee !== '') this.#employees[verdict]++;
      if (facts.sensitiveLabel !== '' && (verdict === 'uncovered' || verdict === 'unverified')) this.#sensitive++;
      if (judgement.fired.length > 0) tell(order[i]!, judge.graded(judgement), facts.standing);
      this.#strict[strictIsPolicy ? verdict : facts.verdictUnder(viewScopes.strict, verdict)]++;
      this.#lenient[lenientIsPolicy ? verdict : facts.verdictUnder(viewScopes.lenient, verdict)]++;
    }
  }

  get judged(): JudgedDevice {
    const views = viewsOf(this.#strict, this.#lenient);
    return { exposures: this.#counts, defeated: this.#defeated, views, sensitive: this.#sensitive, employees: this.#employees };
  }
}

function sameScopes(policy: Policy, scopes: readonly Scope[]): boolean {
  return policy.accepts.length === scopes.length && scopes.every((scope) => policy.accepts.includes(scope));
}

function noVerdicts(): Record<Verdict, number> {
  return { covered: 0, uncovered: 0, unverified: 0, otherBasis: 0, outOfReach: 0, exempt: 0 };
}

/**
 * The middle view judges the whole device: one number not shown to be that of a user of WhatsApp defeats the balance of
 * interests for all. Another documented basis does not rest on that balance and is never counted as missing.
 */
function viewsOf(strict: VerdictCounts, lenient: VerdictCounts): Views {
  const outer = (counts: VerdictCounts): Views['strict'] => ({
    assessed: assessedOf(counts),
    uncovered: counts.uncovered,
    unverified: counts.unverified,
    leaking: counts.uncovered > 0 ? 1 : 0,
  });
  const assessed = assessedOf(lenient);
  const defeated = { assessed, uncovered: assessed - lenient.otherBasis, unverified: 0, leaking: 1 };
  return { strict: outer(strict), middle: lenient.uncovered > 0 ? defeated : outer(lenient), lenient: outer(lenient) };
}
