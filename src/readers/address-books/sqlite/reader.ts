import { isSqlite } from '../../../lib/sqlite-image.ts';
import { openSqlite, type SqliteFile } from '../../../lib/sqlite.ts';
import type { BookCounts } from '../../../model/contact-sink.ts';
import { problem } from '../../../model/problem-texts.ts';
import type { AddressBookReader } from '../address-book-reader.ts';
import { androidContacts } from './android-contacts.ts';
import { ContactWriter } from './contact-writer.ts';
import { readImage } from './image.ts';
import { iosContacts } from './ios-contacts.ts';
import type { SqliteBook } from './sqlite-book.ts';
import { whatsappAndroid, whatsappIos } from './whatsapp-contacts.ts';

/** Kinds of databases, in the order in which one is offered to them. */
const books: readonly SqliteBook[] = [androidContacts, iosContacts, whatsappAndroid, whatsappIos];

const nothing: BookCounts = { format: 'sqlite', encoding: '', begun: 0, records: 0, phonesBegun: 0, phones: 0 };

/**
 * Address books that phones keep in SQLite, read in memory as SQLite would show them: a rollback journal and a
 * write-ahead log that lie beside the database are honoured, and no file is opened for writing. Which kind of database it
 * is, its tables tell; they may lie anywhere in the file, so recognising looks at the header only.
 */
export const sqlite: AddressBookReader = {
  id: 'sqlite',
  title: {
    en: 'SQLite: contacts2.db (Android), AddressBook.sqlitedb (iOS), wa.db and ContactsV2.sqlite (WhatsApp)',
    de: 'SQLite: contacts2.db (Android), AddressBook.sqlitedb (iOS), wa.db und ContactsV2.sqlite (WhatsApp)',
  },
  recognises: ({ bytes }) => isSqlite(bytes),
  async read(source, sink, context) {
    const image = readImage(source, sink, context);
    const database = image && (await openSqlite(image.bytes));
    if (!database) {
      if (image) sink.problem(problem('lost', 'database-unreadable', 0));
      return nothing;
    }
    try {
      const book = books.find(({ tables }) => Object.entries(tables).every(([table, columns]) => has(database, table, columns)));
      if (!book) {
        sink.problem(problem('lost', 'format-unknown', 0));
        return { ...nothing, encoding: database.encoding };
      }
      const out = new ContactWriter(sink);
      book.read(database, out);
      if (database.guessed > 0) sink.problem(problem('note', 'charset-guessed', 0, { count: database.guessed }));
      if (!out.damaged && image.missing === 0 && !database.isSound()) sink.problem(problem('lost', 'database-damaged', 0));
      const { begun, records, phonesBegun, phones } = out;
      return { format: book.id, encoding: database.encoding, begun, records, phonesBegun, phones };
    } finally {
      database.close();
    }
  },
};

function has(database: SqliteFile, table: string, columns: readonly string[]): boolean {
  const own = database.tables.get(table);
  return own !== undefined && columns.every((column) => own.has(column));
}
