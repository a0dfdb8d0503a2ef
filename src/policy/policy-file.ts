import path from 'node:path';
import { z } from '../lib/zod.ts';
import { parseDay } from '../model/day.ts';
import { evidenceGrades, fitScopes, gradesFor } from '../model/evidence-grade.ts';
import { type Employees, type Grade, type Policy, presetNames, presets } from '../model/policy.ts';
import { scopes } from '../model/scope.ts';
import { termsVersions } from '../model/terms.ts';
import { severities } from '../model/verdict.ts';
import { lineOf, parseDocument } from './document.ts';
import { priorityPart, priorityUnder } from './priority-part.ts';
import { documentedBasis, otherBasesSchema } from './other-bases.ts';

/** What a policy may say of each rule, by its id. */
export type PossibleGrades = Readonly<Record<string, readonly Grade[]>>;

// Read as text throughout; editors that check a file by the published schema may take digits for a number.
const textOrNumber = { type: ['string', 'integer'] } as unknown as { type: 'string' };
const text = z.string().trim().min(1);
const digits = z.string().regex(/^\d+$/, '0–9').meta(textOrNumber);
const days = (says: string) =>
  z
    .string()
    .regex(/^\d{1,4}$/, '0–9999')
    .meta({ ...textOrNumber, minimum: 0, description: says })
    .transform(Number)
    .optional();
const mostMonths = 240;
const months = (says: string) =>
  z
    .string()
    .refine((said) => /^\d{1,3}$/.test(said) && Number(said) >= 1 && Number(said) <= mostMonths, `1–${mostMonths}`)
    .meta({ ...textOrNumber, minimum: 1, maximum: mostMonths, description: says })
    .transform(Number)
    .optional();

/** `example.org`, also in another script; no address, no wildcard. */
const mailDomain = /^[^\s@*./:]+(?:\.[^\s@*./:]+)+$/;

/** A policy file (YAML). Every key but those of the choice may be left out and then follows the preset it is based on. */
export function policySchema(grades: PossibleGrades, isNumber: (text: string) => boolean = () => true) {
  const number = text.refine(isNumber, { params: { reason: 'no-number' } }).meta(textOrNumber);
  const gradeOf = ([id, possible]: [string, readonly Grade[]]) => [id, z.enum(possible).optional()] as const;
  const keys = z.strictObject({
    name: text.describe('what reports call the policy'),
    'based-on': z.enum(presetNames).default('acceptance').describe('preset that is followed in all the file leaves out'),
    accepts: z
      .array(z.enum(scopes.filter((scope) => scope !== 'none' && scope !== 'other' && scope !== 'marketing')))
      .min(1)
      .optional()
      .describe('scopes of which a grant in force counts'),
    'private-labels': z.array(text).optional().describe('labels whose entries are dropped on reading and only counted'),
    'own-numbers': z.array(number).optional().describe("the company's own central numbers"),
    'sender-numbers': z.array(number).optional().describe('own numbers that messages are sent from'),
    'internal-numbers': z
      .strictObject({ lengths: z.array(digits).optional(), prefixes: z.array(digits).optional() })
      .optional()
      .describe('bare internal extensions, by how many digits they have or begin with'),
    'stale-export-days': days('days after which the export of an address book counts as old (D09)'),
    'app-list-days': days('days after which a list of apps no longer shows that an app is absent'),
    'fail-on': z
      .enum(['none', ...severities])
      .optional()
      .describe('lowest severity that ends with exit code 1; command line and configuration win'),
    severities: z
      .strictObject(Object.fromEntries(Object.entries(grades).map(gradeOf)))
      .optional()
      .describe('severity of a rule while its own would apply, or off: the rule fires nowhere, verdicts stay'),
    'private-accounts': z
      .array(text)
      .optional()
      .describe('accounts, by type or name, whose entries are dropped on reading and only counted (databases, mapped tables)'),
    employees: z
      .strictObject({
        directory: text.optional().describe('address book of their duty numbers, relative to the policy file'),
        'mail-domains': z
          .array(text.regex(mailDomain, 'example.org'))
          .optional()
          .describe('domains of their e-mail addresses, without subdomains'),
      })
      .optional()
      .describe("what tells the company's own employees (C20); verdicts stay"),
    'sensitive-labels': z.array(text).optional().describe('labels whose people are graver to hand over (C18), matched on labels alone'),
    priority: priorityPart.optional().describe('formula of the review priority, where it departs from the usual one'),
    'other-bases': otherBasesSchema(number).optional().describe('bases other than consent that are documented for some persons (C19)'),
    'review-months': months('calendar months after which a grant in force is to be looked at again (C17)'),
    'latest-terms': z
      .enum(termsVersions.map(({ id }) => id))
      .optional()
      .describe("version of WhatsApp's terms before which an acceptance is superseded (C07); else the one in force on the audit day"),
    'evidence-grades': z
      .array(z.enum(evidenceGrades))
      .min(1)
      .optional()
      .describe('what counts as evidence; must fit accepts, and adds to it only terms-observed'),
    'organisation-names': z
      .array(text)
      .optional()
      .describe('other names of the company itself: as controller of records, and of entries of its central numbers'),
    'chosen-by': text.describe('who answers for the choice'),
    'chosen-on': text.refine((day) => parseDay(day) !== undefined, 'YYYY-MM-DD').meta({ format: 'date', description: 'day of the choice' }),
    reason: text.describe('why it was chosen'),
  });
  return keys.superRefine(({ accepts, 'based-on': base, 'evidence-grades': counted }, context) => {
    const accepted = accepts ?? presets.find(({ name }) => name === base)!.accepts;
    if (counted === undefined || fitScopes(counted, accepted)) return;
    const detail = `accepts: ${accepted.join(', ')}; evidence-grades: ${gradesFor(accepted).join(', ')}`;
    context.addIssue({ code: 'custom', path: ['evidence-grades'], params: { reason: 'not-as-accepted', detail } });
  });
}

/**
 * Reads a policy file.
 *
 * @param isNumber whether a text makes a telephone number under the audit's region
 * @throws AskfirstError `document-invalid` with file, line and key
 */
export function parsePolicy(source: string, file: string, grades: PossibleGrades, isNumber?: (text: string) => boolean): Policy {
  const parsed = parseDocument(source, file, policySchema(grades, isNumber));
  const base = presets.find(({ name }) => name === parsed['based-on'])!;
  const accepts = parsed.accepts ?? base.accepts;
  const internal = parsed['internal-numbers'];
  return {
    name: parsed.name,
    basedOn: parsed['based-on'],
    accepts,
    privateLabels: parsed['private-labels'] ?? base.privateLabels,
    ownNumbers: parsed['own-numbers'] ?? base.ownNumbers,
    senderNumbers: parsed['sender-numbers'] ?? base.senderNumbers,
    internalLengths: internal?.lengths?.map(Number) ?? base.internalLengths,
    internalPrefixes: internal?.prefixes ?? base.internalPrefixes,
    staleAfterDays: parsed['stale-export-days'] ?? base.staleAfterDays,
    appListDays: parsed['app-list-days'] ?? base.appListDays,
    failOn: parsed['fail-on'] ?? base.failOn,
    severities: parsed.severities ?? base.severities,
    privateAccounts: parsed['private-accounts'] ?? base.privateAccounts,
    employees: parsed.employees && employeesOf(parsed.employees, source, file),
    sensitiveLabels: parsed['sensitive-labels'] ?? base.sensitiveLabels,
    priority: priorityUnder(base.priority, parsed.priority),
    otherBases: parsed['other-bases']?.map(documentedBasis) ?? base.otherBases,
    reviewMonths: parsed['review-months'] ?? base.reviewMonths,
    latestTerms: termsVersions.findIndex(({ id }) => id === parsed['latest-terms']) + 1,
    evidenceGrades: evidenceGrades.filter((grade) => (parsed['evidence-grades'] ?? gradesFor(accepts)).includes(grade)),
    organisationNames: parsed['organisation-names'] ?? base.organisationNames,
    choice: { by: parsed['chosen-by'], on: parseDay(parsed['chosen-on'])!, reason: parsed.reason },
  };
}

function employeesOf(
  { directory, 'mail-domains': mailDomains }: { directory?: string | undefined; 'mail-domains'?: string[] | undefined },
  source: string,
  file: string,
): Employees | undefined {
  if (directory === undefined && (mailDomains ?? []).length === 0) return undefined;
  return {
    directory:
      directory === undefined ? undefined : { path: beside(file, directory), file, line: lineOf(source, ['employees', 'directory']) },
    mailDomains: mailDomains ?? [],
  };
}

/** A path that a file names, relative to the folder of that file. */
function beside(file: string, named: string): string {
  return path.isAbsolute(named) ? named : path.posix.join(path.dirname(file), named);
}
