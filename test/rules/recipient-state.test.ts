import { describe, expect, test } from 'vitest';
import type { MessageCategory, RecipientState } from '../../src/model/recipient.ts';
import type { Scope } from '../../src/model/scope.ts';
import { recipientStanding } from '../../src/rules/recipient-state.ts';
import { type Kept, standing, statement } from '../registers/records.ts';

/** The state on 2026-11-01 of a number with these records. */
function state(records: readonly Kept[], category?: MessageCategory, doubt?: 'name' | 'shared'): RecipientState {
  const under = (accepted: readonly Scope[]) => standing(records, '2026-11-01', accepted);
  return recipientStanding(category, under, () => doubt).state;
}

const optIn = { scope: 'business-messages' } as const;
const given = statement('given', '2025-02-03', optIn);

describe('a recipient', () => {
  test.each<[string, RecipientState, readonly Kept[]]>([
    ['an opt-in with day and evidence', 'opted-in', [given]],
    ['an opt-in without evidence', 'opted-in-unproven', [statement('given', '2025-02-03', { ...optIn, evidence: false })]],
    ['an opt-in without a day', 'opted-in-unproven', [statement('given', undefined, optIn)]],
    ['an opt-in whose file was not found', 'opted-in-unproven', [statement('given', '2025-02-03', { ...optIn, proof: 'missing' })]],
    ['an opt-in taken back', 'opted-out', [given, statement('withdrawn', '2026-03-02', optIn)]],
    ['a refusal without a scope', 'opted-out', [statement('refused', '2026-03-02', { scope: 'none' })]],
    ['an objection without a scope before a later opt-in', 'opted-in', [statement('objected', '2025-01-01', { scope: 'none' }), given]],
    ['an opt-in that ended', 'expired', [statement('given', '2025-02-03', { ...optIn, until: '2026-10-31' })]],
    ['an opt-in from tomorrow on', 'not-yet', [statement('given', '2026-11-02', optIn)]],
    ['an opt-in given to another controller', 'other-controller', [statement('given', '2025-02-03', { ...optIn, other: true })]],
    ['consent to marketing alone', 'other-scope', [statement('given', '2025-02-03', { scope: 'marketing' })]],
    ['acceptance of the terms alone', 'other-scope', [statement('given', '2025-02-03', { scope: 'whatsapp-terms' })]],
    ['a request', 'asked', [statement('requested', '2025-02-03', optIn)]],
    ['no record', 'no-record', []],
    ['nothing but an opt-out from tomorrow on', 'no-record', [statement('withdrawn', '2026-11-02', optIn)]],
  ])('with %s is %s', (_, wanted, records) => expect(state(records)).toBe(wanted));

  test('of marketing is opted out by what was taken away from marketing alone, others are not', () => {
    const records = [given, statement('objected', '2026-03-02', { scope: 'marketing' })];
    expect(state(records, 'marketing')).toBe('opted-out');
    expect(state(records, 'utility')).toBe('opted-in');
    expect(state(records)).toBe('opted-in');
  });

  test('of marketing is not opted in by consent to marketing, which may be about e-mail', () => {
    expect(state([statement('given', '2025-02-03', { scope: 'marketing' })], 'marketing')).toBe('other-scope');
  });

  test.each(['name', 'shared'] as const)('with an opt-in and a doubt about the person (%s) is to be checked', (doubt) => {
    expect(state([given], 'service', doubt)).toBe('opted-in-unproven');
  });

  test.each<[string, string | undefined, Parameters<typeof statement>]>([
    ['without evidence, whatever else', 'evidence', ['given', undefined, { ...optIn, evidence: false }]],
    ['with evidence that was not found, and no day', 'proof', ['given', undefined, { ...optIn, proof: 'missing' }]],
    ['with evidence of another checksum', 'proof', ['given', '2025-02-03', { ...optIn, proof: 'altered' }]],
    ['without a day', 'date', ['given', undefined, optIn]],
    ['with all of it', undefined, ['given', '2025-02-03', optIn]],
  ])('with an opt-in %s is told why it is to be checked', (_, wanted, record) => {
    const under = (accepted: readonly Scope[]) => standing([statement(...record)], '2026-11-01', accepted);
    expect(recipientStanding('service', under, () => undefined).doubt).toBe(wanted);
  });
});
