import { describe, expect, test } from 'vitest';
import type { Standing } from '../../src/model/standing.ts';
import { at, type Kept, standing, statement } from './records.ts';

const asOf = '2026-11-01';
const terms = { scope: 'whatsapp-terms' } as const;
const unscoped = { scope: 'none' } as const;

/** What the records say, whichever stands first; records that differ in place alone are not for this. */
function inAnyOrder(kept: readonly Kept[]): Standing {
  const lined = kept.map((one, row) => ({ ...one, record: { ...one.record, line: row + 2 } }));
  const said = standing(lined, asOf);
  expect(standing(lined.toReversed(), asOf)).toEqual(said);
  return said;
}

describe('of several statements one is named', () => {
  test('of withdrawals of two scopes the later', () => {
    const kept = [statement('withdrawn', '2026-01-01', terms), statement('revoked', '2026-01-02')];
    expect(inAnyOrder(kept).negative).toMatchObject({ status: 'revoked', since: '2026-01-02' });
    const reversed = [statement('withdrawn', '2026-01-02', terms), statement('revoked', '2026-01-01')];
    expect(inAnyOrder(reversed).negative).toMatchObject({ status: 'withdrawn', since: '2026-01-02' });
  });

  test('of one with a scope and one without the later', () => {
    const later = [statement('withdrawn', '2026-01-01'), statement('objected', '2026-01-02', unscoped)];
    expect(inAnyOrder(later).negative).toMatchObject({ status: 'objected', scope: 'none' });
    const earlier = [statement('withdrawn', '2026-01-02'), statement('objected', '2026-01-01', unscoped)];
    expect(inAnyOrder(earlier).negative).toMatchObject({ status: 'withdrawn', scope: 'contact-upload' });
  });

  test('of acceptances by somebody too young the later', () => {
    const young = { ...terms, underage: true };
    expect(inAnyOrder([statement('given', '2025-01-01', young), statement('given', '2025-01-02', young)]).underage).toMatchObject({
      since: '2025-01-02',
    });
    expect(
      standing([statement('given', '2025-01-02', { underage: true }), statement('given', '2025-01-01', young)], asOf).underage,
    ).toMatchObject({ since: '2025-01-02', scope: 'contact-upload' });
    expect(
      standing([statement('given', '2025-01-01', { underage: true }), statement('given', '2025-01-02', young)], asOf).underage,
    ).toMatchObject({ since: '2025-01-02', scope: 'whatsapp-terms' });
  });

  test('of grants that lie ahead the first, in one scope and over several', () => {
    const one = [statement('given', '2027-01-01'), statement('given', '2027-01-02'), statement('given', '2027-01-03')];
    expect(inAnyOrder(one).futureGrant).toMatchObject({ since: '2027-01-01' });
    expect(inAnyOrder([one[2]!, statement('given', '2027-01-01', terms), one[1]!]).futureGrant).toMatchObject({ since: '2027-01-01' });
    expect(inAnyOrder([one[0]!, statement('given', '2027-01-02', terms)]).futureGrant).toMatchObject({ since: '2027-01-01' });
  });

  test('of withdrawals that lie ahead the first', () => {
    const kept = ['2027-01-02', '2027-01-01', '2027-01-03'].map((day) => statement('withdrawn', day));
    expect(inAnyOrder(kept).futureNegative).toMatchObject({ since: '2027-01-01' });
  });

  test('of records that end a grant the later', () => {
    const kept = [statement('given', '2025-01-01'), statement('expired', '2026-01-01'), statement('invalidated', '2026-01-02')];
    expect(inAnyOrder(kept).lapse).toMatchObject({ status: 'invalidated', on: '2026-01-02' });
    const reversed = [statement('given', '2025-01-01'), statement('invalidated', '2026-01-01'), statement('expired', '2026-01-02')];
    expect(inAnyOrder(reversed).lapse).toMatchObject({ status: 'expired', on: '2026-01-02' });
  });

  test('of grants for two scopes that ended on one day that of the scope accepted first', () => {
    const kept = [
      statement('given', '2025-01-01', { until: '2026-01-01' }),
      statement('given', '2025-01-01', { ...terms, until: '2026-01-01' }),
    ];
    expect(standing(kept, asOf, ['whatsapp-terms', 'contact-upload']).lapse?.scope).toBe('whatsapp-terms');
    expect(standing(kept, asOf, ['contact-upload', 'whatsapp-terms']).lapse?.scope).toBe('contact-upload');
  });

  test('of statements alike for a scope that does not count the one to the own controller', () => {
    const other = { scope: 'marketing', other: true } as const;
    const kept = [statement('given', '2025-01-01', other), statement('given', '2025-01-01', { scope: 'marketing' })];
    expect(inAnyOrder(kept).mismatch).toMatchObject({ otherController: false });
    expect(inAnyOrder([kept[0]!, statement('given', '2025-01-02', other)]).mismatch).toMatchObject({ since: '2025-01-02' });
  });
});

describe('of grants in force for two scopes', () => {
  const chosen = (...kept: Kept[]) => inAnyOrder(kept).grant?.scope;

  test('the one with evidence counts, though the other has a date and names the company', () => {
    expect(chosen(statement('given', undefined, terms), statement('given', '2025-01-01', { evidence: false }))).toBe('whatsapp-terms');
  });

  test('of equal evidence the one with a date', () => {
    expect(chosen(statement('given', '2025-01-01', terms), statement('given'))).toBe('whatsapp-terms');
    const without = { evidence: false };
    expect(chosen(statement('given', '2025-01-01', { ...terms, ...without }), statement('given', undefined, without))).toBe(
      'whatsapp-terms',
    );
    expect(chosen(statement('given', undefined, terms), statement('given', '2025-01-01'))).toBe('contact-upload');
  });

  test('of equal evidence and date consent to the company', () => {
    expect(chosen(statement('given', '2026-01-01', terms), statement('given', '2025-01-01'))).toBe('contact-upload');
  });

  test('else that of the scope accepted first', () => {
    const kept = [statement('given', '2025-01-01', { scope: 'business-messages' }), statement('given', '2026-01-01', terms)];
    expect(standing(kept, asOf, ['whatsapp-terms', 'business-messages']).grant?.scope).toBe('whatsapp-terms');
    expect(standing(kept, asOf, ['business-messages', 'whatsapp-terms']).grant?.scope).toBe('business-messages');
  });
});

describe('of grants alike but for what they say besides', () => {
  test('the earlier version of the terms is told', () => {
    const kept = [2, 3].map((version) => statement('given', '2025-01-01', { ...terms, terms: version }));
    expect(inAnyOrder(kept).grant?.terms).toBe(2);
  });

  test('the same name is told, whichever row stands first', () => {
    const kept = ['Anna Ahrens', 'Berta Ahrens'].map((name) => statement('given', '2025-01-01', { name }));
    expect(inAnyOrder(kept).grant?.name).toBe('Berta Ahrens');
    expect(inAnyOrder(['', 'Anna Ahrens'].map((name) => statement('given', '2025-01-01', { name }))).grant?.name).toBe('Anna Ahrens');
  });

  test('one without an end does not outweigh one with', () => {
    const kept = [statement('given', '2025-01-01'), statement('given', '2025-01-01', { until: asOf })];
    expect(standing(kept, '2026-11-02').lapse).toMatchObject({ on: asOf });
    expect(inAnyOrder([...kept, statement('given', '2025-01-01', { until: '2026-10-31' })]).lapse).toMatchObject({ on: '2026-10-31' });
  });
});

describe('midnight', () => {
  const atNight = (status: 'given' | 'withdrawn', hour: number): Kept => statement(status, '2026-03-02', { second: at(hour) });

  test('is an instant: a grant later on the day supersedes what was withdrawn at it', () => {
    expect(inAnyOrder([atNight('withdrawn', 0), atNight('given', 8)])).toMatchObject({
      negative: undefined,
      grant: { since: '2026-03-02' },
    });
  });

  test('of the day is before what was withdrawn later', () => {
    expect(inAnyOrder([atNight('given', 0), atNight('withdrawn', 8)]).grant).toBeUndefined();
    expect(inAnyOrder([atNight('given', 0), atNight('withdrawn', 0)]).grant).toBeUndefined();
  });

  test('is later than a day alone, of which nobody knows the hour', () => {
    expect(inAnyOrder([statement('withdrawn', '2026-03-02'), atNight('given', 8)]).negative).toMatchObject({ status: 'withdrawn' });
    expect(inAnyOrder([atNight('withdrawn', 0), statement('given', '2026-03-02')]).negative).toMatchObject({ status: 'withdrawn' });
  });
});
