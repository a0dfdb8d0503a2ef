import { expect, test } from 'vitest';
import { refusedOrObjected } from '../../src/rules/C03.ts';
import { say } from '../../src/rules/rule.ts';
import { exposure, state } from './facts.ts';

const { judge } = refusedOrObjected;

test.each([
  ['refused', 'A refusal dated 2026-03-02', 'Eine Ablehnung vom 02.03.2026'],
  ['objected', 'An objection dated 2026-03-02', 'Ein Widerspruch vom 02.03.2026'],
] as const)('a number whose person %s is told in words of its own', (status, english, german) => {
  const args = judge(exposure({ negative: state(status, '2026-03-02') }))!;
  expect(args).toEqual({ status, on: '2026-03-02' });
  expect(say(refusedOrObjected, 'en', args)).toContain(english);
  expect(say(refusedOrObjected, 'de', args)).toContain(german);
});

test('a withdrawal is not a refusal', () => {
  expect(judge(exposure({ negative: state('withdrawn', '2026-03-02') }))).toBeUndefined();
  expect(judge(exposure({ negative: state('revoked', '2026-03-02') }))).toBeUndefined();
});

test('an objection that lies after the audit day is not yet one', () => {
  expect(judge(exposure({ futureNegative: state('objected', '2027-01-01') }))).toBeUndefined();
});
