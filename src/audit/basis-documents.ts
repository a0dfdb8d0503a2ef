import { AskfirstError } from '../error.ts';
import type { DocumentedBasis } from '../model/other-basis.ts';
import type { ProofFiles, ProofState } from '../model/proof.ts';
import { createNumberReader } from '../phones/number-reader.ts';
import type { AuditRequest } from './request.ts';

/**
 * What became of the documents of the policy's bases other than consent, in their order.
 *
 * @throws AskfirstError `document-invalid` for a number of theirs that is none under the audit's region
 */
export function documentsOfBases({ policy, settings, region }: AuditRequest, evidence: ProofFiles | undefined): ProofState[] {
  if (policy.otherBases.length === 0) return [];
  const numbers = createNumberReader(region);
  const file = settings.find(({ role }) => role === 'policy')?.path ?? '';
  for (const [at, basis] of policy.otherBases.entries()) {
    const unread = basis.numbers.findIndex((text) => numbers.readText(text) !== 'number');
    const key = `other-bases.${at}.numbers.${unread}`;
    if (unread >= 0) throw new AskfirstError('document-invalid', { file, line: 0, key, reason: 'no-number', detail: '' });
  }
  return policy.otherBases.map((basis) => proofOf(basis, evidence));
}

/** What is named with a checksum is a file, whatever its name looks like. */
function proofOf({ document, sha256 }: DocumentedBasis, evidence: ProofFiles | undefined): ProofState {
  const state = evidence?.stateOf(document, sha256) ?? 'not-looked-up';
  return evidence && sha256 !== undefined && state === 'not-looked-up' ? 'missing' : state;
}
