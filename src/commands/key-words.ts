import type { Phrase } from '../lib/text.ts';

/** What is said of a new key. */
export const keyWords: { readonly made: Phrase; readonly care: readonly Phrase[] } = {
  made: { en: 'key made', de: 'Schlüssel erzeugt' },
  care: [
    {
      en: 'Use it with --privacy pseudonym --key-file FILE: the same number or name then has the same id in every run.',
      de: 'Verwendung mit --privacy pseudonym --key-file DATEI: Dieselbe Nummer oder derselbe Name hat dann in jedem Lauf dieselbe Kennung.',
    },
    {
      en: 'Keep it apart from the reports and the exports, readable by you alone. Whoever holds the key and the inputs can tell whom every id stands for.',
      de: 'Getrennt von Berichten und Exporten aufbewahren, für niemand anderen lesbar. Wer Schlüssel und Eingaben hat, kann jede Kennung auflösen.',
    },
    {
      en: 'Keep a backup. Without the key no id can be resolved, and those of later runs never compare with the earlier ones.',
      de: 'Eine Sicherung anlegen. Ohne den Schlüssel ist keine Kennung auflösbar, und spätere Läufe sind mit früheren nicht mehr vergleichbar.',
    },
  ],
};
