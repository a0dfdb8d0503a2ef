import type { DocumentedBasis } from '../model/other-basis.ts';
import type { ProofFiles, ProofState } from '../model/proof.ts';
import type { AuditRequest } from './request.ts';

/** What became of the documents of the policy's bases other than consent, in their order. */
export function documentsOfBases({ policy }: Pick<AuditRequest, 'policy'>, evidence: ProofFiles | undefined): ProofState[] {
  return policy.otherBases.map((basis) => proofOf(basis, evidence));
}

/** What is named with a checksum is a file, whatever its name looks like. */
function proofOf({ document, sha256 }: DocumentedBasis, evidence: ProofFiles | undefined): ProofState {
  const state = evidence?.stateOf(document, sha256) ?? 'not-looked-up';
  return evidence && sha256 !== undefined && state === 'not-looked-up' ? 'missing' : state;
}
