import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AskfirstError } from '../../../../src/error.ts';
import { chunked } from '../../collect.ts';
import { damaged } from '../../mutations.ts';
import { registerFixtures } from '../../register-fixtures.ts';
import { runs } from '../../../runs.ts';
import { collected } from './collected.ts';

const files = (id: string): Uint8Array[] =>
  registerFixtures()
    .filter(({ reader }) => reader === id)
    .map(({ file }) => readFileSync(file));

describe.each(['json', 'kantara', 'dpv'])('damaged files of %s', (id) => {
  test('are read without an exception, and every row begun is read or listed', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(damaged(files(id)), fc.integer({ min: 1, max: 5000 }), async (bytes, size) => {
        const read = await attempt(bytes, id);
        if (read === undefined) return;
        expect(read.counts.begun - read.counts.rows).toBeLessThanOrEqual(read.lost.length);
        expect(read.counts.records).toBe(read.records.length);
        const again = await attempt(bytes, id, size);
        expect(again?.statements).toEqual(read.statements);
        expect(again?.lost).toEqual(read.lost);
      }),
      { seed: 7, numRuns: runs(100) },
    );
  });
});

/** What is read of a file; undefined when its keys are none of a register's, which damage may make so. */
async function attempt(bytes: Uint8Array, id: string, size = 1 << 16) {
  try {
    return await collected(bytes, { id, scope: 'none', open: (whole) => chunked(whole, size) });
  } catch (error) {
    if (error instanceof AskfirstError) return undefined;
    throw error;
  }
}

const list = (record: object): string => JSON.stringify([record, { ...record }], null, 1);
const cases: Readonly<Record<string, string>> = {
  json: list({ phone: ['0171 3920011', '0171 3920012'], name: { given: 'Anna' }, status: 'widerrufen', at: '2025-03-01', scope: 'terms' }),
  kantara: list({
    version: 'KI-CR-v1.1.0',
    consentTimestamp: 1_740_820_500,
    piiPrincipalId: '+49 171 3920011',
    services: [{ purposes: [{ purpose: 'terms', consentType: 'EXPLICIT' }] }],
  }),
  dpv: list({ 'dpv:hasDataSubject': '+49 171 3920011', 'dpv:hasConsentStatus': 'dpv:ConsentWithdrawn', 'dct:date': '2025-03-01' }),
};

test.each(Object.entries(cases))(
  'a cut in %s at any byte is listed, and what stands before it is read',
  { timeout: 60_000 },
  async (id, text) => {
    const whole = await collected(text, { id, scope: 'none' });
    const wrong: string[] = [];
    for (let length = 2; length < text.length; length++) {
      const read = await attempt(Buffer.from(text.slice(0, length)), id);
      if (read === undefined) continue;
      const known = whole.statements.slice(0, read.statements.length);
      if (JSON.stringify(read.statements) !== JSON.stringify(known)) wrong.push(`cut at ${length}: invented`);
      if (read.lost.length === 0) wrong.push(`cut at ${length}: nothing is listed`);
    }
    expect(wrong).toEqual([]);
  },
);

test('one record of a megabyte is left out and named, the next one read', async () => {
  const long = JSON.stringify({ phone: '0171 3920011', status: 'ja', scope: 'terms', name: 'x'.repeat(1 << 20) });
  const { lost, statements } = await collected(`${long}\n{"phone":"0171 3920012","status":"ja","scope":"terms"}\n`);
  expect(lost).toEqual(['register-record-large 1']);
  expect(statements).toHaveLength(1);
});

test('ten thousand different keys are a header of bounded width', async () => {
  const record = (i: number): string => `{"phone":"0171 3920011","status":"ja","scope":"terms","key ${i} a":1,"sub${i}":{"b":2}}`;
  const { counts } = await collected(Array.from({ length: 10_000 }, (_, i) => record(i)).join('\n'));
  expect(counts.rows).toBe(10_000);
  expect(counts.ignored.length).toBeLessThanOrEqual(1000);
});
