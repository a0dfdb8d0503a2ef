import type { Utf8Slice } from '../lib/bytes.ts';
import type { DayNumber } from './day.ts';
import type { NumberKey } from './number.ts';
import type { PersonKeys } from './person-key.ts';
import type { ContentGaps, ProofState } from './proof.ts';
import type { Problem } from './problem.ts';
import type { RecordStatus } from './record-status.ts';
import type { Scope } from './scope.ts';
import type { TermsCode } from './terms.ts';

/**
 * One statement about consent, as the controller's register holds it.
 *
 * A withdrawal is a record of its own and never erases the grant before it: the controller must stay able to show
 * that consent was once given (GDPR Art. 7(1)).
 */
export interface ConsentRecord {
  readonly number: NumberKey;
  /** Of consent, or the basis instead of it that the record documents. */
  readonly status: RecordStatus;
  readonly scope: Scope;
  /** Local day of the statement in the audit's time zone; undefined when the register gives none. */
  readonly day: DayNumber | undefined;
  /** Seconds since that local day began when the register gives an instant, -1 when it gives the day alone. */
  readonly second: number;
  /** Last day on which the statement holds; undefined when it names none. */
  readonly until: DayNumber | undefined;
  /** The record names a proof (document, log, message). */
  readonly evidence: boolean;
  readonly proof: ProofState;
  readonly gaps: ContentGaps;
  /** Version of WhatsApp's terms that was accepted; 0 where the record is not about them, or names none that is known. */
  readonly terms: TermsCode;
  /** By the birth date of its row the person was below the minimum age of WhatsApp's terms; the date itself is not kept. */
  readonly underage: boolean;
  /** A withdrawal that the row itself dates before its grant. */
  readonly reversed: boolean;
  /** Last day on which the record is to be kept; undefined when the register names none. */
  readonly keptUntil: DayNumber | undefined;
  /** The controller it was made to, as written; empty when not named. */
  readonly controller: string;
  /** The person's name, as written; empty when not named. */
  readonly name: string;
  /** The same name where the reader has it in bytes: registers are kept without their names ever being decoded. */
  readonly nameUtf8?: Utf8Slice | undefined;
  /** What else tells the person; undefined where the register has no column for any of it. */
  readonly keys?: PersonKeys | undefined;
  /** 1-based line of the register on which the row begins. */
  readonly line: number;
}

/** Where a reader of registers puts what it reads. Records are valid during the call only (readers reuse one). */
export interface RegisterSink {
  record(record: ConsentRecord): void;
  problem(problem: Problem): void;
}
