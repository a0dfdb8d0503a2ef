import { expect, test } from 'vitest';
import { belowMinimumAge } from '../../src/rules/C08.ts';
import { say } from '../../src/rules/rule.ts';
import { judgeExposure, verdictOf } from '../../src/rules/verdict.ts';
import { exposure, grant, state } from './facts.ts';

const { judge } = belowMinimumAge;

/** An acceptance by somebody too young, on a day and of a version. */
function young(day: string, terms = 0) {
  return { ...state('given', day, 'whatsapp-terms'), terms };
}

test('the version that is named asks for the age, else the one in force on the day', () => {
  expect(judge(exposure({ underage: young('2025-02-03', 2) }))).toEqual({
    on: '2025-02-03',
    minimumAge: 16,
    terms: 'wa-eea-tos-2021-01-04',
  });
  expect(judge(exposure({ underage: young('2024-04-10') }))).toMatchObject({ minimumAge: 16, terms: 'wa-eea-tos-2021-01-04' });
  expect(judge(exposure({ underage: young('2024-04-11') }))).toMatchObject({ minimumAge: 13, terms: 'wa-eea-tos-2024-02-16' });
});

test('before the first version that is known the earlier age is told without one', () => {
  const args = judge(exposure({ underage: young('2017-01-01') }))!;
  expect(args).toEqual({ on: '2017-01-01', minimumAge: 13, terms: '' });
  expect(say(belowMinimumAge, 'de', args)).toContain(
    'am 01.01.2017 jünger als 13 Jahre; dieses Alter verlangten die Bedingungen damals. Nach',
  );
});

test('the number is uncovered, and the reason is heard beside others', () => {
  const said = (facts: ReturnType<typeof exposure>): [string, string[]] => {
    const { verdict, fired } = judgeExposure(facts);
    return [verdict, fired.map(({ rule, severity }) => `${rule.id} ${severity}`)];
  };
  const underage = young('2025-02-03');
  expect(said(exposure({ underage }))).toEqual(['uncovered', ['C08 high']]);
  expect(verdictOf(exposure({ underage }))).toBe('uncovered');
  const lapse = { ...state('expired', '2024-01-01'), on: undefined };
  expect(said(exposure({ underage, lapse }))).toEqual(['uncovered', ['C17 high', 'C08 high']]);
  const mismatch = { ...state('given', '2025-01-01', 'marketing'), otherController: false };
  expect(said(exposure({ underage, mismatch }))).toEqual(['uncovered', ['C16 high', 'C08 high']]);
  expect(said(exposure({ underage, futureGrant: state('given', '2027-01-01') }))).toEqual(['uncovered', ['R03 medium', 'C08 high']]);
  expect(said(exposure({ underage }, { reach: 'none' }))).toEqual(['outOfReach', []]);
});

test('consent to the company that is in force, or a withdrawal, decides without it', () => {
  const underage = young('2025-02-03');
  expect(judge(exposure({ underage, grant: grant() }))).toBeUndefined();
  expect(judge(exposure({ underage, negative: state('withdrawn', '2026-03-02') }))).toBeUndefined();
});
