import type { DeviceBook } from '../exposures/device-book.ts';
import { FAMILY, GIVEN } from '../exposures/entries.ts';
import type { Entry } from '../exposures/entry.ts';
import { countPersons, foldName } from '../exposures/names.ts';
import { namesDiffer } from '../model/person-name.ts';
import type { Standing } from '../model/standing.ts';

/** Whom the entries with a number name. */
export interface PersonFacts {
  readonly namesPerson: boolean;
  /** An entry that names an organisation, when none names a person. */
  readonly organisation: Entry | undefined;
  readonly persons: number;
}

/** What most numbers are: one entry that names one person. */
const onePerson: PersonFacts = { namesPerson: true, organisation: undefined, persons: 1 };

/** Whom the entries of an exposure name; a given or family name settles it for one entry without a text being made. */
export function personFacts(book: DeviceBook, exposure: number): PersonFacts {
  const { exposures } = book;
  const place = exposures.first[exposure]!;
  if (exposures.next[place]! < 0) return factsOfEntry(book, exposures.entry[place]!);
  const entries = entriesOf(book, exposure).map((entry) => book.entries.at(entry));
  const named = entries.filter((entry) => entry.namesPerson);
  return {
    namesPerson: named.length > 0,
    organisation: named.length > 0 ? undefined : entries.find((entry) => entry.namesOrganisation),
    persons: countPersons(named.map((entry) => entry.personName)),
  };
}

function factsOfEntry({ entries }: DeviceBook, index: number): PersonFacts {
  if (beginsWithLetter(entries, index, FAMILY) || beginsWithLetter(entries, index, GIVEN)) return onePerson;
  const entry = entries.at(index);
  if (entry.namesPerson) return onePerson;
  return { namesPerson: false, organisation: entry.namesOrganisation ? entry : undefined, persons: 0 };
}

/** An ASCII letter or digit is filled whatever follows; other beginnings are left to `Entry`, the slow twin. */
function beginsWithLetter(entries: DeviceBook['entries'], index: number, field: number): boolean {
  const start = entries.start(index, field);
  return start < entries.end(index, field) && entries.arena.bytes[start]! > 32 && entries.arena.bytes[start]! < 128;
}

/** Entries with the number, each once, in the order of their places. */
function entriesOf({ exposures }: DeviceBook, exposure: number): number[] {
  const found = new Set<number>();
  for (let place = exposures.first[exposure]!; place >= 0; place = exposures.next[place]!) found.add(exposures.entry[place]!);
  return [...found];
}

/** Whether every organisation entered with the number is one of these, by its folded name. */
export function namesNoOther(book: DeviceBook, exposure: number, names: ReadonlySet<string>): boolean {
  return entriesOf(book, exposure).every((index) => {
    const entry = book.entries.at(index);
    return !entry.namesOrganisation || names.has(foldName(entry.organisationName));
  });
}

/** Whether every person entered with the number has another name than the person of the grant. */
export function namesDifferFrom(book: DeviceBook, exposure: number, { grant }: Standing): boolean {
  if (grant === undefined || grant.name === '') return false;
  const { exposures, entries } = book;
  let named = 0;
  for (let place = exposures.first[exposure]!; place >= 0; place = exposures.next[place]!) {
    const entry = entries.at(exposures.entry[place]!);
    if (!entry.namesPerson) continue;
    if (!namesDiffer(entry.personName, grant.name)) return false;
    named++;
  }
  return named > 0;
}
