import type { Text } from '../../lib/text.ts';
import type { ProblemFacts } from '../problem.ts';

/** Wording of what may be wrong with address books that are tables. */
export const addressTableTexts = {
  'row-cut': {
    en: () => 'the file breaks off within this row; its whole cells were read all the same. Export the address book again',
    de: () => 'die Datei bricht in dieser Zeile ab; ihre vollständigen Zellen wurden dennoch gelesen. Adressbuch erneut exportieren',
  },
  'row-shifted': {
    en: () =>
      'the row has not as many cells as the header and a number under a header of something else, so its cells have probably shifted. Quote cells that hold delimiters or line ends, or export again',
    de: () =>
      'die Zeile hat nicht so viele Zellen wie die Kopfzeile und eine Rufnummer unter einer fremden Überschrift, vermutlich sind Inhalte verrutscht. Zellen mit Trennzeichen oder Zeilenumbruch in Anführungszeichen setzen oder neu exportieren',
  },
  'number-cut': {
    en: (f) =>
      `the file ends in this number in column "${f.column}" without a line end, so it may be cut off, and it was left out. Export again, or end the last row with a line end`,
    de: (f) =>
      `die Datei endet in dieser Rufnummer in der Spalte „${f.column}“ ohne Zeilenumbruch; sie kann abgeschnitten sein und blieb unberücksichtigt. Neu exportieren oder die letzte Zeile mit einem Zeilenumbruch abschließen`,
  },
  'file-end-open': {
    en: () => 'the last row has no line end; whether the file was cut off there cannot be told',
    de: () => 'der letzten Zeile fehlt der Zeilenumbruch; ob die Datei dort abgeschnitten wurde, ist nicht erkennbar',
  },
  'rows-short': {
    en: (f) => `rows with fewer cells than the header: ${f.count}; the missing cells were taken to be blank`,
    de: (f) => `Zeilen mit weniger Zellen als die Kopfzeile: ${f.count}; die fehlenden Zellen wurden als leer gelesen`,
  },
  'cell-without-digits': {
    en: (f) => `the cell in column "${f.column}" holds no digit and was left out`,
    de: (f) => `die Zelle in der Spalte „${f.column}“ enthält keine Ziffer und blieb unberücksichtigt`,
  },
  'phone-columns-unread': {
    en: (f) => `columns whose headers speak of telephone numbers were not read: ${f.headers}. Rename them as the program writes them`,
    de: (f) =>
      `Spalten, deren Überschriften von Rufnummern sprechen, wurden nicht gelesen: ${f.headers}. Überschriften so schreiben wie das Programm, aus dem der Export stammt`,
  },
  'phone-columns-unmapped': {
    en: (f) => `columns whose headers speak of telephone numbers are not in the mapping and were not read: ${f.headers}`,
    de: (f) => `Spalten, deren Überschriften von Rufnummern sprechen, fehlen in der Zuordnung und wurden nicht gelesen: ${f.headers}`,
  },
  'mapping-needed': {
    en: (f) =>
      `this table looks like an address book, but its headers are none askfirst knows: ${f.headers}. ${f.mapping ? `Say what they hold, for example: ${f.mapping}` : 'Say what they hold with --map-file FILE'}`,
    de: (f) =>
      `diese Tabelle sieht nach einem Adressbuch aus, ihre Überschriften kennt askfirst aber nicht: ${f.headers}. ${f.mapping ? `Zuordnung angeben, zum Beispiel: ${f.mapping}` : 'Zuordnung mit --map-file DATEI angeben'}`,
  },
  'mapping-header-missing': {
    en: (f) =>
      `the mapping names headers this table does not have: ${f.missing}. Headers found: ${f.headers}. Correct --map or the mapping file`,
    de: (f) =>
      `die Zuordnung nennt Überschriften, die diese Tabelle nicht hat: ${f.missing}. Gefundene Überschriften: ${f.headers}. --map oder die Zuordnungsdatei berichtigen`,
  },
} as const satisfies Readonly<Record<string, Text<ProblemFacts>>>;
