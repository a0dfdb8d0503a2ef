import { expect, test } from 'vitest';
import { separationIneffective as rule } from '../../src/rules/D06.ts';
import { say } from '../../src/rules/rule.ts';
import { device } from './facts.ts';

const android = { id: 'android-work-contacts-in-personal-profile', known: 'default' } as const;
const ios = { id: 'ios-managed-contacts-readable', known: 'stated' } as const;
const open = { separation: 'work-profile', separationGaps: [android] } as const;

test.each([
  [[android], 'default', '', ['does not name the setting showWorkContactsInPersonalProfile', 'in der Voreinstellung']],
  [[{ ...android, known: 'stated' }], 'stated', '', ['showWorkContactsInPersonalProfile, as stated', 'laut Inventar private Apps']],
  [[ios], '', 'stated', ['allowUnmanagedToReadManagedContacts, as stated', 'laut Inventar nicht verwaltete Apps']],
  [[{ ...ios, known: 'default' }], '', 'default', ['allowOpenFromManagedToUnmanaged as off; by default', 'in der Voreinstellung']],
  [
    [android, ios],
    'default',
    'stated',
    ['. The settings allowOpenFromManagedToUnmanaged', '. Die Einstellungen allowOpenFromManagedToUnmanaged'],
  ],
] as const)('names the setting and how it is known: %j', (separationGaps, onAndroid, onIos, [en, de]) => {
  const facts = device({ separation: 'container', separationGaps });
  const args = rule.judge(facts)!;
  expect(args).toEqual({ android: onAndroid, ios: onIos, inReach: 1 });
  expect(rule.severity(facts)).toBe('high');
  expect(say(rule, 'en', args)).toContain(en);
  expect(say(rule, 'de', args)).toContain(de);
});

test('is silent without a gap, and where no separation is there to be open', () => {
  expect(rule.judge(device({ separation: 'work-profile' }))).toBeUndefined();
  expect(rule.judge(device({ ...open, separation: 'none' }))).toBeUndefined();
});

test('is silent where no app is known or feared to read contacts', () => {
  expect(rule.judge(device({ ...open, channels: ['none', 'business-platform'], reach: 'none' }))).toBeUndefined();
  expect(rule.judge(device({ ...open, channels: ['unknown'], reach: 'unknown' }))).toBeDefined();
});

test('weighs less while the permission is off', () => {
  const off = device({ ...open, contactAccess: 'none', reach: 'none' });
  expect(rule.severity(off)).toBe('low');
  expect(say(rule, 'de', rule.judge(off)!)).toContain('Derzeit darf WhatsApp die Kontakte nicht lesen');
});
