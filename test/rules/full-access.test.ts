import { describe, expect, test } from 'vitest';
import { consumerAppFullAccess } from '../../src/rules/D01.ts';
import { businessAppFullAccess } from '../../src/rules/D02.ts';
import { say } from '../../src/rules/rule.ts';
import { device } from './facts.ts';

describe.each([
  ['D01', consumerAppFullAccess, ['whatsapp']],
  ['D02', businessAppFullAccess, ['whatsapp-business']],
] as const)('%s', (_, rule, channels) => {
  test.each([
    [1, 'one place of its exports could not be read', 'eine Stelle seiner Exporte war nicht lesbar'],
    [2, '2 places of its exports could not be read', '2 Stellen seiner Exporte waren nicht lesbar'],
  ])('a device of which nothing could be read is no harmless one (%i lost)', (lost, english, german) => {
    const facts = device({ channels, lost });
    expect(rule.severity(facts)).toBe('high');
    expect(say(rule, 'en', rule.judge(facts)!)).toContain(english);
    expect(say(rule, 'de', rule.judge(facts)!)).toContain(german);
    expect(rule.severity(device({ channels, lost }, { covered: 1 }))).toBe('low');
  });

  test('a device of which no address book was supplied is no harmless one', () => {
    const facts = device({ channels, exported: false });
    expect(rule.severity(facts)).toBe('high');
    expect(say(rule, 'en', rule.judge(facts)!)).toContain('no address book of it was supplied');
    expect(say(rule, 'de', rule.judge(facts)!)).toContain('ein Adressbuch lag nicht vor');
  });
});
