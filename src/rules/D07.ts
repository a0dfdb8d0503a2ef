import type { Language } from '../lib/text.ts';
import type { ConversationStarter, MessageCategory, OptInDoubt, RecipientState } from '../model/recipient.ts';
import { cjeu, gdpr, uwg } from './citations.ts';
import { defineRecipientRule } from './rule.ts';
import { messagingPolicy } from './sources/whatsapp.ts';
import { dated, on } from './words.ts';

/** Days are empty where nothing tells them, category, starter and doubt likewise. */
type Args = {
  state: Exclude<RecipientState, 'opted-in'>;
  doubt: OptInDoubt | '';
  since: string;
  category: MessageCategory | '';
  last: string;
  started: ConversationStarter | '';
};

/** What is on record; `since` may be empty. */
const states: Readonly<Record<Language, Readonly<Record<Args['state'], (since: string) => string>>>> = {
  en: {
    'opted-out': (since) => `an opt-out ${dated.en(since)} is on record (withdrawal, refusal or objection)`,
    'opted-in-unproven': (since) => `an opt-in ${dated.en(since)} is on record`,
    expired: (since) => `the opt-in on record ended ${on.en(since)}`,
    'not-yet': (since) => `the opt-in on record holds from a later day only (${dated.en(since)})`,
    'other-controller': () => 'only a statement made to another controller is on record',
    'other-scope': () => 'only statements for other purposes are on record, none for messages through WhatsApp',
    asked: () => 'an opt-in was asked for, an answer is not on record',
    'no-record': () => 'no opt-in is on record',
  },
  de: {
    'opted-out': (since) => `Ein Opt-out ${dated.de(since)} ist verzeichnet (Widerruf, Ablehnung oder Widerspruch)`,
    'opted-in-unproven': (since) => `Ein Opt-in ${dated.de(since)} ist verzeichnet`,
    expired: (since) => `Das verzeichnete Opt-in endete ${on.de(since)}`,
    'not-yet': (since) => `Das verzeichnete Opt-in gilt erst ab einem späteren Tag (${dated.de(since)})`,
    'other-controller': () => 'Verzeichnet ist nur eine Erklärung gegenüber einem anderen Verantwortlichen',
    'other-scope': () => 'Verzeichnet sind nur Erklärungen zu anderen Zwecken, keine zu Nachrichten über WhatsApp',
    asked: () => 'Um ein Opt-in wurde gebeten, eine Antwort ist nicht verzeichnet',
    'no-record': () => 'Ein Opt-in ist nicht verzeichnet',
  },
};

/** Behind an opt-in on record. */
const doubts: Readonly<Record<Language, Readonly<Record<Args['doubt'], string>>>> = {
  en: {
    '': '',
    evidence: ', but refers to no evidence',
    proof: ', but the evidence it names was not found, or has another checksum',
    date: ', so that nobody can tell whether it came before the messages',
    name: ', but in a name that shares no word with that of the recipient',
    shared: ', but the lists name several people for the number',
  },
  de: {
    '': '',
    evidence: ', verweist aber auf keinen Beleg',
    proof: ', der genannte Beleg wurde aber nicht gefunden oder hat eine andere Prüfsumme',
    date: ', sodass offenbleibt, ob es vor den Nachrichten lag',
    name: ', aber unter einem Namen, der mit dem des Empfängers kein Wort gemeinsam hat',
    shared: ', die Listen nennen zu der Nummer aber mehrere Personen',
  },
};

const categories: Readonly<Record<Language, Readonly<Record<MessageCategory, string>>>> = {
  en: { service: 'service', authentication: 'authentication', utility: 'utility', marketing: 'marketing' },
  de: { service: 'Service', authentication: 'Authentifizierung', utility: 'Benachrichtigung', marketing: 'Marketing' },
};

export const apiWithoutOptIn = defineRecipientRule<Args>({
  id: 'D07',
  name: 'api-without-opt-in',
  title: { en: 'Recipient of the Business Platform without opt-in', de: 'Empfänger der Business Platform ohne Opt-in' },
  classes: ['gap'],
  severity: ({ state, category }) =>
    state === 'opted-out' || (category === 'marketing' && state !== 'opted-in-unproven') ? 'high' : 'medium',
  severities: ['high', 'medium'],
  basis: [messagingPolicy, uwg, gdpr(6), gdpr(7, 1), cjeu('654/23')],
  message: {
    en: ({ state, doubt, since, category, last, started }) =>
      `Recipient of the Business Platform: ${states.en[state](since)}${doubts.en[doubt]}${detailsOf('en', category, last, started)}.`,
    de: ({ state, doubt, since, category, last, started }) =>
      `Empfänger der Business Platform: ${states.de[state](since)}${doubts.de[doubt]}${detailsOf('de', category, last, started)}.`,
  },
  example: { state: 'no-record', doubt: '', since: '', category: 'marketing', last: '2026-10-12', started: 'business' },
  why: {
    en: "The Business Platform reads no address book, yet WhatsApp's Messaging Policy allows messages only to people who gave their number and an opt-in, and asks to honour every opt-out. Advertising by such messages needs prior express consent, which has to be shown (§ 7 UWG, GDPR Art. 7(1)).",
    de: 'Die Business Platform liest kein Adressbuch; nach der Messaging-Richtlinie von WhatsApp dürfen darüber aber nur Personen angeschrieben werden, die ihre Nummer angegeben und ein Opt-in erteilt haben; jedes Opt-out ist zu beachten. Werbung auf diesem Weg setzt eine vorherige ausdrückliche Einwilligung voraus, die nachzuweisen ist (§ 7 UWG, Art. 7 Abs. 1 DSGVO).',
  },
  asks: true,
  remedy: {
    en: 'Record the opt-ins that exist, with day and evidence. Stop advertising to the others, and take people who opted out off the list, also in the CRM connector; do not ask them again.',
    de: 'Vorhandene Opt-ins mit Tag und Beleg dokumentieren. Werbung an die übrigen einstellen. Personen mit Opt-out von der Liste nehmen, auch im CRM-Konnektor, und nicht erneut anfragen.',
  },
  caution: {
    en: 'A conversation that the customer started may be answered without an opt-in of its own; an advertisement to existing customers may rest on the exception of § 7(3) UWG. Both are for the company to show. An opt-in to messages does not by itself say that it covers advertising.',
    de: 'Ein vom Kunden begonnenes Gespräch kann auch ohne eigenes Opt-in beantwortet werden; Werbung an Bestandskunden kann sich auf die Ausnahme des § 7 Abs. 3 UWG stützen. Beides hat das Unternehmen darzulegen. Ein Opt-in für Nachrichten sagt für sich genommen nicht, dass es Werbung umfasst.',
  },
  when: {
    high: {
      en: 'an opt-out is on record, or advertising went to somebody without an opt-in',
      de: 'ein Opt-out ist verzeichnet, oder Werbung ging an jemanden ohne Opt-in',
    },
    medium: { en: 'otherwise', de: 'sonst' },
  },
  judge: ({ state, doubt, since, category, lastMessage, startedBy }) =>
    state === 'opted-in'
      ? undefined
      : { state, doubt: doubt ?? '', since: since ?? '', category: category ?? '', last: lastMessage ?? '', started: startedBy ?? '' },
});

/** What the list tells of the messages, behind a semicolon. */
function detailsOf(language: Language, category: MessageCategory | '', last: string, started: ConversationStarter | ''): string {
  const german = language === 'de';
  const parts = [
    category === '' ? '' : `${german ? 'Kategorie' : 'category'} ${categories[language][category]}`,
    last === '' ? '' : `${german ? 'letzte Nachricht' : 'last message'} ${german ? dated.de(last) : on.en(last)}`,
    started === 'customer' ? (german ? 'Gespräch vom Kunden begonnen' : 'conversation started by the customer') : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `; ${parts.join(', ')}`;
}
