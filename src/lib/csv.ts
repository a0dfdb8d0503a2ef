import type { ByteSource } from './bytes.ts';
import type { CsvRow } from './csv-row.ts';
import { INCOMPLETE, MAX_RECORD, Scanner } from './csv-scanner.ts';
import { fillFrom } from './text-encoding.ts';

/** How the records of a file are cut into fields. */
export interface CsvDialect {
  /** Byte of the delimiter, an ASCII character. */
  readonly delimiter: number;
  /** Length in bytes of a leading `sep=;` line with its line end; it is line 1 of the file, and no record. */
  readonly skip: number;
}

/** Why reading ended before the file did: what follows `line` could not be cut into records. */
export interface CsvFault {
  readonly code: 'quote-unclosed' | 'record-too-long';
  readonly line: number;
}

/**
 * Cuts UTF-8 into records, RFC 4180 with any of LF, CRLF and CR as line end, also mixed. A quote inside an unquoted
 * field is literal text. Empty lines are no records. A record cut by the end of the read buffer is scanned again, and the
 * buffer doubles for a longer one, so the work stays linear. `firstLine` is the physical line on which the source begins.
 */
export function readCsv(source: ByteSource, dialect: CsvDialect, each: (row: CsvRow) => void, firstLine = 1): CsvFault | undefined {
  const scanner = new Scanner(dialect.delimiter);
  let from = dialect.skip;
  let filled = 0;
  let line = dialect.skip > 0 ? firstLine + 1 : firstLine;
  let last = false;
  for (;;) {
    const end = from < filled ? scanner.record(from, filled, last, line) : INCOMPLETE;
    if (end !== INCOMPLETE) {
      if (!scanner.isEmptyLine(from)) each(scanner);
      from = end;
      line = scanner.lastLine + 1;
      continue;
    }
    if (last) return from < filled ? { code: 'quote-unclosed', line } : undefined;
    if (filled > 0) {
      if (filled - from >= MAX_RECORD) return { code: 'record-too-long', line };
      filled = scanner.keep(from, filled);
      from = 0;
    }
    const count = fillFrom(source, scanner.bytes, filled, scanner.capacity - filled);
    last = count < scanner.capacity - filled;
    filled += count;
  }
}
