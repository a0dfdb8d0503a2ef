import type { CellOrigin } from './text-row.ts';

/** One record. It is reused: everything holds until the callback returns. */
export interface CsvRow {
  /** Number of fields. */
  readonly count: number;
  /** 1-based physical line on which the record begins. */
  readonly line: number;
  /** Physical line on which it ends; quoted fields may hold line ends. */
  readonly lastLine: number;
  /** A quoted field goes on after its closing quote, so nobody can tell what the record says. */
  readonly dirty: boolean;
  /** Its line end was there; false for the last record of a file that stops without one, which may have been cut. */
  readonly ended: boolean;
  /** Field `i` is the UTF-8 in `bytes` from `start(i)` to before `end(i)`, quotes undone. */
  readonly bytes: Uint8Array;
  start(i: number): number;
  end(i: number): number;
  text(i: number): string;
  /** Where cells stand and what they were written as, where that is more than line and text. */
  readonly origin?: CellOrigin | undefined;
  /** Whether field `i` stood in quotes. */
  isQuoted(i: number): boolean;
}
