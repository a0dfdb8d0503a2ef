import { expect, test } from 'vitest';
import { withdrawnStillExposed } from '../../src/rules/C02.ts';
import { say } from '../../src/rules/rule.ts';
import { exposure, grant, state } from './facts.ts';

const { judge } = withdrawnStillExposed;

test('a withdrawal in force is told with its day in the form of the language', () => {
  const args = judge(exposure({ negative: state('withdrawn', '2026-03-02') }))!;
  expect(args).toEqual({ status: 'withdrawn', on: '2026-03-02' });
  expect(say(withdrawnStillExposed, 'en', args)).toContain('A withdrawal dated 2026-03-02');
  expect(say(withdrawnStillExposed, 'de', args)).toContain('Ein Widerruf vom 02.03.2026');
});

test('an undated withdrawal is in force and says that it has no date', () => {
  const args = judge(exposure({ negative: state('withdrawn') }))!;
  expect(say(withdrawnStillExposed, 'en', args)).toContain('A withdrawal without a date');
  expect(say(withdrawnStillExposed, 'de', args)).toContain('Ein Widerruf ohne Datum');
});

test('a revocation by someone else counts like a withdrawal and is worded apart', () => {
  const args = judge(exposure({ negative: state('revoked', '2026-03-02') }))!;
  expect(say(withdrawnStillExposed, 'de', args)).toContain('Eine Aufhebung vom 02.03.2026');
});

test('a withdrawal is told even out of reach', () => {
  expect(judge(exposure({ negative: state('withdrawn') }, { reach: 'none' }))).toBeDefined();
});

test('a refusal, an objection, a grant and a withdrawal that lies ahead are no withdrawal in force', () => {
  expect(judge(exposure({ negative: state('refused', '2026-03-02') }))).toBeUndefined();
  expect(judge(exposure({ negative: state('objected', '2026-03-02') }))).toBeUndefined();
  expect(judge(exposure({ grant: grant(), futureNegative: state('withdrawn', '2027-01-01') }))).toBeUndefined();
});
