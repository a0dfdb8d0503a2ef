import { expect, test } from 'vitest';
import { createLocalTime } from '../../../src/lib/local-time.ts';
import { TextRow } from '../../../src/lib/text-row.ts';
import type { ConsentRecord } from '../../../src/model/consent-record.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { tableTaker } from '../../../src/readers/registers/table.ts';
import { createNumberReader } from '../../../src/phones/number-reader.ts';

/** Reads rows of texts as a sheet would hand them on: one row object, and addresses like `B3`. */
function read(rows: readonly (readonly string[])[], addressed: boolean) {
  const records: ConsentRecord[] = [];
  const problems: Problem[] = [];
  let line = 0;
  const origin = { address: (column: number) => `${String.fromCharCode(65 + column)}${line}`, isNumber: () => false };
  const row = new TextRow(addressed ? origin : undefined);
  const options = {
    numbers: createNumberReader('DE'),
    dates: createLocalTime('Europe/Berlin'),
    defaultScope: 'contact-upload',
    path: 'register.xlsx',
  } as const;
  const taker = tableTaker('sheet', '', options, {
    record: (record) => records.push({ ...record, nameUtf8: undefined }),
    problem: (problem) => problems.push(problem),
  });
  for (const cells of rows) taker.take(row.load(cells, ++line));
  return { counts: taker.end(), records, problems };
}

const header = ['Telefon', 'Status', 'Datum'];
const given = ['0171 3920011', 'erteilt', '01.03.2025'];

test.each([3, 19, 20, 21, 60])('a table of %i rows below two titles is read whole', (length) => {
  const { counts, records } = read([['Einwilligungen'], [], header, ...Array.from({ length }, () => given)], true);
  expect(counts).toMatchObject({ format: 'sheet', begun: length, rows: length, records: length });
  expect(records.map(({ line }) => line)).toEqual(Array.from({ length }, (_, i) => i + 4));
});

test('a cell that cannot be read is named by its header, and its address where it has one', () => {
  const rows = [header, given, ['0171 3920011', 'vielleicht', '']];
  expect(read(rows, true).problems.map(({ code, line, facts }) => [code, line, facts])).toEqual([
    ['status-unlisted', 3, { column: 'Status (B3)' }],
  ]);
  expect(read(rows, false).problems.map(({ facts }) => facts)).toEqual([{ column: 'Status' }]);
});

test('a blank number says nothing of the cell behind it, whatever that begins with', () => {
  const { counts, records } = read(
    [
      ['Telefon', 'Mobil', 'Name', 'Status'],
      ['0171 3920011', '', "'=1+1", 'erteilt'],
    ],
    false,
  );
  expect(counts).toMatchObject({ begun: 1, rows: 1 });
  expect(records).toMatchObject([{ number: 491713920011, name: '=1+1' }]);
});
