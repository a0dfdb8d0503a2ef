import { termsAsOf, termsVersion } from '../model/terms.ts';
import { edpbConsent, gdpr, uwg } from './citations.ts';
import { defineExposureRule } from './rule.ts';
import { termsChangeClause } from './sources/whatsapp.ts';
import { dayIn } from './words.ts';

/** Ids of the version on record and of the latest one, which the audit day or the policy tells; `dataAsOf`: how far the program knows the terms. */
export const termsVersionSuperseded = defineExposureRule<{ terms: string; latest: string; by: 'day' | 'policy'; dataAsOf: string }>({
  id: 'C07',
  name: 'terms-version-superseded',
  title: { en: 'Earlier version of the terms accepted', de: 'Frühere Fassung der Nutzungsbedingungen angenommen' },
  classes: ['observed', 'arguable'],
  severity: 'low',
  basis: [gdpr(5, 1, 'd'), gdpr(5, 2), edpbConsent, termsChangeClause, uwg],
  message: {
    en: ({ terms, latest, by, dataAsOf }) =>
      `The record refers to the version ${terms} of WhatsApp's terms; ${by === 'policy' ? 'the one that the policy asks for' : 'the latest one known for the audit day'} is ${latest} (data as of ${dayIn.en(dataAsOf)}).`,
    de: ({ terms, latest, by, dataAsOf }) =>
      `Der Registereintrag bezieht sich auf die Fassung ${terms} der Nutzungsbedingungen von WhatsApp; die ${by === 'policy' ? 'von der Prüfrichtlinie verlangte' : 'neueste für den Stichtag bekannte'} ist ${latest} (Datenstand ${dayIn.de(dataAsOf)}).`,
  },
  example: { terms: 'wa-eea-tos-2021-01-04', latest: 'wa-eea-tos-2024-02-16', by: 'day', dataAsOf: termsAsOf },
  why: {
    en: 'A new version can describe other processing than the one that was accepted. What a record shows, it shows for the version it names.',
    de: 'Eine neue Fassung kann eine andere Verarbeitung beschreiben als die angenommene. Was ein Eintrag belegt, belegt er für die Fassung, die er nennt.',
  },
  asks: true,
  remedy: {
    en: 'Have the acceptance confirmed at the next contact, and record the version.',
    de: 'Annahme beim nächsten Kontakt bestätigen lassen und die Fassung festhalten.',
  },
  caution: {
    en: 'WhatsApp lets changed terms apply by continued use: an earlier version alone does not mean that the acceptance has ended. For consent given to the company the version is of no account.',
    de: 'WhatsApp lässt geänderte Bedingungen durch weitere Nutzung gelten: Eine frühere Fassung allein bedeutet nicht, dass die Annahme entfallen ist. Für eine Einwilligung gegenüber dem Unternehmen ist die Fassung ohne Belang.',
  },
  judge: ({ standing: { grant }, demands }) => {
    const [named, latest] = [termsVersion(grant?.terms ?? 0), termsVersion(grant?.supersededBy ?? 0)];
    return named && latest && { terms: named.id, latest: latest.id, by: demands.latestTerms > 0 ? 'policy' : 'day', dataAsOf: termsAsOf };
  },
});
