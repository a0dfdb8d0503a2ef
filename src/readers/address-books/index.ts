import type { AddressBookReader } from './address-book-reader.ts';
import { googleCsv } from './google-csv.ts';
import { mappedCsv } from './mapped-csv.ts';
import { outlookCsv } from './outlook-csv.ts';
import { sqlite } from './sqlite/reader.ts';
import { thunderbirdCsv } from './thunderbird-csv.ts';
import { vcard } from './vcard/reader.ts';

/** Every address-book format, in the order in which a file is offered to them; a mapping serves what none of them knows. */
export const addressBookReaders: readonly AddressBookReader[] = [vcard, sqlite, googleCsv, thunderbirdCsv, outlookCsv, mappedCsv];
