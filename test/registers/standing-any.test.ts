import fc from 'fast-check';
import { expect, test } from 'vitest';
import { consentStatuses } from '../../src/model/consent-status.ts';
import { numberOfDay } from '../../src/model/day.ts';
import { proofStates } from '../../src/model/proof.ts';
import { scopes } from '../../src/model/scope.ts';
import type { Standing, State } from '../../src/model/standing.ts';
import { firstRecords } from '../../src/registers/register-index.ts';
import { StandingReader } from '../../src/registers/standing.ts';
import { standingOf } from '../twin/standing.ts';
import { runs } from '../runs.ts';
import { acceptance, anna, consent, index, type Kept, on, plain, standing, statement } from './records.ts';

// Few days and instants, so that records fall together often. Evidence, name and end follow from the line, which is a record's identity.
const day0 = on('2026-03-01');
const statements = fc.array(
  fc.record({
    status: fc.constantFrom(...consentStatuses),
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

/** @param wide whether some records share a row with the one before, which then says something else */
function keptIn(wide: boolean): fc.Arbitrary<Kept[]> {
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

const kept = keptIn(false);
const policies = fc.constantFrom(acceptance, consent, ['contact-upload', 'whatsapp-terms', 'business-messages'] as const);

test('standings are what the slow twin says, for any records', () => {
  fc.assert(
    fc.property(keptIn(true), policies, fc.integer({ min: day0 - 3, max: day0 + 4 }), (rows, accepts, asOf) => {
      const records = rows.map(({ record, other, register }) => ({ ...record, register, otherController: other }));
      expect(standing(rows, asOf, accepts)).toEqual(standingOf(records, accepts, asOf));
    }),
    { numRuns: runs(2000) },
  );
});

test('standings do not depend on the order of rows', () => {
  const shuffled = kept.chain((rows) => fc.shuffledSubarray(rows, { minLength: rows.length }).map((other) => [rows, other] as const));
  fc.assert(
    fc.property(shuffled, policies, ([rows, other], accepts) => {
      const under = (all: readonly Kept[]) => standing(all, day0, accepts);
      expect(under(other)).toEqual(under(rows));
    }),
    { numRuns: runs(1000) },
  );
});

/** What a standing says, free of the rows it rests on. */
function said({ negative, grant, lapse, futureGrant, futureNegative, mismatch, asked }: Standing) {
  const dayOf = (state: State | undefined) => (state?.since === undefined ? undefined : numberOfDay(state.since));
  const days = [negative, grant, futureGrant, futureNegative].map(dayOf);
  return { days, evidence: grant?.evidence, lapsed: lapse !== undefined, mismatch: mismatch !== undefined, asked: asked !== undefined };
}

test('standings do not depend on which of two registers a row stands in', () => {
  const split = kept.chain((rows) =>
    fc.array(fc.integer({ min: 0, max: 1 }), { minLength: rows.length, maxLength: rows.length }).map((to) => [rows, to] as const),
  );
  fc.assert(
    fc.property(split, policies, ([rows, to], accepts) => {
      const spread = rows.map((row, at) => ({ ...row, register: to[at]! })).toSorted((a, b) => a.register - b.register);
      const under = (all: readonly Kept[]) => said(standing(all, day0, accepts));
      expect(under(spread)).toEqual(under(rows));
    }),
    { numRuns: runs(1000) },
  );
});

test('one reader speaks of one number after another without mixing them up', () => {
  const columns = index([statement('given', '2025-01-01'), statement('withdrawn', '2025-01-01', { number: anna + 1 })]);
  const reader = new StandingReader(columns, on('2026-03-02'));
  const [given, withdrawn, none] = firstRecords(columns, [anna, anna + 1, anna + 2]) as unknown as [number, number, number];
  const before = plain(reader.load(given).under(acceptance));
  expect(reader.load(withdrawn).under(acceptance).grant).toBeUndefined();
  expect(reader.load(none).under(acceptance).records).toBe(0);
  expect(reader.load(given).under(consent).grant).toBeDefined();
  expect(before).toEqual(plain(reader.under(acceptance)));
});
