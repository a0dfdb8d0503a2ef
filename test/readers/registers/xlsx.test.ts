import { describe, expect, test } from 'vitest';
import { AskfirstError } from '../../../src/error.ts';
import { memorySource, randomMemory } from '../../../src/lib/bytes.ts';
import { createLocalTime } from '../../../src/lib/local-time.ts';
import { dayOf } from '../../../src/model/day.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { createNumberReader } from '../../../src/phones/number-reader.ts';
import type { RegisterCounts } from '../../../src/readers/registers/register-reader.ts';
import { xlsx } from '../../../src/readers/registers/xlsx.ts';
import { otherWorkbooks } from '../../other-workbooks.ts';
import { inlineRow, type Made, relations, workbookOf } from '../../workbooks.ts';

interface Read {
  readonly counts: RegisterCounts;
  /** `number status day scope`. */
  readonly statements: string[];
  /** `level code line facts`. */
  readonly problems: string[];
}

async function read(made: Made | Uint8Array): Promise<Read> {
  const bytes = made instanceof Uint8Array ? made : workbookOf(made);
  const statements: string[] = [];
  const problems: Problem[] = [];
  const counts = await xlsx.read(
    { head: bytes.subarray(0, 4096), open: () => memorySource(bytes), openRandom: () => randomMemory(bytes) },
    { numbers: createNumberReader('DE'), dates: createLocalTime('Europe/Berlin'), defaultScope: 'contact-upload', path: 'register.xlsx' },
    {
      record: ({ number, status, day, scope }) => statements.push(`${number} ${status} ${day === undefined ? '-' : dayOf(day)} ${scope}`),
      problem: (problem) => problems.push(problem),
    },
  );
  return {
    counts,
    statements,
    problems: problems.map(({ level, code, line, facts }) => [level, code, line, ...Object.values(facts)].join(' ')),
  };
}

/** A sheet with a header, titles above it, and cells below as XML: `A` to `E` are phone, status, date, withdrawal and proof. */
function sheet(rows: string, name = 'Einwilligungen', state = 'visible') {
  const head = inlineRow(1, ['Register der Einwilligungen']) + inlineRow(3, ['Telefon', 'Status', 'Datum', 'Widerruf am', 'Nachweis']);
  return { name, state, rows: head + rows };
}

const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const numeric = (at: string, value: number, style = 0): string => `<c r="${at}" s="${style}"><v>${value}</v></c>`;
const formats = ['dd.mm.yyyy'];

test('a register is read below its titles, with days from cells of any kind', async () => {
  const rows = [
    `<row r="4">${text('A4', '0171 3920011')}${text('B4', 'erteilt')}${numeric('C4', 46082, 1)}${text('E4', 'Blatt 1')}</row>`,
    `<row r="5">${text('A5', '+49 171 3920012')}<c r="B5" t="b"><v>1</v></c><c r="C5" t="d"><v>2026-03-01T10:00:00</v></c></row>`,
    `<row r="6">${text('A6', '0171 3920013')}${text('B6', 'erteilt')}${text('C6', '01.03.2026')}${numeric('D6', 46083, 1)}</row>`,
  ];
  const { counts, statements, problems } = await read({ sheets: [sheet(rows.join(''))], formats });
  expect(statements).toEqual([
    '491713920011 given 2026-03-01 contact-upload',
    '491713920012 given 2026-03-01 contact-upload',
    '491713920013 given 2026-03-01 contact-upload',
    '491713920013 withdrawn 2026-03-02 contact-upload',
  ]);
  expect(counts).toMatchObject({
    format: 'xlsx',
    begun: 3,
    rows: 3,
    records: 4,
    mapping: { phone: ['Telefon'], withdrawn_at: ['Widerruf am'] },
  });
  expect(problems).toEqual([]);
});

describe('a number typed as one', () => {
  async function typed(cell: string, status = 'erteilt'): Promise<Read> {
    return await read({ sheets: [sheet(`<row r="14">${cell}${text('B14', status)}${text('C14', '2026-03-01')}</row>`)], formats });
  }

  test('gets back what only one reading has lost, and is noted', async () => {
    const zero = await typed(numeric('A14', 1713920011));
    expect([zero.statements, zero.problems]).toEqual([
      ['491713920011 given 2026-03-01 contact-upload'],
      ['note number-reconstructed 14 Telefon (Einwilligungen!A14) 0'],
    ]);
    const plus = await typed('<c r="A14"><v>4.91713920011E+11</v></c>');
    expect([plus.statements, plus.problems]).toEqual([
      ['491713920011 given 2026-03-01 contact-upload'],
      ['note number-reconstructed 14 Telefon (Einwilligungen!A14) +'],
    ]);
  });

  test('that may be two is lost, and takes consent away from both', async () => {
    const given = await typed(numeric('A14', 15228817386));
    expect([given.statements, given.problems]).toEqual([[], ['lost number-undecided 14 Telefon (Einwilligungen!A14)']]);
    const { statements } = await typed(numeric('A14', 15228817386), 'widerrufen');
    expect(statements).toEqual(['15228817386 withdrawn 2026-03-01 contact-upload', '4915228817386 withdrawn 2026-03-01 contact-upload']);
  });

  test.each(['1713920011.5', '1234567890123456', '-1713920011'])('%s has lost more than that', async (value) => {
    const { statements, problems } = await typed(`<c r="A14"><v>${value}</v></c>`);
    expect([statements, problems]).toEqual([[], ['lost number-destroyed 14 Telefon (Einwilligungen!A14)']]);
  });

  test('or taken for a day is destroyed', async () => {
    expect((await typed(numeric('A14', 46082, 1))).problems).toEqual(['lost number-destroyed 14 Telefon (Einwilligungen!A14)']);
  });
});

describe('a cell that is not what it should be', () => {
  const row = (cells: string): string => `<row r="9">${text('A9', '0171 3920011')}${cells}</row>`;
  const given = `${text('B9', 'erteilt')}${text('C9', '2026-03-01')}`;

  test.each<[string, string, string[], string[]]>([
    [
      'a failed formula',
      row(`${given}<c r="E9" t="e"><f>A1</f><v>#N/A</v></c>`),
      [],
      ['lost cell-error 9 Nachweis (Einwilligungen!E9)', 'note formulas-read 3 Einwilligungen 1'],
    ],
    [
      'a failed day of withdrawal',
      row(`${given}<c r="D9" t="e"><v>#REF!</v></c>`),
      ['491713920011 withdrawn - none'],
      ['lost cell-error 9 Widerruf am (Einwilligungen!D9)'],
    ],
    [
      'a formula without result',
      row(`${given}<c r="D9"><f>A1</f></c>`),
      ['491713920011 withdrawn - none'],
      ['lost cell-uncalculated 9 Widerruf am (Einwilligungen!D9)', 'note formulas-read 3 Einwilligungen 1'],
    ],
    [
      'a formula with a result',
      row(`${given}<c r="E9" t="str"><f>A1</f><v>Blatt 1</v></c>`),
      ['491713920011 given 2026-03-01 contact-upload'],
      ['note formulas-read 3 Einwilligungen 1'],
    ],
    [
      'a remark beside the table',
      row(`${given}${text('G9', 'hat angerufen, will nicht mehr')}`),
      [],
      ['lost cell-without-header 9 (Einwilligungen!G9)'],
    ],
    ['an unlisted status', row(text('B9', 'vielleicht')), [], ['lost status-unlisted 9 Status (Einwilligungen!B9)']],
  ])('%s', async (_, rows, statements, problems) => {
    const found = await read({ sheets: [sheet(rows)] });
    expect([found.statements, found.problems]).toEqual([statements, problems]);
    expect(found.counts.begun - found.counts.rows).toBe(problems.filter((problem) => problem.startsWith('lost')).length);
  });

  test('a text struck through counts for nothing, but for what it takes away', async () => {
    const styles = '<styleSheet><fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs></styleSheet>';
    const struck = (at: string, value: string): string => text(at, value).replace('<c ', '<c s="1" ');
    const rows = `<row r="9">${struck('A9', '0171 3920011')}${given}</row><row r="10">${text('A10', '0171 3920012')}${struck('B10', 'widerrufen')}</row>`;
    const { statements, problems } = await read({ sheets: [sheet(rows)], parts: { 'xl/styles.xml': styles } });
    expect(statements).toEqual(['491713920012 withdrawn - none']);
    expect(problems).toEqual(['lost cell-struck 9 Telefon (Einwilligungen!A9)', 'lost cell-struck 10 Status (Einwilligungen!B10)']);
  });

  test('comments on cells are not read, and noted', async () => {
    const parts = { 'xl/worksheets/_rels/sheet1.xml.rels': relations([['comments', '../comments1.xml']]) };
    const { problems } = await read({ sheets: [sheet(row(given))], parts });
    expect(problems).toEqual(['note comments-unread 3 Einwilligungen']);
  });

  test('a formula in a column nobody reads is no matter', async () => {
    const head = inlineRow(1, ['Telefon', 'Status', 'Alter']);
    const rows = `${head}<row r="2">${text('A2', '0171 3920011')}${text('B2', 'erteilt')}<c r="C2" t="e"><f>A1</f><v>#N/A</v></c></row>`;
    const { statements, problems } = await read({ sheets: [{ name: 'A', rows }] });
    expect([statements, problems]).toEqual([['491713920011 given - contact-upload'], ['note columns-ignored 1 Alter']]);
  });

  test('merged cells of several rows have lost their value in all but the first', async () => {
    const behind = '<mergeCells><mergeCell ref="A1:E2"/><mergeCell ref="B9:B10"/><mergeCell ref="A12:C12"/></mergeCells>';
    const { problems } = await read({ sheets: [{ ...sheet(row(given)), behind }] });
    expect(problems).toEqual(['lost cells-merged 9 Einwilligungen!B9:B10']);
  });
});

describe('sheets', () => {
  const row = (number: number, status: string, attributes = ''): string =>
    inlineRow(number, [`0171 392001${number}`, status, '2026-03-01'], attributes);

  test('are read one after another, hidden ones and hidden rows too', async () => {
    const sheets = [
      sheet(row(4, 'erteilt') + row(5, 'widerrufen', 'hidden="1"')),
      { name: 'Anleitung', rows: inlineRow(1, ['Bitte ausfüllen']) },
      { name: 'Leer' },
      sheet(row(6, 'widerrufen'), 'Alt 2025', 'veryHidden'),
      sheet(row(7, 'erteilt'), '+49 171 3920011'),
    ];
    const { counts, statements, problems } = await read({ sheets });
    expect(statements.map((statement) => statement.split(' ').slice(0, 2).join(' '))).toEqual([
      '491713920014 given',
      '491713920015 withdrawn',
      '491713920016 withdrawn',
      '491713920017 given',
    ]);
    expect(problems).toEqual([
      'note rows-hidden 3 Einwilligungen 1',
      'note sheet-read 3 Einwilligungen 2',
      'note sheet-ignored 0 Anleitung',
      'note sheet-hidden 3 Alt 2025 1',
      'note sheet-read 3 #5 1',
    ]);
    expect(counts).toMatchObject({ begun: 4, rows: 4, records: 4, mapping: { phone: ['Telefon'] } });
  });

  test.each<[string, string[]]>([
    ['Sperrliste', ['Telefon', 'Grund']],
    ['Widerrufe', ['Wer', 'Wann']],
  ])('%s with %j is not passed over quietly', async (name, header) => {
    const { problems } = await read({ sheets: [sheet(row(4, 'erteilt')), { name, rows: inlineRow(1, header) }] });
    expect(problems).toContain(`lost sheet-not-understood 0 ${name}`);
  });

  test('may have a header in row 20 of those with content, not below', async () => {
    const titles = (count: number): string => Array.from({ length: count }, (_, i) => inlineRow(i + 1, ['Titel'])).join('');
    const table = inlineRow(40, ['Telefon', 'Status']) + inlineRow(41, ['0171 3920011', 'erteilt']);
    expect((await read({ sheets: [{ rows: titles(19) + table }] })).statements).toHaveLength(1);
    await expect(read({ sheets: [{ rows: titles(20) + table }] })).rejects.toMatchObject({ code: 'register-column-missing' });
  });

  test.each<[string, Made, string]>([
    ['no numbers', { sheets: [{ rows: inlineRow(1, ['Kunde', 'Status']) }] }, 'register-column-missing'],
    ['no status', { sheets: [{ rows: inlineRow(1, ['Telefon', 'Kunde']) }] }, 'register-status-missing'],
    [
      'two days of withdrawal',
      { sheets: [{ rows: inlineRow(1, ['Telefon', 'Widerruf am', 'Widerrufen am', 'Status']) }] },
      'register-column-ambiguous',
    ],
    ['nothing at all', {}, 'register-column-missing'],
  ])('with %s are refused', async (_, made, code) => {
    await expect(read(made)).rejects.toMatchObject({ code });
  });
});

test.each(Object.entries(otherWorkbooks))('%s is named', async (kind, bytes) => {
  expect(xlsx.recognises(bytes().subarray(0, 4096))).toBe(true);
  const started = performance.now();
  const error = await read(bytes()).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(AskfirstError);
  expect(error).toMatchObject({ code: `workbook-${kind}`, exitCode: 2, facts: { file: 'register.xlsx' } });
  expect(performance.now() - started).toBeLessThan(1000);
});
