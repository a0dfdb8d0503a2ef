import { CellMemo } from '../../lib/cell-memo.ts';
import { type CellReader, cellText, memoised, unreadable } from '../../lib/csv-cell.ts';
import type { CsvRow } from '../../lib/csv-row.ts';
import { DateBytes, type DateOrder } from '../../lib/date-text.ts';
import type { LocalInstant, LocalTime } from '../../lib/local-time.ts';
import { demandOrder, orderHint } from './date-orders.ts';
import type { RegisterOptions } from './register-reader.ts';
import { dateReaders, FAR, type WrittenOrder } from './row.ts';

type ReusedInstant = { -readonly [field in keyof LocalInstant]: LocalInstant[field] };

/** A column of dates. Plain ones are read from their bytes, all else as text, once for each distinct text. */
export class DateColumn<T> {
  readonly column: number | undefined;
  readonly #written = new DateBytes();
  readonly #order: WrittenOrder;
  /** What `DateBytes` is told of it. */
  readonly #plainOrder: DateOrder | undefined;
  readonly #dates: LocalTime;
  readonly #read: CellReader<T>;
  /** Made when first needed: most columns hold nothing but plain dates. */
  #memo: CellMemo<T | typeof unreadable> | undefined;
  /** What was read last, reused from row to row. */
  readonly #instant: ReusedInstant = { day: 0, second: -1 };

  constructor(column: number | undefined, order: WrittenOrder, dates: LocalTime, read: CellReader<T>) {
    this.column = column;
    this.#order = order;
    this.#plainOrder = order === 'unix' || order === 'mixed' ? undefined : order;
    this.#dates = dates;
    this.#read = read;
  }

  /** What the cell of a row says, undefined for a blank one. No word of a list can be mistaken for a date. */
  read(row: CsvRow): LocalInstant | T | undefined | typeof unreadable {
    const { column } = this;
    if (column === undefined || column >= row.count) return undefined;
    const start = row.start(column);
    const end = row.end(column);
    if (start === end) return undefined;
    const written = this.#written;
    if (written.read(row.bytes, start, end, this.#plainOrder)) {
      const local = written.second < 0 ? written : this.#dates.instant(written);
      if (local.day < FAR) {
        this.#instant.day = local.day;
        this.#instant.second = local.second;
        return this.#instant;
      }
    }
    this.#memo ??= new CellMemo(memoised(this.#read));
    const found = this.#memo.value(row, column);
    if (found === unreadable && this.#order === undefined) demandOrder(cellText(row.text(column)));
    return found;
  }

  /** Why a cell could not be read. */
  fault(row: CsvRow): 'date-unreadable' | 'date-order-mixed' {
    const isMixed = this.#order === 'mixed' && orderHint(cellText(row.text(this.column ?? 0))) !== undefined;
    return isMixed ? 'date-order-mixed' : 'date-unreadable';
  }
}

/** The columns of dates of a register: `of` takes what else than dates may stand in one. */
export function dateColumnsOf(
  headers: readonly string[],
  { dates, mapping, dateOrder, dateOrders }: Pick<RegisterOptions, 'dates' | 'mapping' | 'dateOrder' | 'dateOrders'>,
) {
  return function of<K extends keyof ReturnType<typeof dateReaders>>(column: number | undefined, kind: K) {
    const order = mapping?.dateForm ?? dateOrder ?? (column === undefined ? undefined : dateOrders?.get(headers[column] ?? ''));
    return new DateColumn(column, order, dates, dateReaders(dates, order)[kind] as CellReader<Value<K>>);
  };
}

type Value<K extends keyof ReturnType<typeof dateReaders>> = Exclude<ReturnType<ReturnType<typeof dateReaders>[K]>, typeof unreadable>;
