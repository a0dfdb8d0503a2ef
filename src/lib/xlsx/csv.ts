import { ByteWriter } from '../byte-writer.ts';
import { XlsxFault } from './fault.ts';
import type { Workbook, XlsxSheet } from './workbook.ts';

/** Bytes of a sheet that are held in memory. */
const MOST = 1 << 28;

/**
 * A sheet as CSV, for whatever reads tables of text: in UTF-8, with semicolons, each row on the line of its number, since
 * line ends within cells are turned into spaces; and how many of its rows have content.
 *
 * @throws XlsxFault
 */
export async function sheetAsCsv(workbook: Workbook, sheet: XlsxSheet): Promise<{ readonly bytes: Uint8Array; readonly rows: number }> {
  const out = new ByteWriter();
  let line = 1;
  let rows = 0;
  for await (const { number, cells } of workbook.rows(sheet)) {
    // Rows may stand in any order; one that belongs further up gets the next line.
    for (; line < number; line++) out.ascii('\n');
    rows++;
    let column = 0;
    for (const cell of cells) {
      for (; column < cell.column; column++) out.ascii(';');
      out.text(quoted(cell.kind === 'uncalculated' ? '?' : cell.text));
    }
    if (out.length > MOST) throw new XlsxFault('inflated', sheet.part);
  }
  return { bytes: out.take(), rows };
}

function quoted(text: string): string {
  return `"${text.replace(/[\r\n]+/g, ' ').replaceAll('"', '""')}"`;
}
