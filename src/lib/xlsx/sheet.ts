import { cellAddress, columnOf } from './address.ts';
import { type CellContext, cellOf, type RawCell, type XlsxCell } from './cell.ts';
import { XlsxFault } from './fault.ts';
import type { XlsxLimits } from './limits.ts';
import type { XmlAttributes, XmlHandler } from './xml.ts';

/** The last row Excel has. */
const LAST_ROW = 1_048_576;

/** A row with content. */
export interface XlsxRow {
  /** 1-based, as Excel shows it. */
  readonly number: number;
  /** Hidden, by hand or by a filter, or of no height. */
  readonly hidden: boolean;
  /** Cells with content, in the order of their columns. */
  readonly cells: readonly XlsxCell[];
}

/** Follows the XML of a sheet and keeps the rows that are whole until they are taken. */
export class SheetRows implements XmlHandler {
  /** Whether the part has rows, if only none: a part without their element is no sheet. */
  isSheet = false;
  readonly #context: CellContext;
  readonly #limits: XlsxLimits;
  readonly #sheet: string;
  readonly #merged: (area: string) => void;
  #rows: XlsxRow[] = [];
  #cells: XlsxCell[] = [];
  #inRows = false;
  #number = 0;
  #hidden = false;
  /** Characters of the row so far, and of those before it: many cells may show one long text. */
  #size = 0;
  #total = 0;
  readonly #cell: RawCell = { column: -1, type: '', style: 0, value: '', hasValue: false, formula: false };
  #collects = false;
  #phonetic = 0;

  constructor(sheet: string, context: CellContext, limits: XlsxLimits, merged: (area: string) => void) {
    this.#sheet = sheet;
    this.#context = context;
    this.#limits = limits;
    this.#merged = merged;
  }

  take(): XlsxRow[] {
    const rows = this.#rows;
    if (rows.length > 0) this.#rows = [];
    return rows;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (!this.#inRows) {
      if (name === 'sheetData') {
        this.#inRows = true;
        this.isSheet = true;
      } else if (name === 'mergeCell') this.#merged(attributes['ref'] ?? '');
    } else if (name === 'c') this.#openCell(attributes);
    else if (name === 'v') {
      this.#collects = true;
      this.#cell.hasValue = true;
    } else if (name === 't') this.#collects = this.#phonetic === 0;
    else if (name === 'f') this.#cell.formula = true;
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'rPh') this.#phonetic++;
  }

  text(text: string): void {
    if (!this.#collects) return;
    this.#size += text.length;
    if (this.#size > this.#limits.text) this.#fail('text');
    this.#cell.value += text;
  }

  close(name: string): void {
    if (!this.#inRows) return;
    if (name === 'v' || name === 't') this.#collects = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'row') this.#closeRow();
    else if (name === 'rPh') this.#phonetic--;
    else if (name === 'sheetData') this.#inRows = false;
  }

  #openRow({ r, hidden, ht }: XmlAttributes): void {
    this.#number = r === undefined ? this.#number + 1 : /^\d{1,7}$/.test(r) ? Number(r) : 0;
    if (this.#number < 1 || this.#number > LAST_ROW) this.#fail('damaged');
    this.#hidden = hidden === '1' || hidden === 'true' || (ht !== undefined && Number(ht) === 0);
    this.#cells = [];
    this.#size = 0;
    this.#cell.column = -1;
  }

  #openCell({ r, t, s }: XmlAttributes): void {
    const cell = this.#cell;
    cell.column = r === undefined ? cell.column + 1 : columnOf(r);
    if (cell.column < 0 || this.#number === 0) this.#fail('damaged');
    cell.type = t ?? 'n';
    cell.style = s === undefined ? 0 : Number(s);
    cell.value = '';
    cell.hasValue = false;
    cell.formula = false;
  }

  #closeCell(): void {
    const cell = cellOf(this.#cell, this.#context);
    if (cell === undefined) return;
    if (cell === 'missing') return this.#fail('damaged');
    if (cell.column >= this.#limits.columns) this.#fail('columns');
    this.#size += cell.text.length;
    if (this.#size > this.#limits.text) this.#fail('text');
    const last = this.#cells.at(-1);
    if (last !== undefined && cell.column <= last.column) this.#insert(cell);
    else this.#cells.push(cell);
  }

  /** A cell that stands before another it should follow; two in one place leave no way to tell which one counts. */
  #insert(cell: XlsxCell): void {
    const at = this.#cells.findIndex(({ column }) => column >= cell.column);
    if (this.#cells[at]?.column === cell.column) this.#fail('damaged');
    this.#cells.splice(at, 0, cell);
  }

  #closeRow(): void {
    this.#total += this.#size;
    if (this.#total > this.#limits.inflated) this.#fail('inflated');
    if (this.#cells.length > 0) this.#rows.push({ number: this.#number, hidden: this.#hidden, cells: this.#cells });
  }

  #fail(code: 'damaged' | 'columns' | 'text' | 'inflated'): never {
    throw new XlsxFault(code, `${this.#sheet}!${cellAddress(Math.max(this.#cell.column, 0), this.#number)}`);
  }
}
