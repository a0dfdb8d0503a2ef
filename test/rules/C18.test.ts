import { expect, test } from 'vitest';
import { sensitiveContext } from '../../src/rules/C18.ts';
import { say } from '../../src/rules/rule.ts';
import { type Judgement, judgeExposure } from '../../src/rules/verdict.ts';
import { exposure, grant, state } from './facts.ts';

const labelled = { sensitiveLabel: 'Patienten' };
const severityIn = ({ fired }: Judgement): string | undefined => fired.find(({ rule }) => rule === sensitiveContext)?.severity;

test('a contact under a sensitive label is told with the label as the policy spells it', () => {
  const args = sensitiveContext.judge(exposure({}, labelled))!;
  expect(args).toEqual({ label: 'Patienten' });
  expect(say(sensitiveContext, 'de', args)).toContain('„Patienten“');
});

test('a contact without one is not', () => {
  expect(sensitiveContext.judge(exposure())).toBeUndefined();
});

test.each([
  ['uncovered', exposure({}, labelled)],
  ['uncovered', exposure({ negative: state('withdrawn') }, labelled)],
  ['uncovered', exposure({ lapse: { ...state('expired'), on: undefined } }, labelled)],
  ['uncovered', exposure({}, { ...labelled, kind: 'none', raw: 'intern 27' })],
  ['unverified', exposure({ grant: grant({ evidence: false }) }, labelled)],
])('it is high beside a number that is %s', (verdict, facts) => {
  const judgement = judgeExposure(facts);
  expect(judgement.verdict).toBe(verdict);
  expect(severityIn(judgement)).toBe('high');
});

test('beside a number with evidence it is a note', () => {
  const judgement = judgeExposure(exposure({ grant: grant() }, labelled));
  expect(judgement.verdict).toBe('covered');
  expect(severityIn(judgement)).toBe('info');
});

test.each([
  ['outOfReach', exposure({ negative: state('withdrawn') }, { ...labelled, reach: 'none' })],
  ['exempt', exposure({}, { ...labelled, serviceNumber: true })],
] as const)('it says nothing of a number that is %s', (verdict, facts) => {
  const judgement = judgeExposure(facts);
  expect(judgement.verdict).toBe(verdict);
  expect(severityIn(judgement)).toBeUndefined();
});

test('its remedy keeps these people off every list of people to be asked', () => {
  expect(sensitiveContext.remedy.en).toMatch(/Never .* list/);
  expect(sensitiveContext.remedy.de).toMatch(/nie .* Liste/);
});
