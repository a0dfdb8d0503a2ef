import type { ByteSource } from './bytes.ts';
import type { CsvRow } from './csv-row.ts';
import type { CsvDialect, CsvFault } from './csv.ts';
import { readCsv } from './csv.ts';
import { headRows, sniffDelimiter } from './csv-dialect.ts';
import type { ColumnWords, CsvHeader } from './csv-header.ts';
import { findHeader } from './csv-header.ts';
import { decodeBytes, sniffEncoding } from './encodings.ts';
import type { TextEncoding } from './text-encoding.ts';
import { readAhead, textEncodingOf, textSource } from './text-encoding.ts';

/** Bytes in which delimiter and header are looked for, and how many records may come before the header's end. */
const HEAD = 1 << 16;
const HEAD_ROWS = 20;

/** What the first bytes of a table tell of the rest. */
export interface CsvTable {
  readonly encoding: TextEncoding;
  readonly dialect: CsvDialect;
  readonly header: CsvHeader;
}

/** A table about to be read. */
export interface CsvFile extends CsvTable {
  /** Hands on every record below the header; may be called once. */
  readonly rows: (each: (row: CsvRow) => void) => CsvFault | undefined;
}

/** Opens a table twice: once through its whole length for the encoding, unless that is known, once to read it. */
export function openCsv(open: () => ByteSource, words: ColumnWords, encoding = textEncodingOf(open())): CsvFile {
  const { head, source } = readAhead(textSource(open(), encoding), HEAD);
  const dialect = sniffDelimiter(head, head.length < HEAD);
  const header = findHeader(headRows(head, dialect, HEAD_ROWS), words);
  return {
    encoding,
    dialect,
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
