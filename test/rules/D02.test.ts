import { expect, test } from 'vitest';
import { businessAppFullAccess } from '../../src/rules/D02.ts';
import { say } from '../../src/rules/rule.ts';
import { device } from './facts.ts';

const { judge, severity } = businessAppFullAccess;
const channels = ['whatsapp-business'] as const;

test('the numbers assessed are those with a verdict on evidence, not those exempt or out of reach', () => {
  const counts = { covered: 4, uncovered: 3, unverified: 2, otherBasis: 1, outOfReach: 7, exempt: 9 };
  expect(judge(device({ channels }, counts))).toEqual({ uncovered: 3, unverified: 2, total: 10, lost: 0, exported: 1 });
});

test.each(['limited', 'none', 'unknown'] as const)('reach %s is not full access', (reach) => {
  expect(judge(device({ channels, reach }, { uncovered: 3 }))).toBeUndefined();
});

test('another app, or none, is not this rule', () => {
  expect(judge(device({ channels: ['whatsapp'] }))).toBeUndefined();
  expect(judge(device({ channels: [] }))).toBeUndefined();
  expect(judge(device({ channels: ['whatsapp', 'whatsapp-business'] }))).toBeDefined();
});

test('one withdrawn number makes it critical, one uncovered number high, none low', () => {
  expect(severity(device({ channels, defeated: 1 }, { uncovered: 1 }))).toBe('critical');
  expect(severity(device({ channels }, { uncovered: 1 }))).toBe('high');
  expect(severity(device({ channels }, { covered: 5, unverified: 1 }))).toBe('low');
});

test.each([
  [{ uncovered: 1, unverified: 0, total: 1, lost: 0, exported: 1 }, '1 of 1 number assessed is', '1 von 1 bewerteten Nummer liegt'],
  [{ uncovered: 2, unverified: 1, total: 5, lost: 0, exported: 1 }, '2 of 5 numbers assessed are', '2 von 5 bewerteten Nummern liegen'],
  [
    { uncovered: 0, unverified: 0, total: 5, lost: 0, exported: 1 },
    'none of 5 numbers assessed is',
    'keine von 5 bewerteten Nummern liegt',
  ],
])('figures agree with their nouns and verbs: %o', (args, english, german) => {
  expect(say(businessAppFullAccess, 'en', args)).toContain(english);
  expect(say(businessAppFullAccess, 'de', args)).toContain(german);
});

test('numbers that are unverified stand beside those without evidence, so that none looks clean', () => {
  const args = { uncovered: 0, unverified: 1, total: 5, lost: 0, exported: 1 };
  expect(say(businessAppFullAccess, 'en', args)).toContain('1 more is unverified');
  expect(say(businessAppFullAccess, 'de', args)).toContain('bei einer weiteren ist der verzeichnete Nachweis zu prüfen');
});

test('a device without a number to assess has no figures', () => {
  const args = judge(device({ channels }, { exempt: 2 }))!;
  expect(say(businessAppFullAccess, 'en', args)).toMatch(/no number .* had to be assessed/);
  expect(say(businessAppFullAccess, 'de', args)).toMatch(/keine Nummer zu bewerten/);
});
