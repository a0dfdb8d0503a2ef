import type { z } from '../lib/zod.ts';
import type { reportSchema } from './report-schema.ts';

type Document = z.infer<typeof reportSchema>;

/** Version of the report's format; its minor grows with members that are added. */
export const reportVersion = 'askfirst-report/1.1';

/** The parts of `askfirst-report/1.1`; their meaning stands with the schema. */
export type Finding = Document['findings'][number];
export type DeviceReport = Document['devices'][number];
export type RegisterReport = Document['registers'][number];
export type InputReport = Document['execution']['inputs'][number];
export type SkippedReport = Document['execution']['skipped'][number];
export type ProblemReport = InputReport['problems'][number];
export type Risk = DeviceReport['risk'];
export type EstateRisk = Document['summary']['risk'];
export type Views = Document['summary']['views'];
export type Run = Document['run'];

/**
 * A finished audit: everything but the findings in memory, the findings as lines of JSON that can be read again and again.
 * The annex is words alone; reporters write it in their language.
 */
export interface Report extends Omit<Document, 'findings' | 'annex'> {
  readonly findings: FindingLines;
}

/** Findings in the report's order, in bytes: each one line of JSON (`Finding`) that ends with a comma and a line end. */
export interface FindingLines {
  /** Length of all lines together. */
  readonly bytes: number;
  /** All lines, in stretches that may end anywhere and hold until the next one is asked for. */
  readonly all: () => Iterable<Uint8Array>;
  /** The lines of one device, by its position in `devices`. */
  readonly ofDevice: (index: number) => Iterable<Uint8Array>;
  /** The lines of findings about numbers over all devices, which stand behind those of the devices. */
  readonly ofNumbers: () => Iterable<Uint8Array>;
  /** The lines of findings about recipients of the Business Platform, which stand behind those. */
  readonly ofRecipients: () => Iterable<Uint8Array>;
  /** The lines of findings about no single device, which stand behind all others. */
  readonly ofNoDevice: () => Iterable<Uint8Array>;
}
