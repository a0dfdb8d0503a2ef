import type { Text } from '../lib/text.ts';
import type { ProblemFacts } from './problem.ts';

/** Wording of what can be wrong with contacts exported as JSON, XML or LDIF; part of `problemTexts`. */
export const contactExportTexts = {
  'record-cut': {
    en: () => 'the file breaks off within this contact, so numbers may be missing. Export the contacts again',
    de: () => 'die Datei bricht in diesem Kontakt ab, Rufnummern können fehlen. Kontakte erneut exportieren',
  },
  'text-cut': {
    en: () => 'the file breaks off here, so contacts may be missing. Export the contacts again',
    de: () => 'die Datei bricht hier ab, Kontakte können fehlen. Kontakte erneut exportieren',
  },
  'record-large': {
    en: (f) => `this contact is larger than ${f.limit} MiB or nested too deeply, and was left out. Check the file, it may be damaged`,
    de: (f) =>
      `dieser Kontakt ist größer als ${f.limit} MiB oder zu tief verschachtelt und blieb unberücksichtigt. Datei prüfen, sie kann beschädigt sein`,
  },
  'record-unreadable': {
    en: () => 'what stands here is no contact of this format and was left out. Export the contacts again',
    de: () => 'was hier steht, ist kein Kontakt dieses Formats und blieb unberücksichtigt. Kontakte erneut exportieren',
  },
  'property-unreadable': {
    en: () => 'a property of this contact has no readable form and was left out. Export the contacts again',
    de: () => 'eine Angabe dieses Kontakts ist nicht lesbar aufgebaut und blieb unberücksichtigt. Kontakte erneut exportieren',
  },
  'json-broken': {
    en: () => 'from here on the file is not valid JSON; nothing behind was read. Export the contacts again',
    de: () => 'ab hier ist die Datei kein gültiges JSON; alles Weitere wurde nicht gelesen. Kontakte erneut exportieren',
  },
  'json-line-broken': {
    en: () => 'this line is not valid JSON and was not read to its end. Export the contacts again',
    de: () => 'diese Zeile ist kein gültiges JSON und wurde nicht vollständig gelesen. Kontakte erneut exportieren',
  },
  'xml-broken': {
    en: () => 'from here on the file is not well-formed XML; nothing behind was read. Export the contacts again',
    de: () => 'ab hier ist die Datei kein wohlgeformtes XML; alles Weitere wurde nicht gelesen. Kontakte erneut exportieren',
  },
  'xml-doctype': {
    en: () =>
      'the file declares a document type (DTD), which can hide content; nothing behind was read. Remove the DOCTYPE or export again',
    de: () =>
      'die Datei enthält eine Dokumenttypdefinition (DTD), die Inhalte verbergen kann; alles Weitere wurde nicht gelesen. DOCTYPE entfernen oder neu exportieren',
  },
  'xml-encoding-unknown': {
    en: (f) => `the file names an encoding nobody knows (${f.label}) and was not read. Export the contacts again as UTF-8`,
    de: (f) =>
      `die Datei nennt eine unbekannte Zeichenkodierung (${f.label}) und wurde nicht gelesen. Kontakte erneut in UTF-8 exportieren`,
  },
  'characters-replaced': {
    en: () => 'from this line on some bytes do not fit the encoding of the file. Check special letters in names',
    de: () => 'ab dieser Zeile passen einzelne Bytes nicht zur Zeichenkodierung der Datei. Umlaute in Namen prüfen',
  },
  'export-paged': {
    en: (f) => `the export continues on a further page (${f.member}) that is not in this file, so contacts are missing. Fetch all pages`,
    de: (f) => `der Export hat eine weitere Seite (${f.member}), die nicht in dieser Datei steht; es fehlen Kontakte. Alle Seiten abrufen`,
  },
  'entries-deleted': {
    en: (f) => `entries that the export itself marks as deleted, left out: ${f.count}`,
    de: (f) => `Einträge, die der Export selbst als gelöscht kennzeichnet, nicht übernommen: ${f.count}`,
  },
  'entries-no-contact': {
    en: (f) => `entries that are lists, groups or organisational units without a telephone number, left out: ${f.count}`,
    de: (f) => `Einträge, die Listen, Gruppen oder Organisationseinheiten ohne Rufnummer sind, nicht übernommen: ${f.count}`,
  },
  'change-record': {
    en: () => 'this entry records a change (changetype), no contact, and was left out. Export the contacts themselves',
    de: () =>
      'dieser Eintrag beschreibt eine Änderung (changetype), keinen Kontakt, und blieb unberücksichtigt. Die Kontakte selbst exportieren',
  },
  'line-unreadable': {
    en: (f) => `lines that hold no colon and were left out: ${f.count}. Export the contacts again`,
    de: (f) => `Zeilen ohne Doppelpunkt, die unberücksichtigt blieben: ${f.count}. Kontakte erneut exportieren`,
  },
  'end-missing': {
    en: () =>
      'the last entry is not followed by a blank line, so the file may be cut off. Export again, or add a blank line if it is whole',
    de: () =>
      'auf den letzten Eintrag folgt keine Leerzeile, die Datei kann abgeschnitten sein. Neu exportieren oder, falls sie vollständig ist, eine Leerzeile anfügen',
  },
  'tel-by-reference': {
    en: () => 'this telephone number stands in another file or at an address, which was not fetched. Export again with the number itself',
    de: () =>
      'diese Rufnummer steht in einer anderen Datei oder unter einer Adresse, die nicht abgerufen wurde. Mit der Rufnummer selbst neu exportieren',
  },
  'tel-unreadable': {
    en: () => 'what stands in place of this telephone number is none and was left out. Correct it or export again',
    de: () => 'was an der Stelle dieser Rufnummer steht, ist keine und blieb unberücksichtigt. Berichtigen oder neu exportieren',
  },
  'tel-destroyed': {
    en: () => 'this telephone number was turned into a quantity (like 4.9E+12) and has lost digits. Export it as text',
    de: () =>
      'diese Rufnummer wurde in eine Rechenzahl umgewandelt (etwa 4,9E+12) und hat Ziffern verloren. Rufnummer als Text exportieren',
  },
  'number-typed': {
    en: (f) => `telephone numbers stored as quantities: ${f.count}; leading zeros and plus signs are gone. Check them, or export as text`,
    de: (f) =>
      `als Rechenzahl gespeicherte Rufnummern: ${f.count}; führende Nullen und Pluszeichen fehlen. Prüfen oder als Text exportieren`,
  },
  'member-repeated': {
    en: (f) => `telephone fields that stand twice in one contact: ${f.count}; all were read`,
    de: (f) => `Telefonfelder, die in einem Kontakt doppelt vorkommen: ${f.count}; alle wurden gelesen`,
  },
  'phone-like-field': {
    en: (f) =>
      `fields that speak of a telephone but are none of this format (the first: ${f.name}): ${f.count}; their numbers were not read. Export as vCard, or move the numbers to a known field`,
    de: (f) =>
      `Felder, die nach Telefon klingen, in diesem Format aber nicht vorkommen (zuerst: ${f.name}): ${f.count}; Rufnummern darin wurden nicht gelesen. Als vCard exportieren oder die Nummern in ein bekanntes Feld übertragen`,
  },
  'values-untyped': {
    en: () =>
      'the export does not say which values are telephone numbers; all were taken for one that are no mail address, web address or date',
    de: () =>
      'der Export sagt nicht, welche Werte Rufnummern sind; als solche gelten alle, die keine E-Mail-Adresse, Webadresse oder Datumsangabe sind',
  },
} as const satisfies Readonly<Record<string, Text<ProblemFacts>>>;
