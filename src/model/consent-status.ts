/**
 * The state a record of consent puts on file: the consent statuses of W3C DPV 2.3 plus `objected` (GDPR Art. 21).
 *
 * Source: https://w3id.org/dpv#ConsentStatus
 */
export const consentStatuses = [
  'unknown',
  'requested',
  'given',
  'renewed',
  'refused',
  'withdrawn',
  'objected',
  'revoked',
  'expired',
  'invalidated',
] as const;
export type ConsentStatus = (typeof consentStatuses)[number];

/** Statuses that put consent in force. */
export const granting: ReadonlySet<string> = new Set(['given', 'renewed']);
/** Statuses that defeat a grant and are critical while the number is in reach. */
export const negative: ReadonlySet<string> = new Set(['refused', 'withdrawn', 'objected', 'revoked']);
/** Statuses that end a grant without a word from the person. */
export const ending: ReadonlySet<string> = new Set(['expired', 'invalidated']);
