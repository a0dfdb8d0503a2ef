import { domainToASCII } from 'node:url';
import type { BookPolicy } from '../exposures/book-policy.ts';
import type { EntryKeyKind } from '../exposures/entry-keys.ts';
import { internalCodes } from '../exposures/internal-codes.ts';
import { foldName } from '../exposures/names.ts';
import { type DocumentedBasis, labelledBases } from '../model/other-basis.ts';
import type { Policy } from '../model/policy.ts';
import type { RegisterColumns } from '../registers/columns.ts';

/** By what else than names the registers of a run tell persons, where anybody asks. */
export function entryKeysOf({ persons }: RegisterColumns): readonly EntryKeyKind[] {
  return [...(persons?.subjects ? (['subject'] as const) : []), ...(persons?.emails ? (['email'] as const) : [])];
}

/** What a policy says of entries while they are read, and what else is to be kept of them. */
export function bookPolicyOf(policy: Policy, keys?: BookPolicy['keys']): BookPolicy {
  return {
    isPrivate: isAmong(policy.privateLabels),
    internalCode: internalCodes(policy),
    sensitive: placesOf(policy.sensitiveLabels),
    isPrivateAccount: isAmong(policy.privateAccounts),
    isEmployeeMail: isOfDomains(policy.employees?.mailDomains ?? []),
    bases: basesByLabel(labelledBases(policy)),
    keys,
  };
}

/** The bases that were documented for people with a label, as the bits of their places among those with labels. */
function basesByLabel(bases: readonly DocumentedBasis[]): ((label: string) => number) | undefined {
  if (bases.length === 0) return undefined;
  const bits = new Map<string, number>();
  for (const [at, { labels }] of bases.entries())
    for (const name of labels.map(foldName)) bits.set(name, (bits.get(name) ?? 0) | (1 << at));
  return (label) => bits.get(foldName(label)) ?? 0;
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

/** Whether an address ends in one of some domains; a cell may hold several (`a@x.example; Bo <b@y.example>`). */
function isOfDomains(domains: readonly string[]): ((address: string) => boolean) | undefined {
  if (domains.length === 0) return undefined;
  const known = new Set(domains.map(plainDomain));
  return (address) =>
    address.split(/[\s,;<>()"]+/u).some((one) => known.has(plainDomain(one.slice(one.lastIndexOf('@') + 1))) && one.includes('@'));
}

/** A domain in one spelling: lower case, other scripts in their ASCII form; a full stop behind it says nothing. */
function plainDomain(domain: string): string {
  const lower = domain.replace(/\.$/, '').toLowerCase();
  return /^[\u0021-\u007e]*$/.test(lower) ? lower : domainToASCII(lower);
}
