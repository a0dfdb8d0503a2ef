import { problem } from '../../../model/problem-texts.ts';
import { digitsOfJid } from './android-details.ts';
import { type Cell, type ContactWriter, hasDigit, textOf } from './contact-writer.ts';
import type { SqliteBook } from './sqlite-book.ts';

/** Where one of WhatsApp's own databases keeps what it took from the address book. */
interface Layout {
  readonly id: string;
  readonly table: string;
  readonly key: string;
  /** Row of the address book that the entry was taken from; only Android's database names it. */
  readonly origin: string;
  /** WhatsApp's name for the number, the number as the book has it, display, given and family name, company. */
  readonly texts: readonly [jid: string, number: string, shown: string, given: string, family: string, company: string];
}

/** Android's `wa.db`. */
export const whatsappAndroid = bookOf({
  id: 'whatsapp-android',
  table: 'wa_contacts',
  key: '_id',
  origin: 'raw_contact_id',
  texts: ['jid', 'number', 'display_name', 'given_name', 'family_name', 'company'],
});

/** `ContactsV2.sqlite` of WhatsApp on iOS. */
export const whatsappIos = bookOf({
  id: 'whatsapp-ios',
  table: 'ZWAADDRESSBOOKCONTACT',
  key: 'Z_PK',
  origin: '',
  texts: ['ZWHATSAPPID', 'ZPHONENUMBER', 'ZFULLNAME', 'ZGIVENNAME', 'ZLASTNAME', ''],
});

/**
 * WhatsApp's own copy of the address book: the strongest trace there is that it had the book. Groups, lists and people
 * known from chats alone (no number, no name, no row of the book) are no contacts of the book; they are counted.
 */
function bookOf({ id, table, key, origin, texts }: Layout): SqliteBook {
  return {
    id,
    tables: { [table]: [texts[0]] },
    read(database, out) {
      let others = 0;
      out.scan(database, table, { numbers: [key, origin], texts }, (row, [entry = row, from = 0], [jid, number, shown, ...names]) => {
        if (from > 0 || hasDigit(number) || (digitsOfJid(jid) !== undefined && textOf(shown) !== ''))
          handOn(entry, jid, number, shown, names, out);
        else others++;
      });
      if (others > 0) out.sink.problem(problem('note', 'not-from-book', 0, { count: others }));
    },
  };
}

function handOn(row: number, jid: Cell, number: Cell, shown: Cell, [given, family, company]: readonly Cell[], out: ContactWriter): void {
  const digits = digitsOfJid(jid);
  out.begin(row);
  out.sink.evidence('synchronised', row);
  out.text('formatted', shown);
  out.text('given', given);
  out.text('family', family);
  out.text('organisation', company);
  out.phone(hasDigit(number) || digits === undefined ? number : new TextEncoder().encode(`+${digits}`), digits);
  out.end();
}
