import { describe, expect, test } from 'vitest';
import { recipientStates } from '../../src/model/recipient.ts';
import { apiWithoutOptIn as rule } from '../../src/rules/D07.ts';
import type { RecipientFacts } from '../../src/rules/facts.ts';
import { day } from './facts.ts';

function recipient(overrides: Partial<RecipientFacts> = {}): RecipientFacts {
  return {
    state: 'no-record',
    doubt: undefined,
    since: undefined,
    category: undefined,
    lastMessage: undefined,
    startedBy: undefined,
    ...overrides,
  };
}

describe('D07', () => {
  test.each(recipientStates.filter((state) => state !== 'opted-in'))('fires for %s', (state) => {
    expect(rule.judge(recipient({ state }))).toMatchObject({ state });
  });

  test('is silent for an opt-in in force, also where the customer never wrote', () => {
    expect(rule.judge(recipient({ state: 'opted-in', category: 'marketing', startedBy: 'business' }))).toBeUndefined();
  });

  test.each([
    ['opted-out', 'service', 'high'],
    ['opted-out', undefined, 'high'],
    ['no-record', 'marketing', 'high'],
    ['other-scope', 'marketing', 'high'],
    ['no-record', 'utility', 'medium'],
    ['no-record', undefined, 'medium'],
    // What is merely to be checked is no more than that, whatever was sent.
    ['opted-in-unproven', 'marketing', 'medium'],
  ] as const)('%s with messages of category %s is %s', (state, category, severity) => {
    expect(rule.severity(recipient({ state, category }))).toBe(severity);
  });

  test('a conversation that the customer began is told, and no pardon', () => {
    const facts = recipient({ category: 'marketing', startedBy: 'customer', lastMessage: day('2026-10-12') });
    const args = rule.judge(facts)!;
    expect(rule.severity(facts)).toBe('high');
    expect(rule.message.en(args)).toContain('last message on 2026-10-12, conversation started by the customer.');
    expect(rule.message.de(args)).toContain('letzte Nachricht vom 12.10.2026, Gespräch vom Kunden begonnen.');
  });

  test('the day of an opt-out stands beside that of the last message', () => {
    const facts = recipient({ state: 'opted-out', since: day('2026-03-02'), lastMessage: day('2026-03-01') });
    expect(rule.message.de(rule.judge(facts)!)).toContain(
      'vom 02.03.2026 ist verzeichnet (Widerruf, Ablehnung oder Widerspruch); letzte Nachricht vom 01.03.2026.',
    );
  });

  test.each([
    ['evidence', 'Beleg'],
    ['proof', 'Prüfsumme'],
    ['date', 'offenbleibt'],
    ['name', 'kein Wort'],
    ['shared', 'mehrere Personen'],
  ] as const)('an opt-in in force says what is to be checked: %s', (doubt, said) => {
    const args = rule.judge(recipient({ state: 'opted-in-unproven', doubt, since: day('2025-01-01') }))!;
    expect(rule.message.de(args)).toContain(said);
    expect(rule.message.en(args)).not.toBe(rule.message.en({ ...args, doubt: '' }));
  });
});
