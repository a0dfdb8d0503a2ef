import type { ErrorFacts } from './error.ts';
import type { Language } from './lib/text.ts';

/** `sample` is text to copy into a file, of several lines. */
export interface Said {
  readonly what: string;
  readonly remedy: string;
  readonly sample?: string;
}

type Wording = (facts: ErrorFacts) => Said;
/** What is wrong and how to mend it, in both languages, with the exit code it ends in. */
export interface ErrorText extends Readonly<Record<Language, Wording>> {
  /** Exit code of DESIGN §3. */
  readonly exit: 2 | 4 | 6;
}

export function error(exit: ErrorText['exit'], en: Wording, de: Wording): ErrorText {
  return { exit, en, de };
}

/** Why an entry of a policy or configuration file does not fit. */
const documentReasons = {
  'unknown-key': { en: 'this key is not known', de: 'dieser Schlüssel ist nicht bekannt' },
  missing: { en: 'a value is missing', de: 'ein Wert fehlt' },
  shape: { en: 'the value has another shape than expected', de: 'der Wert hat eine andere Form als erwartet' },
  'not-listed': { en: 'the value is none of those it takes', de: 'der Wert gehört nicht zu den zulässigen' },
  format: { en: 'the value is not written as expected', de: 'der Wert hat nicht die erwartete Schreibweise' },
  'given-twice': {
    en: 'one of these stands under two keys, or twice',
    de: 'einer dieser Einträge steht unter zwei Schlüsseln oder doppelt',
  },
  'scope-twice': {
    en: 'one scope for all rows and a column of scopes exclude each other',
    de: 'ein Zweck für alle Zeilen und eine Zweckspalte schließen einander aus',
  },
  falls: {
    en: 'the priority falls from one field to a graver or likelier one; rows go from severity 1 to 4',
    de: 'die Priorität sinkt von einem Feld zu einem schwereren oder wahrscheinlicheren; die Zeilen reichen von Schwere 1 bis 4',
  },
  'review-before-date': {
    en: 'the review would be due before the day of the document',
    de: 'die Überprüfung wäre vor dem Tag des Dokuments fällig',
  },
  'nobody-named': { en: 'numbers or labels of the persons are missing', de: 'Rufnummern oder Kennzeichnungen der Personen fehlen' },
  'bases-labelled-many': { en: 'no more than 32 of these may have labels', de: 'höchstens 32 davon dürfen Kennzeichnungen haben' },
  'no-number': {
    en: 'this makes no telephone number in the region of the audit',
    de: 'der Wert ergibt in der Region der Prüfung keine Rufnummer',
  },
  'reach-falls': {
    en: 'the likelihood falls from one reach to a wider one; none ≤ limited ≤ full, none ≤ unknown ≤ full',
    de: 'die Wahrscheinlichkeit sinkt von einem Zugriff zu einem weiteren; none ≤ limited ≤ full, none ≤ unknown ≤ full',
  },
  'not-as-accepted': {
    en: 'this does not fit the key accepts: every accepted scope needs its grade, every grade its scope, and terms-observed counts only beside terms-confirmed',
    de: 'die Angabe passt nicht zum Schlüssel accepts: Jeder anerkannte Zweck braucht seine Nachweisstufe, jede Stufe ihren Zweck, und terms-observed zählt nur neben terms-confirmed',
  },
  syntax: { en: 'this is no valid YAML', de: 'dies ist kein gültiges YAML' },
} as const;

/** The reason in words, with what would fit where the checker says so. */
export function because({ reason, detail }: ErrorFacts, language: Language): string {
  const known = Object.entries(documentReasons).find(([name]) => name === reason)?.[1][language];
  return `${known ?? reason}${detail ? ` (${detail})` : ''}`;
}
