import { expect, test } from 'vitest';
import { scopes } from '../../src/model/scope.ts';
import { consentScopeMismatch } from '../../src/rules/C16.ts';
import { say } from '../../src/rules/rule.ts';
import { exposure, grant, state } from './facts.ts';

const { judge } = consentScopeMismatch;
const marketing = { ...state('given', '2025-05-14', 'marketing'), otherController: false };

test('a record for another purpose is told with the purpose', () => {
  const args = judge(exposure({ mismatch: marketing }))!;
  expect(args).toEqual({ scope: 'marketing', otherController: 0, on: '2025-05-14' });
  expect(say(consentScopeMismatch, 'en', args)).toContain('dated 2025-05-14 concerns marketing');
  expect(say(consentScopeMismatch, 'de', args)).toContain('vom 14.05.2025 betrifft Werbung');
});

test('a record of another controller is told as such, whatever its scope', () => {
  const args = judge(exposure({ mismatch: { ...state('refused', undefined, 'contact-upload'), otherController: true } }))!;
  expect(say(consentScopeMismatch, 'en', args)).toContain('without a date names another controller and concerns the disclosure');
  expect(say(consentScopeMismatch, 'de', args)).toContain('ohne Datum nennt einen anderen Verantwortlichen und betrifft');
});

test.each(scopes)('a record of scope %s never has its statement called a consent', (scope) => {
  const args = judge(exposure({ mismatch: { ...state('refused', '2025-05-14', scope), otherController: false } }))!;
  expect(say(consentScopeMismatch, 'de', args)).not.toMatch(/Einwilligung|Zustimmung|undefined/);
  expect(say(consentScopeMismatch, 'en', args)).not.toMatch(/consent|undefined/);
});

test('a mismatch beside a grant or a withdrawal decides nothing', () => {
  expect(judge(exposure({ mismatch: marketing, grant: grant() }))).toBeUndefined();
  expect(judge(exposure({ mismatch: marketing, negative: state('withdrawn') }))).toBeUndefined();
});

test('without a mismatch there is none', () => {
  expect(judge(exposure({ asked: state('requested') }))).toBeUndefined();
});
