import type { Phrase } from '../lib/text.ts';
import type { ConsentStatus } from './consent-status.ts';
import type { Scope } from './scope.ts';

/** What a record says, as one word. */
export const statusWords: Readonly<Record<ConsentStatus, Phrase>> = {
  unknown: { en: 'unknown', de: 'unbekannt' },
  requested: { en: 'requested', de: 'angefragt' },
  given: { en: 'given', de: 'erteilt' },
  renewed: { en: 'renewed', de: 'erneuert' },
  refused: { en: 'refused', de: 'abgelehnt' },
  withdrawn: { en: 'withdrawn', de: 'widerrufen' },
  objected: { en: 'objected', de: 'widersprochen' },
  revoked: { en: 'revoked', de: 'aufgehoben' },
  expired: { en: 'expired', de: 'abgelaufen' },
  invalidated: { en: 'invalidated', de: 'für unwirksam erklärt' },
};

/** What a record is for. */
export const scopeWords: Readonly<Record<Scope, Phrase>> = {
  none: { en: 'no purpose named', de: 'ohne Zweckangabe' },
  'whatsapp-terms': { en: "WhatsApp's terms", de: 'Nutzungsbedingungen von WhatsApp' },
  'contact-upload': { en: 'contact upload', de: 'Kontaktabgleich' },
  'business-messages': { en: 'messages through the Business Platform', de: 'Nachrichten über die Business Platform' },
  marketing: { en: 'marketing', de: 'Werbung' },
  other: { en: 'another purpose', de: 'anderer Zweck' },
};
