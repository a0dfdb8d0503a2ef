import { decodeBytes, sniffedSource, sniffEncoding } from '../../../lib/encodings.ts';
import type { JsonMember, JsonNode } from '../../../lib/json/node.ts';
import { peekJson } from '../../../lib/json/peek.ts';
import { readRecords, type RecordFault } from '../../../lib/json/records.ts';
import { problem } from '../../../model/problem-texts.ts';
import type { Problem } from '../../../model/problem.ts';
import type { RegisterFile } from '../register-reader.ts';

/** What a JSON file hands on, one record at a time. */
export interface JsonPass {
  /** @param listed the record stands in a list of an object */
  record(node: JsonNode, listed: boolean): void;
  /** What stands around a list of records, when the object around it has ended. */
  page?(members: readonly JsonMember[], line: number): void;
  /** Something that did not come out whole; a record had begun when `begun`. */
  fault?(found: Problem, begun: boolean): void;
}

/** Bytes that one record may have. */
const LARGEST = 1 << 20;

/**
 * Reads a JSON file once: records in an array, in a list of an object, alone, or one a line.
 *
 * @returns how the text is encoded, `windows-1252` where some of it is no UTF-8, and how many of its strings are not
 */
export function readJson(
  file: RegisterFile,
  lists: ReadonlySet<string>,
  pass: JsonPass,
): { readonly encoding: string; readonly guessed: number; readonly guessedLine: number } {
  const { encoding, source } = sniffedSource(file.open());
  const counts = readRecords(
    source,
    { lists, largest: LARGEST },
    {
      record: (node, listed) => pass.record(node, listed),
      page: (members, line) => pass.page?.(members, line),
      fault: (fault, line, begun) => pass.fault?.(problemOf(fault, line, begun), begun),
    },
  );
  return { ...counts, encoding: counts.guessed > 0 && encoding === 'utf-8' ? 'windows-1252' : encoding };
}

function problemOf(fault: RecordFault, line: number, begun: boolean): Problem {
  if (fault === 'large') return problem('lost', 'register-record-large', line, { limit: LARGEST / 2 ** 20 });
  if (fault === 'line') return problem('lost', 'register-json-line-broken', line);
  if (fault === 'broken') return problem('lost', 'register-json-broken', line);
  return problem('lost', begun ? 'register-record-cut' : 'register-cut', line);
}

/** The first value of a file, as far as its head holds it; undefined of anything but an object or array of JSON. */
export function firstValue(head: Uint8Array): JsonNode | undefined {
  const text = decodeBytes(head, sniffEncoding(head).encoding) ?? '';
  return /^\s*(?:\{\s*["}]|\[\s*[[{"\]])/.test(text) ? peekJson(text) : undefined;
}

/** The first record of a file: its first value, the first of an array, or of a list in an object. */
export function firstRecord(first: JsonNode | undefined, lists: ReadonlySet<string>): JsonNode | undefined {
  const outer = first?.kind === 'array' ? first.items[0] : first;
  const list = outer?.kind === 'object' ? outer.members.find(({ name, value }) => lists.has(name) && value.kind === 'array') : undefined;
  return list?.value.kind === 'array' ? list.value.items[0] : outer;
}
