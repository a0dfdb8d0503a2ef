import type { DayNumber } from '../model/day.ts';
import { NameHash } from '../model/name-hash.ts';
import type { NumberKey } from '../model/number.ts';
import type { PersonKey } from '../model/person-key.ts';
import { namesDiffer, sameNameOf } from '../model/person-name.ts';
import type { Scope } from '../model/scope.ts';
import type { SamePerson, Standing, State } from '../model/standing.ts';
import { hasRowUnder, rowsUnder } from './buckets.ts';
import { nameOf, type RegisterColumns } from './columns.ts';
import { hashName } from './persons.ts';
import { firstRecords } from './register-index.ts';
import { StandingReader } from './standing.ts';

/** A number on file for a person, and what its records say of that person. */
export interface OtherNumber extends State {
  readonly key: NumberKey;
  readonly says: SamePerson['says'];
}

/** All numbers on file for a person: the one that decides, and how many they are. */
export interface OtherNumbers {
  readonly deciding: OtherNumber;
  readonly numbers: number;
}

/** Numbers on file under one name that it may still tell somebody by; beyond, it is a common one, or stands for anybody. */
const mostNumbers = 20;
/** Names of which it is kept whether they are common. */
const mostKept = 100_000;

/** Finds records by the person they name. Slow twin: test/twin/same-person.ts, over all records one by one. */
export class PersonRecords {
  readonly #columns: RegisterColumns;
  readonly #accepts: readonly Scope[];
  readonly #standings: StandingReader;
  readonly #common = new Map<number, boolean>();
  readonly #hash = new NameHash();

  constructor(columns: RegisterColumns, accepts: readonly Scope[], asOf: DayNumber) {
    this.#columns = columns;
    this.#accepts = accepts;
    this.#standings = new StandingReader(columns, asOf);
  }

  /** Whether any register names organisations. */
  get hasOrganisations(): boolean {
    return this.#columns.keys.organisation !== undefined;
  }

  /** Whether there may be records of a name by its `NameHash`; hardly ever true when there are none. */
  mayName(hash: number): boolean {
    const names = this.#columns.persons?.names;
    return names !== undefined && hasRowUnder(names, hash);
  }

  /** Whether so many numbers are on file under a name that it says nothing; depends on the hash alone, so that it can be kept by it. */
  isCommon(hash: number): boolean {
    const known = this.#common.get(hash);
    if (known !== undefined) return known;
    const keys = new Set<NumberKey>();
    for (const row of this.#rowsNamed(hash))
      if (this.#nameHash(row) === hash && keys.add(this.#columns.key[row]!).size > mostNumbers) break;
    const common = keys.size > mostNumbers;
    if (this.#common.size === mostKept) this.#common.clear();
    this.#common.set(hash, common);
    return common;
  }

  /** A bucket holds rows of other names as well, and a common one among them must not make this one common. */
  #nameHash(row: number): number {
    hashName(this.#hash, this.#columns, row);
    return this.#hash.value;
  }

  /**
   * The numbers on file under a name with this hash.
   *
   * @param organisation named by the record; undefined: any or none
   */
  named(person: string, hash: number, organisation?: PersonKey): OtherNumbers | undefined {
    const organisations = this.#columns.keys.organisation;
    if (organisation && !organisations) return undefined;
    const same = this.#sameName(person);
    const isOf = (row: number): boolean => !organisation || holds(organisations!, row, organisation);
    return this.#among(this.#rowsNamed(hash), (row) => isOf(row) && same(row), person);
  }

  /** The numbers on file under an id or address of a person, where the record names nobody else. */
  keyed(kind: 'subject' | 'email', wanted: PersonKey, person: string): OtherNumbers | undefined {
    const { keys, persons } = this.#columns;
    const index = kind === 'subject' ? persons?.subjects : persons?.emails;
    const column = keys[kind];
    if (!index || !column) return undefined;
    const isOf = (row: number): boolean => holds(column, row, wanted) && !namesDiffer(nameOf(this.#columns, row), person);
    return this.#among(rowsUnder(index, wanted.a), isOf, person);
  }

  /** What is on file under so many numbers is somebody's no more. */
  #among(rows: Iterable<number>, isOf: (row: number) => boolean, person: string): OtherNumbers | undefined {
    const { key } = this.#columns;
    const numbers = new Set<NumberKey>();
    for (const row of rows) {
      if (numbers.has(key[row]!) || !isOf(row)) continue;
      numbers.add(key[row]!);
      if (numbers.size > mostNumbers) return undefined;
    }
    return this.#deciding(numbers, person);
  }

  /** Those among some numbers that have a record under a name. */
  namedAmong(numbers: readonly NumberKey[], person: string): OtherNumbers | undefined {
    const { next } = this.#columns;
    const same = this.#sameName(person);
    const first = firstRecords(this.#columns, numbers);
    const named = numbers.filter((_, at) => {
      for (let row = first[at]!; row >= 0; row = next[row]! - 1) if (same(row)) return true;
      return false;
    });
    return this.#deciding(named, person);
  }

  #rowsNamed(hash: number): Iterable<number> {
    const names = this.#columns.persons?.names;
    return names === undefined ? [] : rowsUnder(names, hash);
  }

  #deciding(numbers: Iterable<NumberKey>, person: string): OtherNumbers | undefined {
    let deciding: OtherNumber | undefined;
    let count = 0;
    for (const one of numbers) {
      count++;
      const found = this.#under(one, person);
      if (found && (!deciding || decides(found, deciding))) deciding = found;
    }
    return deciding && { deciding, numbers: count };
  }

  /** Tells records that name a person. */
  #sameName(person: string): (row: number) => boolean {
    let words: string | undefined;
    return (row) => {
      const name = nameOf(this.#columns, row);
      return name === person || sameNameOf(name) === (words ??= sameNameOf(person));
    };
  }

  /** What the records of a number say of a person; records that name somebody else are left out. */
  #under(key: NumberKey, person: string): OtherNumber | undefined {
    const columns = this.#columns;
    const [first] = firstRecords(columns, [key]);
    const standing = this.#standings.load(first!, (row) => namesDiffer(nameOf(columns, row), person)).under(this.#accepts);
    const state = decidingState(standing);
    if (!state) return undefined;
    const { register, line, status, scope, since } = state;
    return { register, line, status, scope, since, key, says: standing.negative ? 'taken' : standing.grant ? 'given' : 'neither' };
  }
}

function holds(keys: Int32Array, row: number, { a, b }: PersonKey): boolean {
  return b !== 0 && keys[2 * row] === a && keys[2 * row + 1] === b;
}

/** What a standing rests on, in the order of the table of verdicts. */
function decidingState({ negative, grant, lapse, futureGrant, mismatch, underage, asked, futureNegative }: Standing): State | undefined {
  return negative ?? grant ?? lapse ?? futureGrant ?? mismatch ?? underage ?? asked ?? futureNegative;
}

/** Whether one number's records decide before another's: what was taken away first, then the latest, then the place. */
export function decides(one: OtherNumber, other: OtherNumber): boolean {
  const order =
    Number(one.says === 'taken') - Number(other.says === 'taken') ||
    compared(one.since ?? '', other.since ?? '') ||
    other.register - one.register ||
    other.line - one.line ||
    other.key - one.key;
  return order > 0;
}

function compared(a: string, b: string): number {
  return a === b ? 0 : a > b ? 1 : -1;
}
