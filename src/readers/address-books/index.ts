import type { AddressBookReader } from './address-book-reader.ts';
import { googleCsv } from './google-csv.ts';
import { graphJson } from './graph-json.ts';
import { jcard } from './jcard.ts';
import { jscontact } from './jscontact.ts';
import { ldif } from './ldif/reader.ts';
import { mappedCsv } from './mapped-csv.ts';
import { mvtJson } from './mvt-json.ts';
import { outlookCsv } from './outlook-csv.ts';
import { peopleJson } from './people-json.ts';
import { sqlite } from './sqlite/reader.ts';
import { thunderbirdCsv } from './thunderbird-csv.ts';
import { vcard } from './vcard/reader.ts';
import { xcard } from './xcard/reader.ts';

/** Every address-book format, in the order in which a file is offered to them; a mapping serves what none of them knows. */
export const addressBookReaders: readonly AddressBookReader[] = [
  vcard,
  sqlite,
  ldif,
  xcard,
  jcard,
  jscontact,
  peopleJson,
  graphJson,
  mvtJson,
  googleCsv,
  thunderbirdCsv,
  outlookCsv,
  mappedCsv,
];
