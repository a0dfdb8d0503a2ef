import type { SqliteFile } from '../../../lib/sqlite.ts';
import { type Cell, type ContactWriter, textOf } from './contact-writer.ts';

/** What a row of Android's table `data` holds, as far as an address book goes. */
export type RowKind = 'phone' | 'email' | 'name' | 'organisation' | 'group' | 'whatsapp' | 'phone-like' | 'unread';

/** Ends of the media types `vnd.android.cursor.item/…`; the first Android versions wrote them without a number. */
const kinds: ReadonlyMap<string, RowKind> = new Map(
  Object.entries({
    phone_v2: 'phone',
    phone: 'phone',
    email_v2: 'email',
    email: 'email',
    name: 'name',
    organization: 'organisation',
    group_membership: 'group',
  } as const),
);

/** Rows of WhatsApp and WhatsApp Business: `vnd.com.whatsapp.profile`, `vnd.com.whatsapp.w4b.voip.call` … */
const whatsApp = /\bvnd\.com\.whatsapp\./;
const phoneLike = /phone(?!tic)/i;

/** Kinds of rows by `mimetype_id`; photos, notes, nicknames and the like are not read. */
export function kindsOf(database: SqliteFile, out: ContactWriter): ReadonlyMap<number, RowKind> {
  const found = new Map<number, RowKind>();
  out.scan(database, 'mimetypes', { numbers: ['_id'], texts: ['mimetype'] }, (row, [id = row], [type]) => {
    const name = textOf(type);
    const end = name.slice(name.lastIndexOf('/') + 1);
    found.set(id, whatsApp.test(name) ? 'whatsapp' : (kinds.get(end) ?? (phoneLike.test(end) ? 'phone-like' : 'unread')));
  });
  return found;
}

/** Titles of groups by id, deleted ones left out. */
export function groupTitlesOf(database: SqliteFile, out: ContactWriter): ReadonlyMap<string, Cell> {
  const titles = new Map<string, Cell>();
  if (!database.tables.has('groups')) return titles;
  out.scan(database, 'groups', { numbers: ['_id', 'deleted'], texts: ['title'] }, (row, [id = row, deleted], [title]) => {
    if (deleted !== 1) titles.set(String(id), title);
  });
  return titles;
}

/** Where a raw contact is kept: `com.google` and `anna@example.org`. */
interface Account {
  readonly type: Cell;
  readonly name: Cell;
}

/** Accounts by id; a type of WhatsApp's is evidence of use, said once for each account. */
export class Accounts {
  readonly #known = new Map<number, Account>();
  readonly #told = new Set<string>();
  readonly #out: ContactWriter;

  constructor(database: SqliteFile, out: ContactWriter) {
    this.#out = out;
    if (!database.tables.has('accounts')) return;
    const texts = ['account_type', 'account_name'];
    out.scan(database, 'accounts', { numbers: ['_id'], texts }, (row, [id = row], [type, name]) => {
      this.#known.set(id, { type, name });
      this.#tell(textOf(type), id, `${id}`);
    });
  }

  /** A raw contact's account: by its id, or as older versions wrote it, beside the contact. */
  of(account: number | undefined, written: Account, row: number): Account {
    const known = account === undefined ? undefined : this.#known.get(account);
    if (known?.type === undefined) this.#tell(textOf(written.type), row, textOf(written.type));
    return { type: known?.type ?? written.type, name: known?.name ?? written.name };
  }

  #tell(type: string, row: number, account: string): void {
    if (!/^com\.whatsapp(?:\.|$)/.test(type) || this.#told.has(account)) return;
    this.#told.add(account);
    this.#out.sink.evidence('account', row);
  }
}
