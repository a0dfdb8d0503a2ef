import { expect, test } from 'vitest';
import { termsAcceptanceOnly } from '../../src/rules/C06.ts';
import { exposure, grant, state } from './facts.ts';

const { judge } = termsAcceptanceOnly;

test("a grant that rests on WhatsApp's terms alone is told", () => {
  expect(judge(exposure({ grant: grant({ scope: 'whatsapp-terms' }) }))).toEqual({});
});

test('consent given to the company is more than terms', () => {
  expect(judge(exposure({ grant: grant({ scope: 'contact-upload' }) }))).toBeUndefined();
});

test('terms that a policy does not accept are no grant', () => {
  expect(judge(exposure({ mismatch: { ...state('given', '2025-01-01', 'whatsapp-terms'), otherController: false } }))).toBeUndefined();
});
