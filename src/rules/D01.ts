import { gdpr, hmbBfDI, lfdNiedersachsen } from './citations.ts';
import { fullAccess, fullAccessSeverities, fullAccessSeverity, fullAccessWhen } from './full-access.ts';
import { defineDeviceRule } from './rule.ts';
import { contactUpload } from './sources/whatsapp.ts';
import { figures, type Figures } from './words.ts';

export const consumerAppFullAccess = defineDeviceRule<Figures>({
  id: 'D01',
  name: 'consumer-app-full-access',
  title: {
    en: 'WhatsApp Messenger with full contact access',
    de: 'WhatsApp Messenger mit vollem Kontaktzugriff',
  },
  classes: ['inferred'],
  severity: fullAccessSeverity,
  severities: fullAccessSeverities,
  basis: [gdpr(5, 1, 'c'), gdpr(6), gdpr(24), gdpr(25, 2), gdpr(32), lfdNiedersachsen, hmbBfDI, contactUpload],
  message: {
    en: (facts) => `WhatsApp Messenger has full contact access on this device: ${figures.en(facts)}.`,
    de: (facts) => `WhatsApp Messenger hat auf diesem Gerät vollen Kontaktzugriff: ${figures.de(facts)}.`,
  },
  example: { uncovered: 3, unverified: 2, total: 12, lost: 0, exported: 1 },
  why: {
    en: 'With the contact permission WhatsApp can read the whole address book. By its own account contact upload takes in the numbers of users and non-users, typically every day.',
    de: 'Mit der Kontaktberechtigung kann WhatsApp das ganze Adressbuch lesen. Nach Angaben des Anbieters erfasst der Kontaktabgleich die Nummern von Nutzern und Nichtnutzern, in der Regel täglich.',
  },
  remedy: {
    en: 'Revoke the contact permission or limit it to selected contacts, keep the business address book apart from the app, or replace the app.',
    de: 'Kontaktberechtigung entziehen oder auf ausgewählte Kontakte begrenzen, das geschäftliche Adressbuch von der App trennen oder die App ersetzen.',
  },
  caution: {
    en: "The exposure is inferred from app and permission; a transmission was not observed. The finding says nothing about WhatsApp's own terms of use.",
    de: 'Der Zugriff ist aus App und Berechtigung abgeleitet; eine Übermittlung wurde nicht beobachtet. Zu den Nutzungsbedingungen von WhatsApp sagt der Befund nichts.',
  },
  when: fullAccessWhen,
  judge: (facts) => fullAccess(facts, 'whatsapp'),
});
