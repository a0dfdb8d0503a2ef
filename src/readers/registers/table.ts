import type { HeadRow } from '../../lib/csv-dialect.ts';
import { type CsvHeader, findHeader } from '../../lib/csv-header.ts';
import type { CsvRow } from '../../lib/csv-row.ts';
import { type CellOrigin, TextRow } from '../../lib/text-row.ts';
import type { RegisterSink } from '../../model/consent-record.ts';
import type { RegisterColumns } from './columns.ts';
import { headerWords } from './header-fields.ts';
import { closingNotes, countsOf, problemsOf, tablePlan } from './plan.ts';
import type { RegisterCounts, RegisterOptions } from './register-reader.ts';
import { type RowTaker, rowTaker } from './rows.ts';

/** How many rows may come before the header's end. */
const HEAD_ROWS = 20;

/** Takes the rows of a table that is no CSV, from front to back. */
export interface TableTaker {
  take(row: CsvRow): void;
  /** What the table held, when all rows were taken. Throws an AskfirstError when it has no columns of a register. */
  end(): RegisterCounts;
}

/** Takes rows under a header that is known, such as the keys of JSON. */
export function rowsUnder(
  header: CsvHeader,
  format: string,
  encoding: string,
  options: RegisterOptions,
  sink: RegisterSink,
): RowTaker & Pick<TableTaker, 'end'> & { readonly columns: RegisterColumns } {
  const plan = tablePlan(format, encoding, header, options);
  for (const found of problemsOf(plan)) sink.problem(found);
  const taker = rowTaker(plan, options, sink);
  return {
    ...taker,
    columns: plan.columns,
    end() {
      const counts = [taker.counts()];
      for (const note of closingNotes(plan, counts)) sink.problem(note);
      return countsOf(plan, counts);
    },
  };
}

/**
 * Takes rows among which the header is still to be found, as in a sheet with titles above its table. The first rows are
 * kept until the header is known; `origin` of those rows is asked at once, so that it may speak of the last row only.
 */
export function tableTaker(format: string, encoding: string, options: RegisterOptions, sink: RegisterSink): TableTaker {
  const head: HeadRow[] = [];
  const kept: KeptRow[] = [];
  let under: ReturnType<typeof rowsUnder> | undefined;

  function begin(): ReturnType<typeof rowsUnder> {
    const header = findHeader(head, headerWords(options.mapping));
    const taker = rowsUnder(header, format, encoding, options, sink);
    for (const { cells, addresses, numbers, broken, line } of kept) {
      if (line <= header.line) continue;
      const origin = {
        address: (i: number) => addresses[i] ?? '',
        isNumber: (i: number) => numbers[i] ?? false,
        broken: (i: number) => broken[i],
      };
      taker.take(new TextRow(addresses.length > 0 ? origin : undefined).load(cells, line));
    }
    return (under = taker);
  }

  return {
    take(row) {
      if (under) return under.take(row);
      const keep = keptRow(row);
      head.push(keep);
      kept.push(keep);
      if (head.length === HEAD_ROWS) begin();
    },
    end: () => (under ?? begin()).end(),
  };
}

interface KeptRow extends HeadRow {
  readonly addresses: readonly string[];
  readonly numbers: readonly boolean[];
  readonly broken: readonly ReturnType<NonNullable<CellOrigin['broken']>>[];
}

function keptRow(row: CsvRow): KeptRow {
  const { line, origin } = row;
  const each = <T>(of: (column: number) => T): T[] => Array.from({ length: row.count }, (_, column) => of(column));
  return {
    line,
    cells: each((column) => row.text(column)),
    addresses: origin ? each((column) => origin.address(column)) : [],
    numbers: origin ? each((column) => origin.isNumber(column)) : [],
    broken: origin ? each((column) => origin.broken?.(column)) : [],
  };
}
