import type { Phrase } from '../../lib/text.ts';
import type { RecipientState } from '../../model/recipient.ts';

/** Words for the figures of recipients, in the order in which they are shown. */
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
  rows: { en: 'rows read', de: 'gelesene Zeilen' },
  numbers: { en: 'distinct numbers checked', de: 'geprüfte verschiedene Nummern' },
  marketing: { en: '… of these sent marketing', de: '… davon mit Marketing-Nachrichten' },
  own: { en: "the company's own numbers, left out", de: 'eigene Nummern des Unternehmens, nicht geprüft' },
} as const satisfies Readonly<Record<string, Phrase>>;

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
