import { expect, test } from 'vitest';
import { recordFigures } from '../../src/registers/quality.ts';
import { cpuTime } from '../cpu-time.ts';
import { mutated } from '../runs.ts';
import { anna, at, index, type Kept, on, statement } from './records.ts';

const asOf = on('2026-11-01');
const day = '2026-03-02';

function figures(...kept: Kept[]) {
  return recordFigures(index(kept), 2, asOf)[0]!;
}

test('grants are counted with what they leave out, other statements are not', () => {
  expect(
    figures(
      statement('given', day, { evidence: false, gaps: 1 }),
      statement('renewed', undefined, { gaps: 6 }),
      statement('withdrawn', undefined, { evidence: false, gaps: 7 }),
    ),
  ).toMatchObject({
    records: 3,
    grants: 2,
    withoutProof: 1,
    withoutDate: 1,
    withoutContent: { text: 1, purpose: 1, controller: 1 },
    statuses: { given: 1, renewed: 1, withdrawn: 1, refused: 0 },
    scopes: { 'contact-upload': 3, none: 0 },
  });
});

test('proofs are counted by what became of them, where one is named', () => {
  const kept = (['found', 'missing', 'altered', 'not-looked-up'] as const).map((proof) => statement('given', day, { proof }));
  expect(figures(...kept, statement('given', day, { evidence: false })).proofs).toEqual({
    'not-looked-up': 1,
    found: 1,
    missing: 1,
    altered: 1,
  });
});

test('dates after the audit day and reversed rows are implausible, the audit day is not', () => {
  const kept = [statement('given', '2026-11-01'), statement('given', '2026-11-02'), statement('withdrawn', undefined, { reversed: true })];
  expect(figures(...kept).implausibleDates).toBe(2);
});

test.skipIf(mutated)('a number that many records contradict and repeat is counted in one pass', () => {
  const half = 50_000;
  const kept = Array.from({ length: 2 * half }, (_, i) =>
    statement(i < half ? 'given' : 'withdrawn', day, { second: at(i < half ? 8 : 9) }),
  );
  const started = cpuTime();
  expect(figures(...kept)).toMatchObject({ contradictoryNumbers: 0, duplicates: 2 * half - 2 });
  expect(figures(...kept, statement('given', day, { second: at(9) }))).toMatchObject({ contradictoryNumbers: 1 });
  expect(cpuTime() - started).toBeLessThan(5000);
});

test('a number contradicted across two registers counts in both', () => {
  const kept = [statement('given', day), { ...statement('withdrawn', day), register: 1 }, statement('given', day, { number: anna + 1 })];
  expect(recordFigures(index(kept), 2, asOf).map(({ contradictoryNumbers }) => contradictoryNumbers)).toEqual([1, 1]);
});

test('one row with a grant and a withdrawal of one day is a history; with a second row it is not', () => {
  const row = [statement('given', day, { line: 2 }), statement('withdrawn', day, { line: 2 })];
  expect(figures(...row).contradictoryNumbers).toBe(0);
  expect(figures(...row, statement('given', day, { line: 3 })).contradictoryNumbers).toBe(1);
});

test('what another row has said of the same time is a duplicate, in the register that repeats it', () => {
  const again = (more: object = {}) => statement('given', day, { second: at(9), ...more });
  expect(figures(again()).duplicates).toBe(0);
  expect(figures(again(), again()).duplicates).toBe(1);
  expect(figures(again(), again(), again()).duplicates).toBe(2);
  expect(figures(again({ line: 2 }), again({ line: 2 })).duplicates).toBe(0);
  for (const other of [
    again({ scope: 'marketing' }),
    again({ second: at(8) }),
    again({ other: true }),
    statement('renewed', day, { second: at(9) }),
  ])
    expect(figures(again(), other).duplicates).toBe(0);
  expect(figures(again(), statement('withdrawn', day, { second: at(9) }), again({ scope: 'marketing' }), again()).duplicates).toBe(1);
  expect(recordFigures(index([again(), { ...again(), register: 1 }]), 2, asOf).map(({ duplicates }) => duplicates)).toEqual([0, 1]);
});
