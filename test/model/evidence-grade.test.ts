import { expect, test } from 'vitest';
import { gradeOf, gradesFor } from '../../src/model/evidence-grade.ts';
import { presets } from '../../src/model/policy.ts';

test.each([
  ['contact-upload', true, 'consent-to-company'],
  ['contact-upload', false, 'consent-to-company'],
  ['business-messages', false, 'consent-to-company'],
  ['whatsapp-terms', true, 'terms-confirmed'],
  ['whatsapp-terms', false, 'terms-observed'],
] as const)('a grant for %s, evidence %s, is of the grade %s', (scope, evidence, grade) => {
  expect(gradeOf({ scope, evidence })).toBe(grade);
});

test('no grant is of none, and scopes have their grades in order of strength', () => {
  expect(gradeOf(undefined)).toBe('none');
  expect(gradesFor(['whatsapp-terms', 'business-messages', 'contact-upload'])).toEqual(['consent-to-company', 'terms-confirmed']);
  expect(gradesFor(['whatsapp-terms'])).toEqual(['terms-confirmed']);
  expect(presets.map(({ name, evidenceGrades }) => [name, evidenceGrades])).toEqual([
    ['acceptance', ['consent-to-company', 'terms-confirmed']],
    ['consent', ['consent-to-company']],
  ]);
});
