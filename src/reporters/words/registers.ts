import type { Phrase } from '../../lib/text.ts';

/** Words for the figures of a register, in the order in which they are shown. */
export const registerWords = {
  title: { en: 'Registers', de: 'Register' },
  rows: { en: 'rows read', de: 'gelesene Zeilen' },
  rowsLost: { en: 'rows lost', de: 'verlorene Zeilen' },
  numbersUnreadable: { en: '… of these for their number', de: '… davon wegen der Rufnummer' },
  records: { en: 'records (a row may hold several)', de: 'Einträge (eine Zeile kann mehrere enthalten)' },
  numbers: { en: 'distinct numbers', de: 'verschiedene Nummern' },
  grants: { en: 'records of a grant or renewal', de: 'Einträge über Erteilung oder Erneuerung' },
  withoutProof: { en: '… of these without evidence', de: '… davon ohne Beleg' },
  withoutDate: { en: '… of these without a date', de: '… davon ohne Datum' },
  withoutText: { en: '… of these without wording or notice', de: '… davon ohne Textfassung oder Hinweis' },
  withoutPurpose: { en: '… of these without a purpose', de: '… davon ohne Zweck' },
  withoutController: { en: '… of these without a controller', de: '… davon ohne Verantwortlichen' },
  notLookedUp: { en: 'records whose evidence was not looked up', de: 'Einträge mit Beleg, der nicht gesucht wurde' },
  found: { en: 'records whose evidence was found', de: 'Einträge mit gefundenem Beleg' },
  missing: { en: 'records whose evidence was not found', de: 'Einträge mit nicht gefundenem Beleg' },
  altered: { en: 'records whose evidence has another checksum', de: 'Einträge mit Beleg anderer Prüfsumme' },
  implausibleDates: { en: 'implausible dates', de: 'unplausible Datumsangaben' },
  contradictoryNumbers: { en: 'numbers with contradictory records', de: 'Nummern mit widersprüchlichen Einträgen' },
  duplicates: { en: 'duplicate records', de: 'doppelte Einträge' },
  otherController: { en: 'records made to another controller', de: 'Erklärungen gegenüber einem anderen Verantwortlichen' },
  overdue: { en: 'records past the end of retention the register names', de: 'Einträge nach dem im Register genannten Aufbewahrungsende' },
  orphans: { en: 'records of no contact on any audited device', de: 'Einträge ohne Kontakt auf einem geprüften Gerät' },
  scopes: { en: 'Purposes', de: 'Zwecke' },
  statuses: { en: 'Statuses', de: 'Status' },
} as const satisfies Readonly<Record<string, Phrase>>;
