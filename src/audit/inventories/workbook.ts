import { memorySource } from '../../lib/bytes.ts';
import { openRandom } from '../../lib/files.ts';
import { sheetAsCsv } from '../../lib/xlsx/csv.ts';
import { problem } from '../../model/problem-texts.ts';
import { shownSheet, withWorkbook } from '../../readers/workbook.ts';
import type { InventoryFile } from './files.ts';

/**
 * The sheets of a workbook that hold something, hidden ones too, each as a table of text. The only one goes by the name of
 * the file. Throws an AskfirstError that says what the file is when it is no workbook.
 */
export async function sheetsIn(whole: InventoryFile, headLength: number): Promise<InventoryFile[]> {
  return await withWorkbook(openRandom(whole.path), whole.path, async (workbook) => {
    const sheets: InventoryFile[] = [];
    for (const [position, sheet] of workbook.sheets.entries()) {
      const { bytes, rows } = await sheetAsCsv(workbook, sheet);
      if (rows === 0) continue;
      const name = shownSheet(sheet.name, position);
      const problems = sheet.state === 'visible' ? [] : [problem('note', 'sheet-hidden', 0, { sheet: name, count: rows })];
      sheets.push({ ...whole, sheet: name, head: bytes.subarray(0, headLength), open: () => memorySource(bytes), problems });
    }
    if (sheets.length < 2) return sheets;
    return sheets.map((one) => ({ ...one, path: `${one.path} (${one.sheet})`, shown: `${one.shown} (${one.sheet})` }));
  });
}
