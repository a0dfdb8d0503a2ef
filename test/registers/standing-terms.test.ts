import { expect, test } from 'vitest';
import { acceptance, consent, standing, statement } from './records.ts';

const terms = (day: string | undefined, more: Parameters<typeof statement>[2] = {}) =>
  statement('given', day, { scope: 'whatsapp-terms', ...more });

test('a version is superseded from the day on which a later one came into force', () => {
  const rows = [terms('2024-05-01', { terms: 3 })];
  expect(standing(rows, '2026-08-16').grant).toMatchObject({ terms: 3, supersededBy: 0 });
  expect(standing(rows, '2026-08-17').grant).toMatchObject({ terms: 3, supersededBy: 4 });
  expect(standing([terms('2024-05-01')], '2026-08-17').grant).toMatchObject({ terms: 0, supersededBy: 0 });
});

test('a version that is accepted before it comes into force is not superseded', () => {
  expect(standing([terms('2024-03-01', { terms: 3 })], '2024-03-02').grant).toMatchObject({ supersededBy: 0, beforeTerms: false });
});

test('an acceptance lies before its version on the day before the printed one, and never without a day', () => {
  expect(standing([terms('2024-02-15', { terms: 3 })], '2026-03-02').grant?.beforeTerms).toBe(true);
  expect(standing([terms('2024-02-16', { terms: 3 })], '2026-03-02').grant?.beforeTerms).toBe(false);
  expect(standing([terms(undefined, { terms: 3 })], '2026-03-02').grant?.beforeTerms).toBe(false);
});

test('an acceptance by somebody too young is no grant in force, and consent to the company stays one', () => {
  const young = terms('2025-01-01', { underage: true });
  expect(standing([young], '2026-03-02')).toMatchObject({ grant: undefined, underage: { since: '2025-01-01', scope: 'whatsapp-terms' } });
  expect(standing([young, statement('given', '2024-01-01')], '2026-03-02').grant?.scope).toBe('contact-upload');
  expect(standing([young], '2026-03-02', consent)).toMatchObject({ grant: undefined, underage: undefined });
});

test('a later acceptance of somebody old enough counts, and one at the same time does not', () => {
  const young = terms('2024-01-01', { underage: true });
  expect(standing([young, terms('2025-01-01')], '2026-03-02', acceptance)).toMatchObject({
    grant: { since: '2025-01-01' },
    underage: undefined,
  });
  expect(standing([young, terms('2024-01-01')], '2026-03-02').grant).toBeUndefined();
});

test('what is over, ahead or taken away is not told as too young', () => {
  const young = { underage: true } as const;
  expect(standing([terms('2024-01-01', { ...young, until: '2025-01-01' })], '2026-03-02')).toMatchObject({
    underage: undefined,
    lapse: { on: '2025-01-01' },
  });
  expect(standing([terms('2026-03-03', young)], '2026-03-02').underage).toBeUndefined();
  const withdrawn = statement('withdrawn', '2025-01-01', { scope: 'whatsapp-terms' });
  expect(standing([terms('2024-01-01', young), withdrawn], '2026-03-02').underage).toBeUndefined();
});
