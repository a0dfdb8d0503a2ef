import { NameHash } from '../model/name-hash.ts';
import { type Buckets, bucketsOf } from './buckets.ts';
import type { RecordColumns } from './columns.ts';

/** From persons to their records; a part is undefined where no record has it. */
export interface PersonIndex {
  /** Of each number and name the first record, by `NameHash`. */
  readonly names: Buckets | undefined;
}

/** @param columns with their chains laid */
export function personsOf(columns: RecordColumns): PersonIndex {
  return { names: namesOf(columns) };
}

/** Records in a row mostly are those of one person: where number and name are the same, the first stands for all. */
function namesOf({ count, key, name, names }: RecordColumns): Buckets | undefined {
  const rows = new Int32Array(count);
  const hashes = new Int32Array(count);
  const hash = new NameHash();
  let found = 0;
  for (let row = 0; row < count; row++) {
    const at = name[row]! >>> 0;
    if (at === 0 || (row > 0 && name[row - 1] === name[row] && key[row - 1] === key[row])) continue;
    hash.begin();
    hash.add(names, at + 2, at + 2 + (names[at]! | (names[at + 1]! << 8)));
    if (!hash.tells) continue;
    rows[found] = row;
    hashes[found++] = hash.value;
  }
  return found === 0 ? undefined : bucketsOf(rows, hashes, found);
}
