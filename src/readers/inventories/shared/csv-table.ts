import { headRows, sniffDelimiter } from '../../../lib/csv-dialect.ts';
import { isBlankFrom } from '../../../lib/csv-cell.ts';
import { looksLikeCsv, openCsv } from '../../../lib/csv-file.ts';
import { normaliseHeader } from '../../../lib/csv-header.ts';
import type { Phrase } from '../../../lib/text.ts';
import type { Coverage } from '../../../model/inventory-part.ts';
import type { InventoryHead, InventoryReader } from '../inventory-reader.ts';
import { Collector } from './collector.ts';
import { Fields } from './fields.ts';

/** A table of one vendor, told by its headers. */
export interface VendorTable {
  readonly id: string;
  readonly title: Phrase;
  /** Headers that must all be there. */
  readonly required: readonly string[];
  /** Headers of which one must be there, so that no other table is taken for this one. */
  readonly telling: readonly string[];
  readonly coverage?: Coverage;
  row(fields: Fields, into: Collector, line: number, headers: readonly string[]): void;
}

const encoder = new TextEncoder();
const shownRows = 20;
/** Rows of a sheet; a table that fills it to the last may have had more before a spreadsheet saved it. */
const sheetRows = 1_048_576;

export function tableReader(table: VendorTable): InventoryReader {
  const { id, title, required, telling, coverage } = table;
  const wanted = required.map(normaliseHeader);
  const words = Object.fromEntries([...wanted, ...telling.map(normaliseHeader)].map((word) => [word, [word]]));
  return {
    id,
    title,
    recognises: (head) =>
      headersIn(head).some((row) => wanted.every((word) => row.has(word)) && telling.some((one) => row.has(normaliseHeader(one)))),
    read(open, { dates }) {
      const { encoding, header, rows } = openCsv(open, words);
      const columns = new Map<string, number>();
      header.headers.forEach((text, at) => {
        const word = normaliseHeader(text);
        if (!columns.has(word)) columns.set(word, at);
      });
      const known = new Map<string, number | undefined>();
      const columnOf = (name: string): number | undefined => {
        if (!known.has(name)) known.set(name, columns.get(normaliseHeader(name)));
        return known.get(name);
      };
      const into = new Collector();
      if (encoding === 'windows-1252') into.note('file-charset-guessed', 0);
      let count = header.line;
      let last = { count: 0, line: 0 };
      const fault = rows((row) => {
        count++;
        if (isBlankFrom(row, 0)) return;
        last = { count, line: row.line };
        if (row.dirty) return into.lose('row-stray-quote', row.line, { last: row.lastLine });
        if (!isBlankFrom(row, header.headers.length)) return into.lose('row-too-wide', row.line, { columns: header.headers.length });
        // A cut row may have lost the column that names the device, and rows behind it are missing.
        if (!row.ended && row.count < header.headers.length) into.lose('inventory-cut', row.line);
        const textsOf = (name: string): readonly string[] => {
          const at = columnOf(name);
          return at === undefined || at >= row.count ? [] : [row.text(at)];
        };
        table.row(new Fields(textsOf, dates), into, row.line, header.headers);
      });
      if (fault) into.lose(fault.code, fault.line);
      if (last.count === sheetRows) into.lose('inventory-cut', last.line);
      return into.finish(encoding, coverage);
    },
  };
}

/** The first rows of a table as sets of normalised headers. */
export function headersIn({ bytes, text }: InventoryHead): readonly ReadonlySet<string>[] {
  if (!looksLikeCsv(bytes)) return [];
  const head = encoder.encode(text);
  const rows = headRows(head, sniffDelimiter(head, false), shownRows);
  return rows.map(({ cells }) => new Set(cells.map(normaliseHeader)));
}
