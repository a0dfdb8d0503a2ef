import type { Text } from '../lib/text.ts';
import { databaseProblemTexts } from './database-problem-texts.ts';
import { contactExportTexts } from './contact-export-texts.ts';
import type { Problem, ProblemFacts } from './problem.ts';
import { addressTableTexts } from './problem-texts/address-tables.ts';
import { archivesTexts } from './problem-texts/archives-texts.ts';
import { inventoryTexts } from './problem-texts/inventories.ts';
import { recipientTexts } from './problem-texts/recipients.ts';
import { registerTexts } from './problem-texts/registers.ts';
import { joiningTexts } from './problem-texts/joining-texts.ts';
import { employeesTexts } from './problem-texts/employees-texts.ts';
import { filesTexts } from './problem-texts/files-texts.ts';
import { registerJsonTexts } from './problem-texts/register-json-texts.ts';
import { workbookTexts } from './problem-texts/workbook-texts.ts';
import { profilesTexts } from './problem-texts/profiles-texts.ts';

/** Wording of every problem code. A message names what happened and what to do, never a contact. */
export const problemTexts = {
  ...databaseProblemTexts,
  'card-not-ended': {
    en: () => 'this card has no END:VCARD and may be cut off; its whole lines were read all the same. Export the address book again',
    de: () =>
      'dieser Karte fehlt END:VCARD, sie kann abgeschnitten sein; ihre vollständigen Zeilen wurden dennoch gelesen. Adressbuch erneut exportieren',
  },
  'number-unreadable': {
    en: (f) => `the row holds no usable telephone number in column "${f.column}" and was left out. Correct the number`,
    de: (f) =>
      `die Zeile enthält in der Spalte „${f.column}“ keine verwertbare Rufnummer und blieb unberücksichtigt. Rufnummer berichtigen`,
  },
  'number-destroyed': {
    en: (f) =>
      `the number in column "${f.column}" was turned into a quantity (like 4.9E+12) and has lost digits. Export the column as text`,
    de: (f) =>
      `die Rufnummer in der Spalte „${f.column}“ wurde als Zahl behandelt (etwa 4,9E+12) und hat Ziffern verloren. Spalte als Text exportieren`,
  },
  'row-too-wide': {
    en: (f) =>
      `the row has more cells than the ${f.columns} columns of the header, so its cells may have shifted. Quote cells that hold a delimiter`,
    de: (f) =>
      `die Zeile hat mehr Zellen als die ${f.columns} Spalten der Kopfzeile, Inhalte können verrutscht sein. Zellen mit Trennzeichen in Anführungszeichen setzen`,
  },
  'row-stray-quote': {
    en: (f) => `a quoted cell goes on after its closing quote; the row, up to line ${f.last}, was left out. Double the quotes inside cells`,
    de: (f) =>
      `nach dem schließenden Anführungszeichen einer Zelle folgt weiterer Text; die Zeile blieb bis Zeile ${f.last} unberücksichtigt. Anführungszeichen innerhalb von Zellen verdoppeln`,
  },
  'quote-unclosed': {
    en: () => 'a quote opened in this row is never closed; nothing from here to the end of the file was read. Close or remove it',
    de: () =>
      'ein in dieser Zeile geöffnetes Anführungszeichen wird nie geschlossen; ab hier wurde die Datei nicht gelesen. Anführungszeichen schließen oder entfernen',
  },
  'record-too-long': {
    en: () =>
      'this row is longer than 1 MiB, most likely for a quote that is never closed; nothing from here on was read. Close or remove it',
    de: () =>
      'diese Zeile ist länger als 1 MiB, vermutlich wegen eines nicht geschlossenen Anführungszeichens; ab hier wurde die Datei nicht gelesen. Anführungszeichen schließen oder entfernen',
  },
  'columns-ignored': {
    en: (f) => `columns taken for nothing: ${f.headers}`,
    de: (f) => `nicht ausgewertete Spalten: ${f.headers}`,
  },
  'file-charset-guessed': {
    en: () => 'the file is not UTF-8 and was read as Windows-1252. If letters look wrong, save it as UTF-8',
    de: () =>
      'die Datei ist nicht in UTF-8 kodiert und wurde als Windows-1252 gelesen. Falls Umlaute falsch erscheinen, als UTF-8 speichern',
  },
  'device-id-missing': {
    en: () => 'the row names no device id and was left out. Add the id',
    de: () => 'die Zeile nennt keine Geräte-ID und blieb unberücksichtigt. Geräte-ID ergänzen',
  },
  'value-unlisted': {
    en: (f) => `the value in column "${f.column}" is not one the program knows; the device counts as within reach. Known: ${f.allowed}`,
    de: (f) => `der Wert in der Spalte „${f.column}“ ist nicht bekannt; das Gerät gilt als im Zugriff. Bekannt sind: ${f.allowed}`,
  },
  'charset-guessed': {
    en: (f) =>
      `values that are not UTF-8 and name no other known charset: ${f.count}; read as Windows-1252. Check special letters in these names`,
    de: (f) =>
      `nicht in UTF-8 kodierte Werte ohne Angabe eines anderen bekannten Zeichensatzes: ${f.count}; gelesen als Windows-1252. Umlaute in diesen Namen prüfen`,
  },
  'version-missing': {
    en: (f) => `cards that name no vCard version: ${f.count}; read by the rules of version 3.0`,
    de: (f) => `Karten ohne Angabe der vCard-Version: ${f.count}; gelesen nach den Regeln der Version 3.0`,
  },
  'phone-like-property': {
    en: (f) =>
      `lines whose name speaks of a telephone but is none of vCard's (like PHONE.WORK): ${f.count}; numbers in them were not read. Export again with TEL`,
    de: (f) =>
      `Zeilen, deren Name nach Telefon klingt, in vCard aber nicht vorkommt (etwa PHONE.WORK): ${f.count}; Rufnummern darin wurden nicht gelesen. Mit TEL neu exportieren`,
  },
  'tel-cut': {
    en: () => 'the file or card breaks off within this telephone number, which was left out. Export the address book again',
    de: () => 'die Datei oder Karte bricht in dieser Rufnummer ab; sie blieb unberücksichtigt. Adressbuch erneut exportieren',
  },
  'tel-outside-card': {
    en: () => 'a telephone number stands outside any card, so nobody can be named for it. Export the address book again',
    de: () => 'eine Rufnummer steht außerhalb jeder Karte und lässt sich niemandem zuordnen. Adressbuch erneut exportieren',
  },
  'tel-without-value': {
    en: () => 'this telephone line holds no colon, so no number could be read from it. Correct the line or export again',
    de: () => 'dieser Telefonzeile fehlt der Doppelpunkt, eine Rufnummer war nicht lesbar. Zeile berichtigen oder neu exportieren',
  },
  'tel-without-digits': {
    en: () => 'this telephone line holds no digit and was left out',
    de: () => 'diese Telefonzeile enthält keine Ziffer und blieb unberücksichtigt',
  },
  'tel-undecodable': {
    en: () => 'this telephone line names a charset nobody knows, so its number could not be read. Export the address book again as UTF-8',
    de: () =>
      'diese Telefonzeile nennt einen unbekannten Zeichensatz, die Rufnummer war nicht lesbar. Adressbuch erneut in UTF-8 exportieren',
  },
  'value-too-long': {
    en: () => 'this value is longer than 64 MiB and was left out. Check the file, it may be damaged',
    de: () => 'dieser Wert ist länger als 64 MiB und blieb unberücksichtigt. Datei prüfen, sie kann beschädigt sein',
  },
  'withdrawal-column-unknown': {
    en: ({ headers }) => `columns that speak of withdrawal were not understood: ${headers}. Name the column "withdrawn at"`,
    de: ({ headers }) =>
      `Spalten, die von einem Widerruf sprechen, wurden nicht verstanden: ${headers}. Die Spalte in „Widerruf am“ umbenennen`,
  },
  'extension-dropped': {
    en: () => 'the number has an extension; it was matched without it',
    de: () => 'die Nummer hat eine Durchwahl; sie wurde ohne diese abgeglichen',
  },
  ...employeesTexts,
  ...filesTexts,
  ...recipientTexts,
  ...registerTexts,
  ...archivesTexts,
  ...addressTableTexts,
  ...contactExportTexts,
  ...inventoryTexts,
  ...workbookTexts,
  ...joiningTexts,
  ...profilesTexts,
  ...registerJsonTexts,
} as const satisfies Readonly<Record<string, Text<ProblemFacts>>>;

export type ProblemCode = keyof typeof problemTexts;

export function problem(level: Problem['level'], code: ProblemCode, line: number, facts: ProblemFacts = {}): Problem {
  return { level, code, line, facts };
}
