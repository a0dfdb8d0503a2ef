import { sniffedSource } from '../../../lib/encodings.ts';
import type { JsonMember, JsonNode } from '../../../lib/json/node.ts';
import { peekJson } from '../../../lib/json/peek.ts';
import { readRecords, type RecordFault } from '../../../lib/json/records.ts';
import type { Phrase } from '../../../lib/text.ts';
import type { Problem } from '../../../model/problem.ts';
import { problem } from '../../../model/problem-texts.ts';
import type { AddressBookReader } from '../address-book-reader.ts';
import { Contacts } from '../contacts.ts';

/** How the records of one file are read. */
interface JsonReading {
  /** One record, whatever it is. */
  record(node: JsonNode): void;
  /** What stands around a list of records. */
  page?(members: readonly JsonMember[], line: number): void;
  /** The file has ended. */
  end?(): void;
}

/** One format of contacts in JSON. */
interface JsonFormat {
  readonly id: string;
  readonly title: Phrase;
  /** Members of an outer object whose arrays hold the contacts. */
  readonly lists: readonly string[];
  /** Tells the format from the first value of the file, as far as the head holds it. */
  recognises(first: JsonNode): boolean;
  /** Begins a file. */
  open(contacts: Contacts): JsonReading;
}

/** A reader that takes one contact after the other out of a JSON file of any size. */
export function jsonReader(format: JsonFormat): AddressBookReader {
  const { id, title } = format;
  const lists = new Set(format.lists);
  return {
    id,
    title,
    recognises({ text }) {
      const first = peekJson(text);
      return first !== undefined && format.recognises(first);
    },
    read(source, sink, { limits }) {
      const { encoding, source: text } = sniffedSource(source);
      const contacts = new Contacts(sink);
      const reading = format.open(contacts);
      const { guessed, guessedLine } = readRecords(
        text,
        { lists, largest: limits.recordSize },
        {
          record: (node) => reading.record(node),
          page: (members, line) => reading.page?.(members, line),
          fault(fault, line, begun) {
            if (begun) contacts.begun++;
            contacts.problem(problemOf(fault, line, begun, limits.recordSize));
          },
        },
      );
      reading.end?.();
      if (guessed > 0) contacts.problem(problem('note', 'charset-guessed', guessedLine, { count: guessed }));
      return contacts.finish(id, guessed > 0 && encoding === 'utf-8' ? 'windows-1252' : encoding);
    },
  };
}

function problemOf(fault: RecordFault, line: number, begun: boolean, largest: number): Problem {
  if (fault === 'large') return problem('lost', 'record-large', line, { limit: largest / 2 ** 20 });
  if (fault === 'line') return problem('lost', 'json-line-broken', line);
  if (fault === 'broken') return problem('lost', 'json-broken', line);
  return begun ? problem('lost', 'record-cut', line) : problem('lost', 'text-cut', line);
}

/** The first object of a file that may be a record: itself, the first item, or the first of a list. */
export function firstRecord(first: JsonNode, lists: readonly string[]): JsonNode | undefined {
  const outer = first.kind === 'array' ? first.items[0] : first;
  const list =
    outer?.kind === 'object' ? outer.members.find(({ name, value }) => lists.includes(name) && value.kind === 'array') : undefined;
  return list?.value.kind === 'array' ? list.value.items[0] : outer;
}
