import type { SqliteFile } from '../../../lib/sqlite.ts';
import { problem } from '../../../model/problem-texts.ts';
import { kindsOf, type RowKind } from './android-lists.ts';
import { addTo, type Cell, type ContactWriter, hasDigit, textOf } from './contact-writer.ts';

/** A row of the table `data`: what `data1` to `data4` hold depends on its kind. */
export interface Detail {
  readonly row: number;
  readonly kind: RowKind;
  readonly cells: readonly Cell[];
}

/** All rows of `data` by the raw contact they belong to. Rows that only sound like telephone numbers, or are of a kind that
 * the database does not name, are counted. */
export function detailsOf(database: SqliteFile, out: ContactWriter): Map<number, Detail[]> {
  const kinds = kindsOf(database, out);
  const details = new Map<number, Detail[]>();
  let unread = 0;
  let firstUnread = 0;
  const columns = { numbers: ['_id', 'raw_contact_id', 'mimetype_id'], texts: ['data1', 'data2', 'data3', 'data4'] };
  out.scan(database, 'data', columns, (position, [row = position, owner = 0, type = 0], cells) => {
    const kind = kinds.get(type) ?? 'phone-like';
    if (kind === 'unread') return;
    if (kind !== 'phone-like') addTo(details, owner, { row, kind, cells });
    else if (hasDigit(cells[0]) && unread++ === 0) firstUnread = row;
  });
  if (unread > 0) out.sink.problem(problem('note', 'phone-like-rows', firstUnread, { count: unread }));
  return details;
}

/** Hands on what the rows of one contact hold, in their order. */
export function handOn(details: readonly Detail[], groups: ReadonlyMap<string, Cell>, out: ContactWriter): void {
  for (const { kind, cells } of details) {
    const [data1, data2, data3] = cells;
    if (kind === 'phone') handOnPhone(cells, out);
    else if (kind === 'email') out.text('email', data1);
    else if (kind === 'organisation') out.text('organisation', data1);
    else if (kind === 'group') out.text('category', groups.get(textOf(data1)));
    else if (kind === 'name') {
      out.text('given', data2);
      out.text('family', data3);
    }
  }
}

/**
 * The number as typed (`data1`) beside the one Android made of it under the region of the SIM (`data4`, E.164): where they
 * are two numbers, both are in the book.
 */
function handOnPhone([typed, , label, normalised]: Detail['cells'], out: ContactWriter): void {
  out.phone(hasDigit(typed) ? typed : (normalised ?? typed), digitsOf(normalised));
  out.labelled(textOf(label));
}

/** Digits of a number in international form; undefined for any other text. */
function digitsOf(cell: Cell): string | undefined {
  return /^(?:\+|00)([1-9]\d{5,14})$/.exec(textOf(cell).replaceAll(/[\s()./-]/g, ''))?.[1];
}

/**
 * The number in the row that WhatsApp wrote beside a contact (`4915…@s.whatsapp.net`) is what WhatsApp holds of it. It is
 * handed on where the contact has no telephone row with it, for then the book has lost or changed a number that WhatsApp
 * still knows.
 */
export function handOnWhatsApp(details: readonly Detail[], row: number, out: ContactWriter): void {
  const rows = details.filter(({ kind }) => kind === 'whatsapp');
  if (rows.length === 0) return;
  out.sink.evidence('profile', row);
  const phones = details.filter(({ kind }) => kind === 'phone');
  const known = new Set(phones.flatMap(({ cells }) => [digitsOf(cells[0]), digitsOf(cells[3])]));
  for (const { cells } of rows) {
    const digits = digitsOfJid(cells[0]);
    if (digits === undefined || known.has(digits)) continue;
    known.add(digits);
    out.phone(new TextEncoder().encode(`+${digits}`), digits);
  }
}

/** Digits of WhatsApp's name for a person's number; undefined for groups, lists and names that hide the number (`@lid`). */
export function digitsOfJid(cell: Cell): string | undefined {
  return /^(\d{6,15})(?:[:.]\d+)?(?:@s\.whatsapp\.net)?$/.exec(textOf(cell))?.[1];
}
