import type { Day } from '../model/day.ts';
import type { EvidenceGrade } from '../model/evidence-grade.ts';
import type { NumberKind } from '../model/number-reader.ts';
import type { BasisOnRecord } from '../model/other-basis.ts';
import type { Posture, Reach } from '../model/posture.ts';
import type { ContentPart } from '../model/proof.ts';
import type { ReviewInterval } from '../model/review.ts';
import type { ConversationStarter, MessageCategory, OptInDoubt, RecipientState } from '../model/recipient.ts';
import type { SelectionState } from '../model/selection.ts';
import type { Standing } from '../model/standing.ts';
import type { TermsCode } from '../model/terms.ts';
import type { VerdictCounts } from '../model/verdict.ts';

/** What the rules know of one exposure: one distinct number on one device. */
export interface ExposureFacts {
  readonly reach: Reach;
  readonly kind: NumberKind;
  /** The value as written, for a number that cannot be made into E.164; already masked as the report asks. */
  readonly raw: string;
  /** Region under which national numbers were read. */
  readonly region: string;
  /** Short code, toll-free, shared-cost or similar number, or one of the company's own central numbers, by the policy's numbers or names. */
  readonly serviceNumber: boolean;
  /** May be a mobile phone. */
  readonly mobile: boolean;
  /** No entry with this number on the device names a person; at least one names an organisation. */
  readonly organisationOnly: boolean;
  /** The organisation's name carries a recognised legal form of a legal person. */
  readonly legalForm: boolean;
  readonly standing: Standing;
  /** Persons of different names who share the number on this device. */
  readonly persons: number;
  /** The grant's record names a person whose name shares no word with the entry's. */
  readonly nameDiffers: boolean;
  /** First of the labels that the policy calls sensitive, as it spells it, on any entry with the number; empty for none. */
  readonly sensitiveLabel: string;
  /** What tells that it is a duty number of the company's own employees; empty for none. */
  readonly employee: 'directory' | 'mail' | '';
  /** The names entered with the number share no word over all devices. */
  readonly sharedElsewhere: boolean;
  /** The documented basis other than consent that speaks for the number: of several the one with the least amiss, then the policy's first. */
  readonly otherBasis: BasisOnRecord | undefined;
  /** Day on which the address book was exported: the one day on which the number is known to have stood in it. */
  readonly exportedAt: Day | undefined;
  /** An accepted grant with a date was in force on that day already. */
  readonly grantAtExport: boolean;
  readonly demands: Demands;
}

/** What a policy asks of grants, the same for all numbers. */
export interface Demands {
  /** Undefined where it names no interval. */
  readonly review: ReviewInterval | undefined;
  /** The version of WhatsApp's terms that it takes as the latest; 0: the one in force on the audit day. */
  readonly latestTerms: TermsCode;
  /** What counts as evidence. */
  readonly evidenceGrades: readonly EvidenceGrade[];
}

/** Records of a register that have something in common: how many, of how many numbers, and the first few lines. */
export interface Spotted {
  readonly records: number;
  readonly numbers: number;
  readonly lines: readonly number[];
}

/** What the rules know of one register when all devices are judged. */
export interface RegisterFacts {
  /** Records of numbers that are on no audited device. */
  readonly orphans: Spotted;
  /** Records that were to be kept until a day before the audit day. */
  readonly overdue: Spotted;
  /** Whether it has no column for a part of the content; a register of no records lacks none. */
  readonly lacks: Readonly<Record<ContentPart, boolean>>;
}

/** What the rules know of one recipient of the Business Platform: one distinct number over all lists. */
export interface RecipientFacts {
  readonly state: RecipientState;
  /** Why an opt-in in force is to be checked; undefined in all other states. */
  readonly doubt: OptInDoubt | undefined;
  /** Day of the record that the state rests on; of an expired grant its last day. */
  readonly since: Day | undefined;
  /** The gravest category of its messages; undefined where no list tells one. */
  readonly category: MessageCategory | undefined;
  readonly lastMessage: Day | undefined;
  /** `business` where any list says so. */
  readonly startedBy: ConversationStarter | undefined;
}

/** What the rules know of one distinct number over all devices, exempt and private entries left out. */
export interface NumberFacts {
  /** Entries with the number. */
  readonly entries: number;
  /** Devices that these stand on. */
  readonly devices: number;
}

/** What tells that Business App and Business Platform run on one number. */
export interface Coexistence {
  /** `channels`: the inventory names both; `sender`: the device's own number is one that messages are sent from. */
  readonly shownBy: 'channels' | 'sender';
  /** The device's own number as the report shows it; empty where the inventory names none. */
  readonly number: string;
  /** The provider that may get the contacts, only where somebody stated it. */
  readonly partner: string;
}

/** What the rules know of one device when all its exposures are judged. */
export interface DeviceFacts {
  /** What the inventory says of it; a device may run both apps. */
  readonly posture: Posture;
  readonly inInventory: boolean;
  /** Day on which the inventory says that the contact permission was taken away. */
  readonly accessRevokedAt: Day | undefined;
  readonly exportedAt: Day | undefined;
  /** Days from the export to the audit day; undefined where its day is not known. */
  readonly exportAge: number | undefined;
  /** Most days before an export is stale. */
  readonly staleAfterDays: number;
  /** Places of its exports that could not be read. */
  readonly lost: number;
  /** An address book of it was supplied, read or not. */
  readonly exported: boolean;
  /** Undefined where access is not limited. */
  readonly selection: SelectionState | undefined;
  /** Numbers of a list of selected contacts that counts, but not of the device's address books. */
  readonly selectedElsewhere: number;
  readonly exposures: VerdictCounts;
  /** Exposures in reach whose number was withdrawn, refused or objected to (C02, C03). */
  readonly defeated: number;
  /** Traces of WhatsApp in the device's exports. */
  readonly traces: number;
  /** Undefined where nothing tells of it. */
  readonly coexistence?: Coexistence | undefined;
}

/** Numbers of a device with a verdict on evidence: neither exempt nor out of reach. */
export function assessedOf({ covered, uncovered, unverified, otherBasis }: VerdictCounts): number {
  return covered + uncovered + unverified + otherBasis;
}
