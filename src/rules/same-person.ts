import type { Language, Phrase } from '../lib/text.ts';
import { recordWords, scopeWords } from '../model/consent-words.ts';
import type { RecordStatus } from '../model/record-status.ts';
import type { Scope } from '../model/scope.ts';
import type { SamePerson } from '../model/standing.ts';
import type { ExposureRule } from './rule.ts';
import { dated, statement } from './words.ts';

/** What is on record for the same person under another number, as values of a message. */
export type SamePersonArgs = Readonly<{
  by: SamePerson['by'];
  says: SamePerson['says'];
  status: RecordStatus;
  scope: Scope;
  on: string;
  number: string;
  numbers: number;
}>;

export function samePersonArgs({ by, says, status, scope, since, number, numbers }: SamePerson): SamePersonArgs {
  return { by, says, status, scope, on: since ?? '', number, numbers };
}

/** Medium is only what would count if it were for this number; all else weighs as much as no record at all. */
export const samePersonSeverity: Exclude<ExposureRule<SamePersonArgs>['severity'], string> = {
  of: ({ says }) => (says === 'given' ? 'medium' : 'high'),
  all: ['high', 'medium'],
};

export const samePersonWhen = {
  high: { en: 'what was found would be no evidence for that number either', de: 'das Gefundene wäre auch für jene Nummer kein Nachweis' },
  medium: { en: 'what was found would be evidence for that number', de: 'das Gefundene wäre für jene Nummer ein Nachweis' },
} as const;

const taken: Readonly<Partial<Record<RecordStatus, Phrase>>> = {
  withdrawn: { en: 'withdrawal', de: 'Widerruf' },
  revoked: { en: 'revocation', de: 'Aufhebung' },
  refused: { en: 'refusal', de: 'Ablehnung' },
  objected: { en: 'objection', de: 'Widerspruch' },
};

/** What is on record, as a noun without an article. */
export const onRecord: Readonly<Record<Language, (args: SamePersonArgs) => string>> = {
  en: ({ says, status, scope, on }) =>
    says === 'neither'
      ? `a record "${recordWords[status].en}" (${scopeWords[scope].en}) ${dated.en(on)}, which would be no evidence for that number either`
      : `${(taken[status] ?? statement(scope)).en} ${dated.en(on)}`,
  de: ({ says, status, scope, on }) =>
    says === 'neither'
      ? `ein Eintrag „${recordWords[status].de}“ (${scopeWords[scope].de}) ${dated.de(on)}, der auch für jene Nummer kein Nachweis wäre`
      : `${(taken[status] ?? statement(scope)).de} ${dated.de(on)}`,
};

/** What follows from a withdrawal, refusal or objection; the same in both remedies. */
export const ifTaken: Phrase = {
  en: 'Where a withdrawal, refusal or objection was found and it is the same person, remove this number, too, and do not ask again.',
  de: 'Ist ein Widerruf, eine Ablehnung oder ein Widerspruch verzeichnet und ist es dieselbe Person, auch diese Nummer entfernen und nicht erneut um Einwilligung bitten.',
};
