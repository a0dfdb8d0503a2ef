import { unreadable } from '../discover/walk.ts';
import type { DeviceBook } from '../exposures/device-book.ts';
import { openFile } from '../lib/files.ts';
import type { BookMapping } from '../model/book-mapping.ts';
import { defaultLimits } from '../model/limits.ts';
import { addressBookReaders } from '../readers/address-books/index.ts';
import { bookContext } from './book-context.ts';
import type { DeviceTask, FileResult } from './task.ts';

/** Reads the files of a device, one after the other, into its book. */
export async function readBooks(book: DeviceBook, { files }: DeviceTask, mapping: BookMapping): Promise<FileResult[]> {
  const results: FileResult[] = [];
  for (const [index, file] of files.entries()) {
    book.beginFile(index);
    results.push(await readFile(book, file, mapping));
  }
  return results;
}

async function readFile(book: DeviceBook, file: DeviceTask['files'][number], mapping: BookMapping): Promise<FileResult> {
  const unread = { format: 'unknown', encoding: '', records: 0, bytes: 0, sha256: null };
  const reader = addressBookReaders.find(({ id }) => id === file.reader);
  if (!reader) return { ...unread, ...sizeOf(file.path), problems: file.problem ? [file.problem] : [] };
  let source;
  try {
    source = openFile(file.path);
    const { format, encoding, records } = await reader.read(source, book, bookContext(file.path, defaultLimits, mapping));
    return { format, encoding, records, ...source.finish(), problems: book.problems };
  } catch (error) {
    return { ...unread, problems: [...book.problems, unreadable(error)] };
  } finally {
    source?.close();
  }
}

function sizeOf(path: string): { bytes: number; sha256: string | null } {
  try {
    return openFile(path).finish();
  } catch {
    return { bytes: 0, sha256: null };
  }
}
