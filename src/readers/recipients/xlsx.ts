import { findHeader, listHeaders } from '../../lib/csv-header.ts';
import { TextRow } from '../../lib/text-row.ts';
import type { XlsxRow } from '../../lib/xlsx/sheet.ts';
import type { Workbook, XlsxSheet } from '../../lib/xlsx/workbook.ts';
import { problem } from '../../model/problem-texts.ts';
import type { RecipientSink } from '../../model/recipient.ts';
import { RowOrigin, textsOf } from '../registers/xlsx-sheet.ts';
import { shownSheet } from '../workbook.ts';
import { recipientColumns, recipientWords, withoutNumbers } from './columns.ts';
import type { RecipientCounts, RecipientOptions } from './recipient-reader.ts';
import { recipientTaker } from './rows.ts';

/** How many rows with content may come before the header's end. */
const HEAD_ROWS = 20;

/** Reads every sheet with a column of numbers, hidden ones and hidden rows too. */
export async function readRecipientSheets(workbook: Workbook, options: RecipientOptions, sink: RecipientSink): Promise<RecipientCounts> {
  let rows = 0;
  let lists = 0;
  let headers: readonly string[] = [];
  for (const [position, sheet] of workbook.sheets.entries()) {
    const name = shownSheet(sheet.name, position);
    const header = findHeader(await headOf(workbook, sheet), recipientWords);
    if (headers.length === 0) headers = header.headers;
    if (!header.columns.has('phone')) {
      sink.problem(problem('note', 'sheet-ignored', 0, { sheet: name }));
      continue;
    }
    lists++;
    rows += await readSheet(workbook, sheet, name, header, options, sink);
  }
  if (lists === 0) throw withoutNumbers(options.path, headers);
  return { format: 'xlsx', encoding: '', rows };
}

async function headOf(workbook: Workbook, sheet: XlsxSheet): Promise<{ line: number; cells: string[] }[]> {
  const head: XlsxRow[] = [];
  for await (const row of workbook.rows(sheet)) if (head.push(row) === HEAD_ROWS) break;
  return head.map(({ number, cells }) => ({ line: number, cells: textsOf(cells) }));
}

async function readSheet(
  workbook: Workbook,
  sheet: XlsxSheet,
  name: string,
  header: ReturnType<typeof findHeader>,
  options: RecipientOptions,
  sink: RecipientSink,
): Promise<number> {
  const columns = recipientColumns(header, `${options.path} (${name})`);
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
