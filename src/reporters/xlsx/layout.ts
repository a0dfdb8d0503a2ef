import type { Cell, DayCell } from '../../lib/escape/cell.ts';

/** A cell in which somebody will enter a day. */
export const emptyDay: DayCell = { day: '' };

export interface Column {
  readonly head: string;
  /** In characters. */
  readonly width: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Heads a table, or a part of the sheet. */
  readonly strong?: true;
}

/** One sheet of a workbook, and nothing of how it is written. */
export interface Sheet {
  /** Up to 31 characters, none of `[ ] * ? / \ :`. */
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
  /** Whether first row and first column stay in sight. */
  readonly frozen: boolean;
  /** The table that can be filtered; a sheet without one is read from top to bottom. */
  readonly table?: Table;
}

interface Table {
  /** Position of its head among the rows of the sheet. */
  readonly head: number;
  /** How many rows follow, and how many there were to show. */
  readonly length: number;
  readonly total: number;
}

/** A sheet that is one table under a head that stays in sight, with what is to be said of it below. */
export function tableSheet(
  name: string,
  columns: readonly Column[],
  cells: readonly (readonly Cell[])[],
  total: number,
  below: readonly string[],
): Sheet {
  return {
    name,
    widths: columns.map(({ width }) => width),
    rows: [
      { cells: columns.map(({ head }) => head), strong: true },
      ...cells.map((row) => ({ cells: row })),
      ...(below.length > 0 ? [{ cells: [] }] : []),
      ...below.map((text) => ({ cells: [text] })),
    ],
    frozen: true,
    table: { head: 0, length: cells.length, total },
  };
}
