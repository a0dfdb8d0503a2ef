import { expect, test } from 'vitest';
import { legalPersonOnly } from '../../src/rules/C13.ts';
import { say } from '../../src/rules/rule.ts';
import { exposure, state } from './facts.ts';

const { judge } = legalPersonOnly;
const company = { organisationOnly: true, legalForm: true, mobile: false };

test('a legal person with a landline and no record is counted apart', () => {
  expect(judge(exposure({}, company))).toEqual({ exempt: 1, reason: '' });
});

test('an organisation whose number may be mobile is assessed as a person', () => {
  expect(judge(exposure({}, { ...company, mobile: true }))).toEqual({ exempt: 0, reason: 'mobile' });
});

test('an organisation with a record of any kind is assessed as a person', () => {
  expect(judge(exposure({ asked: state('requested') }, company))).toEqual({ exempt: 0, reason: 'record' });
});

test('an organisation without a recognised legal form is assessed as a person, and the message says why', () => {
  const args = judge(exposure({}, { ...company, legalForm: false }))!;
  expect(args).toEqual({ exempt: 0, reason: 'form' });
  expect(say(legalPersonOnly, 'en', args)).toContain('no legal form');
  expect(say(legalPersonOnly, 'de', args)).toContain('keine Rechtsform');
});

test('an entry that names a person is no organisation, whatever its legal form', () => {
  expect(judge(exposure({}, { ...company, organisationOnly: false }))).toBeUndefined();
});
