import { isBlankFrom } from '../../lib/csv-cell.ts';
import { mayBePersonal } from '../../lib/csv-header.ts';
import type { CsvRow } from '../../lib/csv-row.ts';
import type { ProblemFacts } from '../../model/problem.ts';
import type { ProblemCode } from '../../model/problem-texts.ts';

/** Why nobody can tell what the cells of a row are, if so. */
export function faultOf(row: CsvRow, width: number): { readonly code: ProblemCode; readonly facts: ProblemFacts } | undefined {
  if (row.dirty) return { code: 'row-stray-quote', facts: { last: row.lastLine } };
  if (!row.origin && !isBlankFrom(row, width)) return { code: 'row-too-wide', facts: { columns: width } };
  return undefined;
}

/** A column by its header, with the cell's own address where the file has such. */
export function columnName(headers: readonly string[], { origin }: CsvRow, column: number): string {
  const text = headers[column] ?? '';
  const header = mayBePersonal(text) ? '…' : text;
  const address = origin?.address(column) ?? '';
  return address === '' ? header : `${header} (${address})`.trimStart();
}
