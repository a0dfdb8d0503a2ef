import type { Phrase } from '../../lib/text.ts';

/** Words for who ordered an audit, who did it and on what ground, and for what was not said. */
export const engagementWords = {
  title: { en: 'Engagement', de: 'Auftrag' },
  what: { en: 'Item', de: 'Angabe' },
  given: { en: 'As given', de: 'Wie angegeben' },
  controller: { en: 'Controller', de: 'Verantwortlicher' },
  commissioner: { en: 'Commissioned by', de: 'Auftrag erteilt durch' },
  auditor: { en: 'Audited by', de: 'Geprüft durch' },
  auditorRole: { en: 'Role of the auditor', de: 'Funktion der prüfenden Person' },
  purpose: { en: 'Purpose of the audit', de: 'Zweck der Prüfung' },
  legalBasis: { en: 'Legal basis of the audit', de: 'Rechtsgrundlage der Prüfung' },
  worksAgreement: { en: 'Works agreement', de: 'Betriebsvereinbarung' },
  distribution: { en: 'Distribution list', de: 'Verteiler' },
  deleteOn: { en: 'To be deleted on', de: 'Zu löschen am' },
  missing: { en: 'not given', de: 'nicht angegeben' },
  exports: { en: 'Exports', de: 'Exporte' },
  inventory: { en: 'Inventory', de: 'Inventar' },
  register: { en: 'Register', de: 'Register' },
} as const satisfies Readonly<Record<string, Phrase>>;

/** Words of the boxes that people fill in by hand. */
export const boxWords = {
  title: { en: 'Opinion, decision and signatures', de: 'Stellungnahme, Entscheidung und Unterschriften' },
  intro: {
    en: 'To be filled in by hand. The audit shows evidence and gaps; what follows from them is for the people named here to judge.',
    de: 'Von Hand auszufüllen. Die Prüfung zeigt Nachweise und Lücken; was daraus folgt, bewerten die hier Unterzeichnenden.',
  },
  opinion: { en: 'Opinion of the data protection officer', de: 'Stellungnahme der/des Datenschutzbeauftragten' },
  opinionHint: {
    en: 'Including the assessment of the risk, which this report does not make.',
    de: 'Mit der Einschätzung des Risikos, die dieser Bericht nicht trifft.',
  },
  decision: { en: 'Decision of the management', de: 'Entscheidung der Geschäftsleitung' },
  decisionHint: { en: 'Measures, who is responsible, and by when.', de: 'Maßnahmen, Zuständigkeit und Frist.' },
  article33: { en: 'Art. 33 GDPR assessed on / by / result', de: 'Art. 33 DSGVO geprüft am / durch / Ergebnis' },
  article33Hint: {
    en: 'Whether Art. 33 and 34 GDPR call for anything is for the controller to assess; this report says nothing about it.',
    de: 'Ob aus Art. 33 und 34 DSGVO etwas folgt, prüft der Verantwortliche; dieser Bericht sagt dazu nichts.',
  },
  name: { en: 'Name', de: 'Name' },
  date: { en: 'Date', de: 'Datum' },
  signature: { en: 'Signature', de: 'Unterschrift' },
} as const satisfies Readonly<Record<string, Phrase>>;
