import type { CellOrigin } from '../../lib/text-row.ts';
import type { RegisterColumns } from './columns.ts';

type BrokenCode = NonNullable<ReturnType<NonNullable<CellOrigin['broken']>>>;

/** The first cell of a register's columns whose text does not count. */
interface BrokenCell {
  readonly code: BrokenCode;
  readonly column: number;
}

/** Looks through the columns that were taken for something; what stands in others is not read. */
export function brokenCells(columns: RegisterColumns): (origin: CellOrigin) => BrokenCell | undefined {
  const used = columnsIn(columns);
  return (origin) => {
    for (const column of used) {
      const code = origin.broken?.(column);
      if (code !== undefined) return { code, column };
    }
    return undefined;
  };
}

/** Every column that was taken for a field. */
export function columnsIn({ phones, events, joined, ...columns }: RegisterColumns): readonly number[] {
  const others = Object.values(columns).filter((column): column is number => typeof column === 'number');
  return [...[...phones, ...events].map(({ at }) => at), ...(joined ?? []), ...others];
}
