import type { DeviceBook } from '../exposures/device-book.ts';
import type { BookReading } from './read-book.ts';
import type { DeviceTask, FileResult } from './task.ts';

/** Reads the files of a device, one after the other, into its book. */
export async function readBooks(reading: BookReading, book: DeviceBook, { files }: DeviceTask): Promise<FileResult[]> {
  const results: FileResult[] = [];
  for (const [index, file] of files.entries()) {
    book.beginFile(index);
    const { problem, phones: _, ...read } = await reading.read(file, book);
    results.push({ ...read, problems: problem ? [...book.problems, problem] : book.problems });
  }
  reading.close();
  return results;
}
