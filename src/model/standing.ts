import type { ConsentStatus } from './consent-status.ts';
import type { Day } from './day.ts';
import type { OtherBasis } from './other-basis.ts';
import type { ContentGaps, ProofState } from './proof.ts';
import type { RecordStatus } from './record-status.ts';
import type { Scope } from './scope.ts';
import type { TermsCode } from './terms.ts';

/** Where a record stands: index of the register among the inputs, and the 1-based line of its row. */
export interface RecordRef {
  readonly register: number;
  readonly line: number;
}

/** The record that a state rests on. `since` is undefined when the register gives no date. */
export interface State extends RecordRef {
  readonly status: RecordStatus;
  readonly scope: Scope;
  readonly since: Day | undefined;
}

/** A grant in force on the audit day. */
export interface Grant extends State {
  readonly evidence: boolean;
  readonly proof: ProofState;
  readonly gaps: ContentGaps;
  /** Version of WhatsApp's terms that was accepted, and the latest one where it is later; 0 for none. */
  readonly terms: TermsCode;
  readonly supersededBy: TermsCode;
  /** Its day lies before the date that this version prints. */
  readonly beforeTerms: boolean;
  /** The person's name on the record; empty when it names none. */
  readonly name: string;
}

/** A record of a basis other than consent that counts on the audit day. */
export interface RecordedBasis extends State {
  readonly status: OtherBasis;
  readonly since: Day;
  readonly evidence: boolean;
  readonly proof: ProofState;
}

/** A grant that has ended: `on` is its last day, or the day of the record that ended it. */
export interface Lapse extends State {
  readonly on: Day | undefined;
}

/** The deciding record beside others it does not go together with; it stands for the last of those. */
export interface Conflict extends RecordRef {
  /** `contradictory`: for and against, in an order that nobody can tell; `duplicate`: the same once more. */
  readonly kind: 'contradictory' | 'duplicate';
  /** The deciding one and all others. */
  readonly records: number;
  /** Of the deciding record. */
  readonly status: ConsentStatus;
  readonly other: ConsentStatus;
  readonly on: Day | undefined;
}

/** By what two numbers are held to be one person's, the surest first; `name-entry`: by name, and one entry holds both. */
export const samePersonTies = ['subject-id', 'email', 'name-organisation', 'name-entry', 'name'] as const;

/** What the records of another number say that is on file for the same person. It is never a proof for this one. */
export interface SamePerson extends State {
  readonly by: (typeof samePersonTies)[number];
  /** `given`: under the other number a grant is in force; `taken`: withdrawn, refused or objected to; `neither`: anything else. */
  readonly says: 'given' | 'taken' | 'neither';
  /** The other number as the report shows it. */
  readonly number: string;
  /** Numbers that are on file for such a person. */
  readonly numbers: number;
}

/**
 * What the records of one number say on the audit day, under a policy's accepted scopes (DESIGN §2, Standing).
 * A part that is undefined does not apply. Records of another controller count in `mismatch` only.
 */
export interface Standing {
  /** Records of this number, whatever they say. */
  readonly records: number;
  /** Withdrawal, refusal or objection in force for an accepted scope. */
  readonly negative: State | undefined;
  /** Accepted grant in force; undefined when a negative is in force. */
  readonly grant: Grant | undefined;
  /** Accepted grant that expired or was invalidated. */
  readonly lapse: Lapse | undefined;
  /** Accepted grant that would be in force, had the person reached the minimum age of WhatsApp's terms. */
  readonly underage: (State & { readonly terms: TermsCode }) | undefined;
  /** Accepted grant dated after the audit day. */
  readonly futureGrant: State | undefined;
  /** Withdrawal, refusal or objection dated after the audit day, for an accepted scope. */
  readonly futureNegative: State | undefined;
  /** A record that does not count: for another scope, or made to another controller. */
  readonly mismatch: (State & { readonly otherController: boolean }) | undefined;
  /** A record that only asks, or whose status is unknown. */
  readonly asked: State | undefined;
  /** Of the negative, grant or lapse that decides. */
  readonly conflict: Conflict | undefined;
  /** A withdrawal that the row of the deciding record dates before its own grant. */
  readonly reversed: RecordRef | undefined;
  /** Only where the number itself has no record. */
  readonly samePerson?: SamePerson | undefined;
  /** A basis other than consent, dated and not over, for the address book (`basisScopes`); the accepted scopes make no difference. */
  readonly otherBasis: RecordedBasis | undefined;
}

export const noStanding: Standing = {
  records: 0,
  negative: undefined,
  grant: undefined,
  lapse: undefined,
  underage: undefined,
  futureGrant: undefined,
  futureNegative: undefined,
  mismatch: undefined,
  asked: undefined,
  conflict: undefined,
  reversed: undefined,
  otherBasis: undefined,
};
