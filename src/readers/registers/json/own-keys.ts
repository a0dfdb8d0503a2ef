import { createRequire } from 'node:module';
import { type ColumnWords, normaliseHeader } from '../../../lib/csv-header.ts';
import { itemsOf, type JsonNode, membersOf } from '../../../lib/json/node.ts';
import { stating } from '../columns.ts';

interface Listed {
  /** Keys under which a person's statements stand one by one, as `normaliseHeader` makes them. */
  readonly events: readonly string[];
  /** Keys of an object whose arrays hold the records. */
  readonly lists: readonly string[];
  /** The same in answers of vendors' interfaces; in a record they may be something else. */
  readonly vendorLists: readonly string[];
  /** What stands one level down in an object under a known key: by the field of that key, inner keys by field. */
  readonly within: Readonly<Record<string, ColumnWords>>;
}

const listed = createRequire(import.meta.url)('./own-keys.json') as Listed;
const eventKeys: ReadonlySet<string> = new Set(listed.events);
export const ownLists: ReadonlySet<string> = new Set(listed.lists);
export const vendorLists: ReadonlySet<string> = new Set(listed.vendorLists);
const inner = new Map(Object.entries(listed.within).map(([field, words]) => [field, fieldsByWord(words)] as const));

/** How deep objects under an unknown key are looked at. */
const DEEPEST = 6;

/** Takes one value of a record: `path` are its keys joined by dots. */
export type EachLeaf = (path: string, node: JsonNode) => void;

/** What the keys of records stand for, by the words of a register's columns. */
export class OwnKeys {
  readonly #fieldOf: ReadonlyMap<string, string>;

  constructor(words: ColumnWords) {
    this.#fieldOf = fieldsByWord(words);
  }

  /** The field of a key, as `keyOf` makes it; undefined for an unknown one. */
  fieldOf(key: string): string | undefined {
    return this.#fieldOf.get(key);
  }

  /** Whether a key says who somebody is, or what was stated, as no page of records does. */
  isTelling(name: string): boolean {
    const field = this.fieldOf(keyOf(name));
    return field === 'phone' || (field !== undefined && stating.includes(field));
  }

  /** The field of a key within an object under a known one: `name.given`. */
  fieldWithin(path: string): string | undefined {
    const dot = path.indexOf('.');
    return dot < 0 ? undefined : this.#within(keyOf(path.slice(0, dot)))?.get(keyOf(path.slice(dot + 1)));
  }

  /**
   * Goes over the values of one record, or of one of its events, which `event` is told of. Objects are gone into where
   * they stand for a name, a proof or something unknown; anywhere else they are values in the wrong place.
   */
  eachLeaf(record: JsonNode, leaf: EachLeaf, event?: (node: JsonNode) => void): void {
    for (const { name, value } of membersOf(record)) {
      const key = keyOf(name);
      const within = value.kind === 'object' ? this.#within(key) : undefined;
      if (event && eventKeys.has(key) && value.kind !== 'literal') {
        if (value.kind === 'array') value.items.forEach(event);
        else event(value);
      } else if (within) {
        // What `evidence.ref` says is what `evidence` says when it holds a text.
        const own = this.#fieldOf.get(key);
        for (const member of membersOf(value)) leaf(within.get(keyOf(member.name)) === own ? name : `${name}.${member.name}`, member.value);
      } else if (this.#fieldOf.has(key) || !isContainer(value)) leaf(name, value);
      else eachUnknown(name, value, leaf, 1);
    }
  }

  #within(key: string): ReadonlyMap<string, string> | undefined {
    return inner.get(this.#fieldOf.get(key) ?? '');
  }
}

/** Names what stands below an unknown key, so that nothing in it is passed over unseen. */
function eachUnknown(path: string, node: JsonNode, leaf: EachLeaf, depth: number): void {
  leaf(path, node);
  if (depth === DEEPEST) return;
  for (const item of [node, ...itemsOf(node)])
    for (const { name, value } of membersOf(item)) eachUnknown(`${path}.${name}`, value, leaf, depth + 1);
}

function isContainer(node: JsonNode): boolean {
  return node.kind === 'object' || node.kind === 'array';
}

function fieldsByWord(words: ColumnWords): ReadonlyMap<string, string> {
  return new Map(Object.entries(words).flatMap(([field, list]) => list.map((word) => [word, field] as const)));
}

/** Keys seen, by what tells them apart. Files may name any number of them. */
const seen = new Map<string, string>();
const MOST_SEEN = 10_000;

/** What tells one key from another: its letters and digits, as for the headers of a table. */
export function keyOf(path: string): string {
  let key = seen.get(path);
  if (key === undefined) {
    key = normaliseHeader(path) || path;
    if (seen.size >= MOST_SEEN) seen.clear();
    seen.set(path, key);
  }
  return key;
}
