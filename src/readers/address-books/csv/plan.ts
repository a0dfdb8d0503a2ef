import { normaliseHeader } from '../../../lib/csv-header.ts';
import type { HeadRow } from '../../../lib/csv-dialect.ts';
import { isOtherTable } from './other-tables.ts';
import { speaksOfPhones } from './phone-headers.ts';

/** What a column of a table of contacts may hold; `called` is a name that counts where no other is given. */
export type BookField =
  | 'formatted'
  | 'given'
  | 'middle'
  | 'family'
  | 'called'
  | 'organisation'
  | 'email'
  | 'category'
  | 'account'
  | 'phone';

type BookColumns = ReadonlyMap<BookField, readonly number[]>;

/** How the rows of one table are read. */
export interface BookPlan {
  /** Physical line of the header; 0 where there is none. Records up to it are no contacts. */
  readonly line: number;
  /** Every header of the row, as written, blank ones included. */
  readonly headers: readonly string[];
  readonly columns: BookColumns;
  /** What separates the labels of a cell. */
  readonly labels: ':::' | ';';
  /** Cells of numbers and addresses hold lists joined by ` ::: `. */
  readonly joined: boolean;
  /** The user said which columns count. */
  readonly mapped: boolean;
}

/** The headers of a format: `#` stands for any number. */
export interface BookWords {
  /** Headers by field, as `normaliseHeader` makes them. */
  readonly fields: Partial<Record<BookField, readonly string[]>>;
  /** Headers that only this format has. */
  readonly marks: readonly string[];
  /** How many different marks tell the format. */
  readonly least: number;
}

/** So many known columns of telephone numbers make a format sure, whatever other one stands beside them. */
const SURE = 5;

/**
 * Finds the header of a format among the first records of a table. A table that is of another kind, or has a column of
 * numbers that the format does not know beside few that it does, is not of the format.
 */
export function planByHeaders(
  rows: readonly HeadRow[],
  { fields, marks, least }: BookWords,
): Pick<BookPlan, 'line' | 'headers' | 'columns'> | undefined {
  const fieldOf = fieldsByWord(fields);
  for (const { line, cells } of rows) {
    const words = cells.map(headerWord);
    if (new Set(words.filter((word) => marks.includes(word))).size < least || isOtherTable(cells)) continue;
    const columns = new Map<BookField, number[]>();
    words.forEach((word, column) => {
      const field = fieldOf.get(word);
      if (field !== undefined) columns.set(field, [...(columns.get(field) ?? []), column]);
    });
    const plan = { line, headers: cells.map((cell) => cell.trim()), columns };
    if (strangePhones(plan).length > 0 && (columns.get('phone') ?? []).length < SURE) continue;
    return plan;
  }
  return undefined;
}

/** Columns whose headers speak of telephone numbers, though they were not taken for such. */
export function strangePhones({ headers, columns }: Pick<BookPlan, 'headers' | 'columns'>): number[] {
  const taken = new Set([...columns.values()].flat());
  return headers.flatMap((header, column) => (!taken.has(column) && speaksOfPhones(header) ? [column] : []));
}

function fieldsByWord(fields: BookWords['fields']): ReadonlyMap<string, BookField> {
  return new Map(Object.entries(fields).flatMap(([field, words]) => words.map((word) => [word, field as BookField] as const)));
}

/** A header with its numbers left open: `Phone 2 - Value` is `phone#value`. */
function headerWord(header: string): string {
  return normaliseHeader(header).replace(/\d+/g, '#');
}
