/**
 * In which order day, month and year stand in dates like `1/2/2025` is decided for each column, over all its cells: where
 * a first number is above 12 the day comes first, where a second one is, the month does. Most registers hold no such
 * dates. So a register is read as if it held none; the first of them stops the reading, all rows are looked through, and
 * the register is read anew.
 */
import { AskfirstError } from '../../error.ts';
import type { CsvRow } from '../../lib/csv-row.ts';
import { cellText } from '../../lib/csv-cell.ts';
import { mayBePersonal } from '../../lib/csv-header.ts';
import { dateAndTime, type DateOrder } from '../../lib/date-text.ts';
import { dateColumns, type DatedColumns } from './columns.ts';
import type { RegisterOptions } from './register-reader.ts';

/** How the dates of each column are written, by its header; `mixed`: some with the day first, some with the month. */
export type DateOrders = ReadonlyMap<string, DateOrder | 'mixed'>;

/** Stops the reading of a register at a date that only the whole column can tell. */
class DateOrderNeeded extends Error {}

/** What the dates of one column are like, as far as it was looked through. */
interface Seen {
  dayFirst: boolean;
  monthFirst: boolean;
  /** Line of the first date that could be two days; 0 when there is none. */
  ambiguous: number;
}

/** What was seen of the dates of a register. */
export class DateSurvey {
  readonly #columns = new Map<string, Seen>();

  take(row: CsvRow, headers: readonly string[], columns: DatedColumns): void {
    for (const column of dateColumns(columns)) {
      if (column >= row.count || row.start(column) === row.end(column)) continue;
      const hint = orderHint(cellText(row.text(column)));
      if (hint !== undefined) this.#note(headers[column] ?? '', hint, row.line);
    }
  }

  #note(header: string, hint: Hint, line: number): void {
    let seen = this.#columns.get(header);
    if (!seen) this.#columns.set(header, (seen = { dayFirst: false, monthFirst: false, ambiguous: 0 }));
    if (hint === 'DMY') seen.dayFirst = true;
    else if (hint === 'MDY') seen.monthFirst = true;
    else if (hint === 'either' && seen.ambiguous === 0) seen.ambiguous = line;
  }

  /** @throws AskfirstError `date-order-unknown` where every date of a column could be two days */
  decided(path: string): DateOrders {
    const orders = new Map<string, DateOrder | 'mixed'>();
    for (const [header, { dayFirst, monthFirst, ambiguous }] of this.#columns) {
      if (ambiguous > 0 && !dayFirst && !monthFirst) {
        throw new AskfirstError('date-order-unknown', { file: path, line: ambiguous, column: mayBePersonal(header) ? '…' : header });
      }
      orders.set(header, dayFirst && monthFirst ? 'mixed' : monthFirst ? 'MDY' : 'DMY');
    }
    return orders;
  }
}

/** What a date says of the order it is written in; `same`: it is one day in either order. */
type Hint = 'DMY' | 'MDY' | 'either' | 'same';

/** Undefined for what is no date, and for dates that need no order. */
export function orderHint(text: string): Hint | undefined {
  if (!/^\d{1,2}([/-])\d{1,2}\1\d/.test(text)) return undefined;
  const dayFirst = dateAndTime(text, 'DMY');
  const monthFirst = dateAndTime(text, 'MDY');
  if (!dayFirst || !monthFirst) return dayFirst ? 'DMY' : monthFirst && 'MDY';
  return dayFirst.day === monthFirst.day ? 'same' : 'either';
}

/** @throws the signal that `readDated` waits for, unless the text needs no order */
export function demandOrder(text: string): void {
  if (orderHint(text) !== undefined) throw new DateOrderNeeded();
}

type DateOptions = Pick<RegisterOptions, 'dateOrders' | 'survey'>;

/**
 * Reads a register; where its dates can only be told with all of them known, looks through them and reads it anew. `read`
 * is called up to three times with what to add to its options, each time with a sink of its own.
 *
 * @throws AskfirstError `date-order-unknown` where every date of a column could be two days
 */
export async function readDated<T>(path: string, read: (dates: DateOptions) => T | Promise<T>): Promise<T> {
  try {
    return await read({});
  } catch (error) {
    if (!(error instanceof DateOrderNeeded)) throw error;
  }
  const survey = new DateSurvey();
  await read({ survey });
  return await read({ dateOrders: survey.decided(path) });
}
