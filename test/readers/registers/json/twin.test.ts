import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunked } from '../../collect.ts';
import { AskfirstError } from '../../../../src/error.ts';
import { type Collected, collected } from './collected.ts';

const keys = ['phone', 'Mobil', 'name', 'status', 'at', 'Widerruf am', 'scope', 'evidence', 'valid_until', 'controller', 'Bemerkung'];
const cells: Readonly<Record<string, readonly string[]>> = {
  phone: [
    '+49 30 23125001',
    '0171 3920011',
    '030 23125000 / 030 23125001',
    '+4915228817386,+447700900123',
    'keine',
    '',
    '4,91515E+12',
    '112',
  ],
  Mobil: ['', '', '', '0171 3920012', 'siehe Akte'],
  name: ['Anna Muster', "'=1+1", 'Änne Öz', '', ' Zoë ', 'a\nb', '"', '\\u0041', '王小明'],
  status: ['given', 'Erteilt', 'widerrufen', 'renewed', 'abgelaufen', '', '-', 'ja?', 'nein', 'objected'],
  at: ['2025-03-01', '1.3.2024', '2024-03-01T10:00:00Z', '31.02.2024', '03/04/2024', '13/4/2024', '13/4/2024', '', 'bald'],
  'Widerruf am': ['', '', '', '2025-04-01', 'ja', 'nein', 'vielleicht'],
  scope: ['whatsapp-terms', 'marketing + contact-upload', 'Winterdienst', '', 'alles', 'Werbung; Newsletter'],
  evidence: ['FORM-1', 'fehlt', '', 'k.A. 3', '17'],
  valid_until: ['', '2027-12-31', 'unbefristet', 'irgendwann'],
  controller: ['', 'Muster GmbH', ' '],
  Bemerkung: ['', 'ruft zurück'],
};
const row = fc.tuple(...keys.map((key) => fc.constantFrom(...cells[key]!)));
const rows = fc.array(row, { minLength: 1, maxLength: 8 });

const csvOf = (table: readonly (readonly string[])[]): string =>
  [keys, ...table].map((cellsOf) => cellsOf.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n');

/** The same rows as records of JSON, each with its keys in an order of its own. */
const records = (table: readonly (readonly string[])[], seed: number): string[] =>
  table.map((cellsOf, i) => {
    const turn = (seed + i) % keys.length;
    const members = keys.map((key, at) => `${JSON.stringify(key)}: ${JSON.stringify(cellsOf[at])}`);
    return `{${[...members.slice(turn), ...members.slice(0, turn)].join(', ')}}`;
  });

/** The code of the error, where a register is refused as a whole. */
const orRefusal = (read: Promise<Collected>): Promise<Collected | string> =>
  read.catch((error: unknown) => {
    if (error instanceof AskfirstError) return error.code;
    throw error;
  });

const sorted = (statements: readonly object[]): string[] => statements.map((one) => JSON.stringify(one)).sort();

const forms: readonly ((list: readonly string[]) => string)[] = [
  (list) => list.join('\n'),
  (list) => `[${list.join(',\n')}]`,
  (list) => `{"exported": "2026-01-01", "records": [\n${list.join(',')}\n], "count": ${list.length}}`,
];

test('records state what the same rows state in CSV, in any order of keys, form and pieces', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.nat(100), fc.constantFrom(...forms), fc.integer({ min: 1, max: 50 }), async (table, seed, form, size) => {
      const csv = await orRefusal(collected(csvOf(table), { id: 'csv' }));
      const json = await orRefusal(collected(form(records(table, seed)), { id: 'json', open: (bytes) => chunked(bytes, size) }));
      if (typeof csv === 'string' || typeof json === 'string') {
        expect(json).toBe(csv);
        return;
      }
      // The order of keys is the order of a row's numbers, and of nothing else.
      expect(sorted(json.statements)).toEqual(sorted(csv.statements));
      expect([json.counts.begun, json.counts.rows]).toEqual([csv.counts.begun, csv.counts.rows]);
      const codes = (lost: readonly string[]): string[] => lost.map((one) => one.split(' ')[0]!);
      expect(codes(json.lost)).toEqual(codes(csv.lost));
    }),
    { seed: 20_250_301, numRuns: 100 },
  );
});

test('keys that come late change what the records before them mean', async () => {
  const [first, late] = [
    '{"phone":"0171 3920011","date":"2025-03-01","scope":"terms"}',
    '{"phone":"0171 3920012","status":"ja","scope":"terms"}',
  ];
  expect((await collected(`${first}\n`)).statements).toMatchObject([{ status: 'given' }]);
  expect((await collected(`${first}\n${late}\n`)).lost).toEqual(['status-missing 1']);
  expect((await collected(`${late}\n${first}\n`)).lost).toEqual(['status-missing 2']);
});
