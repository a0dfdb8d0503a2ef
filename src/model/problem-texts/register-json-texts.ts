import type { Text } from '../../lib/text.ts';
import type { ProblemFacts } from '../problem.ts';

/** Wording of what can be wrong with consent registers in JSON; part of `problemTexts`. */
export const registerJsonTexts = {
  'register-record-cut': {
    en: () => 'the file breaks off within this record, which was left out. Export the register again',
    de: () => 'die Datei bricht in diesem Datensatz ab; er blieb unberücksichtigt. Register erneut exportieren',
  },
  'register-cut': {
    en: () => 'the file breaks off here, so records may be missing. Export the register again',
    de: () => 'die Datei bricht hier ab, Datensätze können fehlen. Register erneut exportieren',
  },
  'register-record-large': {
    en: (f) => `this record is larger than ${f.limit} MiB or nested too deeply, and was left out. Check the file, it may be damaged`,
    de: (f) =>
      `dieser Datensatz ist größer als ${f.limit} MiB oder zu tief verschachtelt und blieb unberücksichtigt. Datei prüfen, sie kann beschädigt sein`,
  },
  'register-record-unreadable': {
    en: () => 'what stands here is no record of this format and was left out. Correct it or export the register again',
    de: () =>
      'was hier steht, ist kein Datensatz dieses Formats und blieb unberücksichtigt. Berichtigen oder das Register erneut exportieren',
  },
  'register-json-broken': {
    en: () => 'from here on the file is not valid JSON; nothing behind was read. Export the register again',
    de: () => 'ab hier ist die Datei kein gültiges JSON; alles Weitere wurde nicht gelesen. Register erneut exportieren',
  },
  'register-json-line-broken': {
    en: () => 'this line is not valid JSON and was not read to its end. Correct it or export the register again',
    de: () => 'diese Zeile ist kein gültiges JSON und wurde nicht vollständig gelesen. Berichtigen oder das Register erneut exportieren',
  },
  'register-paged': {
    en: (f) => `the export continues on a further page ("${f.member}") that is not in this file, so records are missing. Fetch all pages`,
    de: (f) =>
      `der Export hat eine weitere Seite („${f.member}“), die nicht in dieser Datei steht; es fehlen Datensätze. Alle Seiten abrufen`,
  },
  'register-truncated': {
    en: (f) => `records the export announces: ${f.total}, and this file holds: ${f.read}, so records are missing. Fetch all pages`,
    de: (f) =>
      `vom Export angekündigte Datensätze: ${f.total}, in dieser Datei enthaltene: ${f.read}; es fehlen Datensätze. Alle Seiten abrufen`,
  },
  'status-missing': {
    en: () => 'the record says neither a status nor a day of grant or withdrawal and was left out. Add one',
    de: () =>
      'der Datensatz nennt weder einen Status noch einen Tag der Erteilung oder des Widerrufs und blieb unberücksichtigt. Angabe ergänzen',
  },
  'value-shape': {
    en: (f) => `where "${f.column}" should hold a text stands something else; the record was left out. Write a text there`,
    de: (f) =>
      `statt eines Textes steht unter „${f.column}“ etwas anderes; der Datensatz blieb unberücksichtigt. Dort einen Text eintragen`,
  },
  'key-repeated': {
    en: (f) => `"${f.column}" stands in the record more than once and says different things; the record was left out. Keep one of them`,
    de: (f) =>
      `„${f.column}“ steht mehrfach mit verschiedenem Inhalt im Datensatz; er blieb unberücksichtigt. Nur eine der Angaben behalten`,
  },
  'number-as-quantity': {
    en: (f) =>
      `the number under "${f.column}" is stored as a quantity, so a plus or zero before it is gone; the record was left out. Export it as text`,
    de: (f) =>
      `die Rufnummer unter „${f.column}“ ist als Zahl statt als Text gespeichert, ein Plus oder eine Null davor ging verloren; der Datensatz blieb unberücksichtigt. Als Text exportieren`,
  },
  'word-unlisted': {
    en: (f) => `the value of "${f.column}" is not one the program knows, and was left out with its statement. Known: ${f.allowed}`,
    de: (f) => `der Wert von „${f.column}“ ist nicht bekannt und blieb samt seiner Erklärung unberücksichtigt. Bekannt sind: ${f.allowed}`,
  },
  'reference-unresolved': {
    en: (f) => `"${f.column}" refers to something that is not in this file; the statement was left out. Export it together with the record`,
    de: (f) =>
      `„${f.column}“ verweist auf etwas, das nicht in dieser Datei steht; die Erklärung blieb unberücksichtigt. Zusammen mit dem Datensatz exportieren`,
  },
  'receipts-show-grants': {
    en: () => 'consent receipts show what was granted, never a withdrawal; withdrawals must come from another register',
    de: () => 'Einwilligungsbelege zeigen nur Erteilungen, nie einen Widerruf; Widerrufe müssen aus einem anderen Register kommen',
  },
  'consent-implied': {
    en: (f) => `consents that were presumed, not stated: ${f.count}; they count as unknown, not as given`,
    de: (f) => `unterstellte, nicht ausdrücklich erklärte Einwilligungen: ${f.count}; sie gelten als unbekannt, nicht als erteilt`,
  },
  'end-by-condition': {
    en: (f) => `consents that end by a condition, not on a day: ${f.count}; the condition was not examined. Enter withdrawals as such`,
    de: (f) =>
      `Einwilligungen, die durch eine Bedingung statt an einem Tag enden: ${f.count}; die Bedingung wurde nicht geprüft. Widerrufe als solche eintragen`,
  },
} as const satisfies Readonly<Record<string, Text<ProblemFacts>>>;
