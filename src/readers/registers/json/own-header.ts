import { type ColumnWords, type CsvHeader, findHeader } from '../../../lib/csv-header.ts';
import { itemsOf, type JsonNode } from '../../../lib/json/node.ts';
import { keyOf, type OwnKeys } from './own-keys.ts';

/** Different keys that are kept, and numbers under one key of one record. */
const MOST_KEYS = 1000;
const MOST_NUMBERS = 16;

/** Where the values of a key go: its first column, and for how many of them there is room. */
export type Places = ReadonlyMap<string, { readonly at: number; readonly width: number }>;

/** The keys of a whole file as the header of a table. */
export class OwnHeader {
  readonly #keys: OwnKeys;
  /** Columns of a key, one for each of the numbers that stand under it in one record. */
  readonly #columns = new Map<string, { readonly path: string; width: number }>();
  readonly #around = new Set<string>();

  constructor(keys: OwnKeys) {
    this.#keys = keys;
  }

  /** Learns the keys of a record. */
  record(node: JsonNode): void {
    const learn = (path: string, value: JsonNode): void => this.#learn(path, value);
    this.#keys.eachLeaf(node, learn, (event) => this.#keys.eachLeaf(event, learn));
  }

  /** Learns a key that stands beside a list of records, where nothing is read. */
  around(name: string): void {
    if (this.#around.size < MOST_KEYS) this.#around.add(`/${name}`);
  }

  #learn(path: string, value: JsonNode): void {
    const id = keyOf(path);
    const known = this.#columns.get(id);
    const field = this.#keys.fieldOf(id);
    const width = field === 'phone' ? Math.min(MOST_NUMBERS, Math.max(1, itemsOf(value).length)) : 1;
    if (known) known.width = Math.max(known.width, width);
    else if (this.#columns.size < MOST_KEYS || field !== undefined) this.#columns.set(id, { path, width });
  }

  /** Whether there was any key at all. */
  get isBlank(): boolean {
    return this.#columns.size === 0;
  }

  /** The header under these words, and by key its columns. */
  finish(words: ColumnWords): { readonly header: CsvHeader; readonly places: Places } {
    const places = new Map<string, { at: number; width: number }>();
    const cells: string[] = [];
    for (const [id, { path, width }] of this.#columns) {
      places.set(id, { at: cells.length, width });
      // A header that is blank is none at all.
      for (let i = 0; i < width; i++) cells.push(path.trim() === '' ? '""' : path.trim());
    }
    const columns = new Map([...findHeader([{ line: 0, cells }], words).columns].map(([field, list]) => [field, [...list]]));
    for (const [id, { path }] of this.#columns) {
      const field = this.#keys.fieldOf(id) === undefined ? this.#keys.fieldWithin(path) : undefined;
      if (field !== undefined) columns.set(field, [...(columns.get(field) ?? []), places.get(id)!.at]);
    }
    return { header: { line: 0, headers: [...cells, ...this.#around], columns }, places };
  }
}
