import { randomMemory } from '../../../src/lib/bytes.ts';
import type { XlsxCell } from '../../../src/lib/xlsx/cell.ts';
import { openWorkbook } from '../../../src/lib/xlsx/workbook.ts';

/** A sheet as our own reader has it: its rows by their numbers, each with its cells by column. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly (XlsxCell | undefined)[])[];
}

export async function sheetsIn(bytes: Uint8Array): Promise<ReadSheet[]> {
  const workbook = await openWorkbook(randomMemory(bytes));
  const sheets: ReadSheet[] = [];
  try {
    for (const sheet of workbook.sheets) {
      const rows: (XlsxCell | undefined)[][] = [];
      for await (const row of workbook.rows(sheet)) {
        const cells: (XlsxCell | undefined)[] = [];
        for (const cell of row.cells) cells[cell.column] = cell;
        rows[row.number - 1] = cells;
      }
      sheets.push({ name: sheet.name, rows: Array.from(rows, (row) => row ?? []) });
    }
  } finally {
    workbook.close();
  }
  return sheets;
}

/** The table at the top of a sheet: texts of its cells by the heads of its columns, up to the first blank row. */
export function tableOf({ rows: [heads = [], ...rows] }: ReadSheet): Record<string, string>[] {
  const names = heads.map((head) => head?.text ?? '');
  const end = rows.findIndex((row) => row.length === 0);
  return rows
    .slice(0, end < 0 ? undefined : end)
    .map((row) => Object.fromEntries(names.map((name, column) => [name, row[column]?.text ?? ''])));
}
