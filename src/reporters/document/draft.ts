import { byUrgency } from '../../model/priority.ts';
import type { DeviceReport, Report } from '../../model/report.ts';
import type { Wording } from '../reporter.ts';
import { type Words, wordsIn } from '../words/words.ts';

/** What calls for review first. */

/** What a document is written from. */
export interface Draft {
  readonly report: Report;
  readonly wording: Wording;
  readonly words: Words;
  readonly caps: Caps;
  /** Devices that have a sheet of their own, most urgent first, with its place; none where sheets are not asked for. */
  readonly sheets: ReadonlyMap<DeviceReport, string>;
}

export function draftOf(report: Report, wording: Wording, caps: Caps): Draft {
  const told = caps.sheets ? report.devices.toSorted(byUrgency).slice(0, caps.sections) : [];
  const place = new Map(report.devices.map((device, index) => [device, `device-${index + 1}`]));
  const sheets = new Map(told.map((device) => [device, place.get(device)!]));
  return { report, wording, words: wordsIn(wording.language), caps, sheets };
}

/** How much of each kind a document shows; what is left out is counted. */
export interface Caps {
  /** Rows of tables and lists of devices. */
  readonly devices: number;
  /** Whether each device is told of on a sheet of its own, with or without findings. */
  readonly sheets: boolean;
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
  sheets: false,
  sections: 20,
  findings: 15,
  general: 50,
  numbers: 20,
  registers: 20,
  inField: 10,
  problems: 50,
  inputs: 200,
};
