import type { Language } from '../../lib/text.ts';
import type { Run } from '../../model/report.ts';
import type { Span } from './charts.ts';

/** Words around the pages of the Word document; its text is that of every report for people. */
export interface DocxWords {
  /** As Word names a language, for its spell checking. */
  readonly tag: string;
  readonly asOf: (day: string) => string;
  /** The words before, between and after the number of the page and that of all pages. */
  readonly page: readonly [before: string, between: string];
  readonly run: string;
  readonly contents: string;
  /** Heads of columns: a count of devices, and stretches of time. */
  readonly devices: string;
  readonly time: Readonly<Record<Span, string>>;
  readonly privacy: Readonly<Record<Run['privacy'], string>>;
}

export const docxWords: Readonly<Record<Language, DocxWords>> = {
  en: {
    tag: 'en-GB',
    asOf: (day) => `As of ${day}`,
    page: ['Page ', ' of '],
    run: 'Run',
    contents: 'Contents',
    devices: 'Devices',
    time: { month: 'Month', year: 'Year', decade: 'Decade' },
    privacy: { masked: 'names and numbers masked', pseudonym: 'names and numbers as pseudonyms', full: 'names and numbers in full' },
  },
  de: {
    tag: 'de-DE',
    asOf: (day) => `Stichtag ${day}`,
    page: ['Seite ', ' von '],
    run: 'Prüflauf',
    contents: 'Inhalt',
    devices: 'Geräte',
    time: { month: 'Monat', year: 'Jahr', decade: 'Jahrzehnt' },
    privacy: { masked: 'Namen und Nummern gekürzt', pseudonym: 'Namen und Nummern als Pseudonyme', full: 'Namen und Nummern ungekürzt' },
  },
};
