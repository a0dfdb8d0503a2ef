import { ending, granting, negative } from '../../src/model/consent-status.ts';
import type { DayNumber } from '../../src/model/day.ts';
import type { NumberKey } from '../../src/model/number.ts';
import { isOtherBasis } from '../../src/model/record-status.ts';
import type { RegisterReport } from '../../src/model/report.ts';
import { toldApart } from './conflict.ts';
import type { Kept, Register } from './register.ts';
import { isBefore } from './terms.ts';

/** What the figures of a register are compared with. */
export interface Surroundings {
  readonly path: string;
  readonly asOf: DayNumber;
  readonly known: ReadonlySet<NumberKey>;
  /** The records of all registers by their numbers, in the order of reading. */
  readonly byNumber: ReadonlyMap<NumberKey, readonly Kept[]>;
}

/** How good a register is, counted by looking at every record, and at every pair of records of one number. */
export function qualityOf({ records, rows, lost, columns }: Register, { path, asOf, known, byNumber }: Surroundings): RegisterReport {
  const grants = records.filter(isGrant);
  const bases = records.filter(({ status }) => isOtherBasis(status));
  const about = (record: Kept): readonly Kept[] => byNumber.get(record.number)!;
  const without = (bit: number, ...names: string[]): number =>
    names.some((name) => columns.includes(name)) ? grants.filter(({ gaps }) => (gaps & bit) !== 0).length : grants.length;
  const proofs = (state: Kept['proof']): number => records.filter(({ evidence, proof }) => evidence && proof === state).length;
  const contradictory = records.filter((record) => about(record).some((other) => takesPart(record, other, about(record))));
  return {
    path,
    format: 'csv',
    rows,
    rowsLost: lost,
    numbersUnreadable: lost,
    records: records.length,
    numbers: numbersOf(records),
    grants: {
      records: grants.length,
      withoutProof: grants.filter(({ evidence }) => !evidence).length,
      withoutDate: grants.filter(({ day }) => day === undefined).length,
      withoutText: without(1, 'terms_version', 'notice'),
      withoutPurpose: without(2, 'scope'),
      withoutController: without(4, 'controller'),
    },
    otherBases: {
      records: bases.length,
      withoutProof: bases.filter(({ evidence }) => !evidence).length,
      withoutDate: bases.filter(({ day }) => day === undefined).length,
    },
    proofs: { notLookedUp: proofs('not-looked-up'), found: proofs('found'), missing: proofs('missing'), altered: proofs('altered') },
    implausibleDates: records.filter(
      (record) => record.reversed || (record.day ?? 0) > asOf || (isGrant(record) && isBefore(record.day, record.terms)),
    ).length,
    contradictoryNumbers: numbersOf(contradictory),
    duplicates: records.filter((record) => isDuplicate(record, about(record))).length,
    otherController: records.filter(({ otherController }) => otherController).length,
    overdue: figures(records.filter(({ keptUntil }) => keptUntil !== undefined && keptUntil < asOf)),
    orphans: figures(records.filter(({ number }) => !known.has(number))),
    statuses: counts(records.flatMap(({ status }) => (isOtherBasis(status) ? [] : [status]))),
    scopes: counts(records.map(({ scope }) => scope)),
  };
}

const isGrant = ({ status }: Kept): boolean => granting.has(status);
const isAgainst = ({ status }: Kept): boolean => negative.has(status) || ending.has(status);
const isSameRow = (a: Kept, b: Kept): boolean => a.register === b.register && a.line === b.line;

function contradict(grant: Kept, against: Kept): boolean {
  if (!isGrant(grant) || !isAgainst(against) || grant.otherController !== against.otherController) return false;
  return (against.scope === grant.scope || against.scope === 'none') && !isSameRow(grant, against) && !toldApart(grant, against);
}

/** Whether a record speaks for or against the scope over which another one of the number is contradicted. */
function takesPart(record: Kept, contradicted: Kept, about: readonly Kept[]): boolean {
  if (!isGrant(contradicted) || !about.some((against) => contradict(contradicted, against))) return false;
  if (record.otherController !== contradicted.otherController) return false;
  if (record.scope === contradicted.scope) return isGrant(record) || isAgainst(record);
  return record.scope === 'none' && isAgainst(record);
}

/** Whether a row before it says the same. */
function isDuplicate(record: Kept, about: readonly Kept[]): boolean {
  const said = ({ status, scope, day, second, otherController }: Kept): string => [status, scope, day, second, otherController].join(' ');
  return about.slice(0, about.indexOf(record)).some((before) => said(before) === said(record) && !isSameRow(before, record));
}

function numbersOf(records: readonly Kept[]): number {
  return new Set(records.map(({ number }) => number)).size;
}

function figures(records: readonly Kept[]): { records: number; numbers: number } {
  return { records: records.length, numbers: numbersOf(records) };
}

function counts<K extends string>(words: readonly K[]): Partial<Record<K, number>> {
  const found: Partial<Record<K, number>> = {};
  for (const word of words) found[word] = (found[word] ?? 0) + 1;
  return found;
}
