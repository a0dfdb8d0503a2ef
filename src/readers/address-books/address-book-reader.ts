import type { ByteSource } from '../../lib/bytes.ts';
import type { Phrase } from '../../lib/text.ts';
import type { BookCounts, ContactSink } from '../../model/contact-sink.ts';

/** One format of address books. */
export interface AddressBookReader {
  readonly id: string;
  readonly title: Phrase;
  /** Tells the format from the first bytes of a file, handed over as UTF-8 without byte order mark. */
  recognises(head: Uint8Array): boolean;
  /**
   * Reads the raw bytes of a file to their end and pushes every contact into the sink. What cannot be read becomes a
   * problem with its line, never an exception and never silence.
   */
  read(source: ByteSource, sink: ContactSink): BookCounts;
}
