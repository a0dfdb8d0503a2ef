import { findHeader, listHeaders, listSureHeaders } from '../../lib/csv-header.ts';
import { TextRow } from '../../lib/text-row.ts';
import type { XlsxRow } from '../../lib/xlsx/sheet.ts';
import type { Workbook, XlsxSheet } from '../../lib/xlsx/workbook.ts';
import { problem } from '../../model/problem-texts.ts';
import type { RecipientSink } from '../../model/recipient.ts';
import { RowOrigin, textsOf } from '../registers/xlsx-sheet.ts';
import { shownSheet } from '../workbook.ts';
import { type RecipientColumns, recipientColumns, recipientWords, withoutNumbers } from './columns.ts';
import type { RecipientCounts, RecipientOptions } from './recipient-reader.ts';
import { recipientTaker } from './rows.ts';

/** How many rows with content may come before the header's end. */
const HEAD_ROWS = 20;

/** Reads every sheet with a column of numbers, hidden ones and hidden rows too. */
export async function readRecipientSheets(workbook: Workbook, options: RecipientOptions, sink: RecipientSink): Promise<RecipientCounts> {
  let rows = 0;
  const mapping: Record<string, string[]> = {};
  let lists = 0;
  let headers = '';
  for (const [position, sheet] of workbook.sheets.entries()) {
    const name = shownSheet(sheet.name, position);
    const header = findHeader(await headOf(workbook, sheet), recipientWords);
    if (headers === '') headers = listSureHeaders(header);
    if (!header.columns.has('phone')) {
      sink.problem(problem('note', 'sheet-ignored', 0, { sheet: name }));
      continue;
    }
    lists++;
    const columns = recipientColumns(header, `${options.path} (${name})`);
    for (const [field, taken] of Object.entries(columns.taken)) mapping[field] = [...new Set([...(mapping[field] ?? []), ...taken])];
    rows += await readSheet({ workbook, sheet, name, header }, columns, options, sink);
  }
  if (lists === 0) throw withoutNumbers(options.path, headers);
  return { format: 'xlsx', encoding: '', rows, mapping };
}

async function headOf(workbook: Workbook, sheet: XlsxSheet): Promise<{ line: number; cells: string[] }[]> {
  const head: XlsxRow[] = [];
  for await (const row of workbook.rows(sheet)) if (head.push(row) === HEAD_ROWS) break;
  return head.map(({ number, cells }) => ({ line: number, cells: textsOf(cells) }));
}

interface Sheet {
  readonly workbook: Workbook;
  readonly sheet: XlsxSheet;
  readonly name: string;
  readonly header: ReturnType<typeof findHeader>;
}

async function readSheet(
  { workbook, sheet, name, header }: Sheet,
  columns: RecipientColumns,
  options: RecipientOptions,
  sink: RecipientSink,
): Promise<number> {
  if (columns.ignored.length > 0) sink.problem(problem('note', 'columns-ignored', header.line, { headers: listHeaders(columns.ignored) }));
  const taker = recipientTaker(header.headers, columns, options, sink);
  const origin = new RowOrigin(name);
  const row = new TextRow(origin);
  for await (const found of workbook.rows(sheet)) {
    if (found.number <= header.line) continue;
    origin.row = found;
    taker.take(row.load(textsOf(found.cells), found.number));
  }
  return taker.rows();
}
