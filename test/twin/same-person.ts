import type { DayNumber } from '../../src/model/day.ts';
import { type NumberKey, phoneNumberOf } from '../../src/model/number.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { SamePerson } from '../../src/model/standing.ts';
import type { Mask } from '../../src/privacy/mask.ts';
import type { Exposure } from './book.ts';
import { nameOnFile, shareNoWord, wordsInOrder } from './names.ts';
import type { Kept } from './register.ts';
import { standingOf } from './standing.ts';
import type { Contact } from './vcards.ts';

/** Records by number, and by name the numbers that have a record under it. */
export interface OnFile {
  readonly records: ReadonlyMap<NumberKey, readonly Kept[]>;
  readonly named: ReadonlyMap<string, ReadonlySet<NumberKey>>;
}

export function onFile(records: OnFile['records']): OnFile {
  const named = new Map<string, Set<NumberKey>>();
  for (const [number, rows] of records) {
    for (const words of rows.map(({ name }) => wordsInOrder(name))) {
      if (words !== '') named.set(words, (named.get(words) ?? new Set()).add(number));
    }
  }
  return { records, named };
}

/** By what numbers are judged. */
interface Under {
  readonly policy: Policy;
  readonly asOf: DayNumber;
  readonly mask: Mask;
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
  const told = found.filter(({ by }) => under.policy.severities[by === 'name' ? 'C10' : 'C11'] !== 'off');
  const [best] = told.toSorted(
    (a, b) =>
      Number(b.says === 'taken') - Number(a.says === 'taken') ||
      Number(a.by === 'name') - Number(b.by === 'name') ||
      (b.since ?? '').localeCompare(a.since ?? '', 'en') ||
      a.register - b.register ||
      a.line - b.line ||
      a.key - b.key,
  );
  if (!best) return undefined;
  const { key, ...rest } = best;
  return { ...rest, number: under.mask.number(phoneNumberOf(key)) };
}

function foundFor(contact: Contact, held: ReadonlySet<NumberKey>, { records, named }: OnFile, under: Under): Found[] {
  const name = nameOnFile(contact);
  const numbers = [...(named.get(wordsInOrder(name)) ?? [])];
  const inEntry = numbers.filter((number) => held.has(number));
  const find = (by: SamePerson['by'], among: readonly NumberKey[]): Found[] =>
    among.flatMap((key) => {
      const own = records.get(key)!.filter((record) => !shareNoWord(record.name, name));
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
  return [...find('name-entry', inEntry), ...(numbers.length > most ? [] : find('name', numbers))];
}
