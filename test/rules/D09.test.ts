import { expect, test } from 'vitest';
import { presets } from '../../src/model/policy.ts';
import { staleOrPartialExport as rule } from '../../src/rules/D09.ts';
import { say } from '../../src/rules/rule.ts';
import { day, device } from './facts.ts';

const exportedAt = day('2026-10-02');

test('an export is stale from the day after the threshold on', () => {
  expect(rule.judge(device({ exportAge: 30, exportedAt }))).toBeUndefined();
  expect(rule.judge(device({ exportAge: 31, exportedAt }))).toEqual({ days: 31, limit: 30, lost: 0, exported: '2026-10-02' });
});

test('the threshold is that of the policy; the presets say 30 days', () => {
  expect(presets.map(({ staleAfterDays }) => staleAfterDays)).toEqual([30, 30]);
  expect(rule.judge(device({ exportAge: 8, exportedAt, staleAfterDays: 7 }))).toMatchObject({ days: 8, limit: 7 });
  expect(rule.judge(device({ exportAge: 1, exportedAt, staleAfterDays: 0 }))).toMatchObject({ days: 1 });
});

test.each([
  ['of the audit day', 0],
  ['made after the audit day', -3],
  ['whose day is not known', undefined],
])('an export %s is not stale', (_, exportAge) => {
  expect(rule.judge(device({ exportAge }))).toBeUndefined();
});

test('a fresh export of which something could not be read is partial', () => {
  const args = rule.judge(device({ exportAge: 2, exportedAt, lost: 3 }))!;
  expect(args).toMatchObject({ days: 0, lost: 3 });
  expect(say(rule, 'en', args)).toMatch(/^Places of its export that could not be read: 3\. .* export dated 2026-10-02 only\.$/);
  expect(say(rule, 'de', args)).toMatch(/^Nicht lesbare Stellen in seinem Export: 3\. .* Export vom 02\.10\.2026\.$/);
});

test('both are said in one message, and a missing day as missing', () => {
  const args = { days: 45, limit: 30, lost: 1, exported: '' };
  expect(say(rule, 'en', args)).toMatch(/45 days old on the audit day \(limit: 30 days\); places .* read: 1\. .* without a date only/);
  expect(say(rule, 'de', args)).toMatch(/45 Tage alt \(Grenze: 30 Tage\); nicht lesbare Stellen .*: 1\. .* ohne Datum/);
});
