import { AskfirstError } from '../../error.ts';
import { looksLikeWorkbook } from '../../lib/xlsx/recognise.ts';
import type { Workbook } from '../../lib/xlsx/workbook.ts';
import type { RegisterSink } from '../../model/consent-record.ts';
import { problem } from '../../model/problem-texts.ts';
import { shownSheet, withWorkbook } from '../workbook.ts';
import { registerColumns } from './columns.ts';
import { mappingPath } from './header-fields.ts';
import { speaksOfWithdrawal } from './withdrawals.ts';
import type { RegisterCounts, RegisterOptions, RegisterReader } from './register-reader.ts';
import { SheetTable } from './xlsx-sheet.ts';

/**
 * Workbooks of Excel and LibreOffice: every sheet with the header of a register, hidden ones too, one after another.
 * Rows and columns count whether they are hidden or not, since a withdrawal may stand there.
 */
export const xlsx: RegisterReader = {
  id: 'xlsx',
  title: { en: 'Excel workbook (.xlsx)', de: 'Excel-Arbeitsmappe (.xlsx)' },
  recognises: looksLikeWorkbook,
  read: (file, options, sink) => withWorkbook(file.openRandom(), options.path, (workbook) => readSheets(workbook, options, sink)),
};

async function readSheets(workbook: Workbook, options: RegisterOptions, sink: RegisterSink): Promise<RegisterCounts> {
  const tables: SheetTable[] = [];
  const only = options.mapping?.sheet;
  if (only !== undefined && workbook.sheets.every(({ name }) => name !== only)) {
    throw new AskfirstError('register-map-sheet-missing', {
      file: mappingPath(options),
      register: options.path,
      sheet: only,
      sheets: workbook.sheets.map(({ name }, position) => shownSheet(name, position)).join(', '),
    });
  }
  for (const [position, sheet] of workbook.sheets.entries()) {
    const name = shownSheet(sheet.name, position);
    if (only !== undefined && sheet.name !== only) {
      sink.problem(problem('note', 'sheet-not-named', 0, { sheet: name }));
      continue;
    }
    const table = await SheetTable.open(workbook, sheet, name, options);
    if (table) tables.push(table);
  }
  // Numbers first, since other sheets may look them up.
  tables.sort((a, b) => Number(b.profile?.kind === 'lookup') - Number(a.profile?.kind === 'lookup'));
  const registers = tables.filter(({ isRegister }) => isRegister);
  // Which of its columns are missing is said of the sheet that comes closest.
  const closest = tables.toSorted((a, b) => b.header.columns.size - a.header.columns.size)[0];
  if (registers.length === 0) registerColumns(closest?.header ?? noHeader, options);
  const counts: RegisterCounts[] = [];
  for (const table of tables) {
    const { name: sheet, hidden, isRegister, header } = table;
    if (isRegister) {
      const found = await table.read(options, sink);
      if (hidden || registers.length > 1)
        sink.problem(problem('note', hidden ? 'sheet-hidden' : 'sheet-read', header.line, { sheet, count: found.begun }));
      counts.push(found);
    } else if (header.columns.has('phone') || speaksOfWithdrawal(table.name))
      sink.problem(problem('lost', 'sheet-not-understood', 0, { sheet }));
    else sink.problem(problem('note', 'sheet-ignored', 0, { sheet }));
  }
  return added(counts);
}

const noHeader = { line: 0, headers: [], columns: new Map<string, readonly number[]>() };

/** What all sheets held; a field may have other headers in each. */
function added(counts: readonly RegisterCounts[]): RegisterCounts {
  const sum = (of: (count: RegisterCounts) => number): number => counts.reduce((total, count) => total + of(count), 0);
  const mapping = new Map<string, Set<string>>();
  for (const [field, headers] of counts.flatMap((count) => Object.entries(count.mapping)))
    mapping.set(field, new Set([...(mapping.get(field) ?? []), ...headers]));
  const formats = new Set(counts.map(({ format }) => format));
  return {
    format: formats.size === 1 ? [...formats].join('') : 'xlsx',
    encoding: '',
    begun: sum(({ begun }) => begun),
    rows: sum(({ rows }) => rows),
    records: sum(({ records }) => records),
    mapping: Object.fromEntries([...mapping].map(([field, headers]) => [field, [...headers]])),
    ignored: [...new Set(counts.flatMap(({ ignored }) => ignored))],
    hasScope: counts.every(({ hasScope }) => hasScope),
  };
}
