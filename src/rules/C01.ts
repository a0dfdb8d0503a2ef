import { gdpr, lfdNiedersachsen, recital, uwg } from './citations.ts';
import { defineExposureRule } from './rule.ts';
import { dated, on } from './words.ts';

/** `asked`: the register holds a request and no answer. `unclear`: it holds a record whose status says nothing. */
/** Nothing on record at all: what most findings say, so that one object serves them all. */
const nothing = { asked: 0, unclear: 0, on: '' } as const;

export const noAcceptanceOnRecord = defineExposureRule<{
  asked: 0 | 1;
  unclear: 0 | 1;
  on: string;
}>({
  id: 'C01',
  name: 'no-acceptance-on-record',
  title: { en: 'No acceptance on record', de: 'Keine Annahme oder Einwilligung verzeichnet' },
  classes: ['gap', 'inferred'],
  severity: 'high',
  basis: [gdpr(5, 1, 'a'), gdpr(5, 2), gdpr(6, 1), gdpr(7, 1), recital(42), lfdNiedersachsen, uwg],
  message: {
    en: (facts) => {
      const reach = "the number is within WhatsApp's reach (inferred).";
      if (facts.asked) return `The person was asked ${on.en(facts.on)}, no answer is on record; ${reach}`;
      if (facts.unclear) return `The record ${dated.en(facts.on)} leaves open whether acceptance or consent was given; ${reach}`;
      return `Neither acceptance of WhatsApp's terms nor consent is on record; ${reach}`;
    },
    de: (facts) => {
      const reach = 'die Nummer liegt im Zugriff von WhatsApp (abgeleitet).';
      if (facts.asked)
        return `Die betroffene Person wurde ${on.de(facts.on)} um eine Erklärung gebeten, eine Antwort ist nicht verzeichnet; ${reach}`;
      if (facts.unclear)
        return `Der Registereintrag ${dated.de(facts.on)} lässt offen, ob eine Annahme oder Einwilligung erklärt wurde; ${reach}`;
      return `Weder eine Annahme der Nutzungsbedingungen von WhatsApp noch eine Einwilligung ist verzeichnet; ${reach}`;
    },
  },
  example: { asked: 0, unclear: 0, on: '' },
  why: {
    en: 'For every number that WhatsApp can read the controller needs a legal basis and has to be able to show it. Where nothing is on record, that evidence is missing.',
    de: 'Für jede Nummer, die WhatsApp lesen kann, braucht der Verantwortliche eine Rechtsgrundlage, die er nachweisen kann. Ist nichts verzeichnet, fehlt dieser Nachweis.',
  },
  asks: true,
  remedy: {
    en: "Remove the number from the device or revoke WhatsApp's access to the contacts. If the number is to stay, the basis has to be settled and recorded first: consent given to the company, or a documented assessment under Art. 6(1)(f).",
    de: 'Nummer vom Gerät entfernen oder WhatsApp den Kontaktzugriff entziehen. Soll sie dort bleiben, ist die Grundlage vorher zu klären und festzuhalten: eine Einwilligung gegenüber dem Unternehmen oder eine dokumentierte Interessenabwägung nach Art. 6 Abs. 1 lit. f DSGVO.',
  },
  caution: {
    en: 'A missing record does not mean that consent is missing; it means that the registers supplied do not show it.',
    de: 'Ein fehlender Eintrag heißt nicht, dass die Einwilligung fehlt, sondern dass die vorgelegten Register sie nicht belegen.',
  },
  judge: ({ standing: { negative, grant, lapse, futureGrant, mismatch, asked, samePerson } }) =>
    negative || grant || lapse || futureGrant || mismatch || samePerson
      ? undefined
      : asked
        ? { asked: asked.status === 'requested' ? 1 : 0, unclear: asked.status === 'requested' ? 0 : 1, on: asked.since ?? '' }
        : nothing,
});
