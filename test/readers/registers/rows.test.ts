import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memorySource } from '../../../src/lib/bytes.ts';
import { openCsv } from '../../../src/lib/csv-file.ts';
import { createLocalTime } from '../../../src/lib/local-time.ts';
import { createNumberReader } from '../../../src/phones/number-reader.ts';
import { registerColumns } from '../../../src/readers/registers/columns.ts';
import { readRegisterCsv } from '../../../src/readers/registers/csv.ts';
import { headerWords } from '../../../src/readers/registers/header-fields.ts';
import { dateReaders, wordReaders } from '../../../src/readers/registers/row.ts';
import type { RegisterOptions } from '../../../src/readers/registers/register-reader.ts';
import { runs, share } from '../../runs.ts';
import { register } from './hostile-register.ts';
import { textRows, told } from './register-oracle.ts';

const options = {
  numbers: createNumberReader('DE'),
  dates: createLocalTime('Europe/Berlin'),
  defaultScope: 'whatsapp-terms' as const,
  path: 'register.csv',
};
type Order = 'DMY' | 'MDY' | 'YMD' | 'unix' | 'mixed';
const noWords = { columns: {}, ignore: [], scope: undefined, values: { status: {}, scope: {} }, sheet: undefined };
const everyColumn = [
  'at',
  'valid_until',
  'Datum',
  'Einwilligung am',
  'Widerruf am',
  'DOI Datum',
  'gültig bis',
  'abgelehnt am',
  'angefragt am',
  'Widerspruch am',
  'Geburtsdatum',
];

/** How the columns of dates are written, as the user says it, or as it came out. */
function dated(order: Order): Partial<RegisterOptions> {
  if (order === 'unix') return { mapping: { ...noWords, dateForm: order } };
  return order === 'mixed' ? { dateOrders: new Map(everyColumn.map((header) => [header, order])) } : { dateOrder: order };
}

/** What a register gives, in the order of reading: each record and each lost row. */
function byReader(bytes: Uint8Array, order: Order): unknown[] {
  const found: unknown[] = [];
  const counts = readRegisterCsv(
    () => memorySource(bytes),
    { ...options, ...dated(order) },
    {
      record({ nameUtf8, ...record }) {
        const { bytes: names, start, end } = nameUtf8!;
        expect(Buffer.from(record.name).equals(names.subarray(start, end))).toBe(true);
        found.push(record);
      },
      problem: ({ level, code, line, facts }) =>
        level === 'lost' && found.push(`${code} ${line} ${facts['column'] ?? facts['last'] ?? ''}`),
    },
  );
  return [...found, counts.begun, counts.rows, counts.records];
}

function byOracle(bytes: Uint8Array, text: string, order: Order): unknown[] {
  const { header, dialect } = openCsv(() => memorySource(bytes), headerWords(undefined));
  const columns = registerColumns(header, options);
  const readers = { ...dateReaders(options.dates, order), ...wordReaders() };
  const found: unknown[] = [];
  let [begun, lost, records] = [0, 0, 0];
  for (const row of textRows(text, String.fromCharCode(dialect.delimiter))) {
    if (row.line <= header.line) continue;
    const one = told(row, columns, header.headers, { ...options, readers, mixed: order === 'mixed' });
    if (!one) continue;
    const { problem, records: kept } = one;
    begun++;
    if (problem !== undefined) {
      lost++;
      const [code, where] = problem.split(':');
      found.push(`${code} ${row.line} ${code === 'row-stray-quote' ? where : where === undefined ? '' : header.headers[Number(where)]}`);
    }
    found.push(...kept);
    records += kept.length;
  }
  return [...found, begun, begun - lost, records];
}

/** Text that Windows-1252 can hold as Latin-1 does. */
const latin = (text: string): string => `${text.replace(/[^\0-\u007f\u00a0-\u00ff]/gu, 'ü')}\n030 23125000;ü`;

/** Bytes that are no UTF-8 wherever the text has U+FFFD; a byte order mark says that they are all the same. */
function broken(text: string): Uint8Array {
  return Buffer.from(Buffer.from(`\ufeff${text}`).toString('latin1').replaceAll('\u00ef\u00bf\u00bd', '\u00ff'), 'latin1');
}

const order = fc.constantFrom<Order>('DMY', 'MDY', 'YMD', 'unix', 'mixed');

describe('a register is read as its texts say, row by row', () => {
  test.each<[string, number, (text: string) => string, (text: string) => Uint8Array]>([
    ['in UTF-8', 1000, (text) => text, (text) => Buffer.from(text)],
    ['behind a byte order mark', 200, (text) => text, (text) => Buffer.from(`\ufeff${text}`)],
    ['in broken UTF-8', 200, (text) => text.replaceAll(/[üÄ王]/gu, '\ufffd'), broken],
    ['in UTF-16', 200, (text) => text, (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['in Windows-1252', 200, latin, (text) => Buffer.from(text, 'latin1')],
  ])('%s', (_, whole, fit, encode) => {
    let records = 0;
    fc.assert(
      fc.property(register, order, (generated, how) => {
        const text = fit(generated.replace(/\p{Surrogate}/gu, '\ufffd'));
        const bytes = encode(text);
        fc.pre(openCsv(() => memorySource(bytes), headerWords(undefined)).dialect.delimiter === 59);
        const found = byReader(bytes, how);
        expect(found).toEqual(byOracle(bytes, text, how));
        records += found.at(-1) as number;
      }),
      { numRuns: runs(whole) },
    );
    expect(records).toBeGreaterThan(share(whole));
  });
});
