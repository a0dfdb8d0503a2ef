import type { DayNumber } from '../model/day.ts';
import type { Problem } from '../model/problem.ts';
import { type ContentPart, contentParts } from '../model/proof.ts';
import type { RegisterReport } from '../model/report.ts';
import type { RegisterCounts } from '../readers/registers/register-reader.ts';
import { meta, type RegisterColumns } from '../registers/columns.ts';
import { type RecordFigures, recordFigures } from '../registers/quality.ts';
import type { Spotted } from '../rules/facts.ts';
import { spotted } from './spotted.ts';

/** A register as it was read, and what it says, in figures. */
export interface RegisterQuality {
  readonly report: RegisterReport;
  readonly overdue: Spotted;
  readonly orphans: Spotted;
  /** Parts of the content for which it has no column. */
  readonly lacks: Readonly<Record<ContentPart, boolean>>;
}

/** A register that was read. */
export interface RegisterRead {
  readonly path: string;
  readonly counts: RegisterCounts;
  readonly problems: readonly Problem[];
}

const ofNumbers: ReadonlySet<Problem['code']> = new Set(['number-unreadable', 'number-destroyed', 'number-undecided']);

/**
 * How good the registers are, each for itself, in figures that can be counted again in the files.
 *
 * @param isKnown whether a number is on an audited device; undefined when there are none
 */
export function registerQuality(
  columns: RegisterColumns,
  registers: readonly RegisterRead[],
  asOf: DayNumber,
  isKnown: ((number: number) => boolean) | undefined,
): RegisterQuality[] {
  const { key, meta: bits } = columns;
  const figures = recordFigures(columns, registers.length, asOf);
  const all = spotted(columns, registers.length, () => true);
  const overdue = spotted(columns, registers.length, (row) => meta.overdue(bits[row]!));
  const orphans = spotted(columns, registers.length, (row) => isKnown !== undefined && !isKnown(key[row]!));
  return registers.map((read, at) => {
    const lacks = lackedBy(read.counts);
    const found = { numbers: all[at]!.numbers, overdue: overdue[at]!, orphans: orphans[at]! };
    return { report: reportOf(read, figures[at]!, lacks, found, isKnown !== undefined), lacks, ...found };
  });
}

function reportOf(
  { path, counts, problems }: RegisterRead,
  figures: RecordFigures,
  lacks: RegisterQuality['lacks'],
  { numbers, overdue, orphans }: { numbers: number; overdue: Spotted; orphans: Spotted },
  compared: boolean,
): RegisterReport {
  const { records, grants, withoutProof, withoutDate, withoutContent, otherBases, proofs, statuses, scopes, ...further } = figures;
  const without = (part: ContentPart): number => (lacks[part] ? grants : withoutContent[part]);
  return {
    path,
    format: counts.format,
    rows: counts.rows,
    rowsLost: counts.begun - counts.rows,
    numbersUnreadable: problems.filter(({ code, level }) => level === 'lost' && ofNumbers.has(code)).length,
    records,
    numbers,
    grants: {
      records: grants,
      withoutProof,
      withoutDate,
      withoutText: without('text'),
      withoutPurpose: without('purpose'),
      withoutController: without('controller'),
    },
    otherBases,
    proofs: { notLookedUp: proofs['not-looked-up'], found: proofs.found, missing: proofs.missing, altered: proofs.altered },
    ...further,
    overdue: { records: overdue.records, numbers: overdue.numbers },
    orphans: compared ? { records: orphans.records, numbers: orphans.numbers } : null,
    statuses: filled(statuses),
    scopes: filled(scopes),
  };
}

function lackedBy({ mapping, records }: RegisterCounts): RegisterQuality['lacks'] {
  const columns: Readonly<Record<ContentPart, readonly string[]>> = {
    text: ['terms_version', 'notice'],
    purpose: ['scope'],
    controller: ['controller'],
  };
  const lacks = (part: ContentPart): boolean => records > 0 && !columns[part].some((field) => field in mapping);
  return Object.fromEntries(contentParts.map((part) => [part, lacks(part)])) as Record<ContentPart, boolean>;
}

/** Without what does not occur. */
function filled<K extends string>(counts: Readonly<Record<K, number>>): Partial<Record<K, number>> {
  return Object.fromEntries(Object.entries<number>(counts).filter(([, count]) => count > 0)) as Partial<Record<K, number>>;
}
