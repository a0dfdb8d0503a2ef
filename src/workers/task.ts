import type { Distinct } from '../exposures/distinct.ts';
import type { BookMapping } from '../model/book-mapping.ts';
import type { UseEvidence } from '../model/contact-sink.ts';
import type { FoundFile } from '../model/found-device.ts';
import type { Limits } from '../model/limits.ts';
import type { NumberKey } from '../model/number.ts';
import type { Policy } from '../model/policy.ts';
import type { Language } from '../lib/text.ts';
import type { PrivacyLevel } from '../model/privacy.ts';
import type { Problem } from '../model/problem.ts';
import type { ProofState } from '../model/proof.ts';
import type { Posture } from '../model/posture.ts';
import type { Risk, Views } from '../model/report.ts';
import type { SelectionState } from '../model/selection.ts';
import type { Severity, VerdictCounts } from '../model/verdict.ts';
import type { Day, DayNumber } from '../model/day.ts';
import type { RegisterColumns } from '../registers/columns.ts';
import type { Coexistence } from '../rules/facts.ts';

/** What every device of a run is judged against; the same in all workers, the register in shared memory. */
export interface Bench {
  readonly register: RegisterColumns;
  /** Paths of the registers as the report names them, by register index. */
  readonly registerPaths: readonly string[];
  readonly policy: Policy;
  /** What became of the documents of the policy's bases other than consent, in their order. */
  readonly basisProofs: readonly ProofState[];
  readonly asOf: DayNumber;
  readonly privacy: PrivacyLevel;
  /** Secret of the pseudonyms; empty at the other levels. */
  readonly key: Uint8Array;
  readonly language: Language;
  readonly mapping: BookMapping;
  readonly limits: Limits;
  /** Numbers of the directory of employees. */
  readonly employees: Float64Array<ArrayBuffer>;
  /**
   * Marks, by row of its first record, every number whose names over all devices share no word (`shared-names.ts`): filled
   * before the first device is audited. Undefined where no devices can differ.
   */
  readonly differing: Uint8Array | undefined;
  /** Threads that one huge address book may be read by. */
  readonly threadsPerBook: number;
  /** The company's own numbers. */
  readonly own: readonly NumberKey[];
}

/** A file of a device, and how the report names it. */
export interface TaskFile extends FoundFile {
  readonly shownAs: string;
}

/** One device to audit. */
export interface DeviceTask {
  readonly index: number;
  /** The device's id as the report shows it. */
  readonly id: string;
  readonly region: string;
  readonly posture: Posture;
  readonly inInventory: boolean;
  readonly exportedAt: Day | undefined;
  readonly accessRevokedAt: Day | undefined;
  readonly coexistence?: Coexistence | undefined;
  /** Row of the inventory, for findings about the device itself. */
  readonly inventorySource: { readonly path: string; readonly line: number } | undefined;
  readonly files: readonly TaskFile[];
  /** Lists of the contacts selected for the app; undefined where the inventory names none. */
  readonly selected: readonly TaskFile[] | undefined;
  /** Size of the files that are read, by which the largest devices are begun first. */
  readonly bytes: number;
}

/** Devices that lie together in the report, the largest first; every worker gets the same block and takes from it. */
export interface TaskBlock {
  /** `names`: read for the names of persons alone, ahead of the audit. */
  readonly wanted: 'names' | 'audit';
  readonly tasks: readonly DeviceTask[];
  /** Shared by all workers: how many tasks of the block are taken. */
  readonly taken: Int32Array;
}

/** Findings of a large device, handed over while it is judged; the device's result comes behind all of them. */
export interface FindingsPart {
  readonly index: number;
  readonly part: Uint8Array<ArrayBuffer>;
}

/** What one file of a device held. */
export interface FileResult {
  readonly format: string;
  readonly encoding: string;
  readonly records: number;
  readonly bytes: number;
  readonly sha256: string | null;
  /** Files read along with it, by the ending their names add to its own. */
  readonly companions: readonly { readonly ending: string; readonly bytes: number; readonly sha256: string }[];
  readonly problems: readonly Problem[];
}

/** What a device turned out to be: figures, and its findings as lines of JSON. */
export interface DeviceResult extends Distinct {
  readonly index: number;
  readonly files: readonly FileResult[];
  /** Of the lists of selected contacts. */
  readonly selected: readonly FileResult[];
  /** Undefined where access is not limited. */
  readonly selection: SelectionState | undefined;
  readonly contacts: number;
  readonly private: number;
  /** Traces of WhatsApp in the books, by kind. */
  readonly evidence: Readonly<Partial<Record<UseEvidence, number>>>;
  readonly exposures: VerdictCounts;
  readonly views: Views;
  readonly severities: Readonly<Record<Severity, number>>;
  readonly rules: Readonly<Record<string, number>>;
  readonly risk: Risk;
  /** Uncovered or unverified exposures of people with a sensitive label; null when the policy names none. */
  readonly sensitive: number | null;
  /** Exposures that are duty numbers of the company's own employees; null when the policy tells none. */
  readonly employees: VerdictCounts | null;
  /** Findings in the report's order, one JSON line each; of a large device the last of them, behind its parts. */
  readonly findings: Uint8Array<ArrayBuffer>;
}
