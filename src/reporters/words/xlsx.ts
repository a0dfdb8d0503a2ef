import type { Phrase, Text } from '../../lib/text.ts';

/** Names of the sheets, up to 31 characters each. */
export const sheetNames = {
  overview: { en: 'Overview', de: 'Übersicht' },
  devices: { en: 'Devices', de: 'Geräte' },
  uncovered: { en: 'Contacts without evidence', de: 'Kontakte ohne Nachweis' },
  unverified: { en: 'Evidence to check', de: 'Beleg prüfen' },
  further: { en: 'Further actions', de: 'Weitere Maßnahmen' },
  unread: { en: 'Not read', de: 'Nicht gelesen' },
  method: { en: 'Method & sources', de: 'Methode & Quellen' },
} as const satisfies Readonly<Record<string, Phrase>>;

/** Headings of columns. */
export const sheetColumns = {
  device: { en: 'Device', de: 'Gerät' },
  label: { en: 'Device label', de: 'Gerätebezeichnung' },
  priority: { en: 'Review priority', de: 'Prüfpriorität' },
  channel: { en: 'Channel', de: 'Kanal' },
  access: { en: 'Contact access', de: 'Kontaktzugriff' },
  exportedAt: { en: 'Exported on', de: 'Tag des Exports' },
  uncovered: { en: 'Numbers without accepted evidence', de: 'Nummern ohne anerkannten Nachweis' },
  unverified: { en: 'Numbers to check', de: 'Nummern zu prüfen' },
  covered: { en: 'Numbers with evidence recorded', de: 'Nummern mit verzeichnetem Nachweis' },
  contacts: { en: 'Contacts', de: 'Kontakte' },
  marks: { en: 'Note', de: 'Hinweis' },
  contact: { en: 'Contact', de: 'Kontakt' },
  number: { en: 'Number', de: 'Rufnummer' },
  about: { en: 'About', de: 'Betrifft' },
  severity: { en: 'Severity', de: 'Schweregrad' },
  rule: { en: 'Rule', de: 'Regel' },
  finding: { en: 'Finding', de: 'Befund' },
  others: { en: 'Further findings', de: 'Weitere Befunde' },
  remedy: { en: 'Action', de: 'Maßnahme' },
  owner: { en: 'Owner', de: 'Zuständig' },
  due: { en: 'Due (proposal)', de: 'Fällig (Vorschlag)' },
  done: { en: 'Done on', de: 'Erledigt am' },
  path: { en: 'Found at', de: 'Fundstelle' },
  line: { en: 'Line', de: 'Zeile' },
  further: { en: 'Further places', de: 'Weitere Fundstellen' },
  recordPath: { en: 'Register', de: 'Register' },
  recordLine: { en: 'Line of the register', de: 'Zeile im Register' },
  id: { en: 'Finding id', de: 'Kennung' },
  level: { en: 'Kind', de: 'Art' },
  input: { en: 'Input', de: 'Eingabe' },
  role: { en: 'Kind of input', de: 'Art der Eingabe' },
  what: { en: 'Problem', de: 'Feststellung' },
  item: { en: 'Item', de: 'Angabe' },
  value: { en: 'Content', de: 'Inhalt' },
  format: { en: 'Format', de: 'Format' },
  encoding: { en: 'Encoding', de: 'Zeichensatz' },
  records: { en: 'Records', de: 'Einträge' },
  bytes: { en: 'Bytes', de: 'Bytes' },
  hash: { en: 'SHA-256', de: 'SHA-256' },
  mapping: { en: 'Columns taken for', de: 'Zuordnung der Spalten' },
} as const satisfies Readonly<Record<string, Phrase>>;

export const sheetWords = {
  nobody: { en: 'to be named', de: 'noch zu benennen' },
  lost: { en: 'not read', de: 'nicht gelesen' },
  note: { en: 'read with reservations', de: 'mit Vorbehalt gelesen' },
  result: { en: 'Result', de: 'Ergebnis' },
  asOf: { en: 'As of', de: 'Stichtag' },
  policy: { en: 'Policy', de: 'Prüfrichtlinie' },
  privacy: { en: 'Names and numbers', de: 'Namen und Nummern' },
  masked: { en: 'masked', de: 'gekürzt' },
  tool: { en: 'Program', de: 'Programm' },
  sheets: { en: 'Sheet', de: 'Blatt' },
  rows: { en: 'Rows shown', de: 'Gezeigte Zeilen' },
  ofAll: { en: 'Rows in all', de: 'Zeilen insgesamt' },
  findings: { en: 'Findings', de: 'Befunde' },
  figure: { en: 'Figure', de: 'Kennzahl' },
  count: { en: 'Count', de: 'Anzahl' },
  proposals: { en: 'Owners and due dates', de: 'Zuständigkeit und Fristen' },
} as const satisfies Readonly<Record<string, Phrase>>;

/** What the areas on the sheet of further actions are called where no verdict names them. */
export const areaWords = {
  numbers: { en: 'number across all devices', de: 'Nummer, geräteübergreifend' },
  recipients: { en: 'recipient of the Business Platform', de: 'Empfänger der Business Platform' },
  registers: { en: 'register', de: 'Register' },
} as const satisfies Readonly<Record<string, Phrase>>;

/** Sentences of the action list; figures are formatted already. */
export const sheetTexts = {
  rest: {
    en: ({ shown, total }) =>
      `Shown: ${shown} of ${total} rows, the gravest first. All stand in the CSV and JSON reports of the same run (-o csv=FILE, -o json=FILE; with --report-dir askfirst-report.csv and askfirst-report.json).`,
    de: ({ shown, total }) =>
      `Gezeigt: ${shown} von ${total} Zeilen, die schwersten zuerst. Alle stehen im CSV- und im JSON-Bericht desselben Laufs (-o csv=DATEI, -o json=DATEI; mit --report-dir askfirst-report.csv und askfirst-report.json).`,
  },
  notes: {
    en: ({ count }) => `Findings of severity "info" that are not listed as actions: ${count}; they stand in the CSV and JSON reports.`,
    de: ({ count }) =>
      `Befunde des Schweregrads „Hinweis“, die nicht als Maßnahme aufgeführt sind: ${count}; sie stehen im CSV- und im JSON-Bericht.`,
  },
  proposals: {
    en: ({ days }) =>
      `Owners and due dates are proposals, from the configuration or else of this program, and no deadlines of any law: ${days} days after the audit day. What could not be read is due like a finding of severity high, since nobody knows what it holds.`,
    de: ({ days }) =>
      `Zuständigkeit und Fristen sind Vorschläge, aus der Konfiguration oder sonst vom Programm, und keine gesetzlichen Fristen: ${days} Tage nach dem Stichtag. Was nicht gelesen wurde, ist fällig wie ein Befund des Schweregrads „hoch“, denn niemand weiß, was darin steht.`,
  },
} as const satisfies Readonly<Record<string, Text<Readonly<Record<string, string>>>>>;
