import type { Scope } from '../model/scope.ts';
import { agMuenchen, bghConsent, edpbConsent, gdpr, iso27560, uwg } from './citations.ts';
import { defineExposureRule } from './rule.ts';
import { dated, on, statement } from './words.ts';

/** `aged`: a grant in force that was recorded `on` a day longer ago than the review interval of the policy. */
type Facts = { status: 'expired' | 'invalidated'; on: string } | { status: 'aged'; on: string; scope: Scope; months: number };

/** A grant past its own `valid_until` keeps the status `given`; it counts as expired like a record that says so. */
export const consentExpiredOrAged = defineExposureRule<Facts>({
  id: 'C17',
  name: 'consent-expired-or-aged',
  title: { en: 'Validity ended, or older than the review interval', de: 'Gültigkeit beendet oder älter als das Prüfintervall' },
  classes: ['observed', 'arguable'],
  severity: { of: ({ status }) => (status === 'aged' ? 'low' : 'high'), all: ['high', 'low'] },
  basis: [gdpr(5, 2), iso27560, edpbConsent, bghConsent, agMuenchen, uwg],
  message: {
    en: (facts) => {
      if (facts.status === 'aged')
        return `The ${statement(facts.scope).en} on record ${dated.en(facts.on)} is older than the policy's review interval of ${facts.months === 1 ? '1 month' : `${facts.months} months`}.`;
      return `${facts.status === 'invalidated' ? 'According to the register the statement was declared invalid' : 'The validity on record ended'} ${on.en(facts.on)}; the number is within WhatsApp's reach (inferred).`;
    },
    de: (facts) => {
      if (facts.status === 'aged')
        return `Die verzeichnete ${statement(facts.scope).de} ${dated.de(facts.on)} ist älter als das in der Prüfrichtlinie festgelegte Prüfintervall von ${facts.months === 1 ? 'einem Monat' : `${facts.months} Monaten`}.`;
      return `${facts.status === 'invalidated' ? `Laut Register wurde die Erklärung ${on.de(facts.on)} für unwirksam erklärt` : `Die verzeichnete Gültigkeit endete ${on.de(facts.on)}`}; die Nummer liegt im Zugriff von WhatsApp (abgeleitet).`;
    },
  },
  example: { status: 'expired', on: '2025-12-31' },
  why: {
    en: 'A statement whose validity has ended is no evidence for the time after. An old one may no longer fit what is done today; it counts, and is worth being looked at again.',
    de: 'Eine Erklärung, deren Gültigkeit geendet hat, ist für die Zeit danach kein Nachweis. Eine alte passt womöglich nicht mehr zu dem, was heute geschieht; sie zählt weiter, sollte aber überprüft werden.',
  },
  asks: true,
  remedy: {
    en: 'Renew the consent or remove the number; have an old statement confirmed at the next contact.',
    de: 'Einwilligung erneuern oder Nummer entfernen; eine alte Erklärung beim nächsten Kontakt bestätigen lassen.',
  },
  caution: {
    en: 'The law sets no lifetime for consent; the end comes from the register, the review interval from the policy.',
    de: 'Eine gesetzliche Höchstdauer für Einwilligungen gibt es nicht; das Ende ergibt sich aus dem Register, das Prüfintervall aus der Prüfrichtlinie.',
  },
  when: {
    high: { en: 'its validity ended, or it was declared invalid', de: 'ihre Gültigkeit endete, oder sie wurde für unwirksam erklärt' },
    low: {
      en: 'it is in force, but older than the review interval of the policy',
      de: 'sie gilt, ist aber älter als das Prüfintervall der Prüfrichtlinie',
    },
  },
  judge: ({ standing: { grant, lapse }, demands: { review } }) => {
    if (grant) {
      if (review === undefined || grant.since === undefined || grant.since >= review.from) return undefined;
      return { status: 'aged', on: grant.since, scope: grant.scope, months: review.months };
    }
    return lapse && { status: lapse.status === 'invalidated' ? 'invalidated' : 'expired', on: lapse.on ?? '' };
  },
});
