import type { ByteSource, RandomBytes } from '../../lib/bytes.ts';
import type { DateOrder } from '../../lib/date-text.ts';
import type { LocalTime } from '../../lib/local-time.ts';
import type { Phrase } from '../../lib/text.ts';
import type { RegisterSink } from '../../model/consent-record.ts';
import type { NumberReader } from '../../model/number-reader.ts';
import type { RegisterMapping } from '../../model/register-mapping.ts';
import type { ProofFiles } from '../../model/proof.ts';
import type { Scope } from '../../model/scope.ts';
import type { DateOrders, DateSurvey } from './date-orders.ts';
import type { SubjectNumbers } from './subjects.ts';

export interface RegisterOptions {
  readonly numbers: NumberReader;
  readonly dates: LocalTime;
  /** Scope of every row when the register has no column for it; undefined when nobody named one. */
  readonly defaultScope: Scope | undefined;
  /** Files that registers name as proofs; undefined when nobody named a folder of them. */
  readonly proofs?: ProofFiles | undefined;
  /** How messages name the file. */
  readonly path: string;
  /** What the user says of this register, or the profile of its format. */
  readonly mapping?: RegisterMapping | undefined;
  /** Order in dates like `1/2/2025`, when the user says it for all registers. */
  readonly dateOrder?: DateOrder | undefined;
  /** How the dates of this register are written, once they were looked through (`readDated`). */
  readonly dateOrders?: DateOrders | undefined;
  /** The rows are not read but looked through for how their dates are written. */
  readonly survey?: DateSurvey | undefined;
  /** Numbers by id: what exports of numbers are read into, and what registers that name persons by id look them up in. */
  readonly subjects?: SubjectNumbers | undefined;
}

/** A register as its reader gets it. */
export interface RegisterFile {
  /** The first bytes, as they are. */
  readonly head: Uint8Array;
  /** Opens the file anew from its front. */
  open(): ByteSource;
  /** Opens the file to be read at any place; the reader closes it. */
  openRandom(): RandomBytes;
}

/** What one register held. Rows begun = `rows` + rows listed as lost; blank rows are none. */
export interface RegisterCounts {
  readonly format: string;
  /** Encoding as in the WHATWG Encoding standard. */
  readonly encoding: string;
  readonly begun: number;
  readonly rows: number;
  /** Statements handed on: a row may hold several, and a lost row may still have told of a withdrawal. */
  readonly records: number;
  /** Headers as written by the field they were taken for. */
  readonly mapping: Readonly<Record<string, readonly string[]>>;
  /** Headers that were taken for nothing. */
  readonly ignored: readonly string[];
  readonly hasScope: boolean;
}

export interface RegisterReader {
  readonly id: string;
  readonly title: Phrase;
  /** Tells the format from the first bytes of the file, as they are. */
  recognises(head: Uint8Array): boolean;
  /**
   * Reads a register whole. Throws an AskfirstError when its columns do not say who, what or for which scope, or when the
   * file cannot be read as what it is.
   */
  read(file: RegisterFile, options: RegisterOptions, sink: RegisterSink): RegisterCounts | Promise<RegisterCounts>;
}
