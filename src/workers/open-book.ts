import { type FileSource, kindOf, openFile } from '../lib/files.ts';
import type { ByteSource } from '../lib/bytes.ts';
import type { BookContext } from '../readers/address-books/address-book-reader.ts';

/** A file that is open for reading, on disk or within an archive. */
export interface OpenBook {
  readonly source: ByteSource;
  readonly beside: BookContext['beside'];
  /** Size in bytes and SHA-256 of the whole file, in lower-case hex. */
  finish(): { readonly bytes: number; readonly sha256: string };
  close(): void;
}

export function openOnDisk(path: string): OpenBook {
  const source = openFile(path);
  const opened: FileSource[] = [];
  return {
    source,
    beside(ending) {
      if (kindOf(`${path}${ending}`, false) !== 'file') return undefined;
      const other = openFile(`${path}${ending}`);
      opened.push(other);
      return other;
    },
    finish: () => source.finish(),
    close: () => [source, ...opened].forEach((one) => one.close()),
  };
}
