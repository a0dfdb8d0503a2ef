import { listHeaders } from '../../../lib/csv-header.ts';
import { type JsonNode, memberOf } from '../../../lib/json/node.ts';
import { TextRow } from '../../../lib/text-row.ts';
import type { ProblemCode } from '../../../model/problem-texts.ts';
import type { RegisterColumns } from '../columns.ts';
import { columnsIn } from '../broken-cells.ts';
import type { RowDamage } from '../rows.ts';
import type { Places } from './own-header.ts';
import { keyOf } from './own-keys.ts';

/** Stands for an object or a list as the day of a withdrawal: unreadable, but something was said there. */
const NO_TEXT = '{}';

/** The values of one record by column, gathered one after another. */
export class OwnRow {
  damage: RowDamage | undefined;
  readonly #places: Places;
  readonly #taken: ReadonlySet<number>;
  readonly #columns: RegisterColumns;
  /** Columns that are evaluated, not known alone. */
  readonly #read: ReadonlySet<number>;
  readonly #isNegative: (status: string) => boolean;
  readonly #headers: readonly string[];
  readonly #cells: string[];
  readonly #filled: boolean[];
  readonly #numeric: boolean[];
  readonly #row = new TextRow({ address: () => '', isNumber: (column) => this.#numeric[column] ?? false });

  /** @param isNegative whether a status takes consent away */
  constructor(headers: readonly string[], columns: RegisterColumns, places: Places, isNegative: (status: string) => boolean) {
    const ignored = new Set(columns.ignored);
    this.#headers = headers;
    this.#columns = columns;
    this.#read = new Set(columnsIn(columns));
    this.#isNegative = isNegative;
    this.#places = places;
    this.#taken = new Set([...headers.keys()].filter((i) => !ignored.has(headers[i]!)));
    const width = headers.length;
    this.#cells = Array.from({ length: width }, () => '');
    this.#filled = Array.from({ length: width }, () => false);
    this.#numeric = Array.from({ length: width }, () => false);
  }

  clear(): void {
    this.damage = undefined;
    this.#cells.fill('');
    this.#filled.fill(false);
    this.#numeric.fill(false);
  }

  /** Whether a key stands in the record, even if its value is blank. */
  has(column: number | undefined): boolean {
    return column !== undefined && this.#filled[column] === true;
  }

  put(path: string, node: JsonNode): void {
    const place = this.#places.get(keyOf(path));
    if (!place) return;
    if (!this.#taken.has(place.at)) return this.#remark(place.at, node);
    if (this.#columns.phones.some(({ at }) => at === place.at)) this.#putNumbers(place, node);
    else this.#set(place.at, this.#textOf(place.at, node), node.kind === 'number');
  }

  /** Keeps what stands under an unknown key, which may be a remark on everything. */
  #remark(column: number, node: JsonNode): void {
    const text = scalarText(node) ?? '';
    if (text !== '') this.#cells[column] = this.#cells[column] === '' ? text : `${this.#cells[column]}; ${text}`;
  }

  /** Takes over what a record says of each of its events that does not say it itself. */
  inherit(from: OwnRow, column: number): void {
    if (!this.#taken.has(column)) this.#cells[column] ||= from.#cells[column]!;
    if (this.#filled[column] || !from.#filled[column]) return;
    this.#cells[column] = from.#cells[column]!;
    this.#numeric[column] = from.#numeric[column]!;
    this.#filled[column] = true;
  }

  /** The row as far as it was gathered; valid until the next one is loaded. */
  load(line: number): TextRow {
    return this.#row.load(this.#cells, line);
  }

  spoil(code: ProblemCode, column: number): void {
    this.damage ??= { code, facts: { column: listHeaders([this.#headers[column] ?? '']) } };
  }

  #putNumbers({ at, width }: { readonly at: number; readonly width: number }, node: JsonNode): void {
    const items = node.kind === 'array' ? node.items : [node];
    let room = at;
    while (room < at + width && this.#cells[room] !== '') room++;
    this.#filled[at] = true;
    for (const item of items) {
      const number = item.kind === 'object' ? memberOf(item, 'value') : item;
      const text = number && scalarText(number);
      if (text === undefined || (room === at + width && text !== '')) this.spoil('value-shape', at);
      else if (room < at + width) this.#putNumber(room++, text, number?.kind === 'number');
    }
  }

  #putNumber(column: number, text: string, numeric: boolean): void {
    this.#cells[column] = text;
    this.#filled[column] = true;
    this.#numeric[column] = numeric;
  }

  #textOf(column: number, node: JsonNode): string {
    if (node.kind !== 'array') return scalarText(node) ?? this.#refuse(column);
    const texts = node.items.map(scalarText);
    const { scope, evidence, legalBasis } = this.#columns;
    const joined = column === scope || column === evidence || column === legalBasis || !this.#read.has(column);
    if (texts.includes(undefined) || (texts.length > 1 && !joined)) return this.#refuse(column);
    return texts.join(column === scope ? ' + ' : '; ');
  }

  #refuse(column: number): string {
    this.spoil('value-shape', column);
    return this.#isTaking(column) ? NO_TEXT : '';
  }

  /** Whether a column holds the days on which somebody took consent away. */
  #isTaking(column: number): boolean {
    return this.#columns.events.some(({ at, status }) => at === column && status !== 'requested');
  }

  #set(column: number, text: string, numeric: boolean): void {
    const before = this.#filled[column] ? this.#cells[column]! : text;
    if (before !== text && this.#read.has(column)) {
      this.spoil('key-repeated', column);
      // What the record says against consent is kept, whichever of the two says it.
      const isStronger = column === this.#columns.status ? this.#isNegative(text) : before === '' && this.#isTaking(column);
      if (!isStronger) return;
    }
    this.#cells[column] = text;
    this.#numeric[column] = numeric;
    this.#filled[column] = true;
  }
}

/** A text, a number as written, a word of JSON, blank for null; undefined of an object or a list. */
function scalarText(node: JsonNode): string | undefined {
  if (node.kind === 'object' || node.kind === 'array') return undefined;
  return node.kind === 'literal' && node.text === 'null' ? '' : node.text;
}
