import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberOfDay } from '../../src/model/day.ts';
import type { Standing, State } from '../../src/model/standing.ts';
import { firstRecords } from '../../src/registers/register-index.ts';
import { StandingReader } from '../../src/registers/standing.ts';
import { standingOf } from '../twin/standing.ts';
import { runs } from '../runs.ts';
import { day0, keptIn } from './any-records.ts';
import { acceptance, anna, consent, index, type Kept, on, plain, standing, statement } from './records.ts';

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
