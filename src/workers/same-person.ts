import type { DeviceBook } from '../exposures/device-book.ts';
import { FAMILY, FORMATTED, GIVEN } from '../exposures/entries.ts';
import { NameHash } from '../model/name-hash.ts';
import { phoneNumberOf } from '../model/number.ts';
import { type PersonKey, setKey } from '../model/person-key.ts';
import { type SamePerson, samePersonTies } from '../model/standing.ts';
import type { Mask } from '../privacy/mask.ts';
import { decides, type OtherNumbers, type PersonRecords } from '../registers/person-records.ts';

/** Names of which is kept what was found for them. */
const mostKept = 20_000;

/** A number on file for a person, and by what that person was found. */
interface Found extends OtherNumbers {
  readonly by: SamePerson['by'];
}

/**
 * Looks for the person of a number without record under other numbers. What is on file for a name is kept, since some names
 * are common. Slow twin: test/twin/same-person.ts.
 */
export class SamePersonSearch {
  readonly #records: PersonRecords;
  readonly #mask: Mask;
  readonly #hash = new NameHash();
  readonly #organisation: PersonKey = { a: 0, b: 0 };
  readonly #named = new Map<string, OtherNumbers | undefined>();

  constructor(records: PersonRecords, mask: Mask) {
    this.#records = records;
    this.#mask = mask;
  }

  /** @param exposure a number without record */
  of(book: DeviceBook, exposure: number): SamePerson | undefined {
    const { first, next } = book.exposures;
    let best: Found | undefined;
    for (let place = first[exposure]!; place >= 0; place = next[place]!) {
      for (const found of [...this.#byKeys(book, place), ...this.#byName(book, place)]) if (!best || goesBefore(found, best)) best = found;
    }
    if (!best) return undefined;
    const { by, numbers, deciding } = best;
    const { register, line, status, scope, since, says, key } = deciding;
    return { register, line, status, scope, since, by, says, number: this.#mask.number(phoneNumberOf(key)), numbers };
  }

  #byKeys({ entries, exposures, keys }: DeviceBook, place: number): Found[] {
    const entry = exposures.entry[place]!;
    const own = keys.of(entry);
    if (own.length === 0) return nobody;
    const { namesPerson, personName } = entries.at(entry);
    if (!namesPerson) return nobody;
    return own.flatMap((key): Found[] => {
      const found = this.#records.keyed(key.kind, key, personName);
      return found ? [{ by: key.kind === 'subject' ? 'subject-id' : 'email', ...found }] : [];
    });
  }

  #byName({ entries, exposures }: DeviceBook, place: number): Found[] {
    const entry = exposures.entry[place]!;
    const field = this.#hashName(entries, entry);
    if (field === undefined || !this.#records.mayName(this.#hash.value)) return nobody;
    const isCommon = this.#records.isCommon(this.#hash.value);
    const beside = exposures.beside(place);
    if (isCommon && beside.length === 0 && !this.#records.hasOrganisations) return nobody;
    const name = field === GIVEN ? entries.at(entry).personName : entries.at(entry).nameOnFile;
    if (name === '') return nobody;
    const found: Found[] = [];
    const sameOrganisation = this.#records.hasOrganisations ? this.#byOrganisation(name, entries.at(entry).organisationName) : undefined;
    if (sameOrganisation) found.push({ by: 'name-organisation', ...sameOrganisation });
    const inEntry = beside.length > 0 ? this.#records.namedAmong(beside, name) : undefined;
    if (inEntry) found.push({ by: 'name-entry', ...inEntry });
    const anywhere = isCommon ? undefined : this.#numbersOf(name);
    if (anywhere) found.push({ by: 'name', ...anywhere });
    return found;
  }

  #byOrganisation(name: string, organisation: string): OtherNumbers | undefined {
    setKey(this.#organisation, 'organisation', organisation);
    return this.#organisation.b === 0 ? undefined : this.#records.named(name, this.#hash.value, this.#organisation);
  }

  /** Hashes the name of `nameOnFile`, from given and family name or from the display name; undefined where there is none. */
  #hashName(entries: DeviceBook['entries'], entry: number): typeof GIVEN | typeof FORMATTED | undefined {
    const hash = this.#hash;
    const { bytes } = entries.arena;
    hash.begin();
    hash.add(bytes, entries.start(entry, GIVEN), entries.end(entry, GIVEN));
    hash.add(bytes, entries.start(entry, FAMILY), entries.end(entry, FAMILY));
    if (hash.tells) return GIVEN;
    hash.begin();
    hash.add(bytes, entries.start(entry, FORMATTED), entries.end(entry, FORMATTED));
    return hash.tells ? FORMATTED : undefined;
  }

  #numbersOf(name: string): OtherNumbers | undefined {
    if (this.#named.has(name)) return this.#named.get(name);
    if (this.#named.size === mostKept) this.#named.clear();
    const found = this.#records.named(name, this.#hash.value);
    this.#named.set(name, found);
    return found;
  }
}

const nobody: Found[] = [];

/** What was taken away goes before all else, then what is surest to be of the same person. */
function goesBefore(one: Found, other: Found): boolean {
  const taken = ({ deciding }: Found): number => Number(deciding.says === 'taken');
  const order = taken(one) - taken(other) || samePersonTies.indexOf(other.by) - samePersonTies.indexOf(one.by);
  return order === 0 ? decides(one.deciding, other.deciding) : order > 0;
}
