import { expect, test } from 'vitest';
import { timestampImplausible } from '../../src/rules/R03.ts';
import { say } from '../../src/rules/rule.ts';
import { judgeExposure } from '../../src/rules/verdict.ts';
import { day, exposure, grant, state } from './facts.ts';

const { judge } = timestampImplausible;

test('a grant dated after the audit day is told as not yet in force', () => {
  const args = judge(exposure({ futureGrant: state('given', '2027-01-01') }))!;
  expect(args).toEqual({ what: 'grant', on: '2027-01-01' });
  expect(say(timestampImplausible, 'de', args)).toContain('vom 01.01.2027; der Tag liegt nach dem Stichtag');
});

test('a withdrawal dated after the audit day is told beside a grant in force', () => {
  const args = judge(exposure({ grant: grant(), futureNegative: state('withdrawn', '2027-01-01') }));
  expect(args).toEqual({ what: 'negative', on: '2027-01-01' });
});

test('of a grant and a withdrawal that both lie ahead the grant is named, for it is why nothing is in force', () => {
  const both = { futureGrant: state('given', '2027-02-01'), futureNegative: state('withdrawn', '2027-01-01') };
  expect(judge(exposure(both))).toEqual({ what: 'grant', on: '2027-02-01' });
  expect(judge(exposure({ ...both, grant: grant() }))).toEqual({ what: 'negative', on: '2027-01-01' });
});

test('states in force on the audit day are not in the future', () => {
  expect(judge(exposure({ grant: grant() }))).toBeUndefined();
  expect(judge(exposure({ negative: state('withdrawn', '2026-03-02') }))).toBeUndefined();
});

test('an acceptance dated before the version it names leaves the number unverified', () => {
  const facts = exposure({ grant: grant({ scope: 'whatsapp-terms', since: day('2024-02-15'), terms: 3, beforeTerms: true }) });
  const args = judge(facts)!;
  expect(args).toEqual({ what: 'terms', on: '2024-02-15', id: 'wa-eea-tos-2024-02-16' });
  expect(say(timestampImplausible, 'de', args)).toContain('vom 15.02.2024; der Tag liegt vor dem Datum der Fassung');
  const { verdict, fired } = judgeExposure(facts);
  expect([verdict, fired.map(({ rule, severity }) => `${rule.id} ${severity}`)]).toEqual(['unverified', ['R03 medium']]);
});

test('a withdrawal dated before the grant of its own row leaves the number unverified', () => {
  const reversed = { register: 0, line: 2 };
  const facts = exposure({ grant: grant(), reversed, futureNegative: state('withdrawn', '2027-01-01') });
  expect(judge(facts)).toEqual({ what: 'reversed', on: '' });
  const { verdict, fired } = judgeExposure(facts);
  expect([verdict, fired.map(({ rule, severity }) => `${rule.id} ${severity}`)]).toEqual(['unverified', ['R03 medium']]);
  expect(judgeExposure(exposure({ negative: state('withdrawn'), reversed })).fired.map(({ rule: { id } }) => id)).toEqual(['C02', 'R03']);
});
