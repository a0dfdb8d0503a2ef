import { type Day, type DayNumber, numberOfDay } from '../../src/model/day.ts';
import type { NumberKey } from '../../src/model/number.ts';
import { basisScopes } from '../../src/model/other-basis.ts';
import { type Policy, viewScopes } from '../../src/model/policy.ts';
import type { Channel, Reach } from '../../src/model/posture.ts';
import type { Views } from '../../src/model/report.ts';
import type { Scope } from '../../src/model/scope.ts';
import { noStanding, type Standing } from '../../src/model/standing.ts';
import { type Verdict, type VerdictCounts, verdicts } from '../../src/model/verdict.ts';
import type { Mask } from '../../src/privacy/mask.ts';
import type { ExposureFacts } from '../../src/rules/facts.ts';
import { judgeExposure, type Judgement, verdictOf } from '../../src/rules/verdict.ts';
import type { Exposure } from './book.ts';
import { demandsOf } from './demands.ts';
import { folded, hasLegalForm, namesPerson, organisationOf, personName, personsAmong, shareNoWord } from './names.ts';
import { type OnFile, samePersonOf } from './same-person.ts';
import type { Numbers } from './numbers.ts';
import { otherBasisOf } from './other-basis.ts';
import { standingOf } from './standing.ts';
import type { Contact } from './vcards.ts';

/** What numbers are judged by. */
export interface Evidence extends OnFile {
  readonly policy: Policy;
  readonly asOf: DayNumber;
  readonly mask: Mask;
  readonly region: string;
  /** Numbers whose names over all devices are those of several persons. */
  readonly shared: ReadonlySet<NumberKey>;
  /** The company's own central numbers. */
  readonly own: ReadonlySet<NumberKey>;
  /** Numbers of the directory of employees. */
  readonly staff: ReadonlySet<NumberKey>;
  readonly numbers: Numbers;
  readonly channels: readonly Channel[];
  /** Whether the folder of evidence is looked into. */
  readonly looksUp: boolean;
  /** Nothing is masked. */
  readonly full: boolean;
  readonly exportedAt: Day | undefined;
}

/** An exposure with what was found about it, under the policy and both outer views. */
export interface Judged extends Judgement {
  readonly exposure: Exposure;
  readonly standing: Standing;
  readonly strict: Verdict;
  readonly lenient: Verdict;
  readonly sensitiveLabel: string;
  readonly employee: ExposureFacts['employee'];
  /** Exempt, or would be on a device within reach. */
  readonly exempt: boolean;
}

/** @param held the numbers of each contact of the device */
export function judge(exposure: Exposure, reach: Reach, held: ReadonlyMap<Contact, ReadonlySet<NumberKey>>, evidence: Evidence): Judged {
  const whom = namedBy(exposure);
  const always = factsOf(exposure, whom, reach, evidence);
  const { exportedAt } = evidence;
  const isUnknown = exposure.kind === 'number' && !evidence.records.has(exposure.key);
  const samePerson = isUnknown ? samePersonOf(exposure, held, evidence, evidence) : undefined;
  const under = (accepted: readonly Scope[]): ExposureFacts => {
    const standing = { ...standingUnder(accepted, exposure, evidence), samePerson };
    const before = exportedAt && standingUnder(accepted, exposure, { ...evidence, asOf: numberOfDay(exportedAt) });
    const grantAtExport = before?.grant?.since !== undefined;
    const taken = standingUnder(basisScopes, exposure, evidence).negative !== undefined;
    const otherBasis = taken ? undefined : otherBasisOf(exposure, standing, evidence);
    return { ...always, standing, nameDiffers: differs(whom.persons, standing), otherBasis, grantAtExport };
  };
  const facts = under(evidence.policy.accepts);
  return {
    ...judgeExposure(facts),
    exposure,
    standing: facts.standing,
    strict: verdictOf(under(viewScopes.strict)),
    lenient: verdictOf(under(viewScopes.lenient)),
    sensitiveLabel: facts.sensitiveLabel,
    employee: facts.employee,
    exempt: verdictOf({ ...facts, reach: 'full' }) === 'exempt',
  };
}

/** Whom the contacts with a number name: persons, else the first organisation, else nobody. */
interface Named {
  readonly persons: readonly string[];
  readonly organisation: string;
  /** Every organisation that is named. */
  readonly organisations: readonly string[];
}

function namedBy({ places }: Exposure): Named {
  const contacts = [...new Set(places.map(({ contact }) => contact))];
  const persons = contacts.filter(namesPerson).map(personName);
  const organisations = persons.length > 0 ? [] : contacts.map(organisationOf).filter((name) => name !== '');
  return { persons, organisation: organisations[0] ?? '', organisations };
}

function standingUnder(accepted: readonly Scope[], { key }: Exposure, { records, asOf, policy }: Evidence): Standing {
  const own = records.get(key);
  return own === undefined ? noStanding : standingOf(own, accepted, asOf, policy.latestTerms || undefined);
}

/** Whether the grant is of a person whose name shares no word with that of anybody entered with the number. */
function differs(persons: readonly string[], { grant }: Standing): boolean {
  const onRecord = grant?.name ?? '';
  return onRecord !== '' && persons.length > 0 && persons.every((name) => shareNoWord(name, onRecord));
}

/** What does not depend on the scopes that are accepted. */
function factsOf(
  exposure: Exposure,
  { persons, organisation, organisations }: Named,
  reach: Reach,
  evidence: Evidence,
): Omit<ExposureFacts, 'standing' | 'nameDiffers' | 'otherBasis' | 'grantAtExport'> {
  const { kind, key, text, mobile, service, places } = exposure;
  const { mask, region, own, staff, shared, policy, exportedAt, asOf, records } = evidence;
  const domains = new Set(policy.employees?.mailDomains.map((domain) => domain.toLowerCase()));
  const mails = places.flatMap(({ contact }) => contact.emails);
  const ownNames = new Set(policy.organisationNames.map(folded));
  const isOwnCompany = organisation !== '' && organisations.every((name) => ownNames.has(folded(name)));
  const central = isOwnCompany && kind === 'number' && !mobile && !records.has(key);
  const labels = new Set(places.flatMap(({ contact }) => contact.labels.map(folded)));
  return {
    reach,
    kind,
    raw: kind === 'none' ? mask.raw(text) : '',
    region,
    serviceNumber: kind === 'short' || own.has(key) || central || (service && persons.length === 0),
    mobile,
    organisationOnly: organisation !== '',
    legalForm: hasLegalForm(organisation),
    persons: personsAmong(persons),
    employee: staff.has(key) ? 'directory' : mails.some((mail) => domains.has(domainOf(mail))) ? 'mail' : '',
    sensitiveLabel: policy.sensitiveLabels.find((label) => labels.has(folded(label))) ?? '',
    sharedElsewhere: shared.has(key),
    exportedAt,
    demands: demandsOf(policy, asOf),
  };
}

/** The numbers of each contact of a device. */
export function numbersHeld(exposures: readonly Exposure[]): ReadonlyMap<Contact, ReadonlySet<NumberKey>> {
  const held = new Map<Contact, Set<NumberKey>>();
  for (const { key, places } of exposures) for (const { contact } of places) held.set(contact, (held.get(contact) ?? new Set()).add(key));
  return held;
}

function domainOf(mail: string): string {
  return mail.toLowerCase().split('@').at(-1)!;
}

/** The figures of a device. */
export interface Figures {
  readonly exposures: VerdictCounts;
  /** In reach and withdrawn, refused or objected to. */
  readonly defeated: number;
  readonly views: Views;
  /** Uncovered or unverified, with a sensitive label. */
  readonly sensitive: number;
  /** Those of the company's own employees. */
  readonly employees: VerdictCounts;
}

export function figuresOf(judged: readonly Judged[]): Figures {
  const count = (is: (one: Judged) => boolean): number => judged.filter(is).length;
  const assessed = count((one) => one.lenient !== 'exempt' && one.lenient !== 'outOfReach');
  const outer = (name: 'strict' | 'lenient'): Views['strict'] => {
    const uncovered = count((one) => one[name] === 'uncovered');
    return { assessed, uncovered, unverified: count((one) => one[name] === 'unverified'), leaking: uncovered > 0 ? 1 : 0 };
  };
  const lenient = outer('lenient');
  const balanced = count((one) => !['exempt', 'outOfReach', 'otherBasis'].includes(one.lenient));
  const byVerdict = (is: (one: Judged) => boolean): VerdictCounts =>
    Object.fromEntries(verdicts.map((verdict) => [verdict, count((one) => is(one) && one.verdict === verdict)])) as VerdictCounts;
  return {
    exposures: byVerdict(() => true),
    employees: byVerdict(({ employee }) => employee !== ''),
    defeated: count((one) => one.verdict === 'uncovered' && one.standing.negative !== undefined),
    sensitive: count((one) => one.sensitiveLabel !== '' && (one.verdict === 'uncovered' || one.verdict === 'unverified')),
    // One number of a person not shown to use WhatsApp defeats the middle view for the whole device.
    views: {
      strict: outer('strict'),
      middle: lenient.leaking > 0 ? { assessed, uncovered: balanced, unverified: 0, leaking: 1 } : lenient,
      lenient,
    },
  };
}
