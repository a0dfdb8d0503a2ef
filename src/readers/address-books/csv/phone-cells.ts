import { isQuantity } from '../../../lib/csv-quantity.ts';
import type { CsvRow } from '../../../lib/csv-row.ts';
import type { ContactSink } from '../../../model/contact-sink.ts';
import type { Problem } from '../../../model/problem.ts';
import { problem, type ProblemCode } from '../../../model/problem-texts.ts';
import type { Cell } from './cell.ts';
import type { BookPlan } from './plan.ts';

/** The telephone cells of a table, counted. Values begun = `handed` + values listed. */
export interface PhoneCells {
  readonly begun: number;
  readonly handed: number;
  /** Hands on the numbers of a row, but not what stands in the open cell; true when a number stood there. */
  read(row: CsvRow, open: number): boolean;
}

/** Reads every telephone column: fax, pager and telex numbers are in the book like any other. */
export function phoneCells({ columns, headers, joined }: BookPlan, cell: Cell, sink: ContactSink): PhoneCells {
  const phones = columns.get('phone') ?? [];
  const counts = { begun: 0, handed: 0 };
  let column = 0;
  let line = 0;

  function list(level: Problem['level'], code: ProblemCode): void {
    sink.problem(problem(level, code, line, { column: headers[column] ?? '' }));
  }

  /** A dash and the like say that there is no number. */
  function value(): void {
    if (cell.isMark) return;
    counts.begun++;
    if (isQuantity(cell.bytes, cell.start, cell.end)) return list('lost', 'number-destroyed');
    if (!cell.hasDigit) return list('note', 'cell-without-digits');
    sink.phones(cell.bytes, cell.start, cell.end, line);
    counts.handed++;
  }

  return {
    get begun() {
      return counts.begun;
    },
    get handed() {
      return counts.handed;
    },
    read(row, open) {
      line = row.line;
      let cut = false;
      for (column of phones) {
        if (!cell.load(row, column)) continue;
        if (column === open) {
          counts.begun++;
          cut = true;
          list('lost', 'number-cut');
        } else if (joined) cell.eachPart(':::', value);
        else value();
      }
      return cut;
    },
  };
}
