import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memorySource } from '../../../src/lib/bytes.ts';
import { readCsv } from '../../../src/lib/csv.ts';
import { cellText } from '../../../src/lib/csv-cell.ts';
import { withVisibleControls } from '../../../src/lib/escape/controls.ts';
import { brokenForLogs } from '../../../src/lib/escape/log.ts';
import { csvDialects, type CsvDialectName, csvMark, csvRow } from '../../../src/lib/escape/csv.ts';
import { runs } from '../../runs.ts';
import { hostile } from '../hostile.ts';

const delimiters: Readonly<Record<CsvDialectName, string>> = { rfc4180: ',', 'excel-de': ';' };
const table = (dialect: CsvDialectName, rows: readonly (readonly string[])[]): string =>
  rows.map((row) => csvRow(dialect, row).text).join('');
const one = (dialect: CsvDialectName, text: string): string => csvRow(dialect, [text]).text.slice(0, -2);

test('rfc4180: commas, CRLF, days in ISO 8601, no mark', () => {
  expect(csvMark('rfc4180').text).toBe('');
  const rows = [
    ['a', 'b,c', 'say "x"', null, ' edge'],
    [1.5, { day: '2026-11-01' }, 'ä;ö', '', 'x'],
  ];
  expect(rows.map((row) => csvRow('rfc4180', row).text).join('')).toBe('a,"b,c","say ""x""",," edge"\r\n1.5,2026-11-01,ä;ö,,x\r\n');
});

test('excel-de: mark, semicolons, CRLF, German days and figures, no line that names the delimiter', () => {
  expect(Buffer.from(csvMark('excel-de').text).toString('hex')).toBe('efbbbf');
  expect(csvRow('excel-de', [1.5, { day: '2026-11-01' }, 'ä;ö', 'b,c', null, 7]).text).toBe('1,5;01.11.2026;"ä;ö";b,c;;7\r\n');
});

const formulas = [
  '=1+1',
  '+x',
  '-1',
  '@SUM(A1)',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  ' =1',
  '\u00a0=1',
  '\u3000＝1',
  "'=1",
  "''+x",
  "' =x",
  '+49 171 x',
  '+',
  '-',
];

test.each(formulas)('%j is no formula in either dialect', (text) => {
  for (const dialect of csvDialects) expect(one(dialect, text)).toBe(`"'${text}"`);
});

test('a number in E.164 is left to programs as it is, and to Excel as text', () => {
  for (const number of ['+491713920011', '+49 171 •••••12']) {
    expect(one('rfc4180', number)).toBe(number);
    expect(one('excel-de', number)).toBe(`"'${number}"`);
  }
});

const values = [
  '0815',
  '1-2',
  '3.4',
  '01.02.2026',
  '12:30',
  '1234567812345678',
  '12345e67',
  '1,5 %',
  '1. Mai',
  'DEZ-1',
  'sept 2026',
  '(5)',
  'wahr',
  'FALSE',
];

test.each(values)('Excel gets %j as the text it is; programs need no help', (text) => {
  expect(one('excel-de', text)).toBe(`"'${text}"`);
  expect(one('rfc4180', text)).toBe(text.includes(',') ? `"${text}"` : text);
});

test.each(['D-1', 'Marketing 1', 'Juno 5', 'A1', 'Nova', '84b0b49d984b2f14', '• 12', 'phones/ACME-001/Kontakte.vcf', ''])(
  '%j is text to Excel anyhow',
  (text) => {
    for (const dialect of csvDialects) expect(one(dialect, text)).toBe(text);
  },
);

test('a text longer than a cell of Excel is cut where no character breaks, and shows it; a program gets all of it', () => {
  const long = '😀'.repeat(20_000);
  expect(one('rfc4180', long)).toBe(long);
  const cut = one('excel-de', long);
  expect(cut.length).toBeLessThanOrEqual(32_767);
  expect(cut).toMatch(/^(?:😀)+…$/u);
});

const sign = fc.constantFrom(
  "'",
  '=',
  '+',
  '-',
  '@',
  '＝',
  '\u00a0',
  ' ',
  '0',
  '1.',
  'e',
  'Mai',
  '"',
  ';',
  ',',
  '\n',
  '\r',
  '\t',
  '\0',
  'ä',
  '\ud800',
  '\u202e',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.array(sign, { maxLength: 6 }).map((parts) => parts.join('')),
  fc.constantFrom(...hostile),
);

describe.each(csvDialects)('a table of any texts in %s', (dialect) => {
  const tables = fc.array(fc.array(anyText, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  const delimiter = delimiters[dialect];

  test('comes back through our reader as it was, but for its edges and with controls and orders made visible', () => {
    const shown = (text: string): string => brokenForLogs(withVisibleControls(text), (found) => (found === '#' ? '\\u{23}' : found));
    fc.assert(
      fc.property(tables, (rows) => {
        const read: string[][] = [];
        readCsv(memorySource(Buffer.from(table(dialect, rows))), { delimiter: delimiter.charCodeAt(0), skip: 0 }, (row) => {
          expect(row.dirty).toBe(false);
          read.push(Array.from({ length: row.count }, (_, i) => cellText(row.text(i))));
        });
        expect(read).toEqual(rows.map((row) => row.map((text) => shown(text).trim())));
      }),
      { numRuns: runs(1200), seed: 20_261_127 },
    );
  });

  test('has the same cells for another reader, one line a row, and no cell or line that begins a formula', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const text = table(dialect, rows);
        expect(text.split(/\r\n|\r|\n/)).toHaveLength(rows.length + 1);
        const cells = parse(text, { delimiter, relax_column_count: true }).flat();
        expect(cells).toHaveLength(rows.flat().length);
        for (const cell of cells)
          expect(cell).not.toMatch(dialect === 'rfc4180' ? /^\s*(?:[=@＝＋－＠-]|\+(?![1-9][\d •]*$))/ : /^\s*[-+=@＝＋－＠]/);
      }),
      { numRuns: runs(800), seed: 20_261_127 },
    );
  });
});
