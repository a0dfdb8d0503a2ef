import { describe, expect, test } from 'vitest';
import { type Made, rowsOf, workbookOf } from '../../workbooks.ts';

const formats = ['dd.mm.yyyy', 'yyyy-mm-dd hh:mm', '[$-407]d. mmmm yyyy;@', '0 "Tage"', '[h]:mm', '0.00E+00', '[Red]#,##0', 'hh:mm'];

/** The cells of one row as `kind text`, with `=` before what a formula gave. */
async function read(cells: string, made: Made = {}): Promise<string[]> {
  const bytes = workbookOf({ formats, strings: ['<t>null</t>', '<t>eins</t>'], ...made, sheets: [{ rows: `<row r="1">${cells}</row>` }] });
  const rows = await rowsOf(bytes);
  return rows.flatMap(({ cells: found }) => found.map(({ kind, text, formula }) => `${formula ? '=' : ''}${kind} ${text}`));
}

describe('a text', () => {
  test.each<[string, string, string]>([
    ['shared', '<c t="s"><v>1</v></c>', 'text eins'],
    ['in the cell', '<c t="inlineStr"><is><t>Zöllig 😀</t></is></c>', 'text Zöllig 😀'],
    [
      'in runs',
      '<c t="inlineStr"><is><r><rPr><b/></rPr><t>wider</t></r><r><t xml:space="preserve">rufen </t></r></is></c>',
      'text widerrufen ',
    ],
    ['with a reading aid', '<c t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></is></c>', 'text 東京'],
    ['with CDATA', '<c t="inlineStr"><is><t><![CDATA[<a> & b]]></t></is></c>', 'text <a> & b'],
    ['with entities', '<c t="inlineStr"><is><t>&lt;a&gt; &amp; &#228;</t></is></c>', 'text <a> & ä'],
    ['with escapes', '<c t="inlineStr"><is><t>a_x000D_b_x005F_x000D_c_xZZZZ_</t></is></c>', 'text a\rb_x000D_c_xZZZZ_'],
    ['over two lines', '<c t="inlineStr"><is><t>a\nb</t></is></c>', 'text a\nb'],
    ['of a formula', '<c t="str"><f>A1</f><v>erteilt</v></c>', '=text erteilt'],
  ])('%s', async (_, cell, expected) => {
    expect(await read(cell)).toEqual([expected]);
  });

  test('shared in runs, with a reading aid and escapes', async () => {
    const strings = ['<r><t>a</t></r><r><t>_x000A_b</t></r><rPh><t>x</t></rPh><phoneticPr fontId="1"/>', '<t/>', '<t>ü</t>'];
    expect(await read('<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c>', { strings })).toEqual(['text a\nb', 'text ü']);
  });
});

test('a shared text that is blank comes first, and long ones fill several blocks', async () => {
  const long = ['ä', '東', '😀'].map((char) => char.repeat(400_000));
  const strings = ['', ...long, '', 'end'].map((one) => `<si><t>${one}</t></si>`);
  const shared = { name: '', data: `<sst>${strings.join('')}</sst>`, method: 0 };
  const rows = strings.map((_, i) => `<row><c t="s"><v>${i}</v></c></row>`).join('');
  const texts = await rowsOf(workbookOf({ sheets: [{ rows }], parts: { 'xl/sharedStrings.xml': shared } }));
  expect(texts.map(({ number, cells: [one] }) => [number, one?.text.slice(0, 2), one?.text.length])).toEqual([
    [2, 'ää', 400_000],
    [3, '東東', 400_000],
    [4, '😀', 800_000],
    [6, 'en', 3],
  ]);
});

describe('a number', () => {
  test.each([
    ['491713920011', '491713920011'],
    ['4.91713920011E+11', '491713920011'],
    ['4.9171392001123456E11', '491713920011.235'],
    ['0.10000000000000001', '0.1'],
    ['-1.5E-7', '-0.00000015'],
    ['12345678901234567890', '12345678901234600000'],
    ['1e300', `1${'0'.repeat(300)}`],
    ['0', '0'],
    [' 42 ', '42'],
  ])('%s reads as %s', async (value, expected) => {
    expect(await read(`<c><v>${value}</v></c>`)).toEqual([`number ${expected}`]);
  });

  test.each(['abc', '1e999', '0x10', '1,5'])('%s is none, and stays as it is', async (value) => {
    expect(await read(`<c t="n"><v>${value}</v></c>`)).toEqual([`text ${value}`]);
  });
});

describe('a date', () => {
  test.each([
    [1, '46082', 'date 2026-03-01'],
    [2, '46082.586805555555', 'date 2026-03-01T14:05:00'],
    [2, '46082.052083333336', 'date 2026-03-01T01:15:00'],
    [2, '46081.9999999999', 'date 2026-03-01'],
    [3, '1', 'date 1900-01-01'],
    [1, '59', 'date 1900-02-28'],
    [1, '60', 'date 1900-02-29'],
    [1, '61', 'date 1900-03-01'],
    [1, '2958465', 'date 9999-12-31'],
    [1, '2958466', 'number 2958466'],
    [1, '-1', 'number -1'],
    [8, '0.5', 'date 1900-01-00T12:00:00'],
    [4, '46082', 'number 46082'],
    [5, '1.5', 'number 1.5'],
    [6, '46082', 'number 46082'],
    [7, '46082', 'number 46082'],
    [0, '46082', 'number 46082'],
  ])('in style %i: %s is %s', async (style, value, expected) => {
    expect(await read(`<c s="${style}"><v>${value}</v></c>`)).toEqual([expected]);
  });

  test('counts from 1904 where the workbook says so', async () => {
    const properties = '<workbookPr date1904="1"/>';
    expect(await read('<c s="1"><v>44620</v></c><c s="1"><v>0</v></c>', { properties })).toEqual(['date 2026-03-01', 'date 1904-01-01']);
  });

  test.each([
    ['2026-03-01', 'date 2026-03-01'],
    ['2026-03-01T00:00:00.000', 'date 2026-03-01'],
    ['2026-03-01T14:05', 'date 2026-03-01T14:05:00'],
    ['2026-02-28T23:00:00.000Z', 'date 2026-02-28T23:00:00Z'],
    ['gestern', 'text gestern'],
  ])('as text %s', async (value, expected) => {
    expect(await read(`<c t="d"><v>${value}</v></c>`)).toEqual([expected]);
  });

  test.each([14, 17, 22, 27, 47, 58])('in the built-in format %i', async (id) => {
    const styles = `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs></styleSheet>`;
    expect(await read('<c s="1"><v>46082</v></c>', { parts: { 'xl/styles.xml': styles } })).toEqual(['date 2026-03-01']);
  });
});

test.each<[string, string, string[]]>([
  ['true', '<c t="b"><v>1</v></c>', ['boolean true']],
  ['false', '<c t="b"><v>0</v></c>', ['boolean false']],
  ['an error', '<c t="e"><v>#N/A</v></c>', ['error #N/A']],
  ['an error of a formula', '<c t="e"><f>A1</f><v>#REF!</v></c>', ['=error #REF!']],
  ['a formula with its result', '<c><f t="shared" si="0"/><v>7</v></c>', ['=number 7']],
  ['a formula with a blank result', '<c t="str"><f>A1</f><v></v></c>', []],
  [
    'a formula without result',
    '<c><f>A1</f></c><c><f>A1</f><v/></c><c t="str"><f>A1</f></c>',
    ['=uncalculated ', '=uncalculated ', '=uncalculated '],
  ],
  ['a blank cell', '<c/><c s="1"><v/></c><c t="inlineStr"><is><t/></is></c>', []],
])('%s', async (_, cell, expected) => {
  expect(await read(cell)).toEqual(expected);
});

test.each<[string, string, boolean]>([
  ['in the style of its cell', '<font/><font><strike/></font>', true],
  ['switched off again', '<font/><font><strike val="0"/></font>', false],
  ['in another font', '<font><strike/></font><font/>', false],
])('a text struck through %s', async (_, fonts, struck) => {
  const xml = `<styleSheet><fonts>${fonts}</fonts><cellXfs><xf/><xf fontId="1"/></cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>`;
  const rows = '<row><c s="1" t="b"><v>1</v></c></row>';
  const [row] = await rowsOf(workbookOf({ sheets: [{ rows }], parts: { 'xl/styles.xml': xml } }));
  expect(row?.cells[0]?.struck).toBe(struck);
});

test('the zero that a program puts for a formula it does not calculate is no result', async () => {
  const properties = '<calcPr fullCalcOnLoad="1"/>';
  expect(await read('<c><f>A1</f><v>0</v></c><c><f>A1</f><v>5</v></c><c><v>0</v></c>', { properties })).toEqual([
    '=uncalculated ',
    '=number 5',
    'number 0',
  ]);
});
