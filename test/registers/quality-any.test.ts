import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RecordFigures, recordFigures } from '../../src/registers/quality.ts';
import { runs } from '../runs.ts';
import { qualityOf } from '../twin/quality.ts';
import { day0, keptIn } from './any-records.ts';
import { anna, index, type Kept } from './records.ts';

const columns = ['terms_version', 'scope', 'controller'];

/** Records of two numbers in two registers. */
const registers = fc
  .tuple(keptIn(true), fc.array(fc.record({ register: fc.nat(1), number: fc.nat(1) }), { minLength: 9, maxLength: 9 }))
  .map(([kept, spread]) =>
    kept
      .map(({ record, other }, at): Kept => {
        // Records of one row stay together.
        const { register, number } = spread[record.line - 2] ?? spread[0]!;
        return { record: { ...record, number: anna + number }, other, register: at === 0 ? 0 : register };
      })
      .toSorted((a, b) => a.register - b.register),
  );

/** The same figures as the slow twin counts them, a record and a pair at a time. */
function slowly(kept: readonly Kept[], asOf: number): unknown[] {
  const all = kept.map(({ record, other, register }) => ({ ...record, register, otherController: other }));
  const byNumber = new Map([anna, anna + 1].map((number) => [number, all.filter((record) => record.number === number)]));
  return [0, 1].map((register) => {
    const records = all.filter((record) => record.register === register);
    const figures = qualityOf({ columns, records, rows: records.length, lost: 0 }, { path: '', asOf, known: new Set(), byNumber });
    const { grants, proofs, implausibleDates, contradictoryNumbers, duplicates, otherController, statuses, scopes } = figures;
    return { grants, proofs, implausibleDates, contradictoryNumbers, duplicates, otherController, statuses, scopes };
  });
}

function counted(words: Readonly<Record<string, number>>): object {
  return Object.fromEntries(Object.entries(words).filter(([, count]) => count > 0));
}

function quickly({ grants, withoutProof, withoutDate, withoutContent, proofs, statuses, scopes, ...rest }: RecordFigures): unknown {
  const { text, purpose, controller } = withoutContent;
  const { implausibleDates, contradictoryNumbers, duplicates, otherController } = rest;
  return {
    grants: { records: grants, withoutProof, withoutDate, withoutText: text, withoutPurpose: purpose, withoutController: controller },
    proofs: { notLookedUp: proofs['not-looked-up'], found: proofs.found, missing: proofs.missing, altered: proofs.altered },
    implausibleDates,
    contradictoryNumbers,
    duplicates,
    otherController,
    statuses: counted(statuses),
    scopes: counted(scopes),
  };
}

test('the figures of registers are what the slow twin counts, for any records', () => {
  fc.assert(
    fc.property(registers, fc.integer({ min: day0 - 3, max: day0 + 4 }), (kept, asOf) => {
      expect(recordFigures(index(kept), 2, asOf).map(quickly)).toEqual(slowly(kept, asOf));
    }),
    { numRuns: runs(4000) },
  );
});
