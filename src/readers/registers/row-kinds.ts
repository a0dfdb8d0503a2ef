import { CellMemo } from '../../lib/cell-memo.ts';
import { cellText, wordOf } from '../../lib/csv-cell.ts';
import { normaliseHeader } from '../../lib/csv-header.ts';
import type { CsvRow } from '../../lib/csv-row.ts';
import type { RowCondition } from './profiles/profile.ts';

/** Whether a row is read, is about something else, or says so in a word nobody knows. */
export type RowKind = 'read' | 'beside' | { readonly column: number; readonly allowed: string };

/** Tells rows about a telephone number from others by the conditions whose columns are there. */
export function rowKinds(conditions: readonly RowCondition[] = [], headers: readonly string[] = []): (row: CsvRow) => RowKind {
  const tests = conditions.flatMap((condition) => {
    const column = headers.findIndex((header) => normaliseHeader(header) === condition.column);
    return column === -1 ? [] : [{ column, kinds: kindsOf(condition, column) }];
  });
  return (row) => {
    let kind: RowKind = 'read';
    for (const { column, kinds } of tests) {
      const found = column < row.count ? kinds.value(row, column) : kinds.blank;
      if (found === 'beside') return found;
      if (found !== 'read') kind = found;
    }
    return kind;
  };
}

function kindsOf({ read, beside }: RowCondition, column: number): { value: (row: CsvRow, column: number) => RowKind; blank: RowKind } {
  const listed = new Map<string, RowKind>([
    ...beside.map((word) => [wordOf(word), 'beside'] as const),
    ...read.map((word) => [wordOf(word), 'read'] as const),
  ]);
  const unlisted: RowKind = { column, allowed: [...read, ...beside].filter((word) => word !== '').join(', ') };
  const of = (text: string): RowKind => listed.get(wordOf(cellText(text))) ?? unlisted;
  const memo = new CellMemo(of);
  return { value: (row, at) => memo.value(row, at), blank: of('') };
}
