/** What a policy may say of grants. */
import { expect, test } from 'vitest';
import { choiceOf } from '../../src/audit/deviations.ts';
import { termsVersions } from '../../src/model/terms.ts';
import * as policyFile from '../../src/policy/policy-file.ts';
import { possibleGrades } from '../../src/rules/grades.ts';
import { minimal, parsePolicy } from './policies.ts';
import { refusal } from './refusal.ts';

test.each([1, 24, 240])('the review interval may be %i months', (months) => {
  const policy = parsePolicy(`${minimal}review-months: ${months}\n`, 'x.yaml');
  expect(policy.reviewMonths).toBe(months);
  expect(choiceOf(policy)?.deviations).toEqual([{ setting: 'review-months', rule: null, preset: 'none', chosen: months }]);
});

test.each(termsVersions.map(({ id }, place) => [id, place + 1] as const))('the terms %s may be the latest', (id, code) => {
  const policy = parsePolicy(`${minimal}latest-terms: ${id}\n`, 'x.yaml');
  expect(policy.latestTerms).toBe(code);
  expect(choiceOf(policy)?.deviations).toEqual([{ setting: 'latest-terms', rule: null, preset: 'audit-day', chosen: id }]);
});

test.each([
  ['review-months: 0', { key: 'review-months', reason: 'format', detail: '1–240', line: 5 }],
  ['review-months: 241', { key: 'review-months', reason: 'format', detail: '1–240' }],
  ['review-months: 1.5', { key: 'review-months', reason: 'format' }],
  ['review-months: 2 years', { key: 'review-months', reason: 'format' }],
  ['latest-terms: wa-eea-tos-2021', { key: 'latest-terms', reason: 'not-listed', detail: termsVersions.map(({ id }) => id).join(', ') }],
  ['latest-term: wa-eea-tos-2021-01-04', { key: 'latest-term', reason: 'unknown-key', detail: 'latest-terms?' }],
])('%s is refused', (line, facts) => {
  expect(refusal(parsePolicy, `${minimal}${line}\n`)).toMatchObject({ file: 'x.yaml', ...facts });
});

const preset = (base: string, grades: string, accepts = ''): string =>
  `${minimal}based-on: ${base}\n${accepts}evidence-grades: [${grades}]\n`;

test('the grades of evidence are those that go with the accepted scopes, and may add acceptances without proof', () => {
  const grades = (source: string): readonly string[] => parsePolicy(source, 'x.yaml').evidenceGrades;
  expect(grades(`${minimal}accepts: [contact-upload]\n`)).toEqual(['consent-to-company']);
  expect(grades(`${minimal}accepts: [whatsapp-terms]\n`)).toEqual(['terms-confirmed']);
  expect(grades(preset('consent', 'consent-to-company'))).toEqual(['consent-to-company']);
  const all = preset('acceptance', 'terms-observed, terms-confirmed, consent-to-company');
  expect(grades(all)).toEqual(['consent-to-company', 'terms-confirmed', 'terms-observed']);
  expect(choiceOf(parsePolicy(all, 'x.yaml'))?.deviations).toEqual([
    {
      setting: 'evidence-grades',
      rule: null,
      preset: 'consent-to-company, terms-confirmed',
      chosen: 'consent-to-company, terms-confirmed, terms-observed',
    },
  ]);
});

test.each([
  ['leave out an accepted scope', preset('acceptance', 'consent-to-company'), 6],
  ['name a scope that is not accepted', preset('consent', 'consent-to-company, terms-confirmed'), 6],
  ['name the weaker without the stronger', preset('acceptance', 'consent-to-company, terms-observed'), 6],
  ['name the weaker alone', preset('acceptance', 'terms-observed', 'accepts: [whatsapp-terms]\n'), 7],
  ['name the weaker of a scope that is not accepted', preset('consent', 'consent-to-company, terms-observed'), 6],
  ['leave out consent that is accepted', preset('acceptance', 'terms-confirmed', 'accepts: [whatsapp-terms, business-messages]\n'), 7],
])('grades that %s are refused with both keys', (_, source, line) => {
  const facts = refusal(parsePolicy, source);
  expect(facts).toMatchObject({ file: 'x.yaml', line, key: 'evidence-grades', reason: 'not-as-accepted' });
  expect(facts['detail']).toMatch(/^accepts: [\w, -]+; evidence-grades: [\w, -]+$/);
});

test.each([
  'evidence-grades: []',
  'evidence-grades: [none]',
  'evidence-grades: consent-to-company',
  'evidence-grade: [consent-to-company]',
])('%s is refused', (line) => expect(refusal(parsePolicy, `${minimal}${line}\n`)).toMatchObject({ line: 5 }));

test('other names of the company are kept as written, and only counted as a deviation', () => {
  const policy = parsePolicy(`${minimal}organisation-names: [Muster Guss AG, no]\n`, 'x.yaml');
  expect(policy.organisationNames).toEqual(['Muster Guss AG', 'no']);
  expect(choiceOf(policy)?.deviations).toEqual([{ setting: 'organisation-names', rule: null, preset: 0, chosen: 2 }]);
  expect(refusal(parsePolicy, `${minimal}organisation-names: [Muster Guss AG, '']\n`)).toMatchObject({
    line: 5,
    key: 'organisation-names.1',
  });
  expect(refusal(parsePolicy, `${minimal}organisation-names: Muster\n`)).toMatchObject({
    line: 5,
    key: 'organisation-names',
    reason: 'shape',
  });
});

test.each(['own-numbers', 'sender-numbers'])('a value of %s that makes no number is refused with its line', (key) => {
  const read = (source: string, file: string) => policyFile.parsePolicy(source, file, possibleGrades(), (text) => text.startsWith('+'));
  expect(refusal(read, `${minimal}${key}:\n  - +49 30 23125000\n  - 030 O815\n`)).toEqual({
    file: 'x.yaml',
    line: 7,
    key: `${key}.1`,
    reason: 'no-number',
    detail: '',
  });
  expect(read(`${minimal}${key}: [+49 30 23125000]\n`, 'x.yaml')).toBeDefined();
});

test('a number of a documented basis that makes none is refused with its line', () => {
  const read = (source: string, file: string) => policyFile.parsePolicy(source, file, possibleGrades(), (text) => text.startsWith('+'));
  const basis = "other-bases:\n  - { basis: b, document: v.pdf, date: '2026-01-15', author: E. B., review-by: '2027-01-15',\n";
  expect(refusal(read, `${minimal}${basis}    numbers: [+49 30 23125000, '116117'] }\n`)).toMatchObject({
    line: 7,
    key: 'other-bases.0.numbers.1',
    reason: 'no-number',
  });
});
