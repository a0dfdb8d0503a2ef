import { expect, test } from 'vitest';
import { statementsByMonth } from '../../src/registers/statements-by-month.ts';
import { acceptance, index, type Kept, on, statement } from './records.ts';

const months = (kept: readonly Kept[], asOf = '2026-11-01') => statementsByMonth(index(kept), acceptance, on(asOf));
const row = (month: string, more: object) => ({ month, given: 0, withdrawn: 0, expired: 0, ...more });

test('statements count in the month of their date, in order, whatever came after them', () => {
  const kept = [
    statement('withdrawn', '2026-03-31'),
    statement('given', '2025-12-01'),
    statement('renewed', '2026-03-01'),
    ...(['revoked', 'refused', 'objected'] as const).map((status) => statement(status, '2026-03-02')),
    ...(['expired', 'invalidated'] as const).map((status) => statement(status, '2026-03-03')),
  ];
  expect(months(kept)).toEqual({
    timeline: [row('2025-12', { given: 1 }), row('2026-03', { given: 1, withdrawn: 4, expired: 2 })],
    undated: { given: 0, withdrawn: 0 },
  });
});

test('statements count up to the audit day, and a grant as expired once its last day lies before it', () => {
  const kept = [
    statement('given', '2026-10-31', { until: '2026-11-01' }),
    statement('given', '2026-11-01', { until: '2026-10-31' }),
    statement('given', '2026-11-02', { until: '2026-09-30' }),
    statement('withdrawn', '2026-11-02'),
  ];
  expect(months(kept).timeline).toEqual([row('2026-10', { given: 1, expired: 1 }), row('2026-11', { given: 1 })]);
  expect(months(kept, '2026-11-02').timeline).toEqual([
    row('2026-09', { expired: 1 }),
    row('2026-10', { given: 1, expired: 1 }),
    row('2026-11', { given: 2, withdrawn: 1, expired: 1 }),
  ]);
});

test('undated statements are counted apart; the end of an undated grant has its month', () => {
  const kept = [statement('given', undefined, { until: '2026-01-31' }), statement('objected'), statement('expired')];
  expect(months(kept)).toEqual({ timeline: [row('2026-01', { expired: 1 })], undated: { given: 1, withdrawn: 1 } });
});

test('other scopes and controllers do not count; without a scope only what takes away or ends does', () => {
  const kept = [
    statement('given', '2026-05-01', { scope: 'marketing' }),
    statement('objected', '2026-05-01', { scope: 'other' }),
    statement('given', '2026-05-01', { scope: 'none' }),
    statement('given', '2026-05-01', { other: true }),
    statement('withdrawn', '2026-05-01', { other: true }),
    statement('requested', '2026-05-01'),
    statement('unknown', '2026-05-01'),
    statement('f', '2026-05-01'),
  ];
  expect(months(kept)).toEqual({ timeline: [], undated: { given: 0, withdrawn: 0 } });
  const unscoped = (['withdrawn', 'invalidated'] as const).map((status) => statement(status, '2026-05-01', { scope: 'none' }));
  expect(months(unscoped).timeline).toEqual([row('2026-05', { withdrawn: 1, expired: 1 })]);
});

test('there is no more than one entry a month, in the first year and the last', () => {
  const days = Array.from({ length: 300 }, (_, at) => (at % 2 === 0 ? '1900-01-01' : '9999-12-31'));
  const { timeline } = months(
    days.map((day) => statement('given', day)),
    '9999-12-31',
  );
  expect(timeline).toEqual([row('1900-01', { given: 150 }), row('9999-12', { given: 150 })]);
});
