import { expect, test } from 'vitest';
import { acceptanceLaterThanExposure } from '../../src/rules/C04.ts';
import { say } from '../../src/rules/rule.ts';
import { judgeExposure } from '../../src/rules/verdict.ts';
import { day, exposure, grant, state } from './facts.ts';

const { judge } = acceptanceLaterThanExposure;
const exportedAt = day('2026-10-15');
const since = day('2026-10-16');
const later = { grant: grant({ since }) };

function said(...facts: Parameters<typeof exposure>): [string, string[]] {
  const { verdict, fired } = judgeExposure(exposure(...facts));
  return [verdict, fired.map(({ rule, severity }) => `${rule.id} ${severity}`)];
}

test('a grant of the day after the export is told with both days', () => {
  const args = judge(exposure(later, { exportedAt }))!;
  expect(args).toEqual({ scope: 'contact-upload', since, exported: exportedAt });
  expect(say(acceptanceLaterThanExposure, 'en', args)).toContain('consent since 2026-10-16; the earliest known day');
  expect(say(acceptanceLaterThanExposure, 'de', args)).toContain('Einwilligung seit dem 16.10.2026; der früheste bekannte Tag');
  expect(say(acceptanceLaterThanExposure, 'de', args)).toContain('ist der 15.10.2026, der Tag des Exports');
});

test('one of the day of the export, one beside an earlier one in force then, one without a date, and a day not known say nothing', () => {
  expect(judge(exposure({ grant: grant({ since: exportedAt }) }, { exportedAt }))).toBeUndefined();
  expect(judge(exposure(later, { exportedAt, grantAtExport: true }))).toBeUndefined();
  expect(judge(exposure({ grant: grant({ since: undefined }) }, { exportedAt }))).toBeUndefined();
  expect(judge(exposure(later))).toBeUndefined();
  expect(judge(exposure({}, { exportedAt }))).toBeUndefined();
});

test('it is a note on a covered number, medium on one to be checked, and unsaid out of reach or beside a withdrawal', () => {
  expect(said(later, { exportedAt })).toEqual(['covered', ['C04 info']]);
  expect(said({ grant: grant({ since, evidence: false }) }, { exportedAt })).toEqual(['unverified', ['C05 medium', 'C04 medium']]);
  expect(said({ ...later, reversed: state('withdrawn') }, { exportedAt })).toEqual(['unverified', ['R03 medium', 'C04 medium']]);
  expect(said(later, { exportedAt, reach: 'none' })).toEqual(['outOfReach', []]);
  expect(said({ negative: state('withdrawn', '2026-10-20') }, { exportedAt })).toEqual(['uncovered', ['C02 critical']]);
});
