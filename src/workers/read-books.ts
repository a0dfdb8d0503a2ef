import type { DeviceBook } from '../exposures/device-book.ts';
import { sizeOrZero } from '../lib/files.ts';
import { entryKeysOf } from './book-policy.ts';
import type { BookReading } from './read-book.ts';
import { hugeBook, readInStretches } from './stretches.ts';
import type { Bench, DeviceTask, FileResult, TaskFile } from './task.ts';

/** Reads files of a device, one after the other, into a book. */
export async function readBooks(
  reading: BookReading,
  book: DeviceBook,
  files: readonly TaskFile[],
  task: DeviceTask,
  bench: Bench,
): Promise<FileResult[]> {
  const results: FileResult[] = [];
  for (const [index, file] of files.entries()) {
    book.beginFile(index);
    const inStretches = bench.threadsPerBook > 1 ? await readHuge(book, file, task, bench) : undefined;
    const { problem, phones: _, ...read } = inStretches ?? (await reading.read(file, book, task.bytes));
    results.push({ ...read, problems: problem ? [...book.problems, problem] : book.problems });
  }
  reading.close();
  return results;
}

async function readHuge(
  book: DeviceBook,
  { path, reader, within, problem }: TaskFile,
  { region }: DeviceTask,
  { policy, register, limits, threadsPerBook }: Bench,
): ReturnType<typeof readInStretches> {
  if (reader !== 'vcard' || within || problem) return undefined;
  const size = sizeOrZero(path);
  return size < hugeBook
    ? undefined
    : await readInStretches(book, { path, size, region, policy, keys: entryKeysOf(register), limits }, threadsPerBook);
}
