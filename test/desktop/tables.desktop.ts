import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvMark, csvRow } from '../../src/lib/escape/csv.ts';
import type { XlsxCell } from '../../src/lib/xlsx/cell.ts';
import { tableSheet } from '../../src/reporters/xlsx/layout.ts';
import { workbookOf } from '../../src/reporters/xlsx/workbook.ts';
import { acmeAudit, askfirst, folderOf } from '../cli/program.ts';
import { hostile } from '../lib/hostile.ts';
import { sheetsIn } from '../reporters/xlsx/sheets.ts';
import { savedAs } from './office.ts';

/** Names, and each cell with its kind: what a reader of the workbook sees of it. */
async function contentOf(file: string): Promise<unknown> {
  const seen = (cell: XlsxCell | undefined): string => (cell ? `${cell.kind} ${cell.text}${cell.formula ? ' formula' : ''}` : '');
  const sheets = await sheetsIn(readFileSync(file));
  return sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => Array.from(row, seen)) }));
}

/** How German LibreOffice opens a file of semicolons in UTF-8, taking numbers and days for what they look like. */
const asGerman = '--infilter=Text - txt - csv (StarCalc):59,34,76,1,,1031,false,true';

/** The rows of a table as German LibreOffice has opened and saved them as a workbook. */
async function opened(table: string): Promise<readonly (readonly (XlsxCell | undefined)[])[]> {
  const [sheet] = await sheetsIn(readFileSync(await savedAs(table, 'xlsx:Calc MS Excel 2007 XML', [asGerman])));
  return sheet!.rows;
}

const isoDay = (text: string): string => text.replace(/^(\d\d)\.(\d\d)\.(\d{4})$/, '$3-$2-$1');

describe.each(['de', 'en'])('the tables of the fixture company (%s)', (language) => {
  const folder = folderOf();
  const workbook = path.join(folder, 'actions.xlsx');
  const table = path.join(folder, 'findings.csv');
  const outputs = ['-o', `xlsx=${workbook}`, '-o', `csv=${table}`, '--csv-dialect', 'excel-de'];
  const written = askfirst([...acmeAudit, '--lang', language, '--quiet', ...outputs]);

  test('the workbook is saved by LibreOffice with the same sheets and cells, each of its kind', async () => {
    expect((await written).stderr).toBe('');
    const made = await contentOf(workbook);
    expect(await contentOf(await savedAs(workbook, 'xlsx:Calc MS Excel 2007 XML'))).toEqual(made);
    expect(JSON.stringify(made)).toMatch(/"text \+49 171 •••••\d\d"/);
    expect(JSON.stringify(made)).toMatch(/"date 2026-\d\d-\d\d"/);
  });

  test('CSV for Excel is opened by LibreOffice with the same cells: numbers are text, days are days', async () => {
    await written;
    const [heads, ...rows] = parse(readFileSync(table), { delimiter: ';', bom: true }) as [string[], ...string[][]];
    const [headsOpened, ...cells] = await opened(table);
    expect(headsOpened!.map((cell) => cell?.text)).toEqual(heads);
    expect(heads).toContain('Gerätebezeichnung');
    expect(cells.map((row) => heads.map((_, column) => row[column]?.text ?? ''))).toEqual(rows.map((row) => row.map(isoDay)));
    const kindsIn = (name: string): Set<unknown> => new Set(cells.flatMap((row) => row[heads.indexOf(name)]?.kind ?? []));
    expect(['Rufnummer', 'Kennung', 'Befund', 'Tag des Exports', 'Zeile'].map(kindsIn)).toEqual(
      ['text', 'text', 'text', 'date', 'number'].map((kind) => new Set([kind])),
    );
    expect(cells.flat().filter((cell) => cell?.formula)).toEqual([]);
  });
});

const texts = [
  ...hostile,
  '=1+1',
  '+4917139200',
  '0815',
  '1-2',
  '01.02.2026',
  '12345e67',
  'DEZ-1',
  "'=x",
  '＝1',
  'constructor',
  '_x0041_',
  '\ufffd',
  'WAHR',
];

test('hostile texts are the same text after LibreOffice has opened and saved a workbook of them', async () => {
  const sheet = tableSheet(
    'Namen',
    [{ head: 'Name', width: 40 }],
    texts.map((text) => [text]),
    texts.length,
    [],
  );
  const file = path.join(folderOf(), 'hostile.xlsx');
  writeFileSync(file, await workbookOf([sheet], 'dd.mm.yyyy'));
  const made = (await contentOf(file)) as { rows: string[][] }[];
  expect(await contentOf(await savedAs(file, 'xlsx:Calc MS Excel 2007 XML'))).toEqual(made);
  expect(made[0]!.rows.flat().every((cell) => cell === '' || (cell.startsWith('text ') && !cell.endsWith(' formula')))).toBe(true);
});

test('hostile texts are cells of text after LibreOffice has opened a table of them for Excel', async () => {
  const file = path.join(folderOf(), 'hostile.csv');
  writeFileSync(file, csvMark('excel-de').text + texts.map((text) => csvRow('excel-de', [text, 'Ä']).text).join(''));
  const rows: string[][] = parse(readFileSync(file), { delimiter: ';', bom: true });
  const cells = (await opened(file)).map((row) => row[0]);
  expect(cells.map((cell) => cell?.text ?? '')).toEqual(rows.map(([text]) => text));
  expect(cells.filter((cell) => cell && (cell.kind !== 'text' || cell.formula))).toEqual([]);
});
