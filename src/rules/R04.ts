import type { Scope } from '../model/scope.ts';
import { gdpr } from './citations.ts';
import { defineExposureRule } from './rule.ts';
import { statement } from './words.ts';

export const proofMissingOrAltered = defineExposureRule<{ proof: 'missing' | 'altered'; scope: Scope }>({
  id: 'R04',
  name: 'proof-missing-or-altered',
  title: { en: 'Evidence not found, or of another checksum', de: 'Beleg nicht gefunden oder mit anderer Prüfsumme' },
  classes: ['observed'],
  severity: { of: ({ proof }) => (proof === 'altered' ? 'high' : 'medium'), all: ['high', 'medium'] },
  basis: [gdpr(5, 1, 'f'), gdpr(5, 2), gdpr(7, 1), gdpr(32)],
  message: {
    en: ({ proof, scope }) =>
      proof === 'altered'
        ? `The register records ${statement(scope).en}, but the checksum of the evidence differs from the one on record.`
        : `The register records ${statement(scope).en}, but the evidence it names is not in the folder of evidence.`,
    de: ({ proof, scope }) =>
      proof === 'altered'
        ? `Das Register verzeichnet eine ${statement(scope).de}, doch die Prüfsumme des Belegs weicht von der verzeichneten ab.`
        : `Das Register verzeichnet eine ${statement(scope).de}, doch der genannte Beleg liegt nicht im Belegordner.`,
  },
  example: { proof: 'missing', scope: 'contact-upload' },
  why: {
    en: 'Whoever relies on such a statement has to be able to show it. Evidence that cannot be found, or is no longer what was filed, shows nothing for now.',
    de: 'Wer sich auf eine solche Erklärung stützt, muss sie nachweisen können. Ein Beleg, der nicht auffindbar oder nicht mehr der abgelegte ist, belegt vorerst nichts.',
  },
  remedy: {
    en: 'Restore the original, or correct its name or checksum in the register. Until then the statement counts as one without evidence (C05).',
    de: 'Original wiederherstellen oder Name und Prüfsumme im Register berichtigen. Bis dahin zählt die Erklärung wie eine ohne Beleg (C05).',
  },
  caution: {
    en: 'A re-scan or a conversion also changes the checksum; nothing here suggests that anybody tampered with it. What the evidence says was not examined.',
    de: 'Auch ein erneuter Scan oder eine Umwandlung ändert die Prüfsumme; eine Manipulation ist damit nicht behauptet. Der Inhalt des Belegs wurde nicht geprüft.',
  },
  when: {
    high: { en: 'another checksum', de: 'andere Prüfsumme' },
    medium: { en: 'not found', de: 'nicht gefunden' },
  },
  judge: ({ standing: { grant } }) => {
    if (!grant || (grant.proof !== 'missing' && grant.proof !== 'altered')) return undefined;
    return { proof: grant.proof, scope: grant.scope };
  },
});
