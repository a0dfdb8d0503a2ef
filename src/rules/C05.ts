import { gradeOf } from '../model/evidence-grade.ts';
import type { Scope } from '../model/scope.ts';
import { cjeu, edpbConsent, gdpr, recital, uwg } from './citations.ts';
import type { ExposureFacts } from './facts.ts';
import { defineExposureRule } from './rule.ts';
import { statement } from './words.ts';

export const acceptanceWithoutEvidence = defineExposureRule<{ scope: Scope }>({
  id: 'C05',
  name: 'acceptance-without-evidence',
  title: { en: 'Acceptance without evidence', de: 'Erklärung ohne Beleg' },
  classes: ['gap'],
  severity: 'medium',
  basis: [gdpr(5, 2), gdpr(7, 1), recital(42), cjeu('61/19'), edpbConsent, uwg],
  message: {
    en: ({ scope }) => `The register records ${statement(scope).en} but refers to no evidence for it (document, log, message).`,
    de: ({ scope }) =>
      `Das Register verzeichnet eine ${statement(scope).de}, verweist aber auf keinen Beleg (Dokument, Protokoll, Nachricht).`,
  },
  example: { scope: 'contact-upload' },
  why: {
    en: 'Whoever relies on such a statement has to be able to show that it was made. Without evidence, the entry is no more than an assertion.',
    de: 'Wer sich auf eine solche Erklärung stützt, muss nachweisen können, dass sie abgegeben wurde. Ohne Beleg bleibt der Eintrag eine Behauptung.',
  },
  asks: true,
  remedy: {
    en: 'Add the evidence to the record. If there is none, remove the number, or obtain the statement anew and keep the evidence.',
    de: 'Beleg im Register nachtragen. Ist keiner vorhanden, Nummer entfernen oder die Erklärung neu einholen und den Beleg ablegen.',
  },
  caution: {
    en: 'The GDPR prescribes no form, so evidence need not be in writing. Whether evidence exists outside the register is not known here.',
    de: 'Eine bestimmte Form, etwa Schriftform, schreibt die DSGVO nicht vor. Ob außerhalb des Registers ein Beleg existiert, ist hier nicht bekannt.',
  },
  judge: ({ standing: { grant } }) => (grant && !grant.evidence ? { scope: grant.scope } : undefined),
});

/** An acceptance of the terms without a reference to a proof, under a policy that is content with it. */
export function isEnoughWithoutProof({ standing: { grant }, demands }: ExposureFacts): boolean {
  return gradeOf(grant) === 'terms-observed' && demands.evidenceGrades.includes('terms-observed');
}
