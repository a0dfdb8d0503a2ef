import type { Language, Phrase } from '../lib/text.ts';
import type { Reading } from '../model/citation.ts';
import type { Severity } from '../model/verdict.ts';
import type { Rule, RuleClass } from './rule.ts';

/** Headings and fixed phrases of the pages about rules and sources. */
export const pageWords = {
  en: {
    subject: 'Concerns',
    class: 'Class',
    severity: 'Severity',
    severityInReach: "Severity within WhatsApp's reach",
    outOfReach: "Out of WhatsApp's reach",
    besideEvidence: 'Beside evidence on record',
    exempt: 'For an exempt number',
    policy: 'Policy',
    notReported: 'not reported',
    message: 'Message',
    why: 'Why it matters',
    remedy: 'What to do',
    caution: 'What it does not say',
    basis: 'Basis',
    arguable: 'Arguable',
    allRules: 'All rules',
    sources: 'Sources',
    readUntil: (until: string, asOf: string) => `Sources read until ${until}, put together on ${asOf}; later changes are not known.`,
    otherLanguage: 'Deutsch',
    or: 'or',
  },
  de: {
    subject: 'Betrifft',
    class: 'Befundart',
    severity: 'Schweregrad',
    severityInReach: 'Schweregrad im Zugriff von WhatsApp',
    outOfReach: 'Außerhalb des Zugriffs',
    besideEvidence: 'Neben verzeichnetem Nachweis',
    exempt: 'Bei ausgenommener Nummer',
    policy: 'Prüfrichtlinie',
    notReported: 'wird nicht gemeldet',
    message: 'Meldung',
    why: 'Warum das wichtig ist',
    remedy: 'Was zu tun ist',
    caution: 'Was der Befund nicht sagt',
    basis: 'Grundlagen',
    arguable: 'Umstritten',
    allRules: 'Alle Regeln',
    sources: 'Quellen',
    readUntil: (until: string, asOf: string) =>
      `Quellen gelesen bis ${until}, zusammengestellt am ${asOf}; spätere Änderungen sind nicht bekannt.`,
    otherLanguage: 'English',
    or: 'oder',
  },
} as const satisfies Record<Language, unknown>;

export const subjectNames: Readonly<Record<Rule['subject'], Phrase>> = {
  exposure: { en: 'one number on one device', de: 'eine Nummer auf einem Gerät' },
  device: { en: 'one device', de: 'ein Gerät' },
  register: { en: 'one register', de: 'ein Register' },
  recipient: { en: 'one recipient of the Business Platform', de: 'ein Empfänger der Business Platform' },
  number: { en: 'one number over all devices', de: 'eine Nummer über alle Geräte hinweg' },
};

export const classNames: Readonly<Record<RuleClass, Phrase>> = {
  observed: { en: 'read from the input', de: 'aus den Eingaben gelesen' },
  gap: { en: 'evidence missing', de: 'fehlender Nachweis' },
  inferred: { en: "inferred from the device's state", de: 'aus dem Gerätezustand abgeleitet' },
  arguable: { en: 'legal weight disputed', de: 'rechtliche Bewertung umstritten' },
};

export const severityNames: Readonly<Record<Severity, Phrase>> = {
  critical: { en: 'critical', de: 'kritisch' },
  high: { en: 'high', de: 'hoch' },
  medium: { en: 'medium', de: 'mittel' },
  low: { en: 'low', de: 'niedrig' },
  info: { en: 'info', de: 'Hinweis' },
};

export const readingNames: Readonly<Record<Reading, Phrase>> = {
  primary: { en: 'the document itself', de: 'im Original' },
  excerpt: { en: 'in part', de: 'auszugsweise' },
  secondary: { en: 'in secondary sources only', de: 'nur in Sekundärquellen' },
  unread: { en: 'not read; cited from general knowledge', de: 'nicht gelesen; aus allgemeiner Kenntnis angeführt' },
};

/** The same behind a citation. */
export const remarkNames: Readonly<Record<Reading, Phrase>> = {
  primary: { en: 'read', de: 'gelesen' },
  excerpt: { en: 'read in part', de: 'auszugsweise gelesen' },
  secondary: { en: 'read in secondary sources only', de: 'nur in Sekundärquellen gelesen' },
  unread: { en: 'not read', de: 'nicht gelesen' },
};
