import type { BookPolicy } from '../exposures/device-book.ts';
import { internalCodes } from '../exposures/internal-codes.ts';
import { foldName } from '../exposures/names.ts';
import type { Policy } from '../model/policy.ts';

/** What a policy says of entries while they are read. */
export function bookPolicyOf(policy: Policy): BookPolicy {
  return {
    isPrivate: isAmong(policy.privateLabels),
    internalCode: internalCodes(policy),
    sensitive: placesOf(policy.sensitiveLabels),
    isPrivateAccount: isAmong(policy.privateAccounts),
  };
}

/** Whether a name is one of a list, whatever its case; undefined for an empty list. */
function isAmong(names: readonly string[]): ((name: string) => boolean) | undefined {
  const folded = new Set(names.map(foldName));
  return folded.size === 0 ? undefined : (name) => folded.has(foldName(name));
}

/** Places of names in a list, from 1; of one that stands there twice the first. */
function placesOf(names: readonly string[]): ((name: string) => number) | undefined {
  if (names.length === 0) return undefined;
  const places = new Map(names.map((name, index) => [foldName(name), index + 1] as const).toReversed());
  return (name) => places.get(foldName(name)) ?? 0;
}
