import { expect, test } from 'vitest';
import { consentExpiredOrAged } from '../../src/rules/C17.ts';
import { say } from '../../src/rules/rule.ts';
import { day, exposure, grant, state } from './facts.ts';

const { judge } = consentExpiredOrAged;

test('a grant past its own validity is told with its last day, not the day it was given', () => {
  expect(judge(exposure({ lapse: { ...state('given', '2024-01-01'), on: day('2025-12-31') } }))).toEqual({
    status: 'expired',
    on: '2025-12-31',
  });
});

test('a grant declared invalid is worded apart from one that ran out', () => {
  const args = judge(exposure({ lapse: { ...state('invalidated', '2026-01-05'), on: day('2026-01-05') } }))!;
  expect(say(consentExpiredOrAged, 'en', args)).toContain('declared invalid on 2026-01-05');
  expect(say(consentExpiredOrAged, 'de', args)).toContain('am 05.01.2026 für unwirksam erklärt');
});

test('a lapse without a day says that the register gives none', () => {
  const args = judge(exposure({ lapse: { ...state('expired'), on: undefined } }))!;
  expect(say(consentExpiredOrAged, 'en', args)).toContain('on a date the register does not give');
});

test('a grant in force has not lapsed', () => {
  expect(judge(exposure({ grant: grant() }))).toBeUndefined();
});
