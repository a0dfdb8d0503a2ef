import { isUtf8 } from 'node:buffer';
import type { ByteSource } from './bytes.ts';
import { memorySource } from './bytes.ts';
import type { CsvDialect, CsvFault } from './csv.ts';
import { readCsv } from './csv.ts';
import { delimiters, headRows, type HeadRow, sniffDelimiter } from './csv-dialect.ts';
import type { CsvRow } from './csv-row.ts';
import { decodeBytes, type Encoding, sniffedSource } from './encodings.ts';
import { fillFrom, readAhead } from './text-encoding.ts';

/** Bytes and records in which a header is looked for. */
const HEAD = 1 << 16;
const HEAD_ROWS = 20;
const LF = 10;
const CR = 13;

/** The first records of a table under one of the delimiters it may have. */
export interface TableHead {
  readonly dialect: CsvDialect;
  readonly rows: readonly HeadRow[];
}

/** A table that is read in one pass. Cells are UTF-8 unless the file is in a single-byte encoding. */
export interface CsvStream {
  readonly encoding: Encoding;
  /** The head was not UTF-8, so its cells were decoded as Windows-1252. */
  readonly guessed: boolean;
  /** The head under each delimiter, the likeliest first. */
  readonly heads: Iterable<TableHead>;
  /** Hands on every record, those of the head included; may be called once. */
  readonly rows: (dialect: CsvDialect, each: (row: CsvRow) => void) => CsvFault | undefined;
}

export function streamCsv(source: ByteSource): CsvStream {
  const { encoding, source: text } = sniffedSource(source);
  const { head, source: whole } = readAhead(text, HEAD);
  return {
    encoding,
    guessed: !isUtf8(wholeLines(head)),
    heads: headsOf(head.length < HEAD ? head : wholeLines(head)),
    rows: (dialect, each) => readCsv(whole, dialect, each),
  };
}

/** The first records of a file of which only the first bytes are known; its last line may be cut. */
export function tableHeads(bytes: Uint8Array): Iterable<TableHead> {
  const { source } = sniffedSource(memorySource(bytes));
  const text = new Uint8Array(3 * bytes.length);
  return headsOf(wholeLines(text.subarray(0, fillFrom(source, text, 0, text.length))));
}

/** A character that the end of a file cuts in two does not make it Windows-1252. */
function* headsOf(lines: Uint8Array): Generator<TableHead> {
  const text = isUtf8(wholeLines(lines)) ? lines : Buffer.from(decodeBytes(lines, 'windows-1252') ?? '');
  const likeliest = sniffDelimiter(text, true);
  yield { dialect: likeliest, rows: headRows(text, likeliest, HEAD_ROWS) };
  if (likeliest.skip > 0) return;
  for (const delimiter of delimiters) {
    if (delimiter === likeliest.delimiter) continue;
    const dialect = { delimiter, skip: 0 };
    yield { dialect, rows: headRows(text, dialect, HEAD_ROWS) };
  }
}

/** Text up to its last line end; all of it where it has none. */
function wholeLines(text: Uint8Array): Uint8Array {
  const end = Math.max(text.lastIndexOf(LF), text.lastIndexOf(CR));
  return end < 0 ? text : text.subarray(0, end + 1);
}
