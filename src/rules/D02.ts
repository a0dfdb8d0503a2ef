import { gdpr } from './citations.ts';
import { fullAccess, fullAccessSeverities, fullAccessSeverity, fullAccessWhen } from './full-access.ts';
import { defineDeviceRule } from './rule.ts';
import { businessContacts, businessTerms, processingTerms } from './sources/whatsapp.ts';
import { figures, type Figures } from './words.ts';

export const businessAppFullAccess = defineDeviceRule<Figures>({
  id: 'D02',
  name: 'business-app-full-access',
  title: {
    en: 'WhatsApp Business App with full contact access',
    de: 'WhatsApp Business App mit vollem Kontaktzugriff',
  },
  classes: ['inferred', 'arguable'],
  severity: fullAccessSeverity,
  severities: fullAccessSeverities,
  basis: [gdpr(6), gdpr(26), gdpr(28), businessContacts, businessTerms, processingTerms],
  message: {
    en: (facts) => `The WhatsApp Business App has full contact access on this device: ${figures.en(facts)}.`,
    de: (facts) => `Die WhatsApp Business App hat auf diesem Gerät vollen Kontaktzugriff: ${figures.de(facts)}.`,
  },
  example: { uncovered: 1, unverified: 0, total: 12, lost: 0, exported: 1 },
  why: {
    en: 'WhatsApp sees the company as controller of all contacts in the address book and itself as processor; as WhatsApp says, the app matches the address book once the permission is granted. Its processing terms name customers with whom the company communicates, not everyone else in the book.',
    de: 'WhatsApp sieht das Unternehmen als Verantwortlichen für alle Kontakte im Adressbuch und sich selbst als Auftragsverarbeiter; nach Angaben des Anbieters gleicht die App das Adressbuch ab, sobald die Berechtigung erteilt ist. Die Bedingungen zur Auftragsverarbeitung nennen Kunden, mit denen das Unternehmen kommuniziert, nicht aber die übrigen Personen im Adressbuch.',
  },
  remedy: {
    en: 'Revoke the contact permission or limit it to selected contacts, keep the business address book apart from the app, or replace the app. File the processing terms (Art. 28) and do not use the app within the company.',
    de: 'Kontaktberechtigung entziehen oder auf ausgewählte Kontakte begrenzen, das geschäftliche Adressbuch von der App trennen oder die App ersetzen. Bedingungen zur Auftragsverarbeitung (Art. 28 DSGVO) zu den Unterlagen nehmen; die App nicht für die interne Kommunikation einsetzen.',
  },
  caution: {
    en: 'The exposure is inferred from app and permission; a transmission was not observed. The division of roles is disputed. New Business Terms took effect on 23 September 2026 and are not considered here.',
    de: 'Der Zugriff ist aus App und Berechtigung abgeleitet; eine Übermittlung wurde nicht beobachtet. Die Rollenverteilung ist umstritten. Seit dem 23.09.2026 gelten neue Business-Nutzungsbedingungen, die hier nicht berücksichtigt sind.',
  },
  when: fullAccessWhen,
  judge: (facts) => fullAccess(facts, 'whatsapp-business'),
});
