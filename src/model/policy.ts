import type { Day } from './day.ts';
import { type EvidenceGrade, gradesFor } from './evidence-grade.ts';
import { type PriorityFormula, usualPriority } from './priority.ts';
import type { DocumentedBasis } from './other-basis.ts';
import type { Scope } from './scope.ts';
import type { TermsCode } from './terms.ts';
import type { Severity } from './verdict.ts';

/** What a policy says of a rule: the severity of its findings, or that it is switched off and fires nowhere. */
export type Grade = Severity | 'off';

/** Grades by the ids of rules; a rule without one keeps its own severity. */
export type Grades = Readonly<Partial<Record<string, Grade>>>;

/** What tells the company's own employees among contacts. */
export interface Employees {
  /** An address book of their duty numbers, in any format that is read, and where the policy file names it. */
  readonly directory: { readonly path: string; readonly file: string; readonly line: number } | undefined;
  /** Domains of the company's e-mail addresses; subdomains are not meant. */
  readonly mailDomains: readonly string[];
}

export const presetNames = ['acceptance', 'consent'] as const;

/** Which records count, what is left out, and who answers for that choice. */
export interface Policy {
  /** `acceptance`, `consent`, or the name a policy file gives itself. */
  readonly name: string;
  /** The preset that it follows in all it does not say itself. */
  readonly basedOn: (typeof presetNames)[number];
  /** Scopes of which a grant in force counts. */
  readonly accepts: readonly Scope[];
  /** Labels (groups, categories) whose entries are private: dropped on reading and only counted. */
  readonly privateLabels: readonly string[];
  /** The company's own central numbers, as written. */
  readonly ownNumbers: readonly string[];
  /** The company's own numbers that messages are sent from, as written; they are no contacts and no recipients either. */
  readonly senderNumbers: readonly string[];
  /** Digits counts of bare internal extensions, and prefixes of internal numbers. */
  readonly internalLengths: readonly number[];
  readonly internalPrefixes: readonly string[];
  /** Longest time from the export of an address book to the audit day, in days, before the export counts as stale (D09). */
  readonly staleAfterDays: number;
  /** Longest time between a list of apps and the audit day, in days, before it no longer shows that an app is absent. */
  readonly appListDays: number;
  /** Lowest severity that ends with exit code 1, where command line and configuration name none. */
  readonly failOn: Severity | 'none';
  readonly severities: Grades;
  /** Accounts whose entries are private like those of `privateLabels`, by type (`com.google`) or name (`anna@example.org`). */
  readonly privateAccounts: readonly string[];
  /** Whose numbers are duty numbers of the company's own employees (C20); undefined when the policy names nobody. */
  readonly employees: Employees | undefined;
  /** Labels (groups, categories) whose people are graver to hand over (C18): patients, clients, minors. */
  readonly sensitiveLabels: readonly string[];
  /** How devices are ranked for review. */
  readonly priority: PriorityFormula;
  /** Bases other than consent that are documented for some persons; each of them always needs assessment (C19). */
  readonly otherBases: readonly DocumentedBasis[];
  /** Calendar months after which a grant in force is to be looked at again (C17); undefined: none. */
  readonly reviewMonths: number | undefined;
  /** Version of WhatsApp's terms before which an acceptance is superseded (C07); 0: the one in force on the audit day. */
  readonly latestTerms: TermsCode;
  /** What counts as evidence, strongest first; goes with `accepts`. */
  readonly evidenceGrades: readonly EvidenceGrade[];
  /** Other names of the company itself, as written: as controller of records, and as the organisation of its central numbers. */
  readonly organisationNames: readonly string[];
  /** Who chose this policy, when and why; undefined for the program's presets. */
  readonly choice: { readonly by: string; readonly on: Day; readonly reason: string } | undefined;
}

/** No law names a number of days; WhatsApp's contact upload runs about daily. */
const usualStaleAfterDays = 30;

/** Intune renews its lists of apps weekly. */
export const usualAppListDays = 14;

const preset = {
  privateLabels: [],
  ownNumbers: [],
  senderNumbers: [],
  internalLengths: [],
  internalPrefixes: [],
  staleAfterDays: usualStaleAfterDays,
  appListDays: usualAppListDays,
  failOn: 'medium',
  severities: {},
  privateAccounts: [],
  employees: undefined,
  sensitiveLabels: [],
  priority: usualPriority,
  otherBases: [],
  reviewMonths: undefined,
  latestTerms: 0,
  organisationNames: [],
  choice: undefined,
} as const;

const presetScopes = { acceptance: ['whatsapp-terms', 'contact-upload'], consent: ['contact-upload'] } as const;

/** The presets of DESIGN §2: `acceptance` is what the premise asks, `consent` the strict view. */
export const presets: readonly Policy[] = presetNames.map((name) => {
  const accepts = presetScopes[name];
  return { ...preset, name, basedOn: name, accepts, evidenceGrades: gradesFor(accepts) };
});

/** Scopes that count in the strict view, and in the lenient one, whose figures also carry the middle view. */
export const viewScopes = { strict: ['contact-upload'], lenient: ['whatsapp-terms', 'contact-upload'] } as const satisfies Record<
  string,
  readonly Scope[]
>;
