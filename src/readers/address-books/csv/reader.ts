import { looksLikeCsv } from '../../../lib/csv-file.ts';
import type { HeadRow } from '../../../lib/csv-dialect.ts';
import { streamCsv, type TableHead, tableHeads } from '../../../lib/csv-stream.ts';
import type { Phrase } from '../../../lib/text.ts';
import { type BookMapping, noMapping } from '../../../model/book-mapping.ts';
import type { Problem } from '../../../model/problem.ts';
import { problem } from '../../../model/problem-texts.ts';
import type { AddressBookReader } from '../address-book-reader.ts';
import { readBook } from './book.ts';
import type { BookPlan } from './plan.ts';

/** One format of tables of contacts, told from its first records. */
export interface TableFormat {
  readonly id: string;
  readonly title: Phrase;
  /** How to read a table of this format; the problem, when it is one but cannot be read; undefined when it is none. */
  readonly plan: (rows: readonly HeadRow[], mapping: BookMapping) => BookPlan | Problem | undefined;
}

/** The reader of a format of tables: any delimiter, UTF-8, UTF-16 or Windows-1252, in one pass. */
export function tableReader({ id, title, plan }: TableFormat): AddressBookReader {
  return {
    id,
    title,
    recognises: ({ bytes }, mapping = noMapping) =>
      looksLikeCsv(bytes) && planned(tableHeads(bytes), (rows) => plan(rows, mapping)) !== undefined,
    read(source, sink, { mapping }) {
      const table = streamCsv(source);
      const found = planned(table.heads, (rows) => plan(rows, mapping)) ?? problem('lost', 'format-unknown', 0);
      if ('code' in found) {
        sink.problem(found);
        return { format: id, encoding: table.encoding, begun: 0, records: 0, phonesBegun: 0, phones: 0 };
      }
      const { guessed, ...counts } = readBook((each) => table.rows(found.dialect, each), found.plan, sink);
      const decoded = table.guessed || guessed;
      if (decoded) sink.problem(problem('note', 'file-charset-guessed', 0));
      return { format: id, encoding: decoded ? 'windows-1252' : table.encoding, ...counts };
    },
  };
}

interface Planned {
  readonly dialect: TableHead['dialect'];
  readonly plan: BookPlan;
}

/**
 * The plan under the first delimiter that gives one, for a header tells the delimiter more surely than the rows; else the
 * first problem; undefined where the format is recognised under none.
 */
function planned(
  heads: Iterable<TableHead>,
  plan: (rows: readonly HeadRow[]) => BookPlan | Problem | undefined,
): Planned | Problem | undefined {
  let refused: Problem | undefined;
  for (const { dialect, rows } of heads) {
    const found = plan(rows);
    if (found === undefined) continue;
    if (!('code' in found)) return { dialect, plan: found };
    refused ??= found;
  }
  return refused;
}
