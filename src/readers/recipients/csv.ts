import type { ByteSource } from '../../lib/bytes.ts';
import { openCsv } from '../../lib/csv-file.ts';
import { listHeaders, listSureHeaders } from '../../lib/csv-header.ts';
import type { RecipientSink } from '../../model/recipient.ts';
import { problem } from '../../model/problem-texts.ts';
import { recipientColumns, recipientWords, withoutNumbers } from './columns.ts';
import type { RecipientCounts, RecipientOptions } from './recipient-reader.ts';
import { recipientTaker } from './rows.ts';

/** Reads a list of recipients in CSV from front to back. */
export function readRecipientsCsv(open: () => ByteSource, options: RecipientOptions, sink: RecipientSink): RecipientCounts {
  const file = openCsv(open, recipientWords);
  const { headers, line } = file.header;
  const columns = recipientColumns(file.header, options.path);
  if (columns.phones.length === 0) throw withoutNumbers(options.path, listSureHeaders(file.header));
  if (file.encoding === 'windows-1252') sink.problem(problem('note', 'file-charset-guessed', 0));
  if (columns.ignored.length > 0) sink.problem(problem('note', 'columns-ignored', line, { headers: listHeaders(columns.ignored) }));
  const taker = recipientTaker(headers, columns, options, sink);
  const fault = file.rows((row) => taker.take(row));
  if (fault) taker.fault(fault);
  return { format: 'csv', encoding: file.encoding, rows: taker.rows(), mapping: columns.taken };
}
