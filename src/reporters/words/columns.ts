/** Headings of the columns of tables. */
export interface ColumnWords {
  readonly device: string;
  readonly channel: string;
  readonly access: string;
  readonly priority: string;
  readonly uncovered: string;
  readonly unverified: string;
  readonly covered: string;
  readonly contacts: string;
  readonly contact: string;
  readonly complete: string;
  readonly view: string;
  readonly counted: string;
  readonly leaking: string;
  readonly input: string;
  readonly role: string;
  readonly format: string;
  readonly records: string;
  readonly hash: string;
  readonly line: string;
  readonly what: string;
  readonly figure: string;
  readonly finding: string;
  readonly place: string;
  readonly count: string;
  readonly assessed: string;
}

export const columnsEn: ColumnWords = {
  device: 'Device',
  channel: 'Channel',
  access: 'Contact access',
  priority: 'Priority',
  uncovered: 'no evidence',
  unverified: 'to check',
  covered: 'recorded',
  contacts: 'contacts',
  contact: 'Contact',
  complete: 'complete',
  view: 'View',
  counted: 'numbers counted',
  leaking: 'devices',
  input: 'Input',
  role: 'Kind',
  format: 'Format',
  records: 'Records',
  hash: 'SHA-256',
  line: 'Line',
  what: 'What',
  figure: 'Count',
  finding: 'Finding',
  place: 'Found at',
  count: 'Count',
  assessed: 'assessed numbers',
};

export const columnsDe: ColumnWords = {
  device: 'Gerät',
  channel: 'Kanal',
  access: 'Kontaktzugriff',
  priority: 'Prüfpriorität',
  uncovered: 'ohne Nachweis',
  unverified: 'zu prüfen',
  covered: 'verzeichnet',
  contacts: 'Kontakte',
  contact: 'Kontakt',
  complete: 'vollständig',
  view: 'Sichtweise',
  counted: 'gezählte Nummern',
  leaking: 'Geräte',
  input: 'Eingabe',
  role: 'Art',
  format: 'Format',
  records: 'Einträge',
  hash: 'SHA-256',
  line: 'Zeile',
  what: 'Feststellung',
  figure: 'Anzahl',
  finding: 'Befund',
  place: 'Fundstelle',
  count: 'Anzahl',
  assessed: 'bewertete Nummern',
};
