import { describe, expect, test } from 'vitest';
import { acceptance, anna, at, consent, standing, statement } from './records.ts';

const takingAway = ['refused', 'withdrawn', 'objected', 'revoked'] as const;

describe('a grant', () => {
  test('is not in force the day before it is given, and is from that day on', () => {
    const rows = [statement('given', '2026-03-02')];
    expect(standing(rows, '2026-03-01')).toMatchObject({ grant: undefined, futureGrant: { since: '2026-03-02' } });
    expect(standing(rows, '2026-03-02')).toMatchObject({ grant: { since: '2026-03-02' }, futureGrant: undefined });
    expect(standing(rows, '2036-03-02').grant).toBeDefined();
  });

  test('without a date is in force but unproven', () => {
    expect(standing([statement('given')], '2026-03-02').grant).toMatchObject({ since: undefined });
  });

  test('without a date gives way to a dated one', () => {
    expect(standing([statement('given'), statement('renewed', '2020-01-01')], '2026-03-02').grant?.since).toBe('2020-01-01');
  });

  test('without a date never comes after a withdrawal', () => {
    const rows = [statement('withdrawn', '2020-01-01'), statement('given')];
    expect(standing(rows, '2026-03-02')).toMatchObject({ grant: undefined, negative: { since: '2020-01-01' } });
  });

  test('holds through the end of the last day of its validity', () => {
    const rows = [statement('given', '2025-01-01', { until: '2026-03-02' })];
    expect(standing(rows, '2026-03-02').grant).toBeDefined();
    expect(standing(rows, '2026-03-03')).toMatchObject({ grant: undefined, lapse: { status: 'expired', on: '2026-03-02' } });
  });

  test('renewed without an end outlives the end of the one before it', () => {
    const rows = [statement('given', '2024-01-01', { until: '2024-12-31' }), statement('renewed', '2024-06-01')];
    expect(standing(rows, '2026-03-02')).toMatchObject({ grant: { since: '2024-06-01' }, lapse: undefined });
  });

  test('renewed for a shorter time ends with its own validity, however long the one before it ran', () => {
    const rows = [statement('given', '2024-01-01', { until: '2030-12-31' }), statement('renewed', '2024-06-01', { until: '2024-12-31' })];
    expect(standing(rows, '2026-03-02')).toMatchObject({ grant: undefined, lapse: { on: '2024-12-31' } });
  });

  test('for both accepted scopes is told by the one that proves most', () => {
    const terms = statement('given', '2025-01-01', { scope: 'whatsapp-terms', evidence: true });
    const upload = statement('given', '2025-01-01', { evidence: false });
    expect(standing([terms, upload], '2026-03-02').grant?.scope).toBe('whatsapp-terms');
    expect(standing([terms, statement('given', '2025-01-01')], '2026-03-02').grant?.scope).toBe('contact-upload');
  });

  test('carries evidence and the name on its record, even one in a script of its own', () => {
    const rows = [statement('given', '2025-01-01', { name: 'Ánna Mústermann 王', evidence: false })];
    expect(standing(rows, '2026-03-02').grant).toMatchObject({ name: 'Ánna Mústermann 王', evidence: false });
  });
});

describe.each(takingAway)('%s', (status) => {
  const before = statement('given', '2025-01-01');

  test('is not in force the day before it is stated, and is on that day and ever after', () => {
    const rows = [before, statement(status, '2026-03-02')];
    expect(standing(rows, '2026-03-01')).toMatchObject({ grant: { status: 'given' }, negative: undefined, futureNegative: { status } });
    expect(standing(rows, '2026-03-02')).toMatchObject({ grant: undefined, negative: { status, since: '2026-03-02' } });
    expect(standing(rows, '2036-03-02').negative).toBeDefined();
  });

  test('beats a grant of the same day, whatever clock time that grant names', () => {
    const rows = [statement('given', '2026-03-02', { second: at(23) }), statement(status, '2026-03-02')];
    expect(standing(rows, '2026-03-02').negative).toBeDefined();
  });

  test('at a clock time beats a grant of the same day that names none', () => {
    const rows = [statement('given', '2026-03-02'), statement(status, '2026-03-02', { second: at(1) })];
    expect(standing(rows, '2026-03-02').negative).toBeDefined();
  });

  test('beats a grant of the same instant', () => {
    const rows = [statement(status, '2026-03-02', { second: at(9) }), statement('given', '2026-03-02', { second: at(9) })];
    expect(standing(rows, '2026-03-02').negative).toBeDefined();
  });

  test('is superseded by a grant one second later', () => {
    const rows = [statement('given', '2026-03-02', { second: at(9) + 1 }), statement(status, '2026-03-02', { second: at(9) })];
    expect(standing(rows, '2026-03-02')).toMatchObject({ negative: undefined, grant: { status: 'given' } });
  });

  test('is superseded by a renewal of the next day', () => {
    const rows = [before, statement(status, '2026-03-02'), statement('renewed', '2026-03-03')];
    expect(standing(rows, '2026-03-03')).toMatchObject({ negative: undefined, grant: { since: '2026-03-03' } });
  });

  test('without a date is in force and never superseded', () => {
    const rows = [statement(status), statement('given', '2026-03-02')];
    expect(standing(rows, '2026-03-02')).toMatchObject({ grant: undefined, negative: { status, since: undefined } });
  });

  test('for one accepted scope defeats a grant for the other', () => {
    const rows = [statement('given', '2026-01-01', { scope: 'whatsapp-terms' }), statement(status, '2025-01-01')];
    expect(standing(rows, '2026-03-02', acceptance)).toMatchObject({ grant: undefined, negative: { scope: 'contact-upload' } });
  });

  test('for a scope the policy does not accept defeats nothing', () => {
    const rows = [before, statement(status, '2026-01-01', { scope: 'marketing' })];
    expect(standing(rows, '2026-03-02')).toMatchObject({ grant: { since: '2025-01-01' }, negative: undefined });
    expect(
      standing([statement('given', '2025-01-01'), statement(status, '2026-01-01', { scope: 'whatsapp-terms' })], '2026-03-02', consent)
        .grant,
    ).toBeDefined();
  });

  test('without a scope enters the timeline of every scope', () => {
    const rows = [before, statement(status, '2026-01-01', { scope: 'none' })];
    expect(standing(rows, '2026-03-02').negative).toMatchObject({ scope: 'none' });
    expect(standing(rows, '2026-03-02', ['business-messages']).negative).toBeDefined();
  });
});

describe('a scope', () => {
  const all = statement('withdrawn', '2025-01-01', { scope: 'none' });

  test('is restored by a later grant of its own after a withdrawal of everything', () => {
    expect(standing([all, statement('given', '2025-06-01')], '2026-03-02', consent).grant).toBeDefined();
  });

  test('that is restored counts although another accepted one is not', () => {
    const rows = [statement('given', '2024-01-01', { scope: 'whatsapp-terms' }), all, statement('given', '2025-06-01')];
    expect(standing(rows, '2026-03-02', acceptance)).toMatchObject({ negative: undefined, grant: { scope: 'contact-upload' } });
    expect(standing(rows, '2026-03-02', ['whatsapp-terms'])).toMatchObject({ negative: { scope: 'none' }, grant: undefined });
  });

  test('that was withdrawn by name defeats a later grant for another one', () => {
    const rows = [statement('withdrawn', '2025-01-01'), statement('given', '2025-06-01', { scope: 'whatsapp-terms' })];
    expect(standing(rows, '2026-03-02', acceptance)).toMatchObject({ negative: { scope: 'contact-upload' }, grant: undefined });
  });

  test('is not covered by a grant that names none', () => {
    const rows = [statement('given', '2025-01-01', { scope: 'none' })];
    expect(standing(rows, '2026-03-02')).toMatchObject({ grant: undefined, mismatch: { scope: 'none' } });
  });

  test('is not restored after a withdrawal by a later grant that names none', () => {
    const rows = [statement('withdrawn', '2025-01-01'), statement('given', '2025-06-01', { scope: 'none' })];
    expect(standing(rows, '2026-03-02').negative).toBeDefined();
  });

  test.each(['marketing', 'business-messages', 'other'] as const)('%s never counts as acceptance', (scope) => {
    expect(standing([statement('given', '2025-01-01', { scope })], '2026-03-02')).toMatchObject({ grant: undefined, mismatch: { scope } });
  });

  test('of WhatsApp terms alone is no consent given to the company', () => {
    const rows = [statement('given', '2025-01-01', { scope: 'whatsapp-terms' })];
    expect(standing(rows, '2026-03-02', acceptance).grant).toBeDefined();
    expect(standing(rows, '2026-03-02', consent)).toMatchObject({ grant: undefined, mismatch: { scope: 'whatsapp-terms' } });
  });

  test('that is not accepted is named even when its statement has ended', () => {
    expect(standing([statement('expired', '2025-01-01', { scope: 'marketing' })], '2026-03-02').mismatch).toBeDefined();
  });
});

describe('a statement that ends a grant', () => {
  test.each(['expired', 'invalidated'] as const)('%s makes it lapse from its day on', (status) => {
    const rows = [statement('given', '2025-01-01'), statement(status, '2026-03-02')];
    expect(standing(rows, '2026-03-01').grant).toBeDefined();
    expect(standing(rows, '2026-03-02')).toMatchObject({ grant: undefined, negative: undefined, lapse: { status, on: '2026-03-02' } });
  });

  test('is undone by a later renewal', () => {
    const rows = [statement('given', '2024-01-01'), statement('expired', '2025-01-01'), statement('renewed', '2025-02-01')];
    expect(standing(rows, '2026-03-02')).toMatchObject({ grant: { since: '2025-02-01' }, lapse: undefined });
  });
});

describe('a request', () => {
  test.each(['requested', 'unknown'] as const)('(%s) never counts as given and never ends a grant', (status) => {
    expect(standing([statement(status, '2026-01-01')], '2026-03-02')).toMatchObject({ grant: undefined, asked: { status } });
    expect(standing([statement('given', '2025-01-01'), statement(status, '2026-01-01')], '2026-03-02').grant).toBeDefined();
  });
});

describe('another controller', () => {
  test('gives nothing', () => {
    const rows = [statement('given', '2025-01-01', { other: true })];
    expect(standing(rows, '2026-03-02')).toMatchObject({ records: 1, grant: undefined, mismatch: { otherController: true } });
  });

  test('takes nothing away', () => {
    const rows = [statement('given', '2025-01-01'), statement('withdrawn', '2026-01-01', { other: true })];
    expect(standing(rows, '2026-03-02')).toMatchObject({ grant: { since: '2025-01-01' }, negative: undefined });
  });
});

test('a number without a record has no standing', () => {
  expect(standing([statement('given', '2025-01-01', { number: anna + 1 })], '2026-03-02').records).toBe(0);
});
