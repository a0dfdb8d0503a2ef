import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportOrder } from '../../src/exposures/order.ts';
import { type ConsentStatus, consentStatuses } from '../../src/model/consent-status.ts';
import { type Policy, presets } from '../../src/model/policy.ts';
import { type PersonKeyKind, type PersonKeys, personKeyKinds, setKey } from '../../src/model/person-key.ts';
import { scopes } from '../../src/model/scope.ts';
import { maskOf } from '../../src/privacy/mask.ts';
import { firstRecords } from '../../src/registers/register-index.ts';
import { PersonRecords } from '../../src/registers/person-records.ts';
import { personsOf } from '../../src/registers/persons.ts';
import { entryKeysOf } from '../../src/workers/book-policy.ts';
import { SamePersonSearch } from '../../src/workers/same-person.ts';
import { type Card, deviceBookOf } from '../exposures/book.ts';
import { index, type Kept, on, statement } from '../registers/records.ts';
import { runs } from '../runs.ts';
import type { Exposure } from '../twin/book.ts';
import { numbersHeld } from '../twin/judge.ts';
import { onFile, samePersonOf } from '../twin/same-person.ts';
import type { Contact } from '../twin/vcards.ts';

const asOf = on('2026-11-01');
const [policy] = presets as readonly [Policy];
const mask = maskOf('full', new Uint8Array());
const first = 491_713_920_000;

/** What the search finds for each number of the cards that has no record, in order of the numbers. */
function found(kept: readonly Kept[], cards: readonly Card[], under = policy): unknown[] {
  const plain = index(kept);
  const register = { ...plain, persons: personsOf(plain) };
  const search = new SamePersonSearch(new PersonRecords(register, under.accepts, asOf), mask);
  const book = deviceBookOf([cards], { keys: entryKeysOf(register) });
  const order = [...reportOrder(book)].filter((one) => firstRecords(register, [book.exposures.key[one]!])[0]! < 0);
  const byKey = order.toSorted((a, b) => book.exposures.key[a]! - book.exposures.key[b]!);
  return byKey.map((one) => search.of(book, one));
}

/** The same by the twin, over objects. */
function twinFound(kept: readonly Kept[], cards: readonly Card[], under = policy): unknown[] {
  const rows = kept.map(({ record, other, register, ...more }, row) => ({
    ...record,
    line: record.line || row + 2,
    register,
    otherController: other,
    told: (more as { told?: Told }).told,
  }));
  const records = new Map([...new Set(rows.map(({ number }) => number))].map((key) => [key, rows.filter(({ number }) => number === key)]));
  const contacts = cards.map((card) => ({ card, contact: contactOf(card) }));
  const keys = [...new Set(contacts.flatMap(({ card }) => keysOf(card)))].toSorted((a, b) => a - b);
  const exposures = keys.map((key): Exposure => {
    const places = contacts.filter(({ card }) => keysOf(card).includes(key)).map(({ contact }) => ({ path: '', line: 0, contact }));
    return { kind: 'number', key, text: '', internal: false, mobile: true, service: false, places };
  });
  const [held, file] = [numbersHeld(exposures), onFile(records)];
  return exposures.filter(({ key }) => !records.has(key)).map((one) => samePersonOf(one, held, file, { policy: under, asOf, mask }));
}

const keysOf = ({ numbers = [] }: Card): number[] => numbers.map((one) => Number(one as string));

function contactOf({ name = '', given = '', family = '', organisation = '', marked, email = '', uid = '' }: Card): Contact {
  const own = { formatted: name, family, given, organisation, isOrganisation: marked === true };
  return {
    ...own,
    severalNames: false,
    labels: [],
    emails: email === '' ? [] : [email],
    ids: uid === '' ? [] : [uid],
    phones: [],
    business: 0,
  };
}

const words = ['Anna', 'Jörg', 'JORG', 'Berg', 'Dr.', 'Олег', ''];
const name = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ').trim());
const ids = ['', 'c1', 'C1', 'urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8', '6BA7B810-9DAD-11D1-80B4-00C04FD430C8'];
const emails = ['', 'anna@example.org', ' <Anna@Example.ORG>; x@example.org', 'nobody'];
const organisations = ['', 'Berg AG', 'BERG  ag', 'Anna Berg'];
type Told = Readonly<Record<PersonKeyKind, string>>;

function keysOfTold(told: Told): PersonKeys {
  const keys = { subject: { a: 0, b: 0 }, email: { a: 0, b: 0 }, organisation: { a: 0, b: 0 } };
  for (const kind of personKeyKinds) setKey(keys[kind], kind, told[kind]);
  return keys;
}

const number = fc.nat({ max: 9 }).map((at) => first + at);

const kept = fc
  .record({
    number,
    name,
    status: fc.constantFrom<ConsentStatus>(...consentStatuses, 'given', 'given'),
    scope: fc.constantFrom(...scopes, 'contact-upload' as const),
    day: fc.constantFrom(undefined, '2025-01-01', '2025-06-01', '2026-11-01', '2027-01-01'),
    other: fc.boolean(),
    register: fc.nat({ max: 1 }),
    told: fc.option(
      fc.record({ subject: fc.constantFrom(...ids), email: fc.constantFrom(...emails), organisation: fc.constantFrom(...organisations) }),
      {
        nil: undefined,
      },
    ),
  })
  .map(({ day, status, other, register, told, ...more }): Kept & { readonly told: Told | undefined } => ({
    ...statement(status, day, { ...more, keys: told && keysOfTold(told) }),
    other: other && register === 1,
    register,
    told,
  }));

const cards = fc
  .record(
    {
      name,
      email: fc.constantFrom(...emails),
      uid: fc.constantFrom(...ids),
      given: fc.constantFrom(...words),
      family: fc.constantFrom(...words),
      organisation: fc.constantFrom('Berg AG', 'Anna Berg'),
    },
    { requiredKeys: [] },
  )
  .chain((card) =>
    fc
      .uniqueArray(fc.nat({ max: 19 }), { maxLength: 3 })
      .map((numbers): Card => ({ ...card, numbers: numbers.map((at) => `+${first + at}`) })),
  );

test('the search finds what a comparison with every record finds, whatever the order of rows', () => {
  let any = 0;
  fc.assert(
    fc.property(
      fc.array(kept, { maxLength: 14 }),
      fc.array(cards, { minLength: 1, maxLength: 6 }),
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      (rows, entries, order) => {
        const wanted = twinFound(rows, entries);
        any += wanted.filter((one) => one !== undefined).length;
        expect(found(rows, entries)).toEqual(wanted);
        const placed = rows.map((row, at) => ({ ...row, record: { ...row.record, line: at + 2 } }));
        const shuffled = placed.map((row) => [order.next().value as number, row] as const).toSorted(([a], [b]) => a - b);
        expect(
          found(
            shuffled.map(([, row]) => row),
            entries,
          ),
        ).toEqual(wanted);
      },
    ),
    { seed: 20_261_101, numRuns: runs(4000) },
  );
  expect(any).toBeGreaterThan(runs(4000) / 4);
});

const anna = { given: 'Anna', family: 'Berg' };
const given = (at: number, more: Parameters<typeof statement>[2] = {}): Kept =>
  statement('given', '2025-01-01', { number: first + at, name: 'Berg, Anna', ...more });

test('a name under which more than 20 numbers are on file says nothing, unless one entry holds two of them', () => {
  const rows = Array.from({ length: 21 }, (_, at) => given(at + 1));
  const entry = { ...anna, numbers: [`+${first}`] };
  expect(found(rows.slice(1), [entry])).toMatchObject([{ by: 'name', numbers: 20 }]);
  expect(found(rows, [entry])).toEqual([undefined]);
  expect(found(rows, [{ ...entry, numbers: [`+${first}`, `+${first + 5}`] }])).toMatchObject([{ by: 'name-entry', numbers: 1 }]);
});

test('what was taken away under any of the numbers goes before a later grant under another', () => {
  const withdrawn = statement('withdrawn', '2024-01-01', { number: first + 1, name: 'Anna Berg' });
  const rows = [withdrawn, given(2)];
  expect(found(rows, [{ ...anna, numbers: [`+${first}`] }])).toMatchObject([{ says: 'taken', status: 'withdrawn', numbers: 2 }]);
  expect(found([given(1), ...rows], [{ ...anna, numbers: [`+${first}`] }])).toMatchObject([{ says: 'given', line: 2 }]);
});

test('statements of somebody else with the other number are left out, those that name nobody are not', () => {
  const entry = { ...anna, numbers: [`+${first}`] };
  const other = statement('withdrawn', '2026-01-01', { number: first + 1, name: 'Jörg Müller' });
  expect(found([given(1), other], [entry])).toMatchObject([{ says: 'given' }]);
  const unnamed = { ...other, record: { ...other.record, name: '' } };
  expect(found([given(1), unnamed], [entry])).toMatchObject([{ says: 'taken', line: 3 }]);
});
