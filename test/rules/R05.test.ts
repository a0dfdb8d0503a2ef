import { expect, test } from 'vitest';
import { contentOfConsentMissing as rule } from '../../src/rules/R05.ts';
import { severityOf } from '../../src/rules/rule.ts';
import { judgeExposure } from '../../src/rules/verdict.ts';
import { exposure, grant, state } from './facts.ts';

test('says which parts of the deciding grant are not recorded', () => {
  expect(rule.judge(exposure({ grant: grant({ gaps: 1 }) }))).toEqual({ text: 1, purpose: 0, controller: 0, whole: 0 });
  expect(rule.judge(exposure({ grant: grant({ gaps: 6 }) }))).toEqual({ text: 0, purpose: 1, controller: 1, whole: 0 });
  expect(rule.judge(exposure({ grant: grant() }))).toBeUndefined();
  expect(rule.judge(exposure({ negative: state('withdrawn') }))).toBeUndefined();
});

test('is a note on a covered number, and never the reason why one is not covered', () => {
  expect(judgeExposure(exposure({ grant: grant({ gaps: 7 }) }))).toMatchObject({
    verdict: 'covered',
    fired: [{ rule: { id: 'R05' }, severity: 'info' }],
  });
  expect(judgeExposure(exposure({ grant: grant({ gaps: 7, evidence: false }) })).fired).toMatchObject([
    { rule: { id: 'C05' } },
    { rule: { id: 'R05' }, severity: 'medium' },
  ]);
});

test('names the parts in words', () => {
  const [two, all] = [
    rule.message.en({ text: 1, purpose: 1, controller: 0, whole: 0 }),
    rule.message.de({ text: 1, purpose: 1, controller: 1, whole: 0 }),
  ];
  expect(two).toBe('The record of the statement leaves out the version of the wording or the notice shown and the purpose.');
  expect(all).toContain('der gezeigte Hinweis, der Zweck und der Verantwortliche');
});

test('says once of a register that it has no column for them', () => {
  const none = { records: 0, numbers: 0, lines: [] };
  const lacking = (...parts: string[]) => ({
    orphans: none,
    overdue: none,
    lacks: { text: parts.includes('text'), purpose: parts.includes('purpose'), controller: parts.includes('controller') },
  });
  const [found] = rule.ofRegister!(lacking('text', 'controller'));
  expect(found).toEqual({ args: { text: 1, purpose: 0, controller: 1, whole: 1 }, lines: [] });
  expect(severityOf(rule, found!.args)).toBe('low');
  expect(rule.message.de(found!.args)).toContain('Das Register hat keine Spalte für folgende Angaben: die Fassung des Textes');
  expect(rule.ofRegister!(lacking())).toEqual([undefined]);
});
