import type { CsvRow } from './csv-row.ts';

/** Where a cell stands and what it was written as, for rows that do not come from a table of text. */
export interface CellOrigin {
  /** Where the cell stands, as the program that wrote the file names it: `Sheet1!C14`. */
  address(column: number): string;
  /** Whether the cell holds a number rather than text, so that zeros and a plus before it are gone. */
  isNumber(column: number): boolean;
  /** Why the text of a cell does not count: its formula failed or has no known result, or somebody struck it through. */
  broken?(column: number): 'cell-error' | 'cell-uncalculated' | 'cell-struck' | undefined;
}

/**
 * A row made of texts, for whatever reads rows of bytes: spreadsheets and JSON come to the same reader as CSV. One object
 * serves any number of rows, and the origin, if there is one, must speak of the row that was loaded last.
 */
export class TextRow implements CsvRow {
  count = 0;
  line = 0;
  lastLine = 0;
  readonly dirty = false;
  readonly ended = true;
  bytes = new Uint8Array(1024);
  readonly origin: CellOrigin | undefined;
  #ends = new Uint32Array(32);

  constructor(origin?: CellOrigin) {
    this.origin = origin;
  }

  /** @param line 1-based line of the file, or row of the sheet */
  load(cells: readonly string[], line: number): this {
    if (cells.length >= this.#ends.length) this.#ends = new Uint32Array(cells.length * 2);
    let end = 0;
    for (const [column, cell] of cells.entries()) {
      // A character of a JavaScript text makes three bytes of UTF-8 at most.
      if (this.bytes.length - end < cell.length * 3) this.#grow(end + cell.length * 3, end);
      end += encoder.encodeInto(cell, this.bytes.subarray(end)).written;
      this.#ends[column] = end;
    }
    this.count = cells.length;
    this.line = line;
    this.lastLine = line;
    return this;
  }

  start(column: number): number {
    return column === 0 ? 0 : this.#ends[column - 1]!;
  }

  end(column: number): number {
    return this.#ends[column]!;
  }

  text(column: number): string {
    return decoder.decode(this.bytes.subarray(this.start(column), this.end(column)));
  }

  isQuoted(): boolean {
    return false;
  }

  #grow(size: number, used: number): void {
    const larger = new Uint8Array(size * 2);
    larger.set(this.bytes.subarray(0, used));
    this.bytes = larger;
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
