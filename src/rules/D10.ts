import { isReading } from '../model/posture.ts';
import { gdpr, recital } from './citations.ts';
import { assessedOf } from './facts.ts';
import { defineDeviceRule } from './rule.ts';

/** `numbers`: those assessed; `assumed`: whether WhatsApp may read contacts is not known. */
export const businessContactsOnPrivateDevice = defineDeviceRule<{ numbers: number; assumed: 0 | 1 }>({
  id: 'D10',
  name: 'business-contacts-on-private-device',
  title: { en: 'Business contacts on a private device', de: 'Geschäftskontakte auf einem Privatgerät' },
  classes: ['observed', 'inferred'],
  severity: () => 'high',
  severities: ['high'],
  basis: [gdpr(2, 2, 'c'), recital(18), gdpr(24), gdpr(32)],
  message: {
    en: ({ numbers, assumed }) =>
      `Business contacts lie on a private device on which WhatsApp ${assumed ? 'may be able to read contacts (assumed)' : 'can read contacts (inferred)'}; numbers assessed: ${numbers}. Whether the household exemption applies needs assessment.`,
    de: ({ numbers, assumed }) =>
      `Geschäftskontakte liegen auf einem Privatgerät, auf dem WhatsApp ${assumed ? 'möglicherweise Kontakte lesen kann (vorsorglich angenommen)' : 'Kontakte lesen kann (abgeleitet)'}; bewertete Nummern: ${numbers}. Ob die Haushaltsausnahme greift, ist zu prüfen.`,
  },
  example: { numbers: 12, assumed: 0 },
  why: {
    en: 'The household exemption is for purely personal or household activity with no connection to a professional or commercial one; in a business address book that connection speaks against it, whoever owns the phone.',
    de: 'Die Haushaltsausnahme gilt nur für ausschließlich persönliche oder familiäre Tätigkeiten ohne Bezug zu einer beruflichen oder wirtschaftlichen Tätigkeit; bei geschäftlichen Kontakten spricht dieser Bezug gegen sie, wem auch immer das Telefon gehört.',
  },
  remedy: {
    en: 'Move the business contacts into a managed container or profile, and set rules for private devices.',
    de: 'Geschäftskontakte in einen verwalteten Container oder ein Arbeitsprofil verlegen und die Nutzung privater Geräte regeln.',
  },
  caution: {
    en: "Only business entries may be audited; the employee's private contacts are out of scope. Name their labels in the policy, so that they are dropped on reading: entries without such a label were counted as business ones. Observe works agreements.",
    de: 'Geprüft werden dürfen nur geschäftliche Einträge; private Kontakte der Beschäftigten gehören nicht dazu. Ihre Kennzeichnungen in der Prüfrichtlinie nennen, damit sie schon beim Einlesen außer Betracht bleiben; Einträge ohne eine solche Kennzeichnung sind als geschäftlich mitgezählt. Betriebsvereinbarungen beachten.',
  },
  judge: ({ posture: { ownership, channels, reach }, exposures }) => {
    const numbers = assessedOf(exposures);
    if (ownership !== 'personal' || reach === 'none' || numbers === 0 || !channels.some(isReading)) return undefined;
    return { numbers, assumed: reach === 'unknown' ? 1 : 0 };
  },
});
