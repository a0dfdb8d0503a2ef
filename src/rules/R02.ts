import type { Scope } from '../model/scope.ts';
import { edpbConsent, gdpr, iso27560, kantara } from './citations.ts';
import { defineExposureRule } from './rule.ts';
import { statement } from './words.ts';

export const timestampMissing = defineExposureRule<{ scope: Scope }>({
  id: 'R02',
  name: 'timestamp-missing',
  title: { en: 'Date missing', de: 'Datum fehlt' },
  classes: ['gap'],
  severity: 'medium',
  basis: [gdpr(7, 1), edpbConsent, iso27560, kantara],
  message: {
    en: ({ scope }) =>
      `The register records ${statement(scope).en} without a date; whether it came before the exposure, or after a withdrawal, cannot be shown.`,
    de: ({ scope }) =>
      `Das Register verzeichnet eine ${statement(scope).de} ohne Datum; ob sie vor dem Zugriff von WhatsApp (abgeleitet) oder nach einem Widerruf abgegeben wurde, lässt sich nicht belegen.`,
  },
  example: { scope: 'contact-upload' },
  why: {
    en: 'Evidence of consent includes when it was given; without a date it proves nothing for the audit day.',
    de: 'Zum Nachweis gehört, wann die Erklärung abgegeben wurde; ohne Datum ist für den Stichtag nichts belegt.',
  },
  remedy: {
    en: 'Take the date from the evidence and add it to the record; do not estimate it.',
    de: 'Datum anhand des Belegs im Register nachtragen, nicht schätzen.',
  },
  caution: {
    en: 'The statement may well have been made in time; only the record does not say so.',
    de: 'Die Erklärung kann rechtzeitig abgegeben worden sein; aus dem Registereintrag geht es nur nicht hervor.',
  },
  judge: ({ standing: { grant } }) => (grant && grant.since === undefined ? { scope: grant.scope } : undefined),
});
