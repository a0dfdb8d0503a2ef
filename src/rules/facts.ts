import type { NumberKind } from '../model/number-reader.ts';
import type { Channel, Reach } from '../model/posture.ts';
import type { ContentPart } from '../model/proof.ts';
import type { Standing } from '../model/standing.ts';
import type { VerdictCounts } from '../model/verdict.ts';

/** What the rules know of one exposure: one distinct number on one device. */
export interface ExposureFacts {
  readonly reach: Reach;
  readonly kind: NumberKind;
  /** The value as written, for a number that cannot be made into E.164; already masked as the report asks. */
  readonly raw: string;
  /** Region under which national numbers were read. */
  readonly region: string;
  /** Short code, toll-free, shared-cost or similar number, or one of the company's own central numbers. */
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

/** What the rules know of one device when all its exposures are judged. */
export interface DeviceFacts {
  readonly reach: Reach;
  /** What the inventory names; a device may run both apps. */
  readonly channels: readonly Channel[];
  readonly inInventory: boolean;
  readonly exposures: VerdictCounts;
  /** Exposures in reach whose number was withdrawn, refused or objected to (C02, C03). */
  readonly defeated: number;
  /** Traces of WhatsApp in the device's exports. */
  readonly traces: number;
}
