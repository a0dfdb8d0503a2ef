import { DeviceBook } from '../exposures/device-book.ts';
import { Growing } from '../lib/growing.ts';
import { kept } from '../lib/kept.ts';
import { wordsOf } from '../model/person-name.ts';
import { createNumberReader } from '../phones/number-reader.ts';
import { firstRecords } from '../registers/register-index.ts';
import { hasGrant } from '../registers/grants.ts';
import { bookPolicyOf } from './book-policy.ts';
import { BookReading } from './read-book.ts';
import { readBooks } from './read-books.ts';
import type { Bench, DeviceTask } from './task.ts';

/** Most words of a name that is compared; whatever has more is no name. */
const mostWords = 64;

/**
 * What the books of a device call the persons behind its numbers, as far as a grant is on record for these. One element a
 * number: `rows` the row of its first record, `counts` how many words all names on the device have in common. `words`
 * holds the hashes of these words, number after number.
 */
export interface NamedPersons {
  readonly index: number;
  readonly rows: Int32Array<ArrayBuffer>;
  readonly counts: Int32Array<ArrayBuffer>;
  readonly words: Int32Array<ArrayBuffer>;
}

/** Reads devices one after another for their names alone: no hash is taken and no problem told, as that is done when they are audited. */
export function deviceSurveyor(bench: Bench): (task: DeviceTask) => Promise<NamedPersons> {
  const reading = new BookReading(bench.limits, bench.mapping, false);
  const book = new DeviceBook(bookPolicyOf(bench.policy));
  const numbersUnder = kept(createNumberReader);
  return async (task) => {
    book.beginDevice(numbersUnder(task.region));
    await readBooks(reading, book, task.files, task, bench);
    return namedIn(book, task.index, bench);
  };
}

function namedIn(book: DeviceBook, index: number, { register }: Bench): NamedPersons {
  const { exposures } = book;
  const first = firstRecords(register, exposures.key.subarray(0, exposures.count));
  const columns = { rows: new Growing(), counts: new Growing(), words: new Growing() };
  let found = 0;
  let used = 0;
  for (let exposure = 0; exposure < exposures.count; exposure++) {
    const row = first[exposure]!;
    if (row < 0 || !hasGrant(register, row)) continue;
    const words = commonWords(book, exposure);
    if (words === undefined) continue;
    columns.rows.set(found, row);
    columns.counts.set(found++, words.length);
    for (const word of words) columns.words.set(used++, word);
  }
  const cut = (column: Growing, length: number): Int32Array<ArrayBuffer> => column.values.slice(0, length);
  return { index, rows: cut(columns.rows, found), counts: cut(columns.counts, found), words: cut(columns.words, used) };
}

/** Hashes of the words that the names of all persons entered with a number share; undefined when no name has any. */
function commonWords({ exposures, entries }: DeviceBook, exposure: number): readonly number[] | undefined {
  let common: readonly number[] | undefined;
  for (let place = exposures.first[exposure]!; place >= 0; place = exposures.next[place]!) {
    const entry = entries.at(exposures.entry[place]!);
    const words = entry.namesPerson ? hashedWords(entry.personName) : undefined;
    if (words !== undefined) common = common?.filter((word) => words.includes(word)) ?? words;
  }
  return common;
}

/** Undefined for a name that says nothing. */
function hashedWords(name: string): readonly number[] | undefined {
  const words = wordsOf(name);
  return words.size === 0 || words.size > mostWords ? undefined : Array.from(words, hash);
}

/** FNV-1a over UTF-16. That two words have one hash is one chance in four thousand million, and then they count as one. */
function hash(word: string): number {
  let value = 0x811c_9dc5;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x0100_0193);
  return value | 0;
}
