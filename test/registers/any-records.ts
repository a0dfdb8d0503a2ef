import fc from 'fast-check';
import { proofStates } from '../../src/model/proof.ts';
import { recordStatuses } from '../../src/model/record-status.ts';
import { scopes } from '../../src/model/scope.ts';
import { anna, type Kept, on } from './records.ts';

// Few days and instants, so that records fall together often. Evidence, name and end follow from the line, which is a record's identity.
export const day0 = on('2026-03-01');
const statements = fc.array(
  fc.record({
    status: fc.constantFrom(...recordStatuses),
    scope: fc.constantFrom(...scopes),
    day: fc.option(fc.integer({ min: day0 - 2, max: day0 + 3 }), { nil: undefined }),
    second: fc.constantFrom(-1, 0, 1),
    until: fc.option(fc.integer({ min: day0 - 2, max: day0 + 3 }), { nil: undefined }),
    evidence: fc.boolean(),
    name: fc.constantFrom('', 'Anna', 'Ünal'),
    proof: fc.constantFrom(...proofStates),
    gaps: fc.integer({ min: 0, max: 7 }),
    terms: fc.integer({ min: 0, max: 4 }),
    underage: fc.integer({ min: 0, max: 4 }).map((value) => value === 0),
    reversed: fc.boolean(),
    sameRow: fc.constantFrom(false, false, true),
    other: fc.integer({ min: 0, max: 9 }).map((value) => value === 0),
  }),
  { maxLength: 9 },
);

/**
 * Records of one number.
 *
 * @param wide whether some records share a row with the one before, which then says something else
 */
export function keptIn(wide: boolean): fc.Arbitrary<Kept[]> {
  return statements.map((rows) =>
    rows.map(({ other, sameRow, ...row }, at) => ({
      record: {
        ...row,
        second: row.day === undefined ? -1 : row.second,
        keptUntil: undefined,
        number: anna,
        controller: '',
        line: at + (wide && sameRow && at > 0 && rows[at - 1]!.status !== row.status ? 1 : 2),
      },
      other,
      register: 0,
    })),
  );
}
