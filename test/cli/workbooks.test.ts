import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { otherWorkbooks } from '../other-workbooks.ts';
import { inlineRow, workbookOf } from '../workbooks.ts';
import { estate, known, quiet } from './estate.ts';
import { audit, type Case, eachIsSaid } from './mistakes.ts';
import { askfirst, audited } from './program.ts';

/** What the error says of each kind of file, and how to mend it. */
const named: Readonly<Record<keyof typeof otherWorkbooks, readonly [name: string, en: string, de: string]>> = {
  xls: ['(.xls)', 'save it as .xlsx or CSV', 'als .xlsx oder CSV speichern'],
  encrypted: ['', 'remove the password', 'Kennwort in Excel entfernen'],
  compound: ['.msg', 'save it as .xlsx or CSV', 'als .xlsx oder CSV speichern'],
  xlsb: ['(.xlsb)', 'save it as .xlsx or CSV', 'als .xlsx oder CSV speichern'],
  ods: ['(.ods)', 'save it as .xlsx or CSV', 'als .xlsx oder CSV speichern'],
  html: ['', 'save it as .xlsx or CSV', 'als .xlsx oder CSV speichern'],
  'xml-2003': ['Excel 2003', 'save it as .xlsx or CSV', 'als .xlsx oder CSV speichern'],
  'no-workbook': ['', 'name the workbook', 'die Mappe (.xlsx) oder CSV-Datei selbst angeben'],
};

const register = workbookOf({
  sheets: [
    { name: 'Einwilligungen', rows: inlineRow(1, ['Telefon', 'Status', 'Zweck']) + inlineRow(2, [known, 'erteilt', 'contact-upload']) },
  ],
});

const wrong = (what: string, bytes: Uint8Array, name: string, en: string, de: string): Case => ({
  what,
  files: { ...quiet, 'wrong.xlsx': bytes },
  args: audit('-r', 'wrong.xlsx'),
  code: 2,
  names: ['wrong.xlsx', name],
  remedy: [en, de],
});

eachIsSaid([
  ...Object.entries(named).map(([kind, words]) => wrong(kind, otherWorkbooks[kind as keyof typeof named](), ...words)),
  wrong('a workbook cut off', register.subarray(0, -200), '', 'copy or download it again', 'erneut kopieren'),
  wrong(
    'a cell in the last column and row',
    workbookOf({ sheets: [{ rows: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' }] }),
    'Sheet1!XFD1048576',
    'delete what stands far to the right',
    'weit rechts von der Tabelle',
  ),
  {
    ...wrong('an inventory of LibreOffice', otherWorkbooks.ods(), '(.ods)', 'save it as .xlsx or CSV', 'als .xlsx oder CSV speichern'),
    args: ['audit', 'phones', '-d', 'wrong.xlsx'],
  },
  wrong('a bomb', bomb(), 'xl/worksheets/sheet1.xml', 'copy the table into a new workbook', 'in eine neue Mappe kopieren'),
]);

const devices = [
  ['device_id', 'channels', 'contact_access'],
  ['D-1', 'whatsapp', 'none'],
];
const rowsOf = (table: readonly (readonly string[])[], first: number): string => table.map((row, i) => inlineRow(first + i, row)).join('');

test.each<[string, Parameters<typeof workbookOf>[0]['sheets'], string[]]>([
  ['of one sheet', [{ name: 'Geräte', rows: rowsOf(devices, 3) }], ['xlsx devices.xlsx 1 ']],
  [
    'of several sheets, of which one lists devices',
    [
      { name: 'Anleitung', rows: inlineRow(1, ['Bitte ausfüllen']) },
      { name: 'Geräte', state: 'hidden', rows: rowsOf(devices, 1) },
    ],
    ['unknown devices.xlsx (Anleitung) 0 inventory-sheet-ignored', 'xlsx devices.xlsx (Geräte) 1 sheet-hidden'],
  ],
])('an inventory in a workbook %s is read like a table of text', async (_, sheets, expected) => {
  const cwd = estate({ ...quiet, 'devices.xlsx': workbookOf({ sheets: sheets ?? [] }) });
  const { execution, summary } = await audited(['phones', '-r', 'register.csv', '-d', 'devices.xlsx', '--as-of', '2026-11-01'], { cwd });
  const inputs = execution.inputs.filter(({ role }) => role === 'inventory');
  expect(
    inputs.map(({ format, path, records, problems }) => `${format} ${path} ${records} ${problems.map(({ code }) => code).join()}`),
  ).toEqual(expected);
  expect(summary.exposures).toMatchObject({ outOfReach: 1, covered: 0 });
});

/** 64 MiB of rows that pack into 65 KiB. */
function bomb(): Uint8Array {
  return workbookOf({ parts: { 'xl/worksheets/sheet1.xml': { name: '', data: Buffer.alloc(64 << 20, '<row/>') } } });
}

/** All rows of a sheet formatted below a table of two, as Excel saves a column that was formatted whole. */
function formatted(): Uint8Array {
  const rows = Array.from(
    { length: 150_000 },
    (_, i) => `<row r="${i + 3}" spans="1:3" s="1" customFormat="1"><c r="A${i + 3}" s="1"/></row>`,
  );
  const head = inlineRow(1, ['Telefon', 'Status', 'Zweck']) + inlineRow(2, [known, 'erteilt', 'contact-upload']);
  return workbookOf({ sheets: [{ rows: head + rows.join('') }] });
}

test.each<[string, Uint8Array, number, string]>([
  ['a bomb', bomb(), 2, '200 times its size'],
  ['one text without end', workbookOf({ strings: [`<t>${randomBytes(4 << 20).toString('base64')}</t>`] }), 2, 'longer than 1 MiB'],
  ['a sheet formatted to its end', formatted(), 0, ''],
])('%s is read in little memory', async (_, bytes, code, said) => {
  const cwd = estate({ ...quiet, 'register.xlsx': bytes });
  const started = performance.now();
  const outcome = await askfirst(['audit', 'phones', '-r', 'register.xlsx', '-o', 'json', '--fail-on', 'none'], {
    cwd,
    node: ['--max-old-space-size=64'],
  });
  expect(outcome).toMatchObject({ code, signal: null });
  expect(outcome.stderr).toContain(said);
  expect(performance.now() - started).toBeLessThan(30_000);
});

test('a register in a workbook is audited, its problems with the address of the cell, and inspected', async () => {
  const rows =
    inlineRow(1, ['Telefon', 'Status', 'Zweck']) +
    '<row r="2"><c r="A2"><v>491713920001</v></c><c r="B2" t="str"><f>IF(C2="","","erteilt")</f><v>erteilt</v></c></row>' +
    '<row r="3" hidden="1"><c r="A3"><v>15228817386</v></c><c r="B3" t="inlineStr"><is><t>erteilt</t></is></c></row>';
  const cwd = estate({ ...quiet, 'register.xlsx': workbookOf({ sheets: [{ name: 'Einwilligungen', rows }] }) });
  const args = ['phones', '-r', 'register.xlsx', '-d', 'devices.csv', '--as-of', '2026-11-01', '--on-incomplete', 'warn'];
  const { execution } = await audited(args, { cwd });
  const { format, records, problems } = execution.inputs.find(({ role }) => role === 'register')!;
  expect([format, records]).toEqual(['xlsx', 1]);
  expect(problems.map(({ level, code, line }) => `${level} ${code} ${line}`)).toEqual([
    'note number-reconstructed 2',
    'lost number-undecided 3',
    'note formulas-read 1',
    'note rows-hidden 1',
  ]);
  expect(problems[1]!.message).toContain('Telefon (Einwilligungen!A3)');
  expect(JSON.stringify(problems)).not.toMatch(/1713920001|15228817386/);
  const inspected = await askfirst(['inspect', 'register.xlsx', '-o', 'json'], { cwd });
  expect(inspected.stdout).toContain('"xlsx"');
});
