import type { Phrase } from '../lib/text.ts';
import { cjeu, recital } from './citations.ts';
import type { ExposureFacts } from './facts.ts';
import { defineExposureRule } from './rule.ts';

/** Why an organisation's number is assessed like a person's; the first that applies is named. */
const reasons = {
  mobile: { en: 'the number may be a mobile one', de: 'sie eine Mobilfunknummer sein kann' },
  record: {
    en: 'the register holds a record of it',
    de: 'das Register einen Eintrag dazu enthält',
  },
  form: {
    en: "no legal form of a legal person was recognised in the organisation's name",
    de: 'im Namen keine Rechtsform einer juristischen Person erkannt wurde',
  },
} as const satisfies Record<string, Phrase>;

function reasonOf({ mobile, standing, legalForm }: ExposureFacts): keyof typeof reasons | '' {
  if (mobile) return 'mobile';
  if (standing.records > 0) return 'record';
  return legalForm ? '' : 'form';
}

export const legalPersonOnly = defineExposureRule<{
  exempt: 0 | 1;
  reason: keyof typeof reasons | '';
}>({
  id: 'C13',
  name: 'legal-person-only',
  title: { en: 'Organisation without a person', de: 'Nur eine Organisation genannt' },
  classes: ['observed', 'arguable'],
  severity: 'info',
  basis: [recital(14), cjeu('710/23')],
  message: {
    en: ({ reason }) =>
      reason
        ? `The entry names only an organisation; its number is assessed like a person's all the same, because ${reasons[reason].en}.`
        : 'The entry names only an organisation with a recognised legal form; its number is counted apart, not as one with evidence.',
    de: ({ reason }) =>
      reason
        ? `Der Eintrag nennt nur eine Organisation; die Nummer wird dennoch wie die einer Person bewertet, weil ${reasons[reason].de}.`
        : 'Der Eintrag nennt nur eine Organisation mit erkannter Rechtsform; die Nummer wird gesondert gezählt, nicht als Nummer mit Nachweis.',
  },
  example: { exempt: 1, reason: '' },
  why: {
    en: 'The GDPR does not cover the contact details of legal persons (Recital 14), but it does cover those of the people who represent them (C-710/23).',
    de: 'Kontaktdaten juristischer Personen erfasst die DSGVO nicht (ErwG 14 DSGVO), die der natürlichen Personen, die sie vertreten, dagegen schon (EuGH C-710/23).',
  },
  remedy: {
    en: "Confirm that the number does not reach an individual; if it does, treat it like a person's.",
    de: 'Klären, ob unter der Nummer eine einzelne Person erreichbar ist; wenn ja, die Nummer wie die einer Person behandeln.',
  },
  caution: {
    en: 'Sole traders, personal mobile numbers and named contacts remain personal data. The classification is up to the reviewer.',
    de: 'Angaben zu Einzelunternehmen, persönliche Mobilfunknummern und benannte Ansprechpersonen bleiben personenbezogen. Die Einordnung trifft die prüfende Person.',
  },
  judge: (facts) => {
    if (!facts.organisationOnly) return undefined;
    const reason = reasonOf(facts);
    return { exempt: reason ? 0 : 1, reason };
  },
});
