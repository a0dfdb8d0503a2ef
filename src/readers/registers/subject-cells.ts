import type { CsvRow } from '../../lib/csv-row.ts';
import type { NumberKey } from '../../model/number.ts';
import type { NumberReader } from '../../model/number-reader.ts';
import type { RegisterColumns } from './columns.ts';
import { type RowNumbers, rowNumbers } from './number-cells.ts';
import type { RegisterOptions } from './register-reader.ts';
import { type SubjectNumbers, subjectId } from './subjects.ts';

/** Reads the numbers of a register, wherever its columns say they are. */
export function numbersOf(columns: RegisterColumns, { numbers, subjects }: Pick<RegisterOptions, 'numbers' | 'subjects'>): RowNumbers {
  if (columns.subject !== undefined) return subjectNumbers(columns.subject, subjects);
  if (columns.joined !== undefined) return joinedNumbers(columns.joined, numbers);
  return rowNumbers(numbers, columns);
}

/** Nothing was lost on the way through a spreadsheet. */
const plain = { restored: [], undecided: false } as const;

/** The numbers behind an id. An id that stands for something else counts as a row without a number. */
function subjectNumbers(column: number, subjects: SubjectNumbers | undefined): RowNumbers {
  const found = { keys: [] as readonly NumberKey[], count: 0, filled: true, lost: undefined as RowNumbers['lost'] };
  return Object.assign(found, plain, {
    read(row: CsvRow) {
      const keys = column < row.count ? subjects?.of(subjectId(row.text(column))) : undefined;
      found.keys = keys ?? [];
      found.count = found.keys.length;
      found.filled = keys === undefined || keys.length > 0;
      found.lost = keys === undefined ? { code: 'subject-unresolved', column } : undefined;
    },
  });
}

/** A number whose country calling code stands in a column of its own. */
function joinedNumbers([code, rest]: readonly [number, number], numbers: NumberReader): RowNumbers {
  const keys: NumberKey[] = [0];
  const found = { keys, count: 0, filled: true, lost: undefined as RowNumbers['lost'] };
  const digits = (row: CsvRow, column: number): string => (column < row.count ? row.text(column).replace(/\D/g, '') : '');
  return Object.assign(found, plain, {
    read(row: CsvRow) {
      const [country, number] = [digits(row, code), digits(row, rest)];
      const isNumber = country !== '' && number !== '' && numbers.readText(`+${country}${number}`) === 'number';
      found.count = isNumber ? 1 : 0;
      if (isNumber) keys[0] = numbers.key;
      found.lost = isNumber ? undefined : { code: 'number-unreadable', column: rest };
    },
  });
}
