import type { JsonNode } from '../../../lib/json/node.ts';
import type { RegisterSink } from '../../../model/consent-record.ts';
import { type ConsentStatus, negative } from '../../../model/consent-status.ts';
import { problem } from '../../../model/problem-texts.ts';
import { headerWords } from '../header-fields.ts';
import type { RegisterCounts, RegisterFile, RegisterOptions, RegisterReader } from '../register-reader.ts';
import { wordReaders } from '../row.ts';
import { rowsUnder } from '../table.ts';
import { firstValue, readJson } from './file.ts';
import { OwnHeader } from './own-header.ts';
import { OwnKeys } from './own-keys.ts';
import { OwnRow } from './own-row.ts';
import { listsOf, Pages } from './pages.ts';
import { wholeCounts } from './statement-rows.ts';

/**
 * A register whose keys are the column names of registers in CSV: an array, `{"records": […]}`, or one record a line.
 * Read twice, since the keys of all records are the header, and each of them may change what the others mean.
 */
export const ownJson: RegisterReader = {
  id: 'json',
  title: { en: 'JSON and NDJSON with the column names of CSV', de: 'JSON und NDJSON mit den Spaltennamen von CSV' },
  recognises: (head) => firstValue(head) !== undefined,
  read: readOwn,
};

function readOwn(file: RegisterFile, options: RegisterOptions, sink: RegisterSink): RegisterCounts {
  const words = headerWords(options.mapping);
  const keys = new OwnKeys(words);
  const found = new OwnHeader(keys);
  let broken = 0;
  const lists = listsOf(firstValue(file.head), keys);
  const pages = new Pages();
  let listed = 0;
  const { encoding, guessed, guessedLine } = readJson(file, lists, {
    record: (node, isListed) => {
      if (isListed) listed++;
      found.record(node);
    },
    page: (members, line) => {
      pages.page(members, line);
      for (const { name } of members) found.around(name);
      // Somebody's record that holds a list of the same name is no page.
      if (!members.some(({ name }) => keys.isTelling(name))) return;
      broken++;
      sink.problem(problem('lost', 'register-record-unreadable', line));
    },
    fault: (fault, begun) => {
      if (begun) broken++;
      sink.problem(fault);
    },
  });
  const missing = pages.missing(listed);
  if (missing) sink.problem(missing);
  if (guessed > 0) sink.problem(problem('note', 'charset-guessed', guessedLine, { count: guessed }));
  if (found.isBlank) return withoutKeys(file, lists, encoding, broken, sink);
  const { header, places } = found.finish(words);
  // The note on the encoding of a whole file is that of tables; here each text was looked at.
  const taker = rowsUnder(header, 'json', '', options, sink);
  const { columns } = taker;
  const { status: statusOf } = wordReaders(options.mapping);
  const isNegative = (text: string): boolean => negative.has(statusOf(text) as ConsentStatus);
  const person = new OwnRow(header.headers, columns, places, isNegative);
  const event = new OwnRow(header.headers, columns, places, isNegative);
  const dated = columns.events.map(({ at }) => at);
  const saying = [columns.status, columns.granted, ...columns.events.flatMap(({ at, status }) => (status === 'requested' ? [] : [at]))];
  const own = new Set([columns.status, columns.at, columns.granted, ...dated]);

  function take(row: OwnRow, line: number): void {
    if (saying.some((column) => row.has(column))) taker.take(row.load(line), row.damage);
    else taker.lose(line, row.damage ?? { code: 'status-missing', facts: {} });
  }

  function record(node: JsonNode): void {
    if (node.kind !== 'object') return taker.lose(node.line, unreadable);
    const events: JsonNode[] = [];
    person.clear();
    keys.eachLeaf(
      node,
      (path, value) => person.put(path, value),
      (one) => events.push(one),
    );
    if (events.length === 0 || saying.some((column) => person.has(column))) take(person, node.line);
    for (const one of events) {
      if (one.kind !== 'object') {
        taker.lose(one.line, unreadable);
        continue;
      }
      event.clear();
      keys.eachLeaf(one, (path, value) => event.put(path, value));
      for (const column of header.headers.keys()) if (!own.has(column)) event.inherit(person, column);
      event.damage ??= person.damage;
      take(event, one.line);
    }
  }

  readJson(file, lists, { record });
  return wholeCounts(taker.end(), encoding, broken);
}

const unreadable = { code: 'register-record-unreadable', facts: {} } as const;

/** A file without a single key: nothing but what is no record. */
function withoutKeys(file: RegisterFile, lists: ReadonlySet<string>, encoding: string, broken: number, sink: RegisterSink): RegisterCounts {
  let begun = broken;
  readJson(file, lists, {
    record({ line }) {
      begun++;
      sink.problem(problem('lost', 'register-record-unreadable', line));
    },
  });
  return { format: 'json', encoding, begun, rows: 0, records: 0, mapping: {}, ignored: [], hasScope: false };
}
