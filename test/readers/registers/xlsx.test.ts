import { describe, expect, test } from 'vitest';
import { inlineRow, relations } from '../../workbooks.ts';
import { formats, numeric, read, sheet, text, type Read } from './xlsx-read.ts';

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
