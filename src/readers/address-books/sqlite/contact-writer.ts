import type { Columns, SqliteFile, TakeRow } from '../../../lib/sqlite.ts';
import type { ContactField, ContactSink } from '../../../model/contact-sink.ts';
import { problem } from '../../../model/problem-texts.ts';

const decoder = new TextDecoder();

/** A text cell as UTF-8; undefined where the row holds NULL or the table lacks the column. */
export type Cell = Uint8Array | undefined;

/**
 * Hands contacts of a database on to a sink and counts them. Rows have no lines: what the sink calls the line is the row
 * id of the contact, by which anybody finds it again (`SELECT … WHERE rowid = …`).
 */
export class ContactWriter {
  begun = 0;
  records = 0;
  phonesBegun = 0;
  phones = 0;
  /** Some table could not be read whole, and was listed. */
  damaged = false;
  readonly sink: ContactSink;
  #row = 0;

  constructor(sink: ContactSink) {
    this.sink = sink;
  }

  /** Reads a table; what a damaged page hides is listed once, with the last row before it. False when there is such a page. */
  scan(database: SqliteFile, table: string, columns: Columns, take: TakeRow): boolean {
    const after = database.scan(table, columns, take);
    if (after === undefined) return true;
    this.damaged = true;
    this.sink.problem(problem('lost', 'table-damaged', after, { table }));
    return false;
  }

  begin(row: number): void {
    this.begun++;
    this.#row = row;
    this.sink.contact(row);
  }

  text(field: ContactField, cell: Cell): void {
    if (cell !== undefined && cell.length > 0) this.sink.text(field, cell, 0, cell.length);
  }

  /** @param outright the same number in international form without the plus, as the phone or WhatsApp made it out */
  phone(cell: Cell, outright?: string): void {
    this.phonesBegun++;
    if (cell === undefined || !hasDigit(cell)) {
      this.sink.problem(problem('note', 'tel-without-digits', this.#row));
      return;
    }
    this.phones++;
    this.sink.phone(cell, 0, cell.length, this.#row, outright);
  }

  /** The label of a number: some people write WhatsApp there. */
  labelled(label: string): void {
    if (/whats\s?app/i.test(label)) this.sink.evidence('number-type', this.#row);
  }

  end(): void {
    this.records++;
    this.sink.end();
  }

  /** A telephone row whose contact is not there: nobody can be named for it. */
  orphan(row: number): void {
    this.phonesBegun++;
    this.sink.problem(problem('lost', 'row-without-contact', row));
  }
}

/** The text of a cell, trimmed; empty where there is none. */
export function textOf(cell: Cell): string {
  return cell === undefined ? '' : decoder.decode(cell).trim();
}

export function hasDigit(cell: Cell): boolean {
  return /\p{Nd}/u.test(textOf(cell));
}

/** Rows by the contact they belong to. */
export function addTo<T>(rows: Map<number, T[]>, owner: number, row: T): void {
  const known = rows.get(owner);
  if (known) known.push(row);
  else rows.set(owner, [row]);
}
