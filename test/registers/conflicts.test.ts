import { expect, test } from 'vitest';
import { at, index, type Kept, standing, statement } from './records.ts';
import { acceptance, anna, on } from './records.ts';
import { standingOf } from '../../src/registers/standing.ts';

const day = '2026-03-02';
const conflict = (...kept: Kept[]) => standing(kept, day).conflict;

test('a grant and a withdrawal of one day without times contradict each other', () => {
  expect(conflict(statement('given', day), statement('withdrawn', day))).toEqual({
    kind: 'contradictory',
    records: 2,
    status: 'withdrawn',
    other: 'given',
    on: day,
    register: 0,
    line: 2,
  });
});

test.each<[string, Kept, Kept]>([
  ['one of which has no time', statement('given', day, { second: at(9) }), statement('withdrawn', day)],
  ['at one instant', statement('given', day, { second: at(9) }), statement('withdrawn', day, { second: at(9) })],
  ['the withdrawal of which is undated', statement('given', day), statement('withdrawn')],
  ['the grant of which is undated', statement('given'), statement('withdrawn', day)],
  ['for and against without scope', statement('given', day), statement('refused', day, { scope: 'none' })],
  ['one of which ends the other', statement('given', day), statement('invalidated', day)],
])('two statements %s contradict each other', (_, grant, against) => {
  expect(conflict(grant, against)?.kind).toBe('contradictory');
  expect(conflict(against, grant)?.kind).toBe('contradictory');
});

test.each<[string, Kept[]]>([
  ['a withdrawal on a later day', [statement('given', '2025-01-01'), statement('withdrawn', day)]],
  ['a withdrawal at a later time', [statement('given', day, { second: at(8) }), statement('withdrawn', day, { second: at(9) })]],
  [
    'a withdrawal in the morning of a grant at midnight',
    [statement('given', day, { second: 0 }), statement('withdrawn', day, { second: 1 })],
  ],
  [
    'a grant in the morning of a withdrawal at midnight',
    [statement('given', day, { second: 1 }), statement('withdrawn', day, { second: 0 })],
  ],
  ['a new grant after it', [statement('withdrawn', '2025-01-01'), statement('given', day)]],
  ['another scope', [statement('given', day, { scope: 'marketing' }), statement('withdrawn', day)]],
  ['another controller', [statement('given', day, { other: true }), statement('withdrawn', day)]],
  ['one row with both dates', [statement('given', day, { line: 2 }), statement('withdrawn', day, { line: 2 })]],
  [
    'a tie that a later withdrawal settles',
    [statement('given', '2026-01-01'), statement('refused', '2026-01-01'), statement('withdrawn', day)],
  ],
])('%s is a history', (_, kept) => {
  expect(conflict(...kept)).toBeUndefined();
});

test('the same statement twice is a duplicate, also over two registers', () => {
  const again = { ...statement('given', day), register: 1 };
  expect(conflict(statement('given', day), { ...again, record: { ...again.record, line: 2 } })).toMatchObject({
    kind: 'duplicate',
    records: 2,
    status: 'given',
    register: 1,
  });
  expect(conflict(statement('given', day), statement('renewed', day))).toBeUndefined();
  expect(conflict(statement('given', day, { second: at(8) }), statement('given', day, { second: at(9) }))).toBeUndefined();
});

test('a withdrawal dated before the grant of its row is told of the row that decides', () => {
  const row = [statement('given', day, { line: 5 }), statement('withdrawn', '2025-01-01', { line: 5, reversed: true })];
  expect(standing(row, day).reversed).toEqual({ register: 0, line: 5 });
  expect(
    standingOf(index([...row, statement('given', day, { line: 9, second: at(9) })]), anna, acceptance, on(day)).reversed,
  ).toBeUndefined();
});

test('of several it is at odds with the latest is told, and how many there are', () => {
  const earlier = statement('given', day, { second: at(9) });
  const kept = [
    statement('withdrawn', day),
    earlier,
    statement('renewed', day, { second: at(11) }),
    statement('given', day, { second: at(10) }),
  ];
  expect(conflict(...kept)).toMatchObject({ kind: 'contradictory', records: 4, status: 'withdrawn', other: 'renewed', line: 4 });
  const again = [statement('given', day), statement('given', day), statement('given', day)];
  expect(conflict(...again)).toMatchObject({ kind: 'duplicate', records: 3 });
});
