import type { AddressBookReader } from './address-book-reader.ts';
import { sqlite } from './sqlite/reader.ts';
import { vcard } from './vcard/reader.ts';

/** Every address-book format, in the order in which a file is offered to them. */
export const addressBookReaders: readonly AddressBookReader[] = [vcard, sqlite];
