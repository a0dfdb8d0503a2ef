import writeExcelFile, { type Cell as FileCell } from 'write-excel-file/node';
import type { Cell } from '../../lib/escape/cell.ts';
import { displayWidth } from '../../lib/columns.ts';
import { forXlsx } from '../../lib/escape/xlsx.ts';
import { fixTimes } from '../../lib/zip/fixed-times.ts';
import type { Row, Sheet } from './layout.ts';

/** How days are shown; what stands in their cells is a day in any case. */
export type DayFormat = 'dd.mm.yyyy' | 'yyyy-mm-dd';

const font = { fontFamily: 'Calibri', fontSize: 11 } as const;
const top = { alignVertical: 'top' } as const;
const strong = { ...font, fontWeight: 'bold', backgroundColor: '#DDE3EA', wrap: true, ...top } as const;

/**
 * The bytes of a workbook, the same ones each time. Texts are cells of type text with the format of text, so that neither
 * opening nor editing one makes a formula, a number or a day of it. The library holds the whole workbook in memory.
 */
export async function workbookOf(sheets: readonly Sheet[], dayFormat: DayFormat): Promise<Uint8Array> {
  const written = sheets.map(({ name, widths, rows, frozen, table }) => ({
    sheet: name,
    data: rows.map((row) => {
      const cells = row.cells.map((cell) => fileCell(cell, row, dayFormat, table === undefined));
      return [...cells, { height: heightOf(row, widths) }];
    }),
    columns: widths.map((width) => ({ width })),
    ...(frozen ? { stickyRowsCount: 1, stickyColumnsCount: 1 } : {}),
    orientation: 'landscape' as const,
  }));
  const finish = { transform: (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }) => finished(xml, sheets[sheetIndex]!) };
  const features = [{ files: { transform: { 'xl/worksheets/sheet{id}.xml': finish } } }];
  return fixTimes(await writeExcelFile(written, { ...font, features }).toBuffer());
}

/** @param left figures and days stand at the left, where they would be far from what they belong to */
function fileCell(cell: Cell, row: Row, dayFormat: DayFormat, left: boolean): FileCell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string')
    return { type: String, value: forXlsx(cell).text, format: '@', ...(row.strong ? strong : { wrap: true, ...top }) };
  const style = { ...top, align: left ? ('left' as const) : ('center' as const) };
  if (typeof cell === 'number') return { type: Number, value: cell, format: '#,##0', ...style };
  const day = { type: Date, format: dayFormat, ...style };
  return cell.day === '' ? day : { ...day, value: new Date(`${cell.day}T00:00:00Z`) };
}

/**
 * Height of a row in points, so that wrapped texts are seen whole: LibreOffice shows one line unless it is told. Lines are
 * estimated, for the width of a text depends on the font.
 */
function heightOf({ cells }: Row, widths: readonly number[]): number {
  const lines = cells.map((cell, index) =>
    typeof cell === 'string' ? Math.ceil(displayWidth(cell.slice(0, mostSeen)) / (widths[index]! - 2)) : 1,
  );
  return lineHeight * Math.min(mostLines, Math.max(1, ...lines));
}

const lineHeight = 15;
const mostLines = 12;
/** Characters that can matter for the height. */
const mostSeen = 1500;

/** What the library does not know: one page wide when printed, and arrows for filtering on the head of a sheet's table. */
function finished(sheet: string, { table, widths }: Sheet): string {
  const xml = sheet
    .replace(/<worksheet [^>]*>/, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
    .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" ');
  if (!table) return xml;
  const first = table.head + 1;
  const area = `A${first}:${String.fromCharCode(64 + widths.length)}${first + table.length}`;
  return xml.replace('</sheetData>', `</sheetData><autoFilter ref="${area}"/>`);
}
