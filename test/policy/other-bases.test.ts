import { describe, expect, test } from 'vitest';
import { choiceOf } from '../../src/audit/deviations.ts';
import { minimal, parsePolicy } from './policies.ts';
import { refusal } from './refusal.ts';

const whole = {
  basis: 'f',
  document: 'LIA-2026.pdf',
  date: '2026-01-15',
  author: 'E. Beispiel',
  'review-by': '2027-01-15',
  numbers: "['0171 3920001', +49 171 3920002]",
};

/** A policy with one entry of these lines; a blank value leaves its line out. The entry begins on line 6. */
function policy(changes: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries({ ...whole, ...changes }).flatMap(([key, value]) => (value === '' ? [] : [`${key}: ${value}`]));
  return `${minimal}other-bases:\n  - ${lines.join('\n    ')}\n`;
}

test('a documented basis is read whole, and counted among the departures from the preset', () => {
  const parsed = parsePolicy(policy({ sha256: 'AB'.repeat(32), channel: 'whatsapp-business' }), 'x.yaml');
  expect(parsed.otherBases).toEqual([
    {
      basis: 'f',
      document: 'LIA-2026.pdf',
      sha256: 'ab'.repeat(32),
      date: '2026-01-15',
      author: 'E. Beispiel',
      reviewBy: '2027-01-15',
      channel: 'whatsapp-business',
      numbers: ['0171 3920001', '+49 171 3920002'],
      labels: [],
    },
  ]);
  expect(choiceOf(parsed)?.deviations).toEqual([{ setting: 'other-bases', rule: null, preset: 0, chosen: 1 }]);
  expect(parsePolicy(policy({ 'review-by': '2026-01-15' }), 'x.yaml').otherBases[0]).toMatchObject({
    sha256: undefined,
    channel: undefined,
    reviewBy: '2026-01-15',
  });
});

test('labels may stand for numbers, in no more than 32 entries', () => {
  expect(parsePolicy(policy({ numbers: '', labels: '[Kunden, Lieferanten]' }), 'x.yaml').otherBases[0]).toMatchObject({
    numbers: [],
    labels: ['Kunden', 'Lieferanten'],
  });
  const labelled = (count: number): string => {
    const { numbers: _, ...rest } = whole;
    const entry = Object.entries({ ...rest, labels: '[Kunden]' }).map(([key, value]) => `${key}: ${value}`);
    return `${minimal}other-bases:\n${Array.from({ length: count }, () => `  - { ${entry.join(', ')} }\n`).join('')}`;
  };
  expect(parsePolicy(labelled(32), 'x.yaml').otherBases).toHaveLength(32);
  expect(refusal(parsePolicy, labelled(33))).toMatchObject({ line: 38, key: 'other-bases.32.labels', reason: 'bases-labelled-many' });
});

describe('a documented basis', () => {
  test.each<[string, Record<string, string>, object]>([
    ['on consent', { basis: 'a' }, { line: 6, key: 'other-bases.0.basis', reason: 'not-listed', detail: 'b, c, d, e, f' }],
    ['of an unknown letter', { basis: 'g' }, { line: 6, key: 'other-bases.0.basis', reason: 'not-listed' }],
    ['without one', { basis: '' }, { line: 6, key: 'other-bases.0.basis', reason: 'missing' }],
    ['without a document', { document: '' }, { line: 6, key: 'other-bases.0.document', reason: 'missing' }],
    ['without a day', { date: '' }, { line: 6, key: 'other-bases.0.date', reason: 'missing' }],
    ['of a day that is none', { date: '2026-02-30' }, { line: 8, key: 'other-bases.0.date', reason: 'format', detail: 'YYYY-MM-DD' }],
    ['without an author', { author: '' }, { line: 6, key: 'other-bases.0.author', reason: 'missing' }],
    ['without a day of review', { 'review-by': '' }, { line: 6, key: 'other-bases.0.review-by', reason: 'missing' }],
    ['reviewed before its day', { 'review-by': '2026-01-14' }, { line: 10, key: 'other-bases.0.review-by', reason: 'review-before-date' }],
    ['without numbers or labels', { numbers: '' }, { line: 6, key: 'other-bases.0.numbers', reason: 'nobody-named' }],
    ['for no label', { labels: '[]' }, { line: 12, key: 'other-bases.0.labels', reason: 'missing' }],
    ['for nobody', { numbers: '[]' }, { line: 11, key: 'other-bases.0.numbers', reason: 'missing' }],
    ['with a short checksum', { sha256: 'ab12' }, { line: 12, key: 'other-bases.0.sha256', reason: 'format', detail: /SHA-256/ }],
    [
      'for a channel that reads nothing',
      { channel: 'business-platform' },
      { line: 12, key: 'other-bases.0.channel', reason: 'not-listed' },
    ],
    ['with an unknown key', { reviewby: '2027-01-15' }, { line: 12, key: 'other-bases.0.reviewby', detail: 'review-by?' }],
  ])('%s is refused with line and key', (_, changes, facts) => {
    const { detail, ...rest } = facts as { detail?: string | RegExp };
    const found = refusal(parsePolicy, policy(changes));
    expect(found).toMatchObject(rest);
    if (detail !== undefined) expect(found['detail']).toMatch(detail);
  });
});
