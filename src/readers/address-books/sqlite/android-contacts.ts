import type { SqliteFile } from '../../../lib/sqlite.ts';
import { problem } from '../../../model/problem-texts.ts';
import { type Detail, detailsOf, handOn, handOnWhatsApp } from './android-details.ts';
import { Accounts, groupTitlesOf } from './android-lists.ts';
import type { Cell, ContactWriter } from './contact-writer.ts';
import type { SqliteBook } from './sqlite-book.ts';

/** Sources of a raw contact's `display_name` that are no name: its e-mail address, its number. */
const noName: ReadonlySet<number | undefined> = new Set([10, 20]);

/**
 * Android's `contacts2.db` (also `contacts.db`) of the contacts provider and of Samsung's. Each raw contact is a contact of
 * its own, as its account keeps it: what the phone shows as one entry may be several of them.
 *
 * Rows marked as deleted wait for the next synchronisation and no app sees them, so they are counted and left out.
 * Source: ContactsDatabaseHelper of AOSP and LineageOS (up to version 1701); columns vary, so each is looked for first.
 */
export const androidContacts: SqliteBook = {
  id: 'android-contacts',
  tables: { raw_contacts: [], data: ['raw_contact_id', 'mimetype_id', 'data1'], mimetypes: ['mimetype'] },
  read(database, out) {
    const accounts = new Accounts(database, out);
    const groups = groupTitlesOf(database, out);
    const details = detailsOf(database, out);
    let deleted = 0;
    const numbers = ['_id', 'deleted', 'account_id', 'display_name_source'];
    const texts = ['display_name', 'sourceid', 'account_type', 'account_name'];
    const whole = out.scan(
      database,
      'raw_contacts',
      { numbers, texts },
      (row, [id = row, mark, account, from], [name, uid, writtenType, writtenName]) => {
        const own = details.get(id) ?? [];
        details.delete(id);
        if (mark === 1) {
          deleted++;
          return;
        }
        const { type, name: accountName } = accounts.of(account, { type: writtenType, name: writtenName }, id);
        out.begin(id);
        out.text('formatted', noName.has(from) ? undefined : (name ?? own.find(({ kind }) => kind === 'name')?.cells[0]));
        out.text('account', type);
        out.text('account', accountName);
        out.text('uid', uid);
        handOn(own, groups, out);
        handOnWhatsApp(own, id, out);
        out.end();
      },
    );
    for (const [owner, own] of details) {
      if (whole) orphaned(own, out);
      else handOnRest(owner, own, groups, out);
    }
    noteDeleted(database, out, deleted);
  },
};

function orphaned(details: readonly Detail[], out: ContactWriter): void {
  for (const { kind, row } of details) if (kind === 'phone') out.orphan(row);
}

/** A contact whose own row is on a damaged page: its details name it and its numbers, so they are not given up. */
function handOnRest(owner: number, own: readonly Detail[], groups: ReadonlyMap<string, Cell>, out: ContactWriter): void {
  out.begin(owner);
  handOn(own, groups, out);
  handOnWhatsApp(own, owner, out);
  out.end();
}

/** The phone keeps the ids of contacts deleted for good for a month, so that apps learn of it; nothing else of them. */
function noteDeleted(database: SqliteFile, out: ContactWriter, marked: number): void {
  let remembered = 0;
  if (database.tables.has('deleted_contacts')) {
    out.scan(database, 'deleted_contacts', { numbers: [], texts: [] }, () => remembered++);
  }
  if (marked + remembered > 0) out.sink.problem(problem('note', 'contacts-deleted', 0, { marked, remembered }));
}
