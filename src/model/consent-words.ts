import type { Phrase } from '../lib/text.ts';
import type { ConsentStatus } from './consent-status.ts';
import type { OtherBasis } from './other-basis.ts';
import type { RecordStatus } from './record-status.ts';
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

/** What processing rests on instead of consent. */
export const basisWords: Readonly<Record<OtherBasis, Phrase>> = {
  b: { en: 'a contract', de: 'Vertrag' },
  c: { en: 'a legal obligation', de: 'rechtliche Verpflichtung' },
  d: { en: 'vital interests', de: 'lebenswichtige Interessen' },
  e: { en: 'a public task', de: 'öffentliche Aufgabe' },
  f: { en: 'legitimate interests', de: 'berechtigte Interessen' },
};

/** What a record says, whether of consent or of another basis. */
export const recordWords: Readonly<Record<RecordStatus, Phrase>> = { ...statusWords, ...basisWords };

/** What a record is for. */
export const scopeWords: Readonly<Record<Scope, Phrase>> = {
  none: { en: 'no purpose named', de: 'ohne Zweckangabe' },
  'whatsapp-terms': { en: "WhatsApp's terms", de: 'Nutzungsbedingungen von WhatsApp' },
  'contact-upload': { en: 'contact upload', de: 'Kontaktabgleich' },
  'business-messages': { en: 'messages through the Business Platform', de: 'Nachrichten über die Business Platform' },
  marketing: { en: 'marketing', de: 'Werbung' },
  other: { en: 'another purpose', de: 'anderer Zweck' },
};
