import { inLanguage } from '../../lib/text.ts';
import { appReasons } from '../../model/app-state.ts';
import { scopeWords } from '../../model/consent-words.ts';
import type { Scope } from '../../model/scope.ts';
import { annexEn } from './annex.ts';
import { columnsEn } from './columns.ts';
import { figuresEn } from './figures.ts';
import { joiningEn } from './joining.ts';
import { policyEn } from './policy.ts';
import { priorityEn } from './priority.ts';
import { viewsEn } from './views.ts';
import type { Span, Words } from './words.ts';

const { number, day, count } = figuresEn;

/** First and last day, and of how many devices none is given. */
function spanOf({ first, last, missing }: Span): string {
  if (first === null) return 'day not given';
  const days = first === last ? day(first) : `${day(first)} to ${day(last)}`;
  return missing > 0 ? `${days}, not given for ${count(missing, 'device', 'devices')}` : days;
}

export const en: Words = {
  number,
  day,
  share: figuresEn.share,
  title: "Audit of company phones: contacts within WhatsApp's reach",
  asOf: (asOf, policy) => `As of ${day(asOf)} · policy: ${policy}`,
  controller: (name) => `Controller: ${name ?? 'not given'}`,
  purpose: (purpose) => `Purpose of showing names and numbers: ${purpose}`,
  noRegister: 'No register was given: no evidence is on record for any number.',
  headline: (leaking, total) =>
    `${number(leaking)} of ${count(total, 'device', 'devices')} ${leaking === 1 || total === 1 ? 'is a leaking device' : 'are leaking devices'}: numbers without accepted evidence lie within WhatsApp's reach.`,
  headlineAssumed: (assumed) =>
    `${number(assumed)} of them ${assumed === 1 ? 'counts' : 'count'} by assumption only: app or permission unknown.`,
  complete: 'The audit is complete: every input was read whole.',
  incomplete: (devices) =>
    `The audit is INCOMPLETE: ${devices === 0 ? 'inputs' : count(devices, 'device', 'devices')} not read whole. Findings that are missing here prove nothing.`,
  exported: (withExport, listed) =>
    `${number(withExport)} of ${count(listed, 'inventory device', 'inventory devices')} supplied an export.`,
  noInventory: "No inventory was given: every device is assumed to be within WhatsApp's reach.",
  dates: ({ exports, inventory, register }, hasRegister) => [
    `Exports: ${spanOf(exports)}`,
    ...(inventory ? [`Inventory: ${inventory.first === null ? 'as supplied, the file names no day' : `as of ${spanOf(inventory)}`}`] : []),
    hasRegister ? `Register: latest statement of ${day(register)}` : 'Register: none',
  ],
  figuresTitle: 'Figures',
  figuresUnit: 'Numbers count once per device, "distinct numbers" once in all.',
  verdicts: {
    uncovered: 'without accepted evidence',
    unverified: 'evidence recorded, but to be checked',
    covered: 'evidence recorded (its content was not examined)',
    otherBasis: 'another documented basis (needs assessment)',
    outOfReach: "out of WhatsApp's reach",
    exempt: 'exempt (service and organisation numbers)',
  },
  exposures: 'sum of the numbers of all devices',
  contacts: ['contact', 'contacts'],
  numbers: ['distinct number in all', 'distinct numbers in all'],
  privateEntries: ['private entry, not evaluated', 'private entries, not evaluated'],
  registerRecords: ['row of the registers', 'rows of the registers'],
  assumedShare: (part, whole) =>
    `Of ${number(part)} of ${count(whole, 'assessed number', 'assessed numbers')} (${en.share(part, whole)}) it is only assumed that WhatsApp can reach ${part === 1 ? 'it' : 'them'}.`,
  severities: { critical: 'critical', high: 'high', medium: 'medium', low: 'low', info: 'info' },
  findingsTitle: 'Findings by severity',
  views: viewsEn,
  accesses: { full: 'full', limited: 'limited', none: 'none', unknown: 'unknown' },
  channels: {
    none: 'none',
    'business-platform': 'Business Platform',
    'whatsapp-web': 'WhatsApp Web',
    unknown: 'unknown',
    'whatsapp-business': 'WhatsApp Business',
    whatsapp: 'WhatsApp',
  },
  appStates: { installed: 'installed', 'not-installed': 'not installed', 'not-observable': 'not observable' },
  appEvidences: {
    package: 'by its id',
    name: 'by its name',
    suspected: 'by a similar name',
    stated: 'as stated',
    none: 'nothing seen',
  },
  appReasons: inLanguage(appReasons, 'en'),
  accessSources: {
    stated: 'as stated',
    dumpsys: 'from the package dump of the phone',
    tcc: "from the phone's table of permissions",
    'requested-only': 'the app asks for the permission, a grant is not shown',
    none: 'not known',
  },
  columns: columnsEn,
  roles: {
    'address-book': 'address book',
    'selected-contacts': 'selected contacts',
    register: 'register',
    recipients: 'list of recipients',
    inventory: 'inventory',
    policy: 'policy',
    config: 'configuration',
    directory: 'directory of employees',
    evidence: 'evidence',
  },
  assumedMark: 'reach assumed',
  limitedMark: 'limited access, all contacts counted',
  selectedMark: 'limited access, selected contacts alone counted',
  incompleteMark: 'incomplete',
  devicesTitle: "Leaking devices: numbers without accepted evidence within WhatsApp's reach",
  noLeaking: 'None.',
  noFindings: 'No findings.',
  andMore: (more) => `… and ${number(more)} more; all are in the JSON report.`,
  andMoreDevices: '… and more devices; all are in the JSON report.',
  otherDevicesTitle: 'Other devices',
  postureTitle: 'What was seen of WhatsApp on the devices',
  postureIntro:
    'Where this was not simply stated by the inventory. An app that cannot be seen is not taken to be absent; such devices count as within reach.',
  postureOf: ({ state, evidence, reason }, access) => `WhatsApp ${state} (${evidence}): ${reason}; contact access: ${access}`,
  accessFrom: (access, source) => `${access} (${source})`,
  joining: joiningEn,
  policy: policyEn,
  unjoinedDevices: (devices) => `Inventory devices without an address book (${number(devices)}); of their contacts nothing is known`,
  unjoinedBooks: (books) => `Address books of no inventory device (${number(books)}); they count as within reach, assumed`,
  evidenceTitle: 'Traces of WhatsApp, which suggest that it holds or held the address book',
  evidenceIntro: 'Inferred from the exports themselves; a transmission was not observed.',
  evidenceKinds: {
    waid: ["number with WhatsApp's own id", "numbers with WhatsApp's own id"],
    'business-name': ['business name set in WhatsApp', 'business names set in WhatsApp'],
    'number-type': ['number labelled WhatsApp', 'numbers labelled WhatsApp'],
    profile: ['profile row of WhatsApp', 'profile rows of WhatsApp'],
    account: ['account of WhatsApp', 'accounts of WhatsApp'],
    synchronised: ["contact in WhatsApp's own copy of the book", "contacts in WhatsApp's own copy of the book"],
  },
  traces: (kinds) => kinds.map(([kind, value]) => count(value, ...kind)).join(', '),
  actionsTitle: 'What to do',
  actionCount: (value) => count(value, 'finding', 'findings'),
  asking: (ids) =>
    `For every remedy that comes to asking the person (${ids}): asking by mail or messenger may itself be advertising (§ 7 UWG).`,
  remedy: 'Do',
  caution: 'Mind',
  basis: 'Basis',
  secondary:
    '† Read in secondary sources only: read the document itself before relying on it. "askfirst rules" with the id of a rule gives the addresses.',
  generalTitle: 'Findings about no single device',
  detailsTitle: 'Findings by device',
  detailsIntro: (perDevice) =>
    `The most urgent devices, each with what was found about it and up to ${number(perDevice)} of the gravest findings about its numbers, notes left out; all are in the JSON report.`,
  aboutDevice: (source) => (source === null ? 'About the device:' : `About the device (${source}):`),
  sourceOf: (path, line) => (line === 0 ? path : `${path}, line ${line}`),
  recordOf: (path, line) => `register: ${path}, line ${line}`,
  problemsTitle: 'Not read',
  problemsIntro: 'What stands here is missing from the figures. As long as anything is missing, the audit counts as incomplete.',
  noProblems: 'Nothing. Every card and row begun was read.',
  notesTitle: 'Read with reservations',
  skipped: (files) =>
    `Skipped, for ${files === 1 ? 'it is no address book' : 'they are no address books'} by kind (photos, system files, hidden files, registers and inventories of this run): ${count(files, 'file or folder', 'files or folders')}, listed in the JSON report.`,
  priority: priorityEn,
  methodTitle: 'Method',
  method: [
    'Every number in the address books is brought into E.164 and matched with the register. What counts is the state of the register on the audit day.',
    'A withdrawal, refusal or objection beats any grant of the same day; without a date it is in force, while a grant without a date is unproven.',
  ],
  purposes: (scopes) => scopes.map((scope) => scopeWords[scope as Scope].en).join(', '),
  settings: (run) => [
    `Audit day ${day(run.asOf)}, time zone ${run.timezone}, region for national numbers ${run.region}`,
    `Policy "${run.policy}", accepted purposes: ${en.purposes(run.accepts)}`,
    `Run id: ${run.id}`,
  ],
  inputsTitle: 'Inputs',
  mappingTitle: 'Columns of the tables',
  mappedBy: (file) => (file === null ? 'told by the headers' : `told by the mapping ${file}`),
  annex: annexEn,
  outcome: {
    pass: 'not reached: no finding of this severity or a higher one',
    fail: 'reached: at least one finding of this severity or a higher one',
    'not-evaluated': 'not evaluated, because incomplete',
  },
  decision: ({ outcome, failOn }) => (failOn === 'none' ? 'No threshold set' : `Threshold "${failOn}" ${en.outcome[outcome]}`),
};
