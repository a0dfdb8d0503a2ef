import { agMuenchen, bghConsent, edpbConsent, gdpr, iso27560, uwg } from './citations.ts';
import { defineExposureRule } from './rule.ts';
import { on } from './words.ts';

/** A grant past its own `valid_until` keeps the status `given`; it counts as expired like a record that says so. */
export const consentExpiredOrAged = defineExposureRule<{
  status: 'expired' | 'invalidated';
  on: string;
}>({
  id: 'C17',
  name: 'consent-expired-or-aged',
  title: { en: 'Validity ended according to the register', de: 'Gültigkeit laut Register beendet' },
  classes: ['observed', 'arguable'],
  severity: 'high',
  basis: [gdpr(5, 2), iso27560, edpbConsent, bghConsent, agMuenchen, uwg],
  message: {
    en: (facts) =>
      `${facts.status === 'invalidated' ? 'According to the register the statement was declared invalid' : 'The validity on record ended'} ${on.en(facts.on)}; the number is within WhatsApp's reach (inferred).`,
    de: (facts) =>
      `${facts.status === 'invalidated' ? `Laut Register wurde die Erklärung ${on.de(facts.on)} für unwirksam erklärt` : `Die verzeichnete Gültigkeit endete ${on.de(facts.on)}`}; die Nummer liegt im Zugriff von WhatsApp (abgeleitet).`,
  },
  example: { status: 'expired', on: '2025-12-31' },
  why: {
    en: 'A statement whose validity has ended is no evidence for the time after.',
    de: 'Eine Erklärung, deren Gültigkeit geendet hat, ist für die Zeit danach kein Nachweis.',
  },
  asks: true,
  remedy: {
    en: 'Renew the consent or remove the number.',
    de: 'Einwilligung erneuern oder Nummer entfernen.',
  },
  caution: {
    en: 'The law sets no lifetime for consent; the end comes from the register.',
    de: 'Eine gesetzliche Höchstdauer für Einwilligungen gibt es nicht; das Ende ergibt sich aus dem Register.',
  },
  judge: ({ standing: { lapse } }) =>
    lapse && {
      status: lapse.status === 'invalidated' ? 'invalidated' : 'expired',
      on: lapse.on ?? '',
    },
});
