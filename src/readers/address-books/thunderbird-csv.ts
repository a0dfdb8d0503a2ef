import { createRequire } from 'node:module';
import type { HeadRow } from '../../lib/csv-dialect.ts';
import { type BookPlan, type BookWords, planByHeaders } from './csv/plan.ts';
import { tableReader } from './csv/reader.ts';

/** `order` holds the columns as Thunderbird writes them, by which a file without header is read. */
interface ThunderbirdWords extends BookWords {
  readonly order: readonly string[];
}

const words = createRequire(import.meta.url)('./thunderbird-csv.json') as ThunderbirdWords;
const emails = [4, 5];
const phones = [7, 8, 9, 10, 11];
const birthYear = 29;

/**
 * Thunderbird as CSV, with English or German headers or none, separated by comma, semicolon or tab.
 *
 * Source of the columns: comm-central, `mailnews/addrbook`, the same since 2002; old versions end every row with a
 * delimiter. Files in Shift_JIS are read as Windows-1252: their numbers are right, their names are not.
 */
export const thunderbirdCsv = tableReader({
  id: 'thunderbird-csv',
  title: { en: 'Thunderbird as CSV, with or without header', de: 'Thunderbird als CSV, mit oder ohne Kopfzeile' },
  plan(rows) {
    const found = planByHeaders(rows, words) ?? planWithoutHeader(rows);
    return found && { ...found, labels: ';', joined: false, mapped: false };
  },
});

/**
 * Where most rows have exactly Thunderbird's columns, with nothing but addresses and numbers where it puts them, the file
 * is an export of it.
 */
function planWithoutHeader(rows: readonly HeadRow[]): Pick<BookPlan, 'line' | 'headers' | 'columns'> | undefined {
  const { order } = words;
  const telling = rows.filter(({ cells }) => cells.length === order.length || (cells.length === order.length + 1 && cells.at(-1) === ''));
  if (2 * telling.length <= rows.length || !telling.every(fits) || !telling.some(speaks)) return undefined;
  const columns = planByHeaders([{ line: 0, cells: order }], words)!.columns;
  return { line: 0, headers: [...order, ''], columns };
}

function fits({ cells }: HeadRow): boolean {
  const filled = (column: number): string => cells[column]!.trim();
  return (
    emails.every((column) => /^$|@/.test(filled(column))) &&
    phones.every((column) => /^$|\d/.test(filled(column))) &&
    /^$|^\d{4}$/.test(filled(birthYear))
  );
}

function speaks({ cells }: HeadRow): boolean {
  return [...emails, ...phones].some((column) => cells[column]!.trim() !== '');
}
