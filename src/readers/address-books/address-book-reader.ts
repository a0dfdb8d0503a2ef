import type { ByteSource } from '../../lib/bytes.ts';
import type { Phrase } from '../../lib/text.ts';
import type { BookMapping } from '../../model/book-mapping.ts';
import type { BookCounts, ContactSink } from '../../model/contact-sink.ts';
import type { Limits } from '../../model/limits.ts';

/** The beginning of a file, by which its format is told. */
export interface Head {
  /** As it is. */
  readonly bytes: Uint8Array;
  /** The same as text, in whatever encoding it is, without byte order mark; of a binary file this means nothing. */
  readonly text: string;
}

/** What a reader may need besides the file itself. */
export interface BookContext {
  readonly limits: Limits;
  /** What the user said of tables whose headers nothing recognises. */
  readonly mapping: BookMapping;
  /** Opens the file that lies beside this one under its name and an ending (`-wal`); undefined when there is none. */
  readonly beside: (ending: string) => ByteSource | undefined;
}

/** One format of address books. */
export interface AddressBookReader {
  readonly id: string;
  readonly title: Phrase;
  /**
   * Tells the format from the first bytes of a file, never from its name. A table whose headers nothing recognises is
   * known by those the user mapped.
   */
  recognises(head: Head, mapping?: BookMapping): boolean;
  /**
   * Reads the raw bytes of a file to their end and pushes every contact into the sink. What cannot be read becomes a
   * problem with its line, never an exception and never silence. A library that is heavy is imported here, when needed.
   */
  read(source: ByteSource, sink: ContactSink, context: BookContext): BookCounts | Promise<BookCounts>;
}
