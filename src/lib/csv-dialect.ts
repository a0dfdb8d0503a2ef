import { memorySource } from './bytes.ts';
import type { CsvDialect } from './csv.ts';
import { readCsv } from './csv.ts';

/** Delimiters in use, the likeliest first: German spreadsheets write semicolons. */
export const delimiters = [';', ',', '\t', '|'].map((character) => character.charCodeAt(0));
const SAMPLE = 50;

/** One record of a head as text, with the physical line on which it begins. */
export interface HeadRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Tells the delimiter from the first bytes of a file, UTF-8 without byte order mark: a leading `sep=;` line says it,
 * else the one under which most of the first 50 records have the same number of fields; of equals, the most fields.
 * `whole` says that the head is the whole file, so that its last record is not cut.
 */
export function sniffDelimiter(head: Uint8Array, whole: boolean): CsvDialect {
  const named = /^sep=([\t !#-~])(?:\r\n|\r|\n|$)/i.exec(Buffer.from(head.subarray(0, 16)).toString('latin1'));
  if (named) return { delimiter: named[1]!.charCodeAt(0), skip: named[0].length };
  let best = { delimiter: delimiters[0]!, rows: 0, fields: 1 };
  for (const delimiter of delimiters) {
    const found = { delimiter, ...evenness(head, whole, delimiter) };
    if (found.rows > best.rows || (found.rows === best.rows && found.fields > best.fields)) best = found;
  }
  return { delimiter: best.delimiter, skip: 0 };
}

/** The number of fields, two at least, that most records have, and how many have it. */
function evenness(head: Uint8Array, whole: boolean, delimiter: number): { rows: number; fields: number } {
  const counts: number[] = [];
  readCsv(memorySource(head), { delimiter, skip: 0 }, (row) => {
    if (counts.length <= SAMPLE) counts.push(row.dirty ? 0 : row.count);
  });
  if (!whole || counts.length > SAMPLE) counts.pop();
  const tally = new Map<number, number>();
  for (const count of counts) if (count > 1) tally.set(count, (tally.get(count) ?? 0) + 1);
  let best = { rows: 0, fields: 1 };
  for (const [fields, rows] of tally) {
    if (rows > best.rows || (rows === best.rows && fields > best.fields)) best = { rows, fields };
  }
  return best;
}

/** The first records of a head, at most `limit`. */
export function headRows(head: Uint8Array, dialect: CsvDialect, limit: number): HeadRow[] {
  const rows: HeadRow[] = [];
  readCsv(memorySource(head), dialect, (row) => {
    if (rows.length >= limit) return;
    rows.push({ line: row.line, cells: Array.from({ length: row.count }, (_, i) => row.text(i)) });
  });
  return rows;
}
