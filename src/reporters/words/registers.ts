import type { Phrase } from '../../lib/text.ts';

/** Words for the figures of a register, in the order in which they are shown. */
export const registerWords = {
  title: { en: 'Registers', de: 'Register' },
  rows: { en: 'rows read', de: 'gelesene Zeilen' },
  rowsLost: { en: 'rows lost', de: 'verlorene Zeilen' },
  numbersUnreadable: { en: '… of these for their number', de: '… davon wegen der Rufnummer' },
  records: { en: 'records (a row may hold several)', de: 'Einträge (eine Zeile kann mehrere enthalten)' },
  numbers: { en: 'distinct numbers', de: 'verschiedene Nummern' },
  grants: { en: 'records that give or renew', de: 'Einträge über Erteilung oder Erneuerung' },
  withoutProof: { en: '… of these without evidence', de: '… davon ohne Beleg' },
  withoutDate: { en: '… of these without a date', de: '… davon ohne Datum' },
  withoutText: { en: '… of these without wording or notice', de: '… davon ohne Textfassung oder Hinweis' },
  withoutPurpose: { en: '… of these without a purpose', de: '… davon ohne Zweck' },
  withoutController: { en: '… of these without a controller', de: '… davon ohne Verantwortlichen' },
  notLookedUp: { en: 'evidence not looked up', de: 'Belege nicht gesucht' },
  found: { en: 'evidence found', de: 'Belege gefunden' },
  missing: { en: 'evidence not found', de: 'Belege nicht gefunden' },
  altered: { en: 'evidence of another checksum', de: 'Belege mit anderer Prüfsumme' },
  implausibleDates: { en: 'implausible dates', de: 'unplausible Daten' },
  contradictoryNumbers: { en: 'numbers with contradictory records', de: 'Nummern mit widersprüchlichen Einträgen' },
  duplicates: { en: 'duplicate records', de: 'doppelte Einträge' },
  otherController: { en: 'records made to another controller', de: 'Einträge gegenüber anderen Verantwortlichen' },
  overdue: { en: 'records past their retention end', de: 'Einträge nach Aufbewahrungsende' },
  orphans: { en: 'records of no contact on any audited device', de: 'Einträge ohne Kontakt auf einem geprüften Gerät' },
  scopes: { en: 'Purposes', de: 'Zwecke' },
  statuses: { en: 'Statuses', de: 'Status' },
} as const satisfies Readonly<Record<string, Phrase>>;
