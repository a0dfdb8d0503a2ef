import { gdpr } from './citations.ts';
import { defineExposureRule } from './rule.ts';
import { ifTaken, onRecord, type SamePersonArgs, samePersonArgs, samePersonSeverity, samePersonWhen } from './same-person.ts';

export const nameOnlyMatch = defineExposureRule<SamePersonArgs>({
  id: 'C10',
  name: 'name-only-match',
  title: { en: 'Same name, another number', de: 'Gleicher Name, andere Nummer' },
  classes: ['observed'],
  severity: samePersonSeverity,
  basis: [gdpr(5, 1, 'd'), gdpr(7, 1)],
  message: {
    en: (args) =>
      `Under this name ${args.numbers > 1 ? `the registers hold ${args.numbers} other numbers, among them` : 'the registers hold another number,'} ${args.number}: ${onRecord.en(args)}. A name alone is no evidence; for this number itself nothing is on record, and it is within WhatsApp's reach (inferred).`,
    de: (args) =>
      `Unter diesem Namen ${args.numbers > 1 ? `sind ${args.numbers} andere Nummern verzeichnet, darunter` : 'ist eine andere Nummer verzeichnet,'} ${args.number}: ${onRecord.de(args)}. Ein Name allein ist kein Nachweis; zu dieser Nummer selbst ist nichts verzeichnet, und sie liegt im Zugriff von WhatsApp (abgeleitet).`,
  },
  example: {
    by: 'name',
    says: 'given',
    status: 'given',
    scope: 'contact-upload',
    on: '2025-05-14',
    number: '+49 171 ••••••01',
    numbers: 1,
  },
  why: {
    en: 'The statement is on record for another number, and numbers are what WhatsApp reads. A record that stands under the same name may be that of somebody else.',
    de: 'Die Erklärung ist zu einer anderen Nummer verzeichnet, und WhatsApp liest Nummern. Ein Eintrag unter demselben Namen kann von jemand anderem stammen.',
  },
  remedy: {
    en: `Check whether it is the same person and whether the statement covers this number; if so, add the number to the record, else remove it from the device. ${ifTaken.en}`,
    de: `Prüfen, ob es dieselbe Person ist und ob die Erklärung auch diese Nummer umfasst; wenn ja, die Nummer im Eintrag ergänzen, sonst vom Gerät entfernen. ${ifTaken.de}`,
  },
  caution: {
    en: 'Names are not unique. They are compared word by word in any order, without titles and accents, and never by mere similarity.',
    de: 'Namen sind nicht eindeutig. Sie werden Wort für Wort in beliebiger Reihenfolge verglichen, ohne Titel und Akzente, nie nach bloßer Ähnlichkeit.',
  },
  when: samePersonWhen,
  judge: ({ standing: { samePerson } }) => (samePerson?.by === 'name' ? samePersonArgs(samePerson) : undefined),
});
