import type { Report } from '../../model/report.ts';
import type { Wording } from '../reporter.ts';
import type { Words } from '../words/words.ts';

/** What a document is written from. */
export interface Draft {
  readonly report: Report;
  readonly wording: Wording;
  readonly words: Words;
  readonly caps: Caps;
}

/** How much of each kind a document shows; what is left out is counted. */
export interface Caps {
  /** Rows of tables and lists of devices. */
  readonly devices: number;
  /** Devices with their findings, and findings of each. */
  readonly sections: number;
  readonly findings: number;
  /** Findings about recipients or about no single device. */
  readonly general: number;
  /** Numbers that several devices hold. */
  readonly numbers: number;
  readonly registers: number;
  /** Ids in a field of the matrix. */
  readonly inField: number;
  readonly problems: number;
  readonly inputs: number;
}

/** For a document that is read in a ticket or a wiki. */
export const ticketCaps: Caps = {
  devices: 100,
  sections: 20,
  findings: 15,
  general: 50,
  numbers: 20,
  registers: 20,
  inField: 10,
  problems: 50,
  inputs: 200,
};
