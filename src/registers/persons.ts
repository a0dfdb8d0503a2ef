import { NameHash } from '../model/name-hash.ts';
import { type Buckets, bucketsOf } from './buckets.ts';
import type { RecordColumns } from './columns.ts';

/** From persons to their records; a part is undefined where no record has it. */
export interface PersonIndex {
  /** Of each number and name the first record, by `NameHash`. */
  readonly names: Buckets | undefined;
  /** Of each number and key the first of records that follow one another, by the first hash of the key. */
  readonly subjects: Buckets | undefined;
  readonly emails: Buckets | undefined;
}

/** @param columns with their chains laid */
export function personsOf(columns: RecordColumns): PersonIndex {
  const { subject, email } = columns.keys;
  return { names: namesOf(columns), subjects: subject && keysOf(columns, subject), emails: email && keysOf(columns, email) };
}

/** Records that follow one another mostly are those of one person. */
function namesOf(columns: RecordColumns): Buckets | undefined {
  const { count, name, keys } = columns;
  const rows = new Int32Array(count);
  const hashes = new Int32Array(count);
  const hash = new NameHash();
  let found = 0;
  for (let row = 0; row < count; row++) {
    if (name[row] === 0 || isRepeated(columns, keys.organisation, row)) continue;
    hashName(hash, columns, row);
    if (!hash.tells) continue;
    rows[found] = row;
    hashes[found++] = hash.value;
  }
  return found === 0 ? undefined : bucketsOf(rows, hashes, found);
}

/** Makes the hash of the name on a record, which has one. */
export function hashName(hash: NameHash, { name, names }: RecordColumns, row: number): void {
  const at = name[row]! >>> 0;
  hash.begin();
  hash.add(names, at + 2, at + 2 + (names[at]! | (names[at + 1]! << 8)));
}

function keysOf(columns: RecordColumns, keys: Int32Array): Buckets | undefined {
  const { count } = columns;
  const rows = new Int32Array(count);
  const hashes = new Int32Array(count);
  let found = 0;
  for (let row = 0; row < count; row++) {
    if (keys[2 * row + 1] === 0 || isRepeated(columns, keys, row)) continue;
    rows[found] = row;
    hashes[found++] = keys[2 * row]!;
  }
  return found === 0 ? undefined : bucketsOf(rows, hashes, found);
}

/** Whether the record before is of the same number and name, and has the same key: then that one stands for both. */
function isRepeated({ key, name }: RecordColumns, keys: Int32Array | undefined, row: number): boolean {
  if (row === 0 || key[row - 1] !== key[row] || name[row - 1] !== name[row]) return false;
  return !keys || (keys[2 * row - 2] === keys[2 * row] && keys[2 * row - 1] === keys[2 * row + 1]);
}
