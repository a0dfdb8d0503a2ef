import { createRequire } from 'node:module';
import { CellMemo } from '../../lib/cell-memo.ts';
import type { CsvFault } from '../../lib/csv.ts';
import { type CellReader, cellText, isBlankFrom, memoised, unreadable, wordOf, wordTable } from '../../lib/csv-cell.ts';
import { mayBePersonal } from '../../lib/csv-header.ts';
import type { CsvRow } from '../../lib/csv-row.ts';
import type { LocalInstant } from '../../lib/local-time.ts';
import type { ProblemFacts } from '../../model/problem.ts';
import { problem, type ProblemCode } from '../../model/problem-texts.ts';
import {
  type ConversationStarter,
  type MessageCategory,
  messageCategories,
  type RecipientRow,
  type RecipientSink,
} from '../../model/recipient.ts';
import { dateColumnsOf } from '../registers/date-column.ts';
import { rowName } from '../registers/name-cells.ts';
import { rowNumbers } from '../registers/number-cells.ts';
import type { RecipientColumns } from './columns.ts';
import type { RecipientOptions } from './recipient-reader.ts';

interface Values {
  readonly category: Readonly<Record<MessageCategory, readonly string[]>>;
  readonly started_by: Readonly<Record<ConversationStarter, readonly string[]>>;
}

const values = createRequire(import.meta.url)('./values.json') as Values;
const categories = wordTable(values.category);
const starters = wordTable(values.started_by);

/** The gravest of one or several categories; an unlisted one is refused. */
const category: CellReader<MessageCategory | undefined> = (cell) => {
  const parts = cellText(cell).split(/[+;,|/]/);
  const found = parts.map(wordOf).filter((word) => word !== '');
  const listed = new Set(found.map((word) => categories.get(word)));
  if (listed.has(undefined)) return unreadable;
  return messageCategories.findLast((one) => listed.has(one));
};

const startedBy: CellReader<ConversationStarter | undefined> = (cell) => {
  const word = wordOf(cellText(cell));
  return word === '' ? undefined : (starters.get(word) ?? unreadable);
};

/** Takes the rows of a list one after another and puts its recipients into a sink. */
export interface RecipientTaker {
  take(row: CsvRow): void;
  /** Lists the row behind which nothing could be read. */
  fault(fault: CsvFault): void;
  /** Rows begun less those listed as lost. */
  rows(): number;
}

type Reused = { -readonly [field in keyof RecipientRow]: RecipientRow[field] };

/**
 * Reads rows under a header. Every row begun either gives recipients or is listed as lost, once, with its line. A row
 * that is lost for what stands beside its number still gives the recipient, without what could not be read.
 */
export function recipientTaker(
  headers: readonly string[],
  columns: RecipientColumns,
  options: RecipientOptions,
  sink: RecipientSink,
): RecipientTaker {
  const numbers = rowNumbers(options.numbers, columns);
  const senders = rowNumbers(options.numbers, { phones: columns.senders });
  const name = rowName(columns);
  const categoryOf = new CellMemo(memoised(category));
  const startedByOf = new CellMemo(memoised(startedBy));
  const dates = dateColumnsOf(headers, options)(columns.lastMessage, 'at');
  const none = undefined;
  const dated = {
    at: columns.lastMessage,
    starts: none,
    granted: none,
    confirmed: none,
    until: none,
    keptUntil: none,
    birth: none,
    events: [],
  };
  const record: Reused = { number: 0, category: undefined, lastMessage: undefined, startedBy: undefined, nameUtf8: name.slice, line: 0 };
  let begun = 0;
  let lost = 0;
  let reason: { readonly code: ProblemCode; readonly column: number } | undefined;

  function lose(code: ProblemCode, line: number, facts: ProblemFacts): void {
    lost++;
    sink.problem(problem('lost', code, line, facts));
  }

  /** A column by its header, with the cell's own address where the file has such. */
  function columnOf({ origin }: CsvRow, column: number): string {
    const text = headers[column] ?? '';
    const header = mayBePersonal(text) ? '…' : text;
    return origin ? `${header} (${origin.address(column)})`.trimStart() : header;
  }

  function value<T>(row: CsvRow, column: number | undefined, memo: CellMemo<T | typeof unreadable>, code: ProblemCode): T | undefined {
    if (column === undefined || column >= row.count || row.start(column) === row.end(column)) return undefined;
    const found = memo.value(row, column);
    if (found !== unreadable) return found;
    reason ??= { code, column };
    return undefined;
  }

  function date(row: CsvRow): LocalInstant | undefined {
    const found = dates.read(row);
    if (found !== unreadable) return found;
    reason ??= { code: dates.fault(row), column: dates.column ?? 0 };
    return undefined;
  }

  function broken({ origin }: CsvRow): typeof reason {
    for (const column of columns.used) {
      const code = origin?.broken?.(column);
      if (code !== undefined) return { code, column };
    }
    return undefined;
  }

  /** Numbers that messages were sent from; a blank cell names none. */
  function readSenders(row: CsvRow): void {
    if (columns.senders.every(({ at }) => at >= row.count || row.text(at).trim() === '')) return;
    senders.read(row);
    if (senders.lost) reason ??= { code: 'sender-unreadable', column: senders.lost.column };
    if (!senders.undecided) for (let i = 0; i < senders.count; i++) sink.sender(senders.keys[i]!);
  }

  return {
    take(row) {
      if (isBlankFrom(row, 0)) return;
      begun++;
      if (row.dirty) return lose('row-stray-quote', row.line, { last: row.lastLine });
      if (!row.origin && !isBlankFrom(row, headers.length)) return lose('row-too-wide', row.line, { columns: headers.length });
      if (options.survey) return options.survey.take(row, headers, dated);
      numbers.read(row);
      reason = broken(row) ?? numbers.lost;
      name.read(row);
      record.category = value(row, columns.category, categoryOf, 'category-unlisted');
      record.startedBy = value(row, columns.startedBy, startedByOf, 'starter-unlisted');
      record.lastMessage = date(row)?.day;
      record.line = row.line;
      readSenders(row);
      if (reason) lose(reason.code, row.line, { column: columnOf(row, reason.column) });
      for (const { column, restored } of numbers.restored)
        sink.problem(problem('note', 'number-reconstructed', row.line, { column: columnOf(row, column), restored }));
      for (let i = 0; i < numbers.count && !numbers.undecided; i++) {
        record.number = numbers.keys[i]!;
        sink.recipient(record);
      }
    },
    fault({ code, line }) {
      begun++;
      lose(code, line, {});
    },
    rows: () => begun - lost,
  };
}
