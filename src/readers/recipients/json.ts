import type { ByteSource } from '../../lib/bytes.ts';
import { findHeader, listHeaders } from '../../lib/csv-header.ts';
import { sniffedSource } from '../../lib/encodings.ts';
import { itemsOf, type JsonMember, type JsonNode } from '../../lib/json/node.ts';
import { readRecords } from '../../lib/json/records.ts';
import { type CellOrigin, TextRow } from '../../lib/text-row.ts';
import { problem, type ProblemCode } from '../../model/problem-texts.ts';
import type { RecipientSink } from '../../model/recipient.ts';
import { recipientColumns, recipientWords, withoutNumbers } from './columns.ts';
import type { RecipientCounts, RecipientOptions } from './recipient-reader.ts';
import { recipientTaker, type RecipientTaker } from './rows.ts';

/** Members of an outer object whose arrays hold the records. */
const lists: ReadonlySet<string> = new Set([
  'contacts',
  'data',
  'empfaenger',
  'empfänger',
  'items',
  'messages',
  'records',
  'recipients',
  'results',
  'rows',
  'statuses',
  'value',
]);

const faults = {
  cut: 'recipients-cut',
  large: 'recipient-large',
  line: 'recipients-broken',
  broken: 'recipients-broken',
} as const satisfies Record<string, ProblemCode>;

/** Reads a list of recipients in JSON, or with one record a line, whose members are columns by their names. */
export function readRecipientsJson(open: () => ByteSource, options: RecipientOptions, sink: RecipientSink): RecipientCounts {
  const { encoding, source } = sniffedSource(open());
  const table = new GrowingTable(options, sink);
  const lose = (code: ProblemCode, line: number): void => sink.problem(problem('lost', code, line));
  const { guessed, guessedLine } = readRecords(
    source,
    { lists, largest: options.recordSize },
    {
      record(node) {
        if (node.kind === 'object') table.take(node.members, node.line);
        else lose('recipient-unreadable', node.line);
      },
      page: () => {},
      fault: (fault, line) => lose(faults[fault], line),
    },
  );
  if (guessed > 0) sink.problem(problem('note', 'file-charset-guessed', guessedLine));
  return { format: 'json', encoding, ...table.end() };
}

/** A table that gets a column whenever a record names a member that none before it had. */
class GrowingTable {
  readonly #options: RecipientOptions;
  readonly #sink: RecipientSink;
  readonly #places = new Map<string, number>();
  readonly #origin = new MemberOrigin();
  readonly #row = new TextRow(this.#origin);
  #taker: RecipientTaker | undefined;
  #rows = 0;

  constructor(options: RecipientOptions, sink: RecipientSink) {
    this.#options = options;
    this.#sink = sink;
  }

  take(members: readonly JsonMember[], line: number): void {
    const known = this.#places.size;
    for (const { name } of members) if (!this.#places.has(name)) this.#places.set(name, this.#places.size);
    if (!this.#taker || this.#places.size > known) this.#begin();
    const texts = Array<string>(this.#places.size).fill('');
    const origin = this.#origin;
    origin.line = line;
    origin.numbers.clear();
    for (const { name, value } of members) {
      const at = this.#places.get(name)!;
      texts[at] = texts[at] === '' ? textOf(value) : `${texts[at]}\n${textOf(value)}`;
      if (value.kind === 'number') origin.numbers.add(at);
    }
    if (texts.every((text) => text.trim() === '')) this.#sink.problem(problem('lost', 'recipient-unreadable', line));
    else this.#taker!.take(this.#row.load(texts, line));
  }

  /** @throws AskfirstError when no record had a number */
  end(): Pick<RecipientCounts, 'rows' | 'mapping'> {
    const { columns, headers } = this.#columns();
    if (columns.phones.length === 0 && headers.length > 0) throw withoutNumbers(this.#options.path, listHeaders(headers));
    if (columns.ignored.length > 0) this.#sink.problem(problem('note', 'columns-ignored', 0, { headers: listHeaders(columns.ignored) }));
    return { rows: this.#rows + (this.#taker?.rows() ?? 0), mapping: columns.taken };
  }

  #begin(): void {
    this.#rows += this.#taker?.rows() ?? 0;
    const { columns, headers } = this.#columns();
    this.#taker = recipientTaker(headers, columns, this.#options, this.#sink);
  }

  #columns() {
    const header = findHeader([{ line: 0, cells: [...this.#places.keys()] }], recipientWords);
    return { columns: recipientColumns(header, this.#options.path), headers: header.headers };
  }
}

/** Where the members of the record that was taken last stand. */
class MemberOrigin implements CellOrigin {
  line = 0;
  readonly numbers = new Set<number>();

  address(): string {
    return `${this.line}`;
  }

  isNumber(column: number): boolean {
    return this.numbers.has(column);
  }
}

/** What stands for an object where a text should be: it is no blank, so that its row is not passed over. */
const UNKNOWN = '?';

/** Several texts of one member stand on lines of their own. */
function textOf(node: JsonNode): string {
  if (node.kind === 'array') return itemsOf(node).map(textOf).join('\n');
  if (node.kind === 'object') return UNKNOWN;
  return node.kind === 'literal' && node.text === 'null' ? '' : node.text;
}
