import { type CsvHeader, findHeader } from '../../lib/csv-header.ts';
import { type CellOrigin, TextRow } from '../../lib/text-row.ts';
import { cellAddress, rowsOfArea } from '../../lib/xlsx/address.ts';
import type { XlsxCell } from '../../lib/xlsx/cell.ts';
import type { XlsxRow } from '../../lib/xlsx/sheet.ts';
import type { Workbook, XlsxSheet } from '../../lib/xlsx/workbook.ts';
import type { RegisterSink } from '../../model/consent-record.ts';
import { problem } from '../../model/problem-texts.ts';
import { columnsIn } from './broken-cells.ts';
import { stating } from './columns.ts';
import { fieldsOf, headerWords } from './header-fields.ts';
import { type Profile, profileOf } from './profiles/profile.ts';
import type { RegisterCounts, RegisterOptions } from './register-reader.ts';
import { rowsUnder } from './table.ts';

/** How many rows with content may come before the header's end. */
const HEAD_ROWS = 20;
/** Merged areas that are listed one by one; as one is enough to make the register incomplete, more say nothing new. */
const MOST_MERGED = 1000;

/** A sheet with content, and what its first rows tell of it. */
export class SheetTable {
  readonly header: CsvHeader;
  /** As messages name it. */
  readonly name: string;
  readonly hidden: boolean;
  readonly profile: Profile | undefined;
  readonly #workbook: Workbook;
  readonly #sheet: XlsxSheet;

  private constructor(workbook: Workbook, sheet: XlsxSheet, name: string, header: CsvHeader) {
    this.#workbook = workbook;
    this.#sheet = sheet;
    this.name = name;
    this.hidden = sheet.state !== 'visible';
    this.header = header;
    this.profile = profileOf(header.headers);
  }

  /** Undefined for a sheet without content. */
  static async open(workbook: Workbook, sheet: XlsxSheet, name: string, { mapping }: RegisterOptions): Promise<SheetTable | undefined> {
    const head: XlsxRow[] = [];
    for await (const row of workbook.rows(sheet)) if (head.push(row) === HEAD_ROWS) break;
    const rows = head.map(({ number, cells }) => ({ line: number, cells: textsOf(cells) }));
    return head.length === 0 ? undefined : new SheetTable(workbook, sheet, name, findHeader(rows, headerWords(mapping)));
  }

  /** Whether the header says who stated what, by the known headers and those of a mapping. */
  get isRegister(): boolean {
    if (this.profile) return true;
    const columns = fieldsOf(this.header, undefined, '');
    return columns.has('phone') && stating.some((field) => columns.has(field));
  }

  /** Reads all rows below the header. Throws an AskfirstError when a column could be two things, or says no scope. */
  async read(options: RegisterOptions, sink: RegisterSink): Promise<RegisterCounts> {
    const sheet = this.name;
    const taker = rowsUnder(this.header, 'xlsx', '', { ...options, path: `${options.path} (${sheet})` }, sink);
    const used = new Set(columnsIn(taker.columns));
    const origin = new RowOrigin(sheet);
    const row = new TextRow(origin);
    let hidden = 0;
    let formulas = 0;
    let listed = 0;
    const merged = (area: string): void => {
      const { first, last } = rowsOfArea(area);
      if (last > Math.max(first, this.header.line) && listed++ < MOST_MERGED)
        sink.problem(problem('lost', 'cells-merged', first, { area: `${sheet}!${area}` }));
    };
    for await (const found of this.#workbook.rows(this.#sheet, merged)) {
      if (found.number <= this.header.line) continue;
      if (found.hidden) hidden++;
      for (const { column, formula } of found.cells) if (formula && used.has(column)) formulas++;
      origin.row = found;
      taker.take(row.load(textsOf(found.cells), found.number));
    }
    if (formulas > 0) sink.problem(problem('note', 'formulas-read', this.header.line, { sheet, count: formulas }));
    if (hidden > 0) sink.problem(problem('note', 'rows-hidden', this.header.line, { sheet, count: hidden }));
    if (await this.#workbook.hasComments(this.#sheet)) sink.problem(problem('note', 'comments-unread', this.header.line, { sheet }));
    return taker.end();
  }
}

/** The row that was loaded last. */
export class RowOrigin implements CellOrigin {
  row: XlsxRow = { number: 0, hidden: false, cells: [] };
  readonly #sheet: string;

  constructor(sheet: string) {
    this.#sheet = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet}'`;
  }

  address(column: number): string {
    return `${this.#sheet}!${cellAddress(column, this.row.number)}`;
  }

  /** A date is a number too, in a column of numbers one that Excel took for a day. */
  isNumber(column: number): boolean {
    const kind = this.#cell(column)?.kind;
    return kind === 'number' || kind === 'date';
  }

  broken(column: number): 'cell-error' | 'cell-uncalculated' | 'cell-struck' | undefined {
    const cell = this.#cell(column);
    if (cell?.kind === 'error') return 'cell-error';
    if (cell?.kind === 'uncalculated') return 'cell-uncalculated';
    return cell?.struck === true ? 'cell-struck' : undefined;
  }

  #cell(column: number): XlsxCell | undefined {
    return this.row.cells.find((cell) => cell.column === column);
  }
}

/** What stands for a result nobody knows: it is no blank, so that a day of withdrawal is not missing. */
const UNKNOWN = '?';

/** The cells of a row as texts, blank ones among them. */
export function textsOf(cells: readonly XlsxCell[]): string[] {
  const texts = Array<string>((cells.at(-1)?.column ?? -1) + 1).fill('');
  for (const { column, kind, text } of cells) texts[column] = kind === 'uncalculated' ? UNKNOWN : text;
  return texts;
}
