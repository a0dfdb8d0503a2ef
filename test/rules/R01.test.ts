import { expect, test } from 'vitest';
import type { Conflict } from '../../src/model/standing.ts';
import { contradictoryRecords as rule } from '../../src/rules/R01.ts';
import { judgeExposure } from '../../src/rules/verdict.ts';
import { day, exposure, grant, state } from './facts.ts';

const conflict: Conflict = {
  kind: 'contradictory',
  records: 2,
  status: 'withdrawn',
  other: 'given',
  on: day('2026-02-24'),
  register: 0,
  line: 3,
};
const duplicate: Conflict = { ...conflict, kind: 'duplicate', status: 'given', on: undefined };

test('records at odds are told with both statuses; without a day the register gives none', () => {
  expect(rule.judge(exposure({ negative: state('withdrawn'), conflict }))).toEqual({
    kind: 'contradictory',
    records: 2,
    status: 'withdrawn',
    other: 'given',
    on: '2026-02-24',
  });
  expect(rule.judge(exposure({ grant: grant(), conflict: duplicate }))).toMatchObject({ kind: 'duplicate', on: '' });
  expect(rule.judge(exposure({ grant: grant() }))).toBeUndefined();
});

test('is high beside a withdrawal, low for a duplicate, and a mere note on a covered number', () => {
  const severities = (facts: Parameters<typeof exposure>[0]): unknown =>
    judgeExposure(exposure(facts)).fired.map(({ rule: { id }, severity }) => `${id} ${severity}`);
  expect(severities({ negative: state('withdrawn'), conflict })).toEqual(['C02 critical', 'R01 high']);
  expect(severities({ grant: grant({ evidence: false }), conflict: duplicate })).toEqual(['C05 medium', 'R01 low']);
  expect(severities({ grant: grant(), conflict: duplicate })).toEqual(['R01 info']);
});
