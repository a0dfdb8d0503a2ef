import { isBlankFrom } from '../../../lib/csv-cell.ts';
import type { CsvRow } from '../../../lib/csv-row.ts';
import { looksLikePhone } from './phone-headers.ts';
import type { BookPlan } from './plan.ts';

/**
 * How a record compares with the header.
 *
 * - `none`: nothing stands in it, so it is no contact
 * - `whole`: as many cells as the header, or only blank ones beyond
 * - `short`: fewer cells; what it holds stands under the right headers, as far as can be told
 * - `shifted`: fewer or more cells, and a number under a header of something else, as when a line end or a delimiter
 *   stands in a cell without quotes
 * - `cut`: fewer cells, and the file ends within it
 * - `wide`: filled cells beyond the header; those before may have shifted
 * - `dirty`: a quoted cell goes on after its closing quote
 */
export type RowShape = 'none' | 'whole' | 'short' | 'shifted' | 'cut' | 'wide' | 'dirty';

/** Tells the shape of the records of one table. */
export function rowShapes({ headers, columns }: BookPlan): (row: CsvRow) => RowShape {
  const width = headers.length;
  const least = headers.findLastIndex((header) => header !== '') + 1;
  const phones = new Set(columns.get('phone'));
  return (row) => {
    const cut = !row.ended && row.count < least;
    if (isBlankFrom(row, 0)) return cut && row.count > 1 ? 'cut' : 'none';
    if (row.dirty) return 'dirty';
    if (!isBlankFrom(row, width)) return 'wide';
    if (cut) return 'cut';
    if ((row.count < least || row.count > width) && isShifted(row, phones)) return 'shifted';
    return row.count < least ? 'short' : 'whole';
  };
}

function isShifted(row: CsvRow, phones: ReadonlySet<number>): boolean {
  for (let i = 0; i < row.count; i++) {
    if (!phones.has(i) && row.end(i) - row.start(i) < 64 && looksLikePhone(row.text(i))) return true;
  }
  return false;
}

/** The cell in which the file ends without a line end or a closing quote, so that nobody can tell whether it is whole; else -1. */
export function openCell(row: CsvRow): number {
  return row.ended || row.isQuoted(row.count - 1) ? -1 : row.count - 1;
}
