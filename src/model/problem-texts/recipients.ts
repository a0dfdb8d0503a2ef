import type { Text } from '../../lib/text.ts';
import type { ProblemFacts } from '../problem.ts';

/** What cannot be read of a list of recipients. */
export const recipientTexts = {
  'category-unlisted': {
    en: (f) =>
      `the word in column "${f.column}" is no known category of messages; the number was checked without it. Known are: marketing, utility, authentication, service`,
    de: (f) =>
      `das Wort in der Spalte „${f.column}“ ist keine bekannte Nachrichtenkategorie; die Nummer wurde ohne sie geprüft. Bekannt sind: Marketing, Benachrichtigung (utility), Authentifizierung, Service`,
  },
  'starter-unlisted': {
    en: (f) =>
      `the word in column "${f.column}" does not tell who started the conversation; the number was checked without it. Known are: customer, business`,
    de: (f) =>
      `das Wort in der Spalte „${f.column}“ sagt nicht, wer das Gespräch begonnen hat; die Nummer wurde ohne diese Angabe geprüft. Bekannt sind: Kunde, Unternehmen`,
  },
  'sender-unreadable': {
    en: (f) =>
      `the sender in column "${f.column}" is no usable telephone number, so it was compared with no device. Correct the number, or rename the column`,
    de: (f) =>
      `der Absender in der Spalte „${f.column}“ ist keine verwertbare Rufnummer und wurde mit keinem Gerät verglichen. Rufnummer berichtigen oder Spalte umbenennen`,
  },
  'recipients-cut': {
    en: () => 'the list breaks off here, so recipients may be missing. Export it again',
    de: () => 'die Liste bricht hier ab, Empfänger können fehlen. Erneut exportieren',
  },
  'recipient-large': {
    en: () => 'this entry is too large or nested too deeply, and was left out. Check the file, it may be damaged',
    de: () => 'dieser Eintrag ist zu groß oder zu tief verschachtelt und blieb unberücksichtigt. Datei prüfen, sie kann beschädigt sein',
  },
  'recipient-unreadable': {
    en: () => 'what stands here is no entry with named values and was left out. Export the list again',
    de: () => 'was hier steht, ist kein Eintrag mit benannten Werten und blieb unberücksichtigt. Liste erneut exportieren',
  },
  'recipients-broken': {
    en: () => 'what stands here is no JSON; entries from here on may be missing. Export the list again',
    de: () => 'was hier steht, ist kein JSON; ab hier können Einträge fehlen. Liste erneut exportieren',
  },
} as const satisfies Readonly<Record<string, Text<ProblemFacts>>>;
