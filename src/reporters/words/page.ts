import type { Phrase, Text } from '../../lib/text.ts';
import type { Views } from '../../model/report.ts';
import { figuresDe, figuresEn } from './figures.ts';

interface NotRead {
  readonly lost: number;
  readonly inputs: number;
}

/** Words of the page around the document: its first screen, its chapters, and what its script says. */
export const pageWords = {
  report: { en: 'Audit report', de: 'Prüfbericht' },
  asOf: { en: 'As of', de: 'Stichtag' },
  run: { en: 'Run', de: 'Prüflauf' },
  skip: { en: 'Skip to the result', de: 'Zum Ergebnis springen' },
  contents: { en: 'Contents', de: 'Inhalt' },
  notRead: { en: 'What was not read', de: 'Was nicht gelesen wurde' },
  of: { en: 'of', de: 'von' },
  views: { en: 'Three legal views; which one holds is disputed', de: 'Drei rechtliche Sichtweisen; welche zutrifft, ist umstritten' },
  choice: { en: 'The verdicts follow the policy', de: 'Die Bewertung folgt der Prüfrichtlinie' },
  chosenBy: { en: 'chosen by', de: 'festgelegt von' },
  notChosen: { en: 'a preset; who chose it is not recorded', de: 'einer Voreinstellung; wer sie gewählt hat, ist nicht festgehalten' },
  uncovered: { en: 'without accepted evidence', de: 'ohne anerkannten Nachweis' },
  unverified: { en: 'evidence to be checked', de: 'Nachweis zu prüfen' },
  assumed: { en: 'access only assumed', de: 'Zugriff nur angenommen' },
  exported: { en: 'inventory devices with an export', de: 'Inventargeräte mit Export' },
  noInventory: { en: 'no inventory given', de: 'kein Inventar angegeben' },
  private: { en: 'private entries left out', de: 'private Einträge ausgelassen' },
  ofAssessed: {
    en: (numbers: string) => `of ${numbers} assessed numbers`,
    de: (numbers: string) => `von ${numbers} bewerteten Nummern`,
  },
  devices: { en: 'devices with such numbers', de: 'Geräte mit solchen Nummern' },
  dates: { en: 'Data as of', de: 'Stand der Daten' },
  filter: { en: 'Filter', de: 'Filtern' },
  all: { en: 'all', de: 'alle' },
  shown: { en: '{shown} of {all} rows', de: '{shown} von {all} Zeilen' },
  made: { en: 'Made with', de: 'Erstellt mit' },
} as const;

/** Names of the page's chapters, by the place they lead to. */
export const chapterWords = {
  result: { en: 'Result in detail', de: 'Ergebnis im Einzelnen' },
  charts: { en: 'Charts', de: 'Diagramme' },
  devices: { en: 'Devices', de: 'Geräte' },
  actions: { en: 'What to do', de: 'Was zu tun ist' },
  registers: { en: 'Registers', de: 'Register' },
  details: { en: 'Findings', de: 'Befunde' },
  problems: { en: 'Not read', de: 'Nicht gelesen' },
  method: { en: 'Method and inputs', de: 'Methode und Eingaben' },
  annex: { en: 'Annex', de: 'Anhang' },
  boxes: { en: 'Opinion and decision', de: 'Stellungnahme und Entscheidung' },
} as const satisfies Readonly<Record<string, Phrase>>;

export const notReadWords: Text<NotRead> = {
  en: ({ lost, inputs }) =>
    `${figuresEn.count(lost, 'part was', 'parts were')} not read, in ${figuresEn.count(inputs, 'input', 'inputs')}:`,
  de: ({ lost, inputs }) =>
    `${figuresDe.count(lost, 'Stelle wurde', 'Stellen wurden')} nicht gelesen, in ${figuresDe.count(inputs, 'Eingabe', 'Eingaben')}:`,
};

/** What counts under each view, for one glance; in full it stands with the figures. */
export const viewGlance: Readonly<Record<keyof Views, Phrase>> = {
  strict: { en: 'consent given to the company', de: 'Einwilligung gegenüber dem Unternehmen' },
  middle: {
    en: 'balance of interests, only if an acceptance is on record for everybody in the address book',
    de: 'Interessen\u00adabwägung, nur wenn zu allen im Adressbuch eine Annahme verzeichnet ist',
  },
  lenient: { en: "acceptance of WhatsApp's terms counts as well", de: 'auch die Annahme der Nutzungsbedingungen von WhatsApp zählt' },
};
