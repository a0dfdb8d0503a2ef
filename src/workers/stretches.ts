import { Worker } from 'node:worker_threads';
import { type BookColumns, columnsOf } from '../exposures/book-columns.ts';
import type { EntryKeyKind } from '../exposures/entry-keys.ts';
import { DeviceBook } from '../exposures/device-book.ts';
import { openFile, openRange } from '../lib/files.ts';
import type { Limits } from '../model/limits.ts';
import type { Policy } from '../model/policy.ts';
import { createNumberReader } from '../phones/number-reader.ts';
import { cutsOf } from '../readers/address-books/vcard/cuts.ts';
import { joinStretches, readStretch, type Stretch } from '../readers/address-books/vcard/stretches.ts';
import { bookPolicyOf } from './book-policy.ts';
import type { ReadBook } from './read-book.ts';

/** A vCard file from this size on is worth more than one thread. */
export const hugeBook = 64 << 20;

/** One stretch of a file, and how it is read; plain data, for it goes to another thread. */
export interface StretchTask {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly region: string;
  readonly policy: Policy;
  readonly keys: readonly EntryKeyKind[];
  readonly limits: Limits;
}

interface ReadStretch {
  readonly stretch: Stretch;
  readonly columns: BookColumns;
}

export function readOneStretch({ path, start, end, region, policy, keys, limits }: StretchTask): ReadStretch {
  const book = new DeviceBook(bookPolicyOf(policy, keys));
  book.beginDevice(createNumberReader(region));
  book.beginFile(0);
  const source = openRange(path, start, end);
  try {
    const stretch = readStretch(source, book, limits, start === 0);
    return { stretch, columns: columnsOf(book) };
  } finally {
    source.close();
  }
}

/**
 * Reads a huge vCard file in stretches, each in a thread of its own, while this thread hashes the whole: the book is then
 * what reading it in one gives. Undefined, with the book untouched, when the file cannot be cut or the stretches cannot
 * be joined.
 */
export async function readInStretches(
  book: DeviceBook,
  file: Omit<StretchTask, 'start' | 'end'> & { readonly size: number },
  threads: number,
): Promise<ReadBook | undefined> {
  const { size, ...task } = file;
  const cuts = cutsOf(size, (start, end) => openRange(file.path, start, end), threads);
  if (cuts.length < 2) return undefined;
  const readers = cuts.map((start, index) => inThread({ ...task, start, end: cuts[index + 1] ?? size }));
  const hashed = openFile(file.path).finish();
  const read = await Promise.all(readers);
  const whole = read.filter((one) => one !== undefined);
  const joined = whole.length === read.length ? joinStretches(whole.map(({ stretch }) => stretch)) : undefined;
  if (!joined || joined.counts.begun > file.limits.records || hashed.bytes !== size) return undefined;
  for (const [index, { columns }] of whole.entries()) book.append(columns, joined.linesBefore[index]!);
  for (const note of joined.notes) book.problem(note);
  const { format, encoding, records, phones } = joined.counts;
  return { format, encoding, records, phones, ...hashed, companions: [], problem: undefined };
}

/** What a thread reads; undefined when it dies over it, for reading in one then tells why. */
function inThread(task: StretchTask): Promise<ReadStretch | undefined> {
  const worker = new Worker(new URL('./stretch-entry.js', import.meta.url), { workerData: task });
  return new Promise((resolve) => {
    worker.once('message', resolve);
    worker.once('error', () => resolve(undefined));
    worker.once('exit', () => resolve(undefined));
  });
}
