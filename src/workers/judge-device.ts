import type { Exposure } from '../exposures/device-book.ts';
import type { Entry } from '../exposures/entry.ts';
import { countPersons, hasLegalForm, namesDiffer } from '../exposures/names.ts';
import type { NumberKey } from '../model/number.ts';
import { type Policy, viewScopes } from '../model/policy.ts';
import type { Views } from '../model/report.ts';
import type { Scope } from '../model/scope.ts';
import { noStanding, type Standing } from '../model/standing.ts';
import { type Verdict, verdicts } from '../model/verdict.ts';
import type { RegisterColumns } from '../registers/columns.ts';
import { firstRecords } from '../registers/register-index.ts';
import type { StandingReader } from '../registers/standing.ts';
import type { ExposureFacts } from '../rules/facts.ts';
import { judgeExposure, type Judgement, verdictOf } from '../rules/verdict.ts';
import type { DeviceTask } from './task.ts';

/** One exposure with what was found about it. */
export interface JudgedExposure extends Judgement {
  readonly exposure: Exposure;
  readonly standing: Standing;
}

export interface JudgedDevice {
  readonly exposures: Readonly<Record<Verdict, number>>;
  /** In reach and withdrawn, refused or objected to. */
  readonly defeated: number;
  readonly views: Views;
}

/** What judges the devices of a run; kept by its worker from device to device. */
export interface Judge {
  readonly policy: Policy;
  readonly register: RegisterColumns;
  readonly standings: StandingReader;
  /** The company's own central numbers, under the device's region. */
  readonly own: ReadonlySet<NumberKey>;
  /** Masks a value that made no number. */
  readonly raw: (text: string) => string;
}

/**
 * Reconciles every distinct number of a device with the register and judges it, under the policy and both outer views.
 *
 * @param tell is told of each exposure of which there is something to say, while what was found is still at hand
 */
export function judgeDevice(
  exposures: readonly Exposure[],
  task: DeviceTask,
  judge: Judge,
  tell: (one: JudgedExposure) => void,
): JudgedDevice {
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  const strict = { uncovered: 0, assessed: 0 };
  const lenient = { uncovered: 0, assessed: 0 };
  const strictIsPolicy = sameScopes(judge.policy, viewScopes.strict);
  const lenientIsPolicy = sameScopes(judge.policy, viewScopes.lenient);
  let defeated = 0;
  const first = firstRecords(
    judge.register,
    exposures.map(({ key }) => key),
  );
  for (const [index, exposure] of exposures.entries()) {
    const facts = factsOf(exposure, first[index]!, task, judge);
    const { verdict, fired } = judgeExposure(facts);
    counts[verdict]++;
    if (verdict === 'uncovered' && facts.standing.negative) defeated++;
    tally(strict, strictIsPolicy ? verdict : verdictUnder(viewScopes.strict, facts, exposure, verdict, judge));
    tally(lenient, lenientIsPolicy ? verdict : verdictUnder(viewScopes.lenient, facts, exposure, verdict, judge));
    if (fired.length > 0) tell({ verdict, fired, exposure, standing: facts.standing });
  }
  return { exposures: counts, defeated, views: viewsOf(strict, lenient) };
}

function factsOf(exposure: Exposure, first: number, task: DeviceTask, { policy, standings, own, raw }: Judge): ExposureFacts {
  const standing = exposure.kind === 'number' ? standings.load(first).under(policy.accepts) : noStanding;
  const person = personFacts(exposure);
  return {
    reach: task.reach,
    kind: exposure.kind,
    raw: exposure.kind === 'none' ? raw(exposure.text) : '',
    region: task.region,
    serviceNumber: exposure.kind === 'short' || own.has(exposure.key) || (exposure.service && !person.namesPerson),
    mobile: exposure.mobile,
    organisationOnly: person.organisation !== undefined,
    legalForm: person.organisation !== undefined && hasLegalForm(person.organisation.organisationName),
    standing,
    persons: person.persons,
    nameDiffers: differs(exposure, standing),
  };
}

interface PersonFacts {
  readonly namesPerson: boolean;
  /** An entry that names an organisation, when none names a person. */
  readonly organisation: Entry | undefined;
  readonly persons: number;
}

function personFacts({ places }: Exposure): PersonFacts {
  const first = places[0]!.entry;
  if (places.length === 1) {
    const namesPerson = first.namesPerson;
    return { namesPerson, organisation: !namesPerson && first.namesOrganisation ? first : undefined, persons: namesPerson ? 1 : 0 };
  }
  const entries = [...new Set(places.map(({ entry }) => entry))];
  const named = entries.filter((entry) => entry.namesPerson);
  return {
    namesPerson: named.length > 0,
    organisation: named.length > 0 ? undefined : entries.find((entry) => entry.namesOrganisation),
    persons: countPersons(named.map((entry) => entry.personName)),
  };
}

/** Whether every person entered with the number has another name than the person of the grant. */
function differs({ places }: Exposure, { grant }: Standing): boolean {
  if (grant === undefined || grant.name === '') return false;
  const named = places.filter(({ entry }) => entry.namesPerson);
  return named.length > 0 && named.every(({ entry }) => namesDiffer(entry.personName, grant.name));
}

function sameGrant({ grant: a }: Standing, { grant: b }: Standing): boolean {
  return a !== undefined && b !== undefined && a.line === b.line && a.register === b.register;
}

/** The verdict under another set of scopes; a number without any record has the same in all. */
function verdictUnder(
  accepted: readonly Scope[],
  facts: ExposureFacts,
  exposure: Exposure,
  verdict: Verdict,
  { standings }: Judge,
): Verdict {
  if (facts.standing.records === 0 || verdict === 'outOfReach' || verdict === 'exempt') return verdict;
  const standing = standings.under(accepted);
  return verdictOf({
    ...facts,
    standing,
    nameDiffers: sameGrant(standing, facts.standing) ? facts.nameDiffers : differs(exposure, standing),
  });
}

function sameScopes(policy: Policy, scopes: readonly Scope[]): boolean {
  return policy.accepts.length === scopes.length && scopes.every((scope) => policy.accepts.includes(scope));
}

function tally(view: { uncovered: number; assessed: number }, verdict: Verdict): void {
  if (verdict === 'uncovered') view.uncovered++;
  if (verdict !== 'exempt' && verdict !== 'outOfReach') view.assessed++;
}

/** The middle view judges the whole device: one number of a person not shown to use WhatsApp defeats it for all. */
function viewsOf(strict: { uncovered: number }, lenient: { uncovered: number; assessed: number }): Views {
  const view = (uncovered: number): { uncovered: number; leaking: number } => ({ uncovered, leaking: uncovered > 0 ? 1 : 0 });
  return { strict: view(strict.uncovered), middle: view(lenient.uncovered > 0 ? lenient.assessed : 0), lenient: view(lenient.uncovered) };
}
