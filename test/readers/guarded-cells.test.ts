import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvDialects, type CsvDialectName, csvMark, csvRow } from '../../src/lib/escape/csv.ts';
import { withVisibleControls } from '../../src/lib/escape/controls.ts';
import { createNumberReader } from '../../src/phones/number-reader.ts';
import { googleCsv } from '../../src/readers/address-books/google-csv.ts';
import { runs } from '../runs.ts';
import { collect } from './collect.ts';
import { read } from './inventories/read-csv.ts';
import { readRegister } from './registers/read.ts';

const file = (dialect: CsvDialectName, rows: readonly (readonly string[])[]): string =>
  csvMark(dialect).text + rows.map((row) => csvRow(dialect, row).text).join('');

/** Numbers as the report may hold them, with the key they stand for. */
const numbers = [
  ['+491713920011', 491713920011],
  ['+49 30 23125000', 493023125000],
  ['030 23125000', 493023125000],
  ['+33639980012', 33639980012],
] as const;

const name = fc
  .oneof(
    fc.string({ maxLength: 10 }),
    fc
      .array(fc.constantFrom("'", '=', '＝', '+', ' ', '\u00a0', 'Ä', '"', '1', '-', '\n'), { maxLength: 5 })
      .map((parts) => parts.join('')),
  )
  .map((text) => `${text}x`);
const shown = (text: string): string => withVisibleControls(text).trim();

describe.each(csvDialects)('a table written in %s', (dialect) => {
  test('gives a register its numbers and names back, with nothing lost and nothing noted', () => {
    const number = fc.constantFrom(...numbers);
    fc.assert(
      fc.property(fc.array(fc.tuple(number, name), { minLength: 1, maxLength: 4 }), (rows) => {
        const table = [['Telefon', 'Name', 'Status', 'Datum'], ...rows.map(([[text], who]) => [text, who, 'erteilt', '01.03.2025'])];
        const { records, problems } = readRegister(file(dialect, table), 'whatsapp-terms', { numbers: createNumberReader('DE') });
        expect(problems).toEqual([]);
        expect(records.map((record) => [record.number, record.name])).toEqual(rows.map(([[, key], who]) => [key, shown(who)]));
      }),
      { numRuns: runs(400), seed: 20_261_127 },
    );
  });

  test('gives an address book its numbers and names back, with nothing lost and nothing noted', () => {
    const number = fc.constantFrom(...numbers.map(([text]) => text));
    fc.assert(
      fc.property(fc.array(fc.tuple(number, name), { minLength: 1, maxLength: 4 }), (rows) => {
        const headers = [
          'Name',
          'Given Name',
          'Family Name',
          'Group Membership',
          'Phone 1 - Type',
          'Phone 1 - Value',
          'Organization 1 - Name',
        ];
        const table = [headers, ...rows.map(([text, who]) => ['', who, '', '', 'Mobile', text, ''])];
        const { contacts, problems } = collect(googleCsv, file(dialect, table));
        expect(problems).toEqual([]);
        expect(contacts.map(({ phones, texts }) => [phones[0]?.value, texts.find(([field]) => field === 'given')?.[1]])).toEqual(
          rows.map(([text, who]) => [text, shown(who)]),
        );
      }),
      { numRuns: runs(400), seed: 20_261_127 },
    );
  });

  test('gives an inventory ids back that a spreadsheet would have counted with', () => {
    const ids = ['0815', '1-2', '12345e67', '=D-1', "'0815", 'DEZ-1'];
    const table = [['device_id', 'channels', 'contact_access'], ...ids.map((id) => [id, 'whatsapp', 'full'])];
    const { rows, problems } = read(file(dialect, table));
    expect(problems).toEqual([]);
    expect(rows.map(({ id }) => id)).toEqual(ids);
  });
});

test.each([
  ["'+49 171 3920011", 491713920011],
  [" '+491713920011 ", 491713920011],
  ["'\u00a0+491713920011", 491713920011],
  ["'0171 3920011", 491713920011],
])('a register that somebody guarded by hand, %j, is read without loss or note', (cell, key) => {
  const { records, problems } = readRegister(`Telefon;Status;Datum\n${cell};ja;01.03.2025\n`, 'whatsapp-terms', {
    numbers: createNumberReader('DE'),
  });
  expect(problems).toEqual([]);
  expect(records.map(({ number }) => number)).toEqual([key]);
});

test("an apostrophe that guards nothing is the text's own", () => {
  const names = ["'Anna", "'t Hooft", "O'Neill", "'68er", "'", "''"];
  const { records } = readRegister(`Telefon;Status;Name\n${names.map((one) => `030 23125000;ja;${one}\n`).join('')}`);
  expect(records.map((record) => record.name)).toEqual(names);
});
