import type { Day } from './day.ts';
import type { ProofState } from './proof.ts';
import type { Scope } from './scope.ts';

/**
 * What processing may rest on besides consent, by the letters of GDPR Art. 6(1): contract, legal obligation, vital
 * interests, public task, legitimate interests.
 */
export const otherBases = ['b', 'c', 'd', 'e', 'f'] as const;
export type OtherBasis = (typeof otherBases)[number];

/** What a register names as its legal basis: consent changes nothing of what a row says. */
export const legalBases = ['consent', ...otherBases] as const;
export type LegalBasis = (typeof legalBases)[number];

/** Channels that a basis may be limited to: the apps that read the address book. */
export const basisChannels = ['whatsapp', 'whatsapp-business'] as const;

/**
 * Scopes for which a record of a basis counts: those that are about the address book, whichever of them a policy accepts, so
 * that it is missing in no legal view.
 */
export const basisScopes = ['whatsapp-terms', 'contact-upload'] as const satisfies readonly Scope[];

/** A basis other than consent, as a policy documents it for a group of persons. Nothing in it says that it holds. */
export interface DocumentedBasis {
  readonly basis: OtherBasis;
  /** Name or path of the document. */
  readonly document: string;
  /** Of the document, in lower case. */
  readonly sha256: string | undefined;
  /** Day of the document: it counts from this day on. */
  readonly date: Day;
  readonly author: string;
  /** Last day before its review is overdue. */
  readonly reviewBy: Day;
  /** It counts only on devices of which this is the only app that reads the address book; undefined: on all. */
  readonly channel: (typeof basisChannels)[number] | undefined;
  /** Numbers of the persons, as written. */
  readonly numbers: readonly string[];
  /** Labels of their entries (groups, categories). */
  readonly labels: readonly string[];
}

/** Bases of a policy with labels that entries have room for, as bits. */
export const mostLabelledBases = 32;

/** The bases that were documented for people with a label, in the order of the bits that stand for them. */
export function labelledBases({ otherBases: all }: { readonly otherBases: readonly DocumentedBasis[] }): DocumentedBasis[] {
  return all.filter(({ labels }) => labels.length > 0);
}

/** A basis other than consent that counts for a number on the audit day. */
export interface BasisOnRecord {
  readonly basis: OtherBasis;
  readonly from: 'policy' | 'register';
  /** Its place among the bases of the policy, from 1 on; 0 for one of a register. */
  readonly entry: number;
  /** Name of the document and its author where the report may show them; else empty. */
  readonly document: string;
  readonly author: string;
  /** What became of the document; `none`: it names none. */
  readonly proof: ProofState | 'none';
  /** A checksum of the document is on record; of a register nobody asks. */
  readonly checksum: boolean;
  readonly since: Day;
  /** Undefined for one of a register. */
  readonly reviewBy: Day | undefined;
  /** The day of its review is over. */
  readonly overdue: boolean;
}

/** How much is amiss with a basis: nothing; no document to be seen, or a review overdue; another document than on record. */
export function amissWith(proof: BasisOnRecord['proof'], overdue: boolean): 0 | 1 | 2 {
  if (proof === 'altered') return 2;
  return proof === 'missing' || proof === 'none' || overdue ? 1 : 0;
}
