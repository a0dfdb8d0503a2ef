import type { DeviceBook } from '../exposures/device-book.ts';
import { MOBILE, SERVICE } from '../exposures/exposures.ts';
import { hasLegalForm } from '../exposures/names.ts';
import { isMarked } from '../lib/bits.ts';
import { type Day, numberOfDay } from '../model/day.ts';
import type { NumberKind } from '../model/number-reader.ts';
import type { Reach } from '../model/posture.ts';
import { basisScopes } from '../model/other-basis.ts';
import type { Scope } from '../model/scope.ts';
import { noStanding, type Standing } from '../model/standing.ts';
import type { Verdict } from '../model/verdict.ts';
import { StandingReader } from '../registers/standing.ts';
import type { Demands, ExposureFacts } from '../rules/facts.ts';
import { verdictOf } from '../rules/verdict.ts';
import type { Judge } from './judge-device.ts';
import { namesDifferFrom, namesNoOther, personFacts } from './person-facts.ts';
import { employeeOf, sensitiveLabelOf } from './label-facts.ts';
import { type BasesOfDevice, betterBasis, policyBasisOf } from './other-bases.ts';
import type { Selection } from './selection.ts';
import type { DeviceTask } from './task.ts';

/** What rules know of one exposure after another: one object, filled anew for each. */
export class Facts implements ExposureFacts {
  reach: Reach;
  readonly region: string;
  kind: NumberKind = 'number';
  raw = '';
  serviceNumber = false;
  mobile = false;
  organisationOnly = false;
  legalForm = false;
  standing: Standing = noStanding;
  persons = 0;
  nameDiffers = false;
  sensitiveLabel = '';
  employee: ExposureFacts['employee'] = '';
  sharedElsewhere = false;
  otherBasis: ExposureFacts['otherBasis'];
  readonly exportedAt: Day | undefined;
  readonly demands: Demands;
  readonly #ofDevice: Reach;
  readonly #holds: Selection['holds'];
  readonly #otherBases: BasesOfDevice | undefined;
  #book: DeviceBook | undefined;
  #exposure = 0;
  #first = -1;
  #atExport: StandingReader | undefined;
  #judge: Judge | undefined;

  /** @param otherBases of the policy, as far as they count on the device */
  constructor({ posture, region, exportedAt }: DeviceTask, { holds }: Selection, demands: Demands, otherBases: BasesOfDevice | undefined) {
    this.reach = posture.reach;
    this.region = region;
    this.exportedAt = exportedAt;
    this.demands = demands;
    this.#ofDevice = posture.reach;
    this.#holds = holds;
    this.#otherBases = otherBases;
  }

  /** @param first row of the number's first record, -1 when there is none */
  load(book: DeviceBook, exposure: number, first: number, judge: Judge): void {
    const { exposures, entries } = book;
    this.reach = this.#holds(exposure) ? this.#ofDevice : 'none';
    const bits = exposures.bits[exposure]!;
    const { namesPerson, organisation, persons } = personFacts(book, exposure);
    this.kind = exposures.kind(exposure);
    this.raw = this.kind === 'none' ? judge.raw(entries.arena.text(exposures.textStart[exposure]!, exposures.textEnd[exposure]!)) : '';
    this.serviceNumber =
      this.kind === 'short' || ((bits & SERVICE) !== 0 && !namesPerson) || (judge.own.size > 0 && judge.own.has(exposures.key[exposure]!));
    this.mobile = (bits & MOBILE) !== 0;
    if (organisation && judge.ownOrganisations.size > 0 && this.kind === 'number' && !this.mobile && first < 0)
      this.serviceNumber ||= namesNoOther(book, exposure, judge.ownOrganisations);
    this.organisationOnly = organisation !== undefined;
    this.legalForm = organisation !== undefined && hasLegalForm(organisation.organisationName);
    this.persons = persons;
    this.standing = first >= 0 ? judge.standings.load(first).under(judge.policy.accepts) : noStanding;
    if (first < 0 && namesPerson && judge.samePersons && this.reach !== 'none' && this.kind === 'number') {
      const samePerson = judge.samePersons.of(book, exposure);
      if (samePerson) this.standing = { ...noStanding, samePerson };
    }
    this.nameDiffers = first >= 0 && namesDifferFrom(book, exposure, this.standing);
    this.sensitiveLabel = judge.policy.sensitiveLabels.length > 0 ? sensitiveLabelOf(book, exposure, judge.policy) : '';
    this.employee = judge.policy.employees === undefined ? '' : employeeOf(book, exposure, judge.employees);
    this.sharedElsewhere = first >= 0 && judge.differing !== undefined && isMarked(judge.differing, first);
    this.otherBasis = betterBasis(this.#otherBases && policyBasisOf(this.#otherBases, book, exposure), this.standing.otherBasis);
    if (this.otherBasis && first >= 0 && judge.standings.under(basisScopes).negative) this.otherBasis = undefined;
    this.#book = book;
    this.#exposure = exposure;
    this.#first = first;
    this.#judge = judge;
  }

  /** Folded anew when asked for: few grants are dated after the export. */
  get grantAtExport(): boolean {
    if (this.exportedAt === undefined || this.#first < 0) return false;
    const { register, policy } = this.#judge!;
    this.#atExport ??= new StandingReader(register, numberOfDay(this.exportedAt));
    return this.#atExport.load(this.#first).under(policy.accepts).grant?.since !== undefined;
  }

  /**
   * The verdict under another set of scopes than the policy's; a number without any record has the same in all.
   * The facts speak of that set from then on.
   */
  verdictUnder(accepted: readonly Scope[], verdict: Verdict): Verdict {
    if (this.standing.records === 0 || verdict === 'outOfReach' || verdict === 'exempt') return verdict;
    const standing = this.#judge!.standings.under(accepted);
    if (!sameGrant(standing, this.standing)) this.nameDiffers = namesDifferFrom(this.#book!, this.#exposure, standing);
    this.standing = standing;
    return verdictOf(this);
  }
}

function sameGrant({ grant: a }: Standing, { grant: b }: Standing): boolean {
  return a !== undefined && b !== undefined && a.line === b.line && a.register === b.register;
}
