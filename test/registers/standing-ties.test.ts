import { describe, expect, test } from 'vitest';
import { acceptance, at, standing, statement } from './records.ts';

const day = '2026-03-02';

describe('of two grants', () => {
  test('of one day the one with evidence counts, whichever stands first', () => {
    const [bare, proven] = [statement('given', '2025-01-01', { evidence: false }), statement('given', '2025-01-01')];
    expect(standing([bare, proven], day).grant).toMatchObject({ evidence: true, line: 3 });
    expect(standing([proven, bare], day).grant).toMatchObject({ evidence: true, line: 2 });
  });

  test('of one day and equal evidence the one that ends first counts', () => {
    const [open, short] = [statement('given', '2025-01-01'), statement('given', '2025-01-01', { until: '2025-06-30' })];
    for (const rows of [
      [open, short],
      [short, open],
    ])
      expect(standing(rows, day)).toMatchObject({ grant: undefined, lapse: { on: '2025-06-30' } });
  });

  test('of one day the one with a clock time is the later', () => {
    const rows = [statement('given', '2025-01-01', { second: at(1), until: '2025-06-30' }), statement('given', '2025-01-01')];
    expect(standing(rows, day).lapse).toMatchObject({ on: '2025-06-30' });
  });

  test('alike in everything the first line of the first register is named', () => {
    const rows = [statement('given', '2025-01-01'), { ...statement('given', '2025-01-01'), register: 1 }, statement('given', '2025-01-01')];
    expect(standing(rows, day).grant).toMatchObject({ register: 0, line: 2 });
    expect(standing([rows[1]!, rows[2]!], day).grant).toMatchObject({ register: 0, line: 3 });
  });

  test('an undated one with evidence does not outweigh a dated one without in the same scope', () => {
    const rows = [statement('given'), statement('given', '2025-01-01', { evidence: false })];
    expect(standing(rows, day).grant).toMatchObject({ since: '2025-01-01', evidence: false });
  });
});

describe('of two statements that take away', () => {
  test('the later is named', () => {
    const rows = [statement('objected', '2025-01-01'), statement('refused', '2025-01-02')];
    expect(standing(rows, day).negative).toMatchObject({ status: 'refused' });
  });

  test('at one time the graver is named, then the first line', () => {
    const rows = [statement('withdrawn', '2025-01-01'), statement('refused', '2025-01-01'), statement('withdrawn', '2025-01-01')];
    expect(standing(rows, day).negative).toMatchObject({ status: 'withdrawn', line: 2 });
  });

  test('a dated one is named before one without date', () => {
    expect(standing([statement('objected'), statement('refused', '2025-01-02')], day).negative).toMatchObject({ status: 'refused' });
  });
});

describe('a withdrawal without scope', () => {
  test('of the day of a grant beats it', () => {
    const rows = [statement('withdrawn', '2025-01-01', { scope: 'none' }), statement('given', '2025-01-01', { second: at(23) })];
    expect(standing(rows, day).negative).toMatchObject({ scope: 'none' });
  });

  test('and without date is never restored', () => {
    const rows = [statement('withdrawn', undefined, { scope: 'none' }), statement('given', '2026-01-01')];
    expect(standing(rows, day)).toMatchObject({ grant: undefined, negative: { scope: 'none' } });
  });

  test('is not restored by a grant of a scope that the policy does not accept', () => {
    const rows = [
      statement('given', '2024-01-01'),
      statement('withdrawn', '2025-01-01', { scope: 'none' }),
      statement('given', '2026-01-01', { scope: 'marketing' }),
    ];
    expect(standing(rows, day, acceptance)).toMatchObject({ grant: undefined, negative: { scope: 'none' } });
  });

  test('after the audit day lies ahead of every scope', () => {
    const rows = [statement('given', '2024-01-01'), statement('withdrawn', '2026-04-01', { scope: 'none' })];
    expect(standing(rows, day)).toMatchObject({ grant: { since: '2024-01-01' }, futureNegative: { since: '2026-04-01' } });
  });

  test('to another controller takes nothing', () => {
    const rows = [statement('given', '2024-01-01'), statement('withdrawn', '2025-01-01', { scope: 'none', other: true })];
    expect(standing(rows, day)).toMatchObject({ grant: { since: '2024-01-01' }, negative: undefined });
  });
});

describe.each(['expired', 'invalidated'] as const)('a grant that %s', (status) => {
  test('on its own day has lapsed', () => {
    expect(standing([statement('given', '2025-01-01'), statement(status, '2025-01-01')], day).lapse).toMatchObject({ status });
  });

  test('is undone by a grant one second later', () => {
    const rows = [statement(status, '2025-01-01', { second: 10 }), statement('given', '2025-01-01', { second: 11 })];
    expect(standing(rows, day)).toMatchObject({ grant: { since: '2025-01-01' }, lapse: undefined });
  });

  test('at a time nobody knows has lapsed, whatever was given since', () => {
    expect(standing([statement(status), statement('given', '2026-01-01')], day)).toMatchObject({
      grant: undefined,
      lapse: { status, on: undefined },
    });
  });

  test('after the audit day still counts', () => {
    expect(standing([statement('given', '2025-01-01'), statement(status, '2026-04-01')], day)).toMatchObject({ lapse: undefined });
  });
});

describe('a statement after the audit day', () => {
  test.each(['requested', 'unknown'] as const)('(%s) was not asked yet', (status) => {
    expect(standing([statement(status, '2026-03-03')], day).asked).toBeUndefined();
    const rows = [statement('requested', '2026-02-01'), statement(status, '2026-03-03')];
    expect(standing(rows, day).asked).toMatchObject({ since: '2026-02-01' });
    expect(standing([statement(status, day)], day).asked).toMatchObject({ since: day });
  });

  test('for another scope or controller is no mismatch yet', () => {
    for (const more of [{ scope: 'marketing' }, { other: true }] as const) {
      expect(standing([statement('given', '2026-03-03', more)], day)).toMatchObject({ records: 1, mismatch: undefined });
      const rows = [statement('withdrawn', '2026-02-01', more), statement('given', '2026-03-03', more)];
      expect(standing(rows, day).mismatch).toMatchObject({ status: 'withdrawn' });
    }
  });

  test('that grants comes after others that do, and the first of them is named', () => {
    const rows = [statement('given', '2026-05-01'), statement('given', '2026-04-01', { scope: 'whatsapp-terms' })];
    expect(standing(rows, day).futureGrant).toMatchObject({ since: '2026-04-01', scope: 'whatsapp-terms' });
  });
});

test('of grants for two scopes that ended the one that ended last is told', () => {
  const rows = [
    statement('given', '2024-01-01', { until: '2025-01-31' }),
    statement('given', '2024-01-01', { until: '2024-12-31', scope: 'whatsapp-terms' }),
  ];
  expect(standing(rows, day).lapse).toMatchObject({ on: '2025-01-31', scope: 'contact-upload' });
});
