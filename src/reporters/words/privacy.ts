import type { Text } from '../../lib/text.ts';

/** Who is answerable for a report, where the configuration says so. */
interface Told {
  readonly auditor: string | null;
  readonly purpose: string | null;
}

/** What a report says of the names and numbers in it, by privacy level; masked ones speak for themselves. */
export const privacyWords = {
  full: {
    en: ({ purpose }) =>
      `This report shows names and numbers in full${purpose === null ? '' : ` (purpose: ${purpose})`}. Give it only to people who need them for that purpose, and delete it when its time is over.`,
    de: ({ purpose }) =>
      `Dieser Bericht zeigt Namen und Nummern ungekürzt${purpose === null ? '' : ` (Zweck: ${purpose})`}. Nur an Personen weitergeben, die sie für diesen Zweck brauchen, und fristgerecht löschen.`,
  },
  'key-file': {
    en: ({ auditor }) =>
      `Names and numbers are pseudonyms under a key file of ${auditor ?? 'whoever ran the audit'}: the same value has the same id in every report made under that key. Whoever holds the key and the inputs can tell whom an id stands for (askfirst reveal).`,
    de: ({ auditor }) =>
      `Namen und Nummern sind Pseudonyme, gebildet mit der Schlüsseldatei ${auditor === null ? 'der prüfenden Person' : `von ${auditor}`}: Derselbe Wert hat in jedem Bericht mit diesem Schlüssel dieselbe Kennung. Wer Schlüssel und Eingaben hat, kann Kennungen auflösen (askfirst reveal).`,
  },
  'this-run': {
    en: () =>
      'Names and numbers are pseudonyms under a key made for this run alone: their ids compare with no other report, and the key was not kept.',
    de: () =>
      'Namen und Nummern sind Pseudonyme, gebildet mit einem Schlüssel nur für diesen Lauf: Ihre Kennungen sind mit keinem anderen Bericht vergleichbar, und der Schlüssel wurde nicht aufbewahrt.',
  },
} as const satisfies Readonly<Record<string, Text<Told>>>;
