import type { Phrase } from '../../lib/text.ts';
import { cite } from './cite.ts';

function everywhere(url: string): Phrase {
  return { en: url, de: url };
}

const rolesAreDisputed: Phrase = {
  en: 'how the roles are divided; this is the view of WhatsApp',
  de: 'die Rollenverteilung; wiedergegeben ist die Sicht von WhatsApp',
};

/** The versions themselves are data of the program (`model/terms.json`). */
export const termsAgeClause = cite(
  {
    id: 'whatsapp-terms-eea',
    title: {
      en: 'WhatsApp, Terms of Service for the European Economic Area, versions of 24 April 2018 to 17 August 2026',
      de: 'WhatsApp, Nutzungsbedingungen für den Europäischen Wirtschaftsraum, Fassungen vom 24.04.2018 bis 17.08.2026',
    },
    url: everywhere('https://www.whatsapp.com/legal/terms-of-service-eea'),
    read: 'primary',
    caution: {
      en: 'Read in an archive of the versions. The minimum age of the version of 2018 and of the time before is known from press reports.',
      de: 'Gelesen in einem Archiv der Fassungen. Das Mindestalter der Fassung von 2018 und der Zeit davor ist aus Presseberichten bekannt.',
    },
    open: { en: 'Changes after 22 August 2026 were not seen.', de: 'Änderungen nach dem 22.08.2026 wurden nicht gesehen.' },
  },
  {
    en: "WhatsApp's terms for the EEA, clause on the minimum age, in the version named or else in force on the day",
    de: 'Nutzungsbedingungen von WhatsApp für den EWR, Klausel zum Mindestalter, in der genannten oder sonst am Tag geltenden Fassung',
  },
);

export const termsChangeClause = cite(
  termsAgeClause.source,
  {
    en: "WhatsApp's terms for the EEA, clause on changes (they apply by continued use)",
    de: 'Nutzungsbedingungen von WhatsApp für den EWR, Klausel zu Änderungen (sie gelten durch weitere Nutzung)',
  },
  undefined,
  `${termsAgeClause.source.id}-changes`,
);

export const privacyPolicy = cite(
  {
    id: 'whatsapp-privacy-eea',
    title: {
      en: 'WhatsApp, Privacy Policy for the European Economic Area, effective 2 July 2026',
      de: 'WhatsApp, Datenschutzrichtlinie für den Europäischen Wirtschaftsraum, gültig ab 02.07.2026',
    },
    url: everywhere('https://www.whatsapp.com/legal/privacy-policy-eea'),
    read: 'primary',
    open: { en: 'Changes after 22 August 2026 were not seen.', de: 'Änderungen nach dem 22.08.2026 wurden nicht gesehen.' },
  },
  {
    en: 'WhatsApp privacy policy of 2 July 2026 (kept "as long as you use contact upload")',
    de: 'WhatsApp-Datenschutzrichtlinie vom 02.07.2026 (Speicherung, solange der Kontaktabgleich genutzt wird)',
  },
);

export const contactUpload = cite(
  {
    id: 'whatsapp-contact-upload',
    title: {
      en: 'WhatsApp, help page on contact upload',
      de: 'WhatsApp, Hilfeseite zum Hochladen von Kontakten',
    },
    url: everywhere('https://faq.whatsapp.com/1191526044909364'),
    read: 'excerpt',
    caution: {
      en: 'What the provider says of itself; the page was cut off at the end.',
      de: 'Eigene Angaben des Anbieters; das Ende der Seite fehlte.',
    },
  },
  {
    en: 'WhatsApp, help page on contact upload (numbers of users and non-users, typically daily)',
    de: 'WhatsApp, Hilfeseite zum Hochladen von Kontakten (Nummern von Nutzern und Nichtnutzern, in der Regel täglich)',
  },
);

export const businessContacts = cite(
  {
    id: 'whatsapp-business-contacts',
    title: {
      en: 'WhatsApp, help page "About contacts and your WhatsApp Business app"',
      de: 'WhatsApp, Hilfeseite „About contacts and your WhatsApp Business app“',
    },
    url: undefined,
    read: 'excerpt',
    caution: {
      en: 'What the provider says of itself; its text was seen without the address.',
      de: 'Eigene Angaben des Anbieters; der Text lag ohne Adresse vor.',
    },
  },
  {
    en: 'WhatsApp, help page on contacts and the Business App (company as controller, WhatsApp as processor)',
    de: 'WhatsApp, Hilfeseite zu Kontakten und der Business App (Unternehmen als Verantwortlicher, WhatsApp als Auftragsverarbeiter)',
  },
  rolesAreDisputed,
);

export const businessTerms = cite(
  {
    id: 'whatsapp-business-terms',
    title: {
      en: 'WhatsApp Business Terms, last updated 16 February 2024',
      de: 'WhatsApp Business-Nutzungsbedingungen, Stand 16.02.2024',
    },
    url: everywhere('https://www.whatsapp.com/legal/business-terms/'),
    read: 'primary',
    open: {
      en: 'New terms took effect on 23 September 2026; their text was not seen.',
      de: 'Seit dem 23.09.2026 gelten neue Bedingungen; ihr Text wurde nicht gesehen.',
    },
  },
  {
    en: 'WhatsApp Business Terms of 16 February 2024, sections 4 and 7',
    de: 'WhatsApp Business-Nutzungsbedingungen vom 16.02.2024, Abschnitte 4 und 7',
  },
  rolesAreDisputed,
);

export const processingTerms = cite(
  {
    id: 'whatsapp-data-processing-terms',
    title: {
      en: 'WhatsApp Business Data Processing Terms, last updated 22 August 2025',
      de: 'WhatsApp Business-Datenverarbeitungsbedingungen, Stand 22.08.2025',
    },
    url: everywhere('https://www.whatsapp.com/legal/business-data-processing-terms'),
    read: 'primary',
  },
  {
    en: 'WhatsApp Business Data Processing Terms of 22 August 2025',
    de: 'WhatsApp Business-Datenverarbeitungsbedingungen vom 22.08.2025',
  },
  rolesAreDisputed,
);

export const messagingPolicy = cite(
  {
    id: 'whatsapp-messaging-policy',
    title: {
      en: 'WhatsApp Business Messaging Policy',
      de: 'WhatsApp Business-Messaging-Richtlinie',
    },
    url: everywhere('https://business.whatsapp.com/policy'),
    read: 'primary',
    caution: {
      en: 'Since November 2024 an opt-in may be a general one.',
      de: 'Seit November 2024 darf ein Opt-in allgemein gefasst sein.',
    },
  },
  {
    en: 'WhatsApp Business Messaging Policy (opt-in, and honouring opt-outs)',
    de: 'WhatsApp Business-Messaging-Richtlinie (Opt-in und Beachtung von Opt-outs)',
  },
);

export const contactSync = cite(
  {
    id: 'whatsapp-smb-app-state-sync',
    title: {
      en: 'WhatsApp Business Platform, reference of the webhook smb_app_state_sync',
      de: 'WhatsApp Business Platform, Referenz des Webhooks smb_app_state_sync',
    },
    url: everywhere('https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/smb_app_state_sync'),
    read: 'secondary',
    caution: {
      en: 'Read as providers of the Platform describe it.',
      de: 'Gelesen in der Beschreibung durch Anbieter der Platform.',
    },
  },
  {
    en: 'WhatsApp Business Platform, webhook smb_app_state_sync (contacts of the Business App)',
    de: 'WhatsApp Business Platform, Webhook smb_app_state_sync (Kontakte der Business App)',
  },
);
