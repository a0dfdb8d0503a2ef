import { consentStatuses, type ConsentStatus } from './consent-status.ts';
import { otherBases, type OtherBasis } from './other-basis.ts';

/**
 * What a record of a register says: a status of consent, or that processing rests on another basis, which is neither a grant
 * nor takes one away. The position is the code under which register columns store it.
 */
export const recordStatuses = [...consentStatuses, ...otherBases] as const;
export type RecordStatus = ConsentStatus | OtherBasis;

const bases: ReadonlySet<string> = new Set(otherBases);

export function isOtherBasis(status: RecordStatus): status is OtherBasis {
  return bases.has(status);
}
