import { describe, expect, test } from 'vitest';
import { looksLikeWorkbook } from '../../../src/lib/xlsx/recognise.ts';
import { xlsxLimits } from '../../../src/lib/xlsx/limits.ts';
import { excel5, otherWorkbooks } from '../../other-workbooks.ts';
import { faultOf, inlineRow, type Made, workbookOf } from '../../workbooks.ts';
import { zipOf } from '../../zips.ts';

describe('what is no workbook is named', () => {
  test.each(Object.entries(otherWorkbooks))('%s', async (kind, bytes) => {
    expect(looksLikeWorkbook(bytes().subarray(0, 4096))).toBe(true);
    expect(await faultOf(bytes())).toBe(kind);
  });

  test.each<[string, Uint8Array, string]>([
    ['a workbook of Excel 5', excel5(), 'xls'],
    ['a web page with a declaration', Buffer.from('\ufeff<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html>'), 'html'],
    ['a web page in UTF-16', Buffer.from('\ufeff<html><table>', 'utf16le'), 'html'],
    ['a compound file cut off', excel5().subarray(0, 600), 'compound'],
    ['plain text', Buffer.from('Telefon;Status'), 'unknown'],
    ['nothing', new Uint8Array(0), 'unknown'],
    ['a text document', workbookOf({ parts: { 'xl/workbook.xml': '<w:document xmlns:w="w"/>' } }), 'no-workbook'],
    [
      'an archive with a password',
      workbookOf({ parts: { 'xl/workbook.xml': { name: '', data: '<workbook/>', flags: 1 } } }),
      'encrypted xl/workbook.xml',
    ],
  ])('%s', async (_, bytes, fault) => {
    expect(await faultOf(bytes)).toBe(fault);
  });

  test('but vCard, CSV and XML of other kinds are left to others', () => {
    const others = ['BEGIN:VCARD', 'Telefon;Status', '<?xml version="1.0"?><vcards/>', '{"a":1}', '<Datensatz/>', ''];
    expect(others.filter((text) => looksLikeWorkbook(Buffer.from(text)))).toEqual([]);
  });
});

test('a workbook cut off anywhere is damaged', async () => {
  const bytes = workbookOf({ sheets: [{ rows: inlineRow(1, ['Telefon', 'Status']) }] });
  const faults = new Set<string>();
  for (let length = 4; length < bytes.length; length += 97) faults.add(await faultOf(bytes.subarray(0, length)));
  expect([...faults]).toEqual(['damaged']);
});

describe('limits', () => {
  const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';

  test('a cell in the last column and row is beyond them, a format there is not', async () => {
    const bytes = workbookOf({ sheets: [{ rows: far }] });
    expect(bytes.length).toBeLessThan(2100);
    expect(await faultOf(bytes)).toBe('columns Sheet1!XFD1048576');
    expect(await faultOf(workbookOf({ sheets: [{ rows: far.replace('<v>1</v>', '') }] }))).toBe('none');
  });

  const long = 'x'.repeat(40_000);
  test.each<[string, Made, Partial<typeof xlsxLimits>, string]>([
    ['files', {}, { entries: 3 }, 'entries'],
    ['bytes inflated', { sheets: [{ rows: inlineRow(1, [long]) }] }, { inflated: 40_000 }, 'inflated xl/worksheets/sheet1.xml'],
    ['a ratio', { sheets: [{ rows: inlineRow(1, ['x']).repeat(20_000) }] }, { ratio: 20 }, 'ratio xl/worksheets/sheet1.xml'],
    ['the text of a cell', { sheets: [{ rows: inlineRow(1, [long]) }] }, { text: 30_000 }, 'text Sheet1!A1'],
    [
      'the texts of a row',
      { sheets: [{ rows: '<row>' + '<c t="s"><v>0</v></c>'.repeat(9) + '</row>' }], strings: [`<t>${'x'.repeat(9000)}</t>`] },
      { text: 50_000 },
      'text Sheet1!F1',
    ],
    [
      'one text shown again and again',
      { sheets: [{ rows: '<row><c t="s"><v>0</v></c></row>'.repeat(20) }], strings: [`<t>${long}</t>`] },
      { inflated: 500_000 },
      'inflated Sheet1!A13',
    ],
    ['a shared text', { strings: [`<t>${long}</t>`] }, { text: 30_000 }, 'text 0'],
    ['all shared texts', { strings: [`<t>${long}</t>`] }, { strings: 1 << 20 }, 'strings'],
    ['a comment', { parts: { 'xl/workbook.xml': `<!--${long.repeat(9)}--><workbook/>` } }, { text: 30_000 }, 'text xl/workbook.xml'],
    ['depth', { parts: { 'xl/workbook.xml': '<a>'.repeat(65) } }, {}, 'xml xl/workbook.xml'],
  ])('are set to %s', async (_, made, limits, fault) => {
    expect(await faultOf(workbookOf(made), { ...xlsxLimits, ...limits })).toBe(fault);
  });

  test('entries that share bytes are refused', async () => {
    const one = { name: 'a', data: 'text' };
    expect(await faultOf(zipOf([one, { ...one, name: 'b', sameAs: 0 }]))).toBe('overlapping');
  });

  test('a million rows without content come to nothing', async () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => `<row r="${i + 2}" spans="1:6" s="1" customFormat="1"/>`).join('');
    expect(await faultOf(workbookOf({ sheets: [{ rows: inlineRow(1, ['Telefon']) + rows }] }))).toBe('none');
  });
});
