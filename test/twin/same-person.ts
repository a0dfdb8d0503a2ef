import type { DayNumber } from '../../src/model/day.ts';
import { type NumberKey, phoneNumberOf } from '../../src/model/number.ts';
import type { Policy } from '../../src/model/policy.ts';
import { type SamePerson, samePersonTies } from '../../src/model/standing.ts';
import type { Mask } from '../../src/privacy/mask.ts';
import type { Exposure } from './book.ts';
import { folded, nameOnFile, namesPerson, organisationOf, personName, shareNoWord, wordsInOrder } from './names.ts';
import type { Kept } from './register.ts';
import { standingOf } from './standing.ts';
import type { Contact } from './vcards.ts';

/** Records by number, and by name the numbers that have a record under it. */
export interface OnFile {
  readonly records: ReadonlyMap<NumberKey, readonly Kept[]>;
  readonly named: ReadonlyMap<string, ReadonlySet<NumberKey>>;
  /** All records by ids and addresses. */
  readonly told: ReadonlyMap<string, readonly Kept[]>;
}

export function onFile(records: OnFile['records']): OnFile {
  const named = new Map<string, Set<NumberKey>>();
  for (const [number, rows] of records) {
    for (const words of rows.map(({ name }) => wordsInOrder(name))) {
      if (words !== '') named.set(words, (named.get(words) ?? new Set()).add(number));
    }
  }
  const told = new Map<string, Kept[]>();
  for (const record of [...records.values()].flat()) {
    for (const key of [idOf(record.told?.subject ?? ''), addressOf(record.told?.email ?? '')])
      if (key !== '')
        told
          .set(key, told.get(key) ?? [])
          .get(key)!
          .push(record);
  }
  return { records, named, told };
}

function idOf(text: string): string {
  const id = text.trim().replace(/^urn:uuid:/i, '');
  return id === '' ? '' : `id ${/^[\da-f-]{36}$/i.test(id) ? id.toLowerCase() : id}`;
}

function addressOf(text: string): string {
  const address = text.split(/[\s,;<>]+/).find((part) => part.includes('@'));
  return address === undefined ? '' : `address ${address.toLowerCase()}`;
}

/** By what numbers are judged. */
interface Under {
  readonly policy: Policy;
  readonly asOf: DayNumber;
  readonly mask: Mask;
}

function distinct(rows: readonly Kept[]): NumberKey[] {
  return [...new Set(rows.map(({ number }) => number))];
}

type Found = SamePerson & { readonly key: NumberKey };

/** Numbers under one name beyond which it says nothing. */
const most = 20;

/**
 * The person of a number without record under another number: what was taken away goes first, then the surer tie, then the
 * latest statement, then the place.
 *
 * @param held the numbers of each contact of the device
 */
export function samePersonOf(
  { places }: Exposure,
  held: ReadonlyMap<Contact, ReadonlySet<NumberKey>>,
  file: OnFile,
  under: Under,
): SamePerson | undefined {
  const found = [...new Set(places.map(({ contact }) => contact))].flatMap((contact) => foundFor(contact, held.get(contact)!, file, under));
  const [best] = found.toSorted(
    (a, b) =>
      Number(b.says === 'taken') - Number(a.says === 'taken') ||
      samePersonTies.indexOf(a.by) - samePersonTies.indexOf(b.by) ||
      (b.since ?? '').localeCompare(a.since ?? '', 'en') ||
      a.register - b.register ||
      a.line - b.line ||
      a.key - b.key,
  );
  if (!best) return undefined;
  const { key, ...rest } = best;
  return { ...rest, number: under.mask.number(phoneNumberOf(key)) };
}

function foundFor(contact: Contact, held: ReadonlySet<NumberKey>, { records, named, told }: OnFile, under: Under): Found[] {
  if (!namesPerson(contact)) return [];
  const name = nameOnFile(contact);
  const words = wordsInOrder(name);
  const numbers = named.get(words) ?? new Set<NumberKey>();
  const inEntry = [...held].filter((number) => numbers.has(number));
  const find = (by: SamePerson['by'], among: readonly NumberKey[], who = name): Found[] =>
    (among.length > most ? [] : among).flatMap((key) => {
      const own = records.get(key)!.filter((record) => !shareNoWord(record.name, who));
      const { negative, grant, lapse, futureGrant, mismatch, underage, asked, futureNegative } = standingOf(
        own,
        under.policy.accepts,
        under.asOf,
      );
      const state = negative ?? grant ?? lapse ?? futureGrant ?? mismatch ?? underage ?? asked ?? futureNegative;
      if (!state) return [];
      const { register, line, status, scope, since } = state;
      const says = negative ? 'taken' : grant ? 'given' : 'neither';
      return { register, line, status, scope, since, by, says, number: '', numbers: among.length, key };
    });
  const person = personName(contact);
  const keyed = (keys: readonly string[]): NumberKey[][] =>
    keys.map((key) => distinct((told.get(key) ?? []).filter((record) => !shareNoWord(record.name, person))));
  const organisation = folded(organisationOf(contact));
  const isOfOrganisation = (one: Kept): boolean =>
    one.told !== undefined && one.told.organisation !== '' && folded(one.told.organisation) === organisation;
  const colleagues =
    organisation === ''
      ? []
      : [...numbers].filter((number) => records.get(number)!.some((one) => isOfOrganisation(one) && wordsInOrder(one.name) === words));
  return [
    ...keyed(contact.ids.map(idOf)).flatMap((among) => find('subject-id', among, person)),
    ...keyed(contact.emails.map(addressOf)).flatMap((among) => find('email', among, person)),
    ...find('name-organisation', colleagues),
    ...find('name-entry', inEntry),
    ...find('name', numbers.size > most ? [] : [...numbers]),
  ];
}
