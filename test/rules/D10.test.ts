import { expect, test } from 'vitest';
import { ownerships } from '../../src/model/posture.ts';
import { businessContactsOnPrivateDevice as rule } from '../../src/rules/D10.ts';
import { say } from '../../src/rules/rule.ts';
import { device } from './facts.ts';

const personal = { ownership: 'personal' } as const;

test('fires on a private device with WhatsApp and a number that was assessed, whatever the verdict', () => {
  expect(rule.judge(device(personal, { covered: 2, unverified: 1, exempt: 5 }))).toEqual({ numbers: 3, assumed: 0 });
  expect(rule.judge(device(personal, { exempt: 5, outOfReach: 2 }))).toBeUndefined();
});

test.each(ownerships.filter((ownership) => ownership !== 'personal'))('is silent on a device whose ownership is %s', (ownership) => {
  expect(rule.judge(device({ ownership }, { covered: 1 }))).toBeUndefined();
});

test('is silent where WhatsApp may not read contacts or is not there', () => {
  expect(rule.judge(device({ ...personal, contactAccess: 'none', reach: 'none' }, { covered: 1 }))).toBeUndefined();
  expect(rule.judge(device({ ...personal, channels: ['unknown'], reach: 'unknown' }, { covered: 1 }))).toBeUndefined();
});

test('says whether access is inferred or assumed, and leaves the household exemption to be assessed', () => {
  const args = rule.judge(device({ ...personal, contactAccess: 'unknown', reach: 'unknown' }, { uncovered: 1 }))!;
  expect(say(rule, 'en', args)).toContain('may be able to read contacts (assumed)');
  expect(say(rule, 'de', { ...args, assumed: 0 })).toContain('Kontakte lesen kann (abgeleitet)');
  expect(say(rule, 'de', args)).toContain('Ob die Haushaltsausnahme greift, ist zu prüfen');
});
