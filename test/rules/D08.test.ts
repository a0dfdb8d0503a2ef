import { describe, expect, test } from 'vitest';
import { coexistenceContactSync as rule } from '../../src/rules/D08.ts';
import { device } from './facts.ts';

const coexistence = { shownBy: 'channels', number: '+49 171 •••••10', partner: '' } as const;

describe('D08', () => {
  test('fires where something tells of app and Platform on one number, else not', () => {
    expect(rule.judge(device({ coexistence }))).toEqual({ shown: 'channels', number: '+49 171 •••••10', partner: '' });
    expect(rule.judge(device())).toBeUndefined();
    expect(rule.severity(device({ coexistence }))).toBe('medium');
  });

  test('names the provider only where somebody stated it', () => {
    const stated = rule.judge(device({ coexistence: { ...coexistence, partner: 'Muster Messaging GmbH' } }))!;
    expect(rule.message.de(stated)).toContain('Kontakte können an Muster Messaging GmbH gehen');
    expect(rule.message.de(rule.judge(device({ coexistence }))!)).toContain('den Anbieter gehen (welcher das ist');
  });

  test('says in both languages how it is known, also without a number', () => {
    const args = rule.judge(device({ coexistence: { shownBy: 'sender', number: '', partner: '' } }))!;
    expect(rule.message.en(args)).toMatch(/^A number of this device .*are sent from the device's own number/);
    expect(rule.message.de(args)).toMatch(/^Eine Nummer dieses Geräts .*von der Rufnummer des Geräts werden Nachrichten/);
  });
});
