import type { Phrase } from '../lib/text.ts';
import type { SamePerson } from '../model/standing.ts';
import { gdpr, uwg } from './citations.ts';
import { defineExposureRule } from './rule.ts';
import { ifTaken, onRecord, type SamePersonArgs, samePersonArgs, samePersonSeverity, samePersonWhen } from './same-person.ts';

/** By what the two are held to be one person. */
const ties: Readonly<Record<Exclude<SamePerson['by'], 'name'>, Phrase>> = {
  'subject-id': { en: 'same id', de: 'gleiche Kennung' },
  email: { en: 'same e-mail address', de: 'gleiche E-Mail-Adresse' },
  'name-organisation': { en: 'same name and organisation', de: 'gleicher Name und gleiche Organisation' },
  'name-entry': { en: 'same name, both numbers in one entry', de: 'gleicher Name, beide Nummern in einem Eintrag' },
};

const tie = ({ by }: SamePersonArgs): Phrase => ties[by as keyof typeof ties];

export const numberChanged = defineExposureRule<SamePersonArgs>({
  id: 'C11',
  name: 'number-changed',
  title: { en: 'On record for another number of the same person', de: 'Für eine andere Nummer derselben Person verzeichnet' },
  classes: ['observed'],
  severity: samePersonSeverity,
  basis: [gdpr(5, 1, 'd'), gdpr(7, 1), uwg],
  message: {
    en: (args) =>
      `On record for another number of this person (${tie(args).en}), ${args.number}: ${onRecord.en(args)}. For this number nothing is on record; it is within WhatsApp's reach (inferred).`,
    de: (args) =>
      `Für eine andere Nummer dieser Person (${tie(args).de}), ${args.number}, ist verzeichnet: ${onRecord.de(args)}. Zu dieser Nummer ist nichts verzeichnet; sie liegt im Zugriff von WhatsApp (abgeleitet).`,
  },
  example: {
    by: 'name-entry',
    says: 'given',
    status: 'given',
    scope: 'contact-upload',
    on: '2025-05-14',
    number: '+49 171 ••••••01',
    numbers: 1,
  },
  why: {
    en: 'The statement was made for the other number. Unless it says otherwise, it is no evidence for this one, and a number that is no longer used may belong to somebody else by now.',
    de: 'Die Erklärung bezieht sich auf die andere Nummer. Sagt sie nichts anderes, ist sie kein Nachweis für diese; und eine nicht mehr genutzte Nummer kann inzwischen jemand anderem gehören.',
  },
  asks: true,
  remedy: {
    en: `Have the statement reconfirmed for this number at the next occasion and delete numbers no longer in use; until then remove this number from the device. ${ifTaken.en}`,
    de: `Die Erklärung bei nächster Gelegenheit für diese Nummer bestätigen lassen und nicht mehr genutzte Nummern löschen; bis dahin diese Nummer vom Gerät entfernen. ${ifTaken.de}`,
  },
  caution: {
    en: 'Whether a consent follows the person or the number depends on its wording, which is not read here. Both numbers may be in use.',
    de: 'Ob eine Einwilligung der Person oder der Nummer folgt, hängt von ihrem Wortlaut ab, der hier nicht gelesen wird. Es können auch beide Nummern in Gebrauch sein.',
  },
  when: samePersonWhen,
  judge: ({ standing: { samePerson } }) => (samePerson && samePerson.by !== 'name' ? samePersonArgs(samePerson) : undefined),
});
