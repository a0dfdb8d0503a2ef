import type { Phrase, Text } from '../../lib/text.ts';
import type { Report } from '../../model/report.ts';

type Figures = NonNullable<Report['summary']['duplicates']>;

/** Words for numbers that stand in several entries. */
export const duplicateWords = {
  title: { en: 'Numbers in several entries', de: 'Nummern in mehreren Einträgen' },
  figure: { en: '… of these in several entries (C15)', de: '… davon in mehreren Einträgen (C15)' },
  number: { en: 'Number', de: 'Nummer' },
  entries: { en: 'Entries', de: 'Einträge' },
  devices: { en: 'Devices', de: 'Geräte' },
  place: { en: 'First place', de: 'Erste Fundstelle' },
} as const satisfies Readonly<Record<string, Phrase>>;

export const duplicateIntro: Text<Figures & { readonly number: (value: number) => string }> = {
  en: ({ numbers, entries, number }) =>
    `Over all devices ${numbers === 1 ? 'one number stands' : `${number(numbers)} numbers stand`} in more than one entry, in ${number(entries)} entries together (C15).`,
  de: ({ numbers, entries, number }) =>
    `Über alle Geräte hinweg ${numbers === 1 ? 'steht eine Nummer' : `stehen ${number(numbers)} Nummern`} in mehr als einem Eintrag, zusammen in ${number(entries)} Einträgen (C15).`,
};
