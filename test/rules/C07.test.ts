import { expect, test } from 'vitest';
import { termsAsOf } from '../../src/model/terms.ts';
import { termsVersionSuperseded } from '../../src/rules/C07.ts';
import { say } from '../../src/rules/rule.ts';
import { judgeExposure } from '../../src/rules/verdict.ts';
import { exposure, grant, noDemands, state } from './facts.ts';

const { judge } = termsVersionSuperseded;
const earlier = grant({ scope: 'whatsapp-terms', terms: 2, supersededBy: 4 });

function said(facts: ReturnType<typeof exposure>): [string, string[]] {
  const { verdict, fired } = judgeExposure(facts);
  return [verdict, fired.map(({ rule, severity }) => `${rule.id} ${severity}`)];
}

test('an acceptance of an earlier version is told with the version and the day of the data', () => {
  const args = { terms: 'wa-eea-tos-2021-01-04', latest: 'wa-eea-tos-2026-08-17', by: 'day', dataAsOf: termsAsOf };
  expect(judge(exposure({ grant: earlier }))).toEqual(args);
});

test('the version that a policy asks for is named as such, in both languages', () => {
  const demands = { ...noDemands, latestTerms: 4 };
  const args = judge(exposure({ grant: earlier }, { demands }))!;
  expect(args).toMatchObject({ latest: 'wa-eea-tos-2026-08-17', by: 'policy' });
  expect(say(termsVersionSuperseded, 'en', args)).toContain('the one that the policy asks for is wa-eea-tos-2026-08-17');
  expect(say(termsVersionSuperseded, 'de', args)).toContain('die von der Prüfrichtlinie verlangte ist wa-eea-tos-2026-08-17');
});

test('the version in force, one that is not known, and consent to the company say nothing', () => {
  expect(judge(exposure({ grant: grant({ scope: 'whatsapp-terms', terms: 4 }) }))).toBeUndefined();
  expect(judge(exposure({ grant: grant({ scope: 'whatsapp-terms' }) }))).toBeUndefined();
  expect(judge(exposure({ grant: grant() }))).toBeUndefined();
});

test('it is a note on a covered number, low on one to be checked, and unsaid where a withdrawal is in force', () => {
  expect(said(exposure({ grant: earlier }))).toEqual(['covered', ['C06 info', 'C07 info']]);
  expect(said(exposure({ grant: { ...earlier, evidence: false } }))).toEqual(['unverified', ['C05 medium', 'C07 low']]);
  expect(said(exposure({ negative: state('withdrawn', '2026-03-02') }))).toEqual(['uncovered', ['C02 critical']]);
});
