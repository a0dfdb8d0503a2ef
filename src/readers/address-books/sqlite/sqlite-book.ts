import type { SqliteFile } from '../../../lib/sqlite.ts';
import type { ContactWriter } from './contact-writer.ts';

/** One kind of database that holds contacts, told by its tables. */
export interface SqliteBook {
  /** Also the format that the report names. */
  readonly id: string;
  /** Tables that make a database one of this kind, with the columns without which their numbers would go unseen. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
  read(database: SqliteFile, out: ContactWriter): void;
}
