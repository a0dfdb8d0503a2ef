import type { Phrase, Text } from '../lib/text.ts';
import type { PseudonymKind } from '../privacy/pseudonyms.ts';

/** How many pseudonyms could be told of those that were asked for. */
export interface ToldCount {
  readonly told: number;
  readonly asked: number;
}

/** What a pseudonym stands for; `raw` is a text that makes no number. */
export const kindWords: Readonly<Record<PseudonymKind, Phrase>> = {
  number: { en: 'number', de: 'Rufnummer' },
  name: { en: 'name', de: 'Name' },
  raw: { en: 'raw', de: 'nicht lesbare Nummer' },
};

/** What stands on a list that tells pseudonyms. */
export const revealPhrases = {
  title: { en: 'Resolved pseudonyms', de: 'Aufgelöste Pseudonyme' },
  purpose: { en: 'Purpose', de: 'Zweck' },
  report: { en: 'Report', de: 'Bericht' },
  warning: {
    en: 'Personal data: this list names the persons behind the pseudonyms. Use it for the stated purpose alone, give it to nobody else, and delete it afterwards.',
    de: 'Personenbezogene Daten: Diese Liste nennt die Personen hinter den Pseudonymen. Nur für den genannten Zweck verwenden, nicht weitergeben und danach löschen.',
  },
  missing: {
    en: 'The others come from other inputs or options than those given.',
    de: 'Die übrigen stammen aus anderen Eingaben oder Optionen als den angegebenen.',
  },
} as const satisfies Readonly<Record<string, Phrase>>;

export const toldText: Text<ToldCount> = {
  en: ({ told, asked }) => `Resolved: ${told} of ${asked} pseudonyms.`,
  de: ({ told, asked }) => `Aufgelöst: ${told} von ${asked} Pseudonymen.`,
};

/** How many inputs of the report are not at hand as they were. */
export const changedText: Text<number> = {
  en: (count) => `inputs of the report that were not given, or have changed since: ${count}`,
  de: (count) => `Eingaben des Berichts, die nicht angegeben wurden oder seither geändert sind: ${count}`,
};
