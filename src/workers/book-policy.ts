import type { BookPolicy } from '../exposures/device-book.ts';
import { internalCodes } from '../exposures/internal-codes.ts';
import { foldName } from '../exposures/names.ts';
import type { Policy } from '../model/policy.ts';

/** What a policy says of entries while they are read. */
export function bookPolicyOf(policy: Policy): BookPolicy {
  const labels = new Set(policy.privateLabels.map(foldName));
  return {
    isPrivate: labels.size === 0 ? undefined : (label) => labels.has(foldName(label)),
    internalCode: internalCodes(policy),
  };
}
