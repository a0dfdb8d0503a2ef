import type { ByteSource } from './bytes.ts';
import type { CsvRow } from './csv-row.ts';
import type { CsvFault } from './csv.ts';
import { readCsv } from './csv.ts';
import { headRows, sniffDelimiter } from './csv-dialect.ts';
import type { ColumnWords, CsvHeader } from './csv-header.ts';
import { findHeader } from './csv-header.ts';
import { decodeBytes, sniffEncoding } from './encodings.ts';
import type { TextEncoding } from './text-encoding.ts';
import { readAhead, textEncodingOf, textSource } from './text-encoding.ts';

/** Bytes in which delimiter and header are looked for, and how many records may come before the header's end. */
export const HEAD = 1 << 16;
const HEAD_ROWS = 20;

/** A table whose encoding, delimiter and header are known. */
export interface CsvFile {
  readonly encoding: TextEncoding;
  readonly header: CsvHeader;
  /** Hands on every record below the header; may be called once. */
  readonly rows: (each: (row: CsvRow) => void) => CsvFault | undefined;
}

/** Opens a table twice: once through its whole length for the encoding, once to read it. */
export function openCsv(open: () => ByteSource, words: ColumnWords): CsvFile {
  const encoding = textEncodingOf(open());
  const { head, source } = readAhead(textSource(open(), encoding), HEAD);
  const dialect = sniffDelimiter(head, head.length < HEAD);
  const header = findHeader(headRows(head, dialect, HEAD_ROWS), words);
  return {
    encoding,
    header,
    rows: (each) =>
      readCsv(source, dialect, (row) => {
        if (row.line > header.line) each(row);
      }),
  };
}

/** Tells from the first bytes of a file that it is text of none of the other kinds that come along with tables. */
export function looksLikeCsv(head: Uint8Array): boolean {
  const { encoding } = sniffEncoding(head);
  const text = (decodeBytes(head, encoding) ?? '').trimStart();
  if (text === '' || text.includes('\0') || text.startsWith('PK\u0003\u0004')) return false;
  return !/^(?:%PDF|<[a-z!?]|\{\s*["}]|\[\s*[[{"\]]|BEGIN:)/i.test(text);
}
