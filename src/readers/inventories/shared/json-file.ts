import { sniffedSource } from '../../../lib/encodings.ts';
import { itemsOf, type JsonMember, type JsonNode, memberOf } from '../../../lib/json/node.ts';
import { peekJson } from '../../../lib/json/peek.ts';
import { readRecords } from '../../../lib/json/records.ts';
import type { LocalTime } from '../../../lib/local-time.ts';
import type { Phrase } from '../../../lib/text.ts';
import type { Coverage } from '../../../model/inventory-part.ts';
import type { ProblemCode } from '../../../model/problem-texts.ts';
import type { InventoryReader } from '../inventory-reader.ts';
import { Collector } from './collector.ts';
import { Fields } from './fields.ts';

/** Answers of one vendor's interface, saved as JSON: one object, one list, or pages of them. */
export interface VendorJson {
  readonly id: string;
  readonly title: Phrase;
  /** Members of an outer object whose arrays hold the records. */
  readonly lists: readonly string[];
  readonly coverage?: Coverage;
  /** Tells the format by the first record, and what stands around it. */
  recognises(record: JsonNode, around: JsonNode): boolean;
  record(fields: Fields, into: Collector, node: JsonNode, dates: LocalTime): void;
  /** Members of the page that point to another one, when it is not the last. */
  readonly next?: readonly string[];
  /** Member of the page that says how many records there are in all. */
  readonly total?: string;
}

const faults = {
  cut: 'inventory-cut',
  large: 'inventory-record-large',
  line: 'inventory-json-broken',
  broken: 'inventory-json-broken',
} as const satisfies Record<string, ProblemCode>;

export function jsonInventory(vendor: VendorJson): InventoryReader {
  const lists = new Set(vendor.lists);
  return {
    id: vendor.id,
    title: vendor.title,
    recognises({ text }) {
      const first = peekJson(text);
      const record = first && firstRecord(first, lists);
      return first !== undefined && record !== undefined && vendor.recognises(record, first);
    },
    read(open, { dates, recordSize }) {
      const { encoding, source } = sniffedSource(open());
      const into = new Collector();
      const pages = new Pages(vendor, into);
      const { guessed, guessedLine } = readRecords(
        source,
        { lists, largest: recordSize },
        {
          record(node) {
            pages.records++;
            if (node.kind === 'object') vendor.record(new Fields((path) => textsAt(node, path), dates), into, node, dates);
            else into.lose('inventory-record-unreadable', node.line);
          },
          page: (members, line) => pages.page(members, line),
          fault: (fault, line) => into.lose(faults[fault], line),
        },
      );
      pages.end();
      if (guessed > 0) into.note('file-charset-guessed', guessedLine);
      return into.finish(encoding, vendor.coverage);
    },
  };
}

/** Notices that records are missing: the last page points on, or more are announced than there are. */
class Pages {
  records = 0;
  readonly #vendor: VendorJson;
  readonly #into: Collector;
  #pointer: JsonMember | undefined;
  #announced = 0;
  #line = 0;

  constructor(vendor: VendorJson, into: Collector) {
    this.#vendor = vendor;
    this.#into = into;
  }

  page(members: readonly JsonMember[], line: number): void {
    const { next = [], total } = this.#vendor;
    this.#pointer = members.find(({ name, value }) => next.includes(name) && isSet(value));
    const count = members.find(({ name }) => name === total)?.value;
    if (count?.kind === 'number') this.#announced = Math.max(this.#announced, Number(count.text));
    this.#line = line;
  }

  end(): void {
    const pointer = this.#pointer;
    if (pointer) this.#into.lose('inventory-paged', pointer.line, { member: pointer.name });
    else if (this.#announced > this.records)
      this.#into.lose('inventory-truncated', this.#line, { total: this.#announced, read: this.records });
  }
}

function isSet(node: JsonNode): boolean {
  return node.kind === 'literal' ? node.text === 'true' : node.kind !== 'string' || node.text !== '';
}

/** The record a file begins with: itself, the first item, or the first of a list. */
function firstRecord(first: JsonNode, lists: ReadonlySet<string>): JsonNode | undefined {
  const outer = first.kind === 'array' ? first.items[0] : first;
  const list = outer?.kind === 'object' ? outer.members.find(({ name, value }) => lists.has(name) && value.kind === 'array') : undefined;
  return list ? (itemsOf(list.value)[0] ?? outer) : outer;
}

/** Every text at a path of members joined by dots, a member's own name with dots first; arrays give each of their items. */
export function textsAt(node: JsonNode | undefined, path: string): string[] {
  const whole = memberOf(node, path);
  if (whole) return scalarsIn(whole);
  const dot = path.indexOf('.');
  return dot < 0 ? [] : textsAt(memberOf(node, path.slice(0, dot)), path.slice(dot + 1));
}

function scalarsIn(node: JsonNode): string[] {
  if (node.kind === 'array') return node.items.flatMap(scalarsIn);
  if (node.kind === 'object' || (node.kind === 'literal' && node.text === 'null')) return [];
  return [node.text];
}
