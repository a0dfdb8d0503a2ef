import type { Counted, Language } from '../../lib/text.ts';

type Label = Readonly<Record<Language, Counted>>;

/** The same for one and for many. */
function same(en: string, de: string): Label {
  return { en: [en, en], de: [de, de] };
}

/** Words for the figures of a register, in the order in which they are shown. */
export const registerFigureWords = {
  rows: { en: ['row read', 'rows read'], de: ['gelesene Zeile', 'gelesene Zeilen'] },
  rowsLost: { en: ['row lost', 'rows lost'], de: ['verlorene Zeile', 'verlorene Zeilen'] },
  numbersUnreadable: same('… of these for the number', '… davon wegen der Rufnummer'),
  records: {
    en: ['record (a row may hold several)', 'records (a row may hold several)'],
    de: ['Eintrag (eine Zeile kann mehrere enthalten)', 'Einträge (eine Zeile kann mehrere enthalten)'],
  },
  numbers: { en: ['distinct number', 'distinct numbers'], de: ['Nummer', 'verschiedene Nummern'] },
  grants: {
    en: ['record of a grant or renewal', 'records of a grant or renewal'],
    de: ['Eintrag über Erteilung oder Erneuerung', 'Einträge über Erteilung oder Erneuerung'],
  },
  withoutProof: same('… of these without evidence', '… davon ohne Beleg'),
  withoutDate: same('… of these without a date', '… davon ohne Datum'),
  withoutText: same('… of these without wording or notice', '… davon ohne Textfassung oder Hinweis'),
  withoutPurpose: same('… of these without a purpose', '… davon ohne Zweck'),
  withoutController: same('… of these without a controller', '… davon ohne Verantwortlichen'),
  otherBases: {
    en: ['record of another basis than consent', 'records of another basis than consent'],
    de: ['Eintrag über eine andere Grundlage als die Einwilligung', 'Einträge über eine andere Grundlage als die Einwilligung'],
  },
  basesWithoutProof: same('… of these without a document', '… davon ohne Dokument'),
  basesWithoutDate: same('… of these without a date, so not counting', '… davon ohne Datum und daher nicht gezählt'),
  found: {
    en: ['record whose evidence was found', 'records whose evidence was found'],
    de: ['Eintrag mit gefundenem Beleg', 'Einträge mit gefundenem Beleg'],
  },
  missing: {
    en: ['record whose evidence was not found', 'records whose evidence was not found'],
    de: ['Eintrag mit nicht gefundenem Beleg', 'Einträge mit nicht gefundenem Beleg'],
  },
  altered: {
    en: ['record whose evidence has another checksum', 'records whose evidence has another checksum'],
    de: ['Eintrag mit Beleg anderer Prüfsumme', 'Einträge mit Beleg anderer Prüfsumme'],
  },
  notLookedUp: {
    en: ['record whose evidence was not looked up', 'records whose evidence was not looked up'],
    de: ['Eintrag mit Beleg, der nicht gesucht wurde', 'Einträge mit Beleg, der nicht gesucht wurde'],
  },
  implausibleDates: { en: ['implausible date', 'implausible dates'], de: ['unplausible Datumsangabe', 'unplausible Datumsangaben'] },
  contradictoryNumbers: {
    en: ['number with contradictory records', 'numbers with contradictory records'],
    de: ['Nummer mit widersprüchlichen Einträgen', 'Nummern mit widersprüchlichen Einträgen'],
  },
  duplicates: { en: ['duplicate record', 'duplicate records'], de: ['doppelter Eintrag', 'doppelte Einträge'] },
  otherController: {
    en: ['record made to another controller', 'records made to another controller'],
    de: ['Erklärung gegenüber einem anderen Verantwortlichen', 'Erklärungen gegenüber einem anderen Verantwortlichen'],
  },
  overdue: {
    en: ['record past the end of retention the register names', 'records past the end of retention the register names'],
    de: ['Eintrag nach dem im Register genannten Aufbewahrungsende', 'Einträge nach dem im Register genannten Aufbewahrungsende'],
  },
  orphans: {
    en: ['record of no contact on any audited device', 'records of no contact on any audited device'],
    de: ['Eintrag ohne Kontakt auf einem geprüften Gerät', 'Einträge ohne Kontakt auf einem geprüften Gerät'],
  },
} as const satisfies Readonly<Record<string, Label>>;

export const registerWords = {
  title: { en: 'Registers', de: 'Register' },
  scopes: { en: 'Purposes', de: 'Zwecke' },
  statuses: { en: 'Statuses', de: 'Status' },
} as const;
