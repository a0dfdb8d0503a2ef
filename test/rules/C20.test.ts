import { expect, test } from 'vitest';
import { employeeDutyNumber } from '../../src/rules/C20.ts';
import { say } from '../../src/rules/rule.ts';
import { judgeExposure } from '../../src/rules/verdict.ts';
import { exposure, grant, state } from './facts.ts';

const cases = [
  ['uncovered', exposure({}, { employee: 'mail' }), 'info'],
  ['uncovered', exposure({ negative: state('objected') }, { employee: 'mail' }), 'info'],
  ['unverified', exposure({ grant: grant({ evidence: false }) }, { employee: 'directory' }), 'info'],
  ['covered', exposure({ grant: grant() }, { employee: 'directory' }), 'info'],
  ['exempt', exposure({}, { employee: 'directory', serviceNumber: true }), undefined],
  ['outOfReach', exposure({ negative: state('withdrawn') }, { employee: 'directory', reach: 'none' }), undefined],
] as const;

test.each(cases)('an employee is noted beside a number that is %s, whose verdict stays', (verdict, facts, severity) => {
  const judgement = judgeExposure(facts);
  expect([judgement.verdict, judgeExposure({ ...facts, employee: '' }).verdict]).toEqual([verdict, verdict]);
  expect(judgement.fired.find(({ rule }) => rule === employeeDutyNumber)?.severity).toBe(severity);
});

test('the message says what tells the employee', () => {
  const [directory, mail] = (['directory', 'mail'] as const).map((employee) => employeeDutyNumber.judge(exposure({}, { employee }))!);
  expect(say(employeeDutyNumber, 'de', directory!)).toContain('Verzeichnis der eigenen Beschäftigten');
  expect(say(employeeDutyNumber, 'de', mail!)).toContain('E-Mail-Adresse der eigenen Domain');
});

test('nobody else is noted', () => {
  expect(employeeDutyNumber.judge(exposure())).toBeUndefined();
});
