import { expect, test } from 'vitest';
import type { SamePerson } from '../../src/model/standing.ts';
import { nameOnlyMatch } from '../../src/rules/C10.ts';
import { say, severityOf } from '../../src/rules/rule.ts';
import { judgeExposure } from '../../src/rules/verdict.ts';
import { exposure, state } from './facts.ts';

const { judge } = nameOnlyMatch;

function found(more: Partial<SamePerson> = {}): SamePerson {
  return { ...state('given', '2025-05-14'), by: 'name', says: 'given', number: '+49 171 ••••••01', numbers: 1, ...more };
}

function messages(samePerson: SamePerson): readonly string[] {
  const args = judge(exposure({ samePerson }))!;
  return [say(nameOnlyMatch, 'en', args), say(nameOnlyMatch, 'de', args)];
}

test('a grant for another number is told with number and date, and is no evidence', () => {
  const { verdict, fired } = judgeExposure(exposure({ records: 0, samePerson: found() }));
  expect([verdict, fired.map(({ rule, severity }) => [rule.id, severity])]).toEqual(['uncovered', [['C10', 'medium']]]);
  const [en, de] = messages(found());
  expect(en).toContain('Under this name the registers hold another number, +49 171 ••••••01: consent dated 2025-05-14.');
  expect(de).toContain('Unter diesem Namen ist eine andere Nummer verzeichnet, +49 171 ••••••01: Einwilligung vom 14.05.2025.');
});

test('what was taken away under the other number weighs as much as no record', () => {
  for (const [status, en, de] of [
    ['withdrawn', 'withdrawal', 'Widerruf'],
    ['revoked', 'revocation', 'Aufhebung'],
    ['refused', 'refusal', 'Ablehnung'],
    ['objected', 'objection', 'Widerspruch'],
  ] as const) {
    const taken = found({ ...state(status), says: 'taken' });
    expect(severityOf(nameOnlyMatch, judge(exposure({ samePerson: taken }))!)).toBe('high');
    const [english, german] = messages(taken);
    expect(english).toContain(`: ${en} without a date.`);
    expect(german).toContain(`: ${de} ohne Datum.`);
  }
});

test('a record that would not count for the other number either is high, and said to be none', () => {
  const neither = found({ ...state('expired', '2024-01-01', 'marketing'), says: 'neither' });
  expect(severityOf(nameOnlyMatch, judge(exposure({ samePerson: neither }))!)).toBe('high');
  const [en, de] = messages(neither);
  expect(en).toContain('a record "expired" (marketing) dated 2024-01-01, which would be no evidence for that number either');
  expect(de).toContain('ein Eintrag „abgelaufen“ (Werbung) vom 01.01.2024, der auch für jene Nummer kein Nachweis wäre');
});

test("acceptance of WhatsApp's terms is called that", () => {
  const [en, de] = messages(found(state('given', '2025-05-14', 'whatsapp-terms')));
  expect(en).toContain("acceptance of WhatsApp's terms dated");
  expect(de).toContain('Annahme der Nutzungsbedingungen von WhatsApp vom');
  expect(de).not.toContain('Einwilligung');
});

test('somebody found in another way, or nobody, is none of its business', () => {
  expect(judge(exposure({ samePerson: found({ by: 'name-entry' }) }))).toBeUndefined();
  expect(judge(exposure())).toBeUndefined();
});

test('several numbers under one name are counted', () => {
  const [en, de] = messages(found({ numbers: 3 }));
  expect(en).toContain('the registers hold 3 other numbers, among them +49 171 ••••••01:');
  expect(de).toContain('sind 3 andere Nummern verzeichnet, darunter +49 171 ••••••01:');
});
