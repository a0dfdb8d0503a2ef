import { describe, expect, test } from 'vitest';
import { recordFigures } from '../../src/registers/quality.ts';
import { consent, index, on, standing, statement } from './records.ts';

const asOf = '2026-11-01';

describe('a record of another basis counts', () => {
  test('from its day on, through its last one', () => {
    const records = [statement('f', '2026-01-15', { until: '2026-11-01' })];
    expect(standing(records, '2026-01-14').otherBasis).toBeUndefined();
    expect(standing(records, '2026-01-15').otherBasis).toMatchObject({ status: 'f', since: '2026-01-15', line: 2, evidence: true });
    expect(standing(records, '2026-11-01').otherBasis).toBeDefined();
    expect(standing(records, '2026-11-02').otherBasis).toBeUndefined();
  });

  test('not without a day, and not of another controller, which is told instead', () => {
    expect(standing([statement('f')], asOf).otherBasis).toBeUndefined();
    const other = standing([statement('f', '2026-01-15', { other: true })], asOf);
    expect(other).toMatchObject({ otherBasis: undefined, mismatch: { otherController: true, status: 'f' } });
  });

  test('for the terms and the contact upload, whatever the policy accepts; else it is told as about something else', () => {
    for (const scope of ['whatsapp-terms', 'contact-upload'] as const)
      expect(standing([statement('b', '2026-01-15', { scope })], asOf, consent).otherBasis).toMatchObject({ scope });
    for (const scope of ['none', 'marketing', 'business-messages', 'other'] as const)
      expect(standing([statement('b', '2026-01-15', { scope })], asOf)).toMatchObject({ otherBasis: undefined, mismatch: { scope } });
  });
});

describe('a record of another basis', () => {
  test('is no grant, takes nothing away, asks nothing and contradicts nothing', () => {
    const alone = standing([statement('f', '2026-01-15')], asOf);
    expect(alone).toMatchObject({
      records: 1,
      grant: undefined,
      negative: undefined,
      lapse: undefined,
      asked: undefined,
      mismatch: undefined,
    });
    const beside = standing([statement('given', '2026-01-15'), statement('f', '2026-01-15')], asOf);
    expect(beside).toMatchObject({ grant: { line: 2 }, conflict: undefined, otherBasis: { line: 3 } });
    expect(standing([statement('f', '2027-01-15')], asOf)).toMatchObject({ futureGrant: undefined, futureNegative: undefined });
  });

  test('supersedes no withdrawal, refusal or objection, also without a scope', () => {
    for (const status of ['withdrawn', 'refused', 'objected'] as const)
      for (const scope of ['contact-upload', 'none'] as const)
        expect(standing([statement(status, '2025-01-01', { scope }), statement('f', '2026-01-15')], asOf).negative).toMatchObject({
          status,
        });
  });

  test('of several the best documented counts, then the latest, whatever the order of rows', () => {
    const rows = [
      statement('b', '2026-03-01', { proof: 'altered', line: 2 }),
      statement('c', '2026-02-01', { evidence: false, line: 3 }),
      statement('d', '2026-01-15', { line: 4 }),
      statement('e', '2026-01-16', { proof: 'found', line: 5 }),
    ];
    for (const kept of [rows, rows.toReversed()]) expect(standing(kept, asOf).otherBasis).toMatchObject({ status: 'e', line: 5 });
    expect(standing(rows.slice(0, 2), asOf).otherBasis).toMatchObject({ status: 'c', evidence: false });
  });
});

test('figures count other bases apart, and say nothing of contradictions', () => {
  const kept = [
    statement('given', '2026-01-15'),
    statement('withdrawn', '2026-01-16'),
    statement('f', '2026-01-16'),
    statement('b', undefined, { evidence: false }),
  ];
  const [figures] = recordFigures(index(kept), 1, on(asOf));
  expect(figures).toMatchObject({ records: 4, grants: 1, contradictoryNumbers: 0, duplicates: 0 });
  expect(figures!.otherBases).toEqual({ records: 2, withoutProof: 1, withoutDate: 1 });
  expect(Object.values(figures!.statuses).reduce((sum, count) => sum + count)).toBe(2);
  const again = recordFigures(index([statement('f', '2026-01-16'), statement('f', '2026-01-16')]), 1, on(asOf));
  expect(again[0]).toMatchObject({ duplicates: 1, contradictoryNumbers: 0 });
});
