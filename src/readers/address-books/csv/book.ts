import type { CsvRow } from '../../../lib/csv-row.ts';
import { listHeaders } from '../../../lib/csv-header.ts';
import type { CsvFault } from '../../../lib/csv.ts';
import type { BookCounts, ContactSink } from '../../../model/contact-sink.ts';
import type { Problem, ProblemFacts } from '../../../model/problem.ts';
import { problem, type ProblemCode } from '../../../model/problem-texts.ts';
import { Cell } from './cell.ts';
import { contactTexts } from './contact-texts.ts';
import { phoneCells } from './phone-cells.ts';
import { type BookPlan, strangePhones } from './plan.ts';
import { openCell, type RowShape, rowShapes } from './row-shape.ts';

/** Codes under which records of these shapes are listed. */
const lostAs: Readonly<Partial<Record<RowShape, ProblemCode>>> = {
  dirty: 'row-stray-quote',
  wide: 'row-too-wide',
  cut: 'row-cut',
  shifted: 'row-shifted',
};

/**
 * Reads the rows of a table as contacts. Every record begun is handed on whole or listed as lost, once, with its line.
 * Of a record whose cells may have shifted the numbers under headers of numbers are handed on all the same, for they are
 * in the book, but without the name and labels they might wrongly stand beside.
 *
 * A file that ends without a line end may have been cut there, and only its last cell could tell. A number in that cell,
 * unless quoted, is listed as lost and not used: half a number is another number. Fewer cells than headers say that the
 * record was cut. Where neither is so, a note says that the end cannot be told.
 */
export function readBook(
  rows: (each: (row: CsvRow) => void) => CsvFault | undefined,
  plan: BookPlan,
  sink: ContactSink,
): Omit<BookCounts, 'format' | 'encoding'> & { readonly guessed: boolean } {
  const cell = new Cell();
  const shapeOf = rowShapes(plan);
  const texts = contactTexts(plan, cell, sink);
  const phones = phoneCells(plan, cell, sink);
  const strange = strangePhones(plan);
  const unread = new Set<number>();
  let begun = 0;
  let lost = 0;
  const short = { count: 0, line: 0 };

  function lose(code: ProblemCode, line: number, facts: ProblemFacts = {}): void {
    lost++;
    sink.problem(problem('lost', code, line, facts));
  }

  function read(row: CsvRow): void {
    if (row.line <= plan.line) return header(row);
    const shape = shapeOf(row);
    if (shape === 'none') return;
    begun++;
    const code = lostAs[shape];
    if (code) lose(code, row.line, { last: row.lastLine, columns: plan.headers.length });
    if (shape === 'dirty') return;
    if (shape === 'short' && short.count++ === 0) short.line = row.line;
    contact(row, shape);
  }

  function contact(row: CsvRow, shape: RowShape): void {
    const open = openCell(row);
    sink.contact(row.line);
    texts(row, shape === 'wide' || shape === 'shifted' ? 0 : shape === 'cut' && open >= 0 ? open : row.count);
    const cutPhone = phones.read(row, open);
    sink.end();
    for (const column of strange) if (cell.load(row, column) && cell.hasDigit) unread.add(column);
    if (!row.ended && shape !== 'cut' && !cutPhone) sink.problem(problem('note', 'file-end-open', row.line));
  }

  /** A header in which the file ends may have lost columns, and all that stood below it. */
  function header(row: CsvRow): void {
    if (row.line < plan.line || row.ended) return;
    begun++;
    lose('row-cut', row.line);
  }

  const fault = rows(read);
  if (fault) {
    begun++;
    lose(fault.code, fault.line);
  }
  if (short.count > 0) sink.problem(problem('note', 'rows-short', short.line, { count: short.count }));
  if (unread.size > 0) sink.problem(strangeColumns(plan, [...unread]));
  const { begun: phonesBegun, handed } = phones;
  return { begun, records: begun - lost, phonesBegun, phones: handed, guessed: cell.guessed };
}

/** Whoever maps the columns of a table has decided against those left out; in the exports of a program they are missed. */
function strangeColumns({ headers, line, mapped }: BookPlan, columns: readonly number[]): Problem {
  const named = listHeaders(columns.map((column) => headers[column] ?? ''));
  return mapped
    ? problem('note', 'phone-columns-unmapped', line, { headers: named })
    : problem('lost', 'phone-columns-unread', line, { headers: named });
}
