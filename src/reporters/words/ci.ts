import type { Phrase, Text } from '../../lib/text.ts';

/** Words of the formats for CI systems. */
export const ciWords = {
  incomplete: { en: 'Audit incomplete', de: 'Prüfung unvollständig' },
  inAll: { en: 'Result of the audit', de: 'Ergebnis der Prüfung' },
  alsoAt: { en: 'also here', de: 'auch hier' },
  record: { en: 'register entry', de: 'Registereintrag' },
  allRead: { en: 'Everything was read', de: 'Alles wurde gelesen' },
  absence: {
    en: 'Not everything was read, so that the absence of a finding shows nothing.',
    de: 'Nicht alles wurde gelesen; dass ein Befund fehlt, belegt daher nichts.',
  },
  off: { en: 'The policy switches this rule off.', de: 'Die Prüfrichtlinie schaltet diese Regel ab.' },
  noInput: {
    en: 'There was nothing to check: no such input was given.',
    de: 'Nichts zu prüfen: Eine solche Eingabe wurde nicht angegeben.',
  },
  inputs: { en: 'Inputs', de: 'Eingaben' },
  elsewhere: {
    en: 'All findings stand in the reports of the same run, as with -o json=FILE or -o ndjson=FILE.',
    de: 'Alle Befunde stehen in den Berichten desselben Laufs, etwa mit -o json=DATEI oder -o ndjson=DATEI.',
  },
} as const satisfies Readonly<Record<string, Phrase>>;

/** Sentences of these formats that hold figures, which are formatted already. */
export const ciTexts = {
  shown: {
    en: ({ shown, all }) => `Shown here: ${shown} of ${all} findings, the gravest of each kind first; notes are left out.`,
    de: ({ shown, all }) => `Hier gezeigt: ${shown} von ${all} Befunden, je Art die schwersten zuerst; Hinweise sind ausgelassen.`,
  },
} as const satisfies Readonly<Record<string, Text<Readonly<Record<string, string>>>>>;
