import { expect, test } from 'vitest';
import { acceptanceWithoutEvidence } from '../../src/rules/C05.ts';
import { say } from '../../src/rules/rule.ts';
import { exposure, grant, state } from './facts.ts';

const { judge } = acceptanceWithoutEvidence;

test('a grant without evidence is told', () => {
  expect(judge(exposure({ grant: grant({ evidence: false }) }))).toEqual({ scope: 'contact-upload' });
});

test("WhatsApp's terms are accepted, never consented to", () => {
  const args = judge(exposure({ grant: grant({ evidence: false, scope: 'whatsapp-terms' }) }))!;
  expect(say(acceptanceWithoutEvidence, 'de', args)).toContain('eine Annahme der Nutzungsbedingungen von WhatsApp');
  expect(say(acceptanceWithoutEvidence, 'de', args)).not.toMatch(/Einwilligung|Zustimmung/);
  expect(say(acceptanceWithoutEvidence, 'en', args)).not.toContain('consent');
});

test('a grant with evidence, and a number without a grant, are not lacking evidence', () => {
  expect(judge(exposure({ grant: grant() }))).toBeUndefined();
  expect(judge(exposure({ futureGrant: state('given', '2027-01-01') }))).toBeUndefined();
  expect(judge(exposure())).toBeUndefined();
});
