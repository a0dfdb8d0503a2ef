import { expect, test } from 'vitest';
import { accessRevokedResidual as rule } from '../../src/rules/D11.ts';
import { say } from '../../src/rules/rule.ts';
import { day, device } from './facts.ts';

const off = { contactAccess: 'none', reach: 'none' } as const;

test('fires where an app that reads contacts is installed and may not read them', () => {
  expect(rule.judge(device({ ...off, channels: ['whatsapp-business'] }))).toEqual({ on: '' });
  expect(rule.judge(device({ ...off, accessRevokedAt: day('2026-09-01') }))).toEqual({ on: '2026-09-01' });
});

test('is silent where no such app is there, or access is not known to be off', () => {
  expect(rule.judge(device({ ...off, channels: ['none'] }))).toBeUndefined();
  expect(rule.judge(device({ contactAccess: 'limited', reach: 'limited' }))).toBeUndefined();
  expect(rule.judge(device({ contactAccess: 'unknown', reach: 'unknown' }))).toBeUndefined();
});

test('names the day where the inventory does, and never calls the past settled', () => {
  expect(say(rule, 'en', { on: '2026-09-01' })).toContain('taken away on 2026-09-01. Earlier exposure cannot be ruled out');
  expect(say(rule, 'de', { on: '2026-09-01' })).toContain('wurde am 01.09.2026 entzogen. Ein früherer Zugriff');
  expect(say(rule, 'en', { on: '' })).toContain('may not read its contacts. Earlier');
  expect(say(rule, 'de', { on: '' })).not.toMatch(/entzogen|nicht genannt/);
});
