import { describe, expect, test } from 'vitest';
import { randomMemory } from '../../../src/lib/bytes.ts';
import { openWorkbook } from '../../../src/lib/xlsx/workbook.ts';
import { faultOf, inlineRow, type Made, relations, rowsOf, workbookOf } from '../../workbooks.ts';

const cell = '<row r="1"><c t="s"><v>0</v></c></row>';
const sheet = `<worksheet><sheetData>${cell}</sheetData></worksheet>`;

async function texts(made: Made): Promise<string[]> {
  const rows = await rowsOf(workbookOf({ strings: ['<t>da</t>'], ...made }));
  return rows.flatMap(({ cells }) => cells.map(({ text }) => text));
}

describe('parts are found', () => {
  test.each<[string, Made['parts']]>([
    [
      'by targets from the root',
      {
        'xl/_rels/workbook.xml.rels': relations([
          ['worksheet', '/xl/worksheets/sheet1.xml'],
          ['sharedStrings', '/xl/sharedStrings.xml'],
        ]),
      },
    ],
    [
      'under any name',
      {
        'xl/_rels/workbook.xml.rels': relations([
          ['worksheet', '../daten/%C3%84.xml'],
          ['sharedStrings', 'sharedStrings.xml'],
        ]),
        'daten/Ä.xml': sheet,
      },
    ],
    [
      'whatever the case of their letters',
      {
        'xl/_rels/workbook.xml.rels': relations([
          ['worksheet', 'Worksheets/SHEET1.xml'],
          ['sharedStrings', 'SharedStrings.xml'],
        ]),
      },
    ],
    [
      'by the strict edition of the standard',
      {
        'xl/_rels/workbook.xml.rels': relations([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['sharedStrings', 'sharedStrings.xml'],
        ]).replaceAll('http://schemas.openxmlformats.org/officeDocument/2006', 'http://purl.oclc.org/ooxml/officeDocument'),
      },
    ],
    [
      'under a prefix',
      {
        'xl/worksheets/sheet1.xml':
          '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    ],
    ['in UTF-16', { 'xl/worksheets/sheet1.xml': { name: '', data: Buffer.from(`\ufeff${sheet}`, 'utf16le') } }],
    ['with a byte order mark', { 'xl/worksheets/sheet1.xml': `\ufeff<?xml version="1.0"?>${sheet}` }],
    ['stored without compression', { 'xl/worksheets/sheet1.xml': { name: '', data: sheet, method: 0 } }],
    ['with sizes behind them', { 'xl/worksheets/sheet1.xml': { name: '', data: sheet, flags: 8 } }],
    [
      'without styles',
      {
        'xl/styles.xml': undefined,
        'xl/_rels/workbook.xml.rels': relations([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['sharedStrings', 'sharedStrings.xml'],
        ]),
      },
    ],
  ])('%s', async (_, parts = {}) => {
    expect(await texts({ sheets: [{ rows: cell }], parts })).toEqual(['da']);
  });
});

test('sheets come with name and state, in the order of their tabs, and without charts', async () => {
  const sheets = [{ name: 'A &amp; B' }, { name: 'Versteckt', state: 'hidden' }, { name: 'Tief', state: 'veryHidden' }, { name: 'Kreis' }];
  const parts = {
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['worksheet', 'worksheets/sheet3.xml'],
      ['chartsheet', 'chartsheets/sheet4.xml'],
    ]),
  };
  const workbook = await openWorkbook(randomMemory(workbookOf({ sheets, parts })));
  expect(workbook.sheets.map(({ name, state }) => [name, state])).toEqual([
    ['A & B', 'visible'],
    ['Versteckt', 'hidden'],
    ['Tief', 'veryHidden'],
  ]);
  workbook.close();
});

describe('rows', () => {
  async function numbers(rows: string): Promise<(readonly [number, boolean, number[]])[]> {
    const read = await rowsOf(workbookOf({ sheets: [{ rows }] }));
    return read.map(({ number, hidden, cells }) => [number, hidden, cells.map(({ column }) => column)] as const);
  }
  const v = '<v>1</v>';

  test.each<[string, string, (readonly [number, boolean, number[]])[]]>([
    [
      'without numbers',
      `<row><c>${v}</c><c>${v}</c></row><row><c r="C2">${v}</c><c>${v}</c></row>`,
      [
        [1, false, [0, 1]],
        [2, false, [2, 3]],
      ],
    ],
    [
      'after a gap',
      `<row r="7"><c>${v}</c></row><row><c>${v}</c></row>`,
      [
        [7, false, [0]],
        [8, false, [0]],
      ],
    ],
    ['without content', `<row r="1"/><row r="2"><c r="A2" s="1"/></row><row r="3"><c>${v}</c></row>`, [[3, false, [0]]]],
    [
      'hidden',
      `<row r="1" hidden="1"><c>${v}</c></row><row r="2" ht="0" customHeight="1"><c>${v}</c></row>`,
      [
        [1, true, [0]],
        [2, true, [0]],
      ],
    ],
    ['with cells out of order', `<row r="1"><c r="B1">${v}</c><c r="A1">${v}</c><c r="AA1">${v}</c></row>`, [[1, false, [0, 1, 26]]]],
  ])('%s', async (_, rows, expected) => {
    expect(await numbers(rows)).toEqual(expected);
  });

  test('may be left before their end, and read again', async () => {
    const rows = Array.from({ length: 5000 }, (_, i) => inlineRow(i + 1, [`Zeile ${i + 1}`])).join('');
    const workbook = await openWorkbook(randomMemory(workbookOf({ sheets: [{ rows }] })));
    const sheetOne = workbook.sheets[0]!;
    for await (const { number } of workbook.rows(sheetOne)) if (number === 20) break;
    let count = 0;
    for await (const { cells } of workbook.rows(sheetOne)) if (cells[0]?.text === `Zeile ${++count}`) continue;
    expect(count).toBe(5000);
    workbook.close();
  });

  test('merged cells are told', async () => {
    const areas: string[] = [];
    const behind = '<mergeCells count="2"><mergeCell ref="A1:A3"/><mergeCell ref="B1:C1"/></mergeCells>';
    await rowsOf(workbookOf({ sheets: [{ rows: cell, behind }], strings: ['<t>da</t>'] }), undefined, (area) => areas.push(area));
    expect(areas).toEqual(['A1:A3', 'B1:C1']);
  });
});

describe('what contradicts itself is damaged', () => {
  test.each<[string, Made, string]>([
    ['a shared text that is not there', { sheets: [{ rows: '<row><c t="s"><v>5</v></c></row>' }] }, 'damaged Sheet1!A1'],
    ['a shared text without number', { sheets: [{ rows: '<row><c t="s"><v>x</v></c></row>' }] }, 'damaged Sheet1!A1'],
    [
      'two cells in one place',
      { sheets: [{ rows: '<row r="3"><c r="B3"><v>1</v></c><c r="B3"><v>2</v></c></row>' }] },
      'damaged Sheet1!B3',
    ],
    ['a row beyond the last', { sheets: [{ rows: '<row r="1048577"><c><v>1</v></c></row>' }] }, 'damaged Sheet1!A1048577'],
    ['a row without a number', { sheets: [{ rows: '<row r="x"/>' }] }, 'damaged Sheet1!A0'],
    ['a cell without a column', { sheets: [{ rows: '<row r="1"><c r="1"/></row>' }] }, 'damaged Sheet1!A1'],
    ['a sheet that is not there', { parts: { 'xl/worksheets/sheet1.xml': undefined } }, 'damaged xl/worksheets/sheet1.xml'],
    ['a sheet nobody relates to', { parts: { 'xl/_rels/workbook.xml.rels': undefined } }, 'damaged Sheet1'],
    ['a sheet that is something else', { parts: { 'xl/worksheets/sheet1.xml': '<chart/>' } }, 'damaged xl/worksheets/sheet1.xml'],
    ['a part twice', { parts: { 'XL/workbook.xml': '<workbook/>' } }, 'damaged XL/workbook.xml'],
    ['a checksum that differs', { parts: { 'xl/styles.xml': { name: '', data: '<styleSheet/>', crc: 1 } } }, 'damaged xl/styles.xml'],
    ['XML that is cut off', { parts: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' } }, 'xml xl/worksheets/sheet1.xml'],
    [
      'XML that is no UTF-8',
      { parts: { 'xl/worksheets/sheet1.xml': { name: '', data: Buffer.from('<worksheet a="\xe4"/>', 'latin1') } } },
      'xml xl/worksheets/sheet1.xml',
    ],
    ['a document type', { parts: { 'xl/sharedStrings.xml': '<!DOCTYPE a [<!ENTITY b "c">]><sst/>' } }, 'doctype xl/sharedStrings.xml'],
  ])('%s', async (_, made, fault) => {
    expect(await faultOf(workbookOf(made))).toBe(fault);
  });
});
