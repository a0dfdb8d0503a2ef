/**
 * What became of the proof that a record names. `not-looked-up`: no folder of proofs was given, or the reference names no
 * file; `altered`: the file's SHA-256 is not the one on record.
 *
 * The position is the code under which register columns store it.
 */
export const proofStates = ['not-looked-up', 'found', 'missing', 'altered'] as const;
export type ProofState = (typeof proofStates)[number];

/** Whether a record can rely on its proof: as long as nobody looked, what it names counts. */
export function isProof(state: ProofState): boolean {
  return state === 'not-looked-up' || state === 'found';
}

/**
 * What a record must say of the consent it tells of (GDPR Recital 42, ISO/IEC TS 27560): `text` the version of the wording or
 * the notice shown, `purpose` its scope, `controller` to whom it was given. The position is the bit that stands for its absence.
 */
export const contentParts = ['text', 'purpose', 'controller'] as const;
export type ContentPart = (typeof contentParts)[number];

/** Parts a record leaves blank although its register has a column for them, as bits. */
export type ContentGaps = number;

export function isMissing(gaps: ContentGaps, part: ContentPart): boolean {
  return (gaps & (1 << contentParts.indexOf(part))) !== 0;
}

/** The files that registers name as proofs. */
export interface ProofFiles {
  /**
   * What became of the file that a cell names.
   *
   * @param sha256 of the file as the register holds it, in lower case
   */
  stateOf(reference: string, sha256: string | undefined): ProofState;
}
