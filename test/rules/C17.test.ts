import { describe, expect, test } from 'vitest';
import { consentExpiredOrAged } from '../../src/rules/C17.ts';
import { say } from '../../src/rules/rule.ts';
import { judgeExposure } from '../../src/rules/verdict.ts';
import { day, exposure, grant, noDemands, state } from './facts.ts';

const { judge } = consentExpiredOrAged;

test('a grant past its own validity is told with its last day, not the day it was given', () => {
  expect(judge(exposure({ lapse: { ...state('given', '2024-01-01'), on: day('2025-12-31') } }))).toEqual({
    status: 'expired',
    on: '2025-12-31',
  });
});

test('a grant declared invalid is worded apart from one that ran out', () => {
  const args = judge(exposure({ lapse: { ...state('invalidated', '2026-01-05'), on: day('2026-01-05') } }))!;
  expect(say(consentExpiredOrAged, 'en', args)).toContain('declared invalid on 2026-01-05');
  expect(say(consentExpiredOrAged, 'de', args)).toContain('am 05.01.2026 für unwirksam erklärt');
});

test('a lapse without a day says that the register gives none', () => {
  const args = judge(exposure({ lapse: { ...state('expired'), on: undefined } }))!;
  expect(say(consentExpiredOrAged, 'en', args)).toContain('on a date the register does not give');
});

test('a grant in force has not lapsed, whatever lapsed beside it', () => {
  expect(judge(exposure({ grant: grant() }))).toBeUndefined();
  expect(judge(exposure({ grant: grant(), lapse: { ...state('expired'), on: undefined } }))).toBeUndefined();
});

describe('a grant older than the review interval', () => {
  const demands = { ...noDemands, review: { months: 24, from: day('2024-11-01') } };
  const aged = { grant: grant({ since: day('2024-10-31') }) };
  const said = (...facts: Parameters<typeof exposure>): [string, string[]] => {
    const { verdict, fired } = judgeExposure(exposure(...facts));
    return [verdict, fired.map(({ rule, severity }) => `${rule.id} ${severity}`)];
  };

  test('is told, and one of the first day that is not older is not', () => {
    const args = { status: 'aged', on: '2024-10-31', scope: 'contact-upload', months: 24 };
    expect(judge(exposure(aged, { demands }))).toEqual(args);
    expect(judge(exposure({ grant: grant({ since: day('2024-11-01') }) }, { demands }))).toBeUndefined();
    expect(judge(exposure({ grant: grant({ since: undefined }) }, { demands }))).toBeUndefined();
    expect(judge(exposure(aged))).toBeUndefined();
  });

  test('is worded by what was given, with months in the singular and plural', () => {
    const words = { status: 'aged', on: '2024-10-31', scope: 'contact-upload', months: 1 } as const;
    expect(say(consentExpiredOrAged, 'en', words)).toBe(
      "The consent on record dated 2024-10-31 is older than the policy's review interval of 1 month.",
    );
    expect(say(consentExpiredOrAged, 'de', words)).toBe(
      'Die verzeichnete Einwilligung vom 31.10.2024 ist älter als das in der Prüfrichtlinie festgelegte Prüfintervall von einem Monat.',
    );
    const terms = { ...words, scope: 'whatsapp-terms', months: 24 };
    expect(say(consentExpiredOrAged, 'en', terms)).toContain("acceptance of WhatsApp's terms on record dated 2024-10-31");
    expect(say(consentExpiredOrAged, 'en', terms)).toMatch(/ 24 months\.$/);
    expect(say(consentExpiredOrAged, 'de', terms)).toMatch(/ 24 Monaten\.$/);
  });

  test('stays covered with a note, is low beside a doubt, and high only once its validity ended', () => {
    expect(said(aged, { demands })).toEqual(['covered', ['C17 info']]);
    expect(said({ grant: grant({ since: day('2024-10-31'), evidence: false }) }, { demands })).toEqual([
      'unverified',
      ['C05 medium', 'C17 low'],
    ]);
    expect(said({ lapse: { ...state('expired'), on: undefined } }, { demands })).toEqual(['uncovered', ['C17 high']]);
    expect(said({ negative: state('withdrawn') }, { demands })).toEqual(['uncovered', ['C02 critical']]);
  });
});
