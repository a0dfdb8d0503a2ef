import type { Counted, Language, Phrase } from '../../lib/text.ts';
import type { RecipientState } from '../../model/recipient.ts';

/** Words around the figures of recipients. */
export const recipientWords = {
  title: { en: 'Recipients of the WhatsApp Business Platform', de: 'Empfänger der WhatsApp Business Platform' },
  intro: {
    en: 'The Business Platform reads no address book. Every distinct number of the lists was checked once for an opt-in to business messages.',
    de: 'Die Business Platform liest kein Adressbuch. Jede verschiedene Nummer der Listen wurde einmal auf ein Opt-in für geschäftliche Nachrichten geprüft.',
  },
  notChecked: {
    en: 'Recipients of the Business Platform were not checked: a device uses it, but no list was given (--recipients).',
    de: 'Empfänger der Business Platform wurden nicht geprüft: Ein Gerät nutzt sie, aber es wurde keine Liste angegeben (--recipients).',
  },
} as const satisfies Readonly<Record<string, Phrase>>;

/** What the figures over all lists are called, for one and for many. */
export const recipientFigureWords = {
  rows: { en: ['row read', 'rows read'], de: ['gelesene Zeile', 'gelesene Zeilen'] },
  numbers: { en: ['number checked', 'distinct numbers checked'], de: ['geprüfte Nummer', 'geprüfte verschiedene Nummern'] },
  marketing: {
    en: ['… of these sent marketing', '… of these sent marketing'],
    de: ['… davon mit Marketing-Nachrichten', '… davon mit Marketing-Nachrichten'],
  },
  own: {
    en: ["the company's own number, left out", "the company's own numbers, left out"],
    de: ['eigene Nummer des Unternehmens, nicht geprüft', 'eigene Nummern des Unternehmens, nicht geprüft'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, Counted>>>>;

/** What the states of recipients are called. */
export const recipientStateWords: Readonly<Record<RecipientState, Phrase>> = {
  'opted-out': { en: 'opt-out on record', de: 'Opt-out verzeichnet' },
  'opted-in': {
    en: 'opt-in recorded with evidence (its content was not examined)',
    de: 'Opt-in mit Beleg verzeichnet (Beleg nicht inhaltlich geprüft)',
  },
  'opted-in-unproven': { en: 'opt-in recorded, but to be checked', de: 'Opt-in verzeichnet, aber zu prüfen' },
  expired: { en: 'opt-in ended', de: 'Opt-in beendet' },
  'not-yet': { en: 'opt-in from a later day on', de: 'Opt-in erst ab einem späteren Tag' },
  'other-controller': { en: 'on record for another controller only', de: 'nur gegenüber anderem Verantwortlichen verzeichnet' },
  'other-scope': { en: 'on record for other purposes only', de: 'nur für andere Zwecke verzeichnet' },
  asked: { en: 'asked, no answer on record', de: 'angefragt, keine Antwort verzeichnet' },
  'no-record': { en: 'nothing on record', de: 'nichts verzeichnet' },
};
