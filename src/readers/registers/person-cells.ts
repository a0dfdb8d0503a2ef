import type { CsvRow } from '../../lib/csv-row.ts';
import { type PersonKey, type PersonKeyKind, type PersonKeys, setKey } from '../../model/person-key.ts';
import type { PersonColumns } from './columns.ts';

/** What tells the person of a row besides the name, reused from row to row. */
export interface RowPerson {
  readonly keys: PersonKeys;
  read(row: CsvRow): void;
}

export function rowPerson(columns: PersonColumns): RowPerson {
  const entries = Object.entries(columns) as [PersonKeyKind, number][];
  const cells = entries.map(([kind, column]) => ({ kind, column, key: { a: 0, b: 0 } satisfies PersonKey }));
  const keyOf = (kind: PersonKeyKind): PersonKey | undefined => cells.find((cell) => cell.kind === kind)?.key;
  return {
    keys: { subject: keyOf('subject'), email: keyOf('email'), organisation: keyOf('organisation') },
    read(row) {
      for (const { kind, column, key } of cells) setKey(key, kind, column < row.count ? row.text(column) : '');
    },
  };
}
