import { expect, test } from 'vitest';
import { noAcceptanceOnRecord } from '../../src/rules/C01.ts';
import { say } from '../../src/rules/rule.ts';
import { exposure, grant, state } from './facts.ts';

const { judge } = noAcceptanceOnRecord;

test('a number of which no register says anything has no acceptance on record', () => {
  expect(judge(exposure())).toEqual({ asked: 0, unclear: 0, on: '' });
});

test('a request is no acceptance, and the message says when it was asked', () => {
  const args = judge(exposure({ asked: state('requested', '2026-02-01') }))!;
  expect(args).toEqual({ asked: 1, unclear: 0, on: '2026-02-01' });
  expect(say(noAcceptanceOnRecord, 'en', args)).toContain('asked on 2026-02-01, no answer');
  expect(say(noAcceptanceOnRecord, 'de', args)).toContain('am 01.02.2026 um eine Erklärung gebeten');
});

test('a record of unknown status is not called a request', () => {
  const args = judge(exposure({ asked: state('unknown') }))!;
  expect(args).toEqual({ asked: 0, unclear: 1, on: '' });
  expect(say(noAcceptanceOnRecord, 'en', args)).toContain('The record without a date leaves open');
});

test.each([
  ['negative', { negative: state('withdrawn', '2026-01-01') }],
  ['grant', { grant: grant() }],
  ['lapse', { lapse: { ...state('expired'), on: undefined } }],
  ['futureGrant', { futureGrant: state('given', '2027-01-01') }],
  ['mismatch', { mismatch: { ...state('given', '2025-01-01', 'marketing'), otherController: false } }],
] as const)('a number with a %s has something on record, even where it was asked again', (_, standing) => {
  expect(judge(exposure({ ...standing, asked: state('requested', '2026-02-01') }))).toBeUndefined();
});

test('a withdrawal that lies ahead is no acceptance', () => {
  expect(judge(exposure({ futureNegative: state('withdrawn', '2027-01-01') }))).toBeDefined();
});
