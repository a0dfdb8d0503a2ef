import { type FileSource, kindOf, openFile } from '../lib/files.ts';
import type { ByteSource } from '../lib/bytes.ts';
import type { BookContext } from '../readers/address-books/address-book-reader.ts';

/** A file that is open for reading, on disk or within an archive. */
export interface OpenBook {
  readonly source: ByteSource;
  readonly beside: BookContext['beside'];
  /** Size in bytes and SHA-256 of the whole file, in lower-case hex, and those of the files beside it that were read. */
  finish(): Fingerprint & { readonly companions: readonly Companion[] };
  close(): void;
}

interface Fingerprint {
  readonly bytes: number;
  readonly sha256: string;
}

/** A file that was read along with the one whose name it extends. */
export interface Companion extends Fingerprint {
  readonly ending: string;
}

/** @param hashed whether SHA-256 is taken, else they are empty */
export function openOnDisk(path: string, hashed = true): OpenBook {
  const source = openFile(path, hashed);
  const opened = new Map<string, FileSource>();
  return {
    source,
    beside(ending) {
      if (kindOf(`${path}${ending}`, false) !== 'file') return undefined;
      const other = openFile(`${path}${ending}`, hashed);
      opened.set(ending, other);
      return other;
    },
    finish: () => ({ ...source.finish(), companions: [...opened].map(([ending, other]) => ({ ending, ...other.finish() })) }),
    close: () => [source, ...opened.values()].forEach((one) => one.close()),
  };
}
