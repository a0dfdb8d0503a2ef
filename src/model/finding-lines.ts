import type { Spool } from '../lib/spool.ts';
import type { FindingLines } from './report.ts';

/** Where the sections of findings end in a spool that holds all of them: devices in the order of the report, then the others. */
export interface SectionEnds {
  readonly devices: readonly number[];
  readonly numbers: number;
  readonly recipients: number;
}

/** The findings of a report in a spool. */
export function findingLines(spool: Spool, { devices, numbers, recipients }: SectionEnds): FindingLines {
  return {
    bytes: spool.length,
    all: () => spool.read(0, spool.length),
    ofDevice: (index) => spool.read(devices[index - 1] ?? 0, devices[index] ?? 0),
    ofNumbers: () => spool.read(devices.at(-1) ?? 0, numbers),
    ofRecipients: () => spool.read(numbers, recipients),
    ofNoDevice: () => spool.read(recipients, spool.length),
  };
}
