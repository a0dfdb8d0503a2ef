import type { ByteSource } from '../lib/bytes.ts';
import { type FileSource, kindOf, openFile } from '../lib/files.ts';
import type { BookMapping } from '../model/book-mapping.ts';
import type { Limits } from '../model/limits.ts';
import type { BookContext } from '../readers/address-books/address-book-reader.ts';

/** What a reader is given besides the file at `path`. */
export function bookContext(path: string, limits: Limits, mapping: BookMapping): BookContext {
  return {
    limits,
    mapping,
    beside(ending) {
      const other = `${path}${ending}`;
      return kindOf(other, false) === 'file' ? closingAtEnd(openFile(other)) : undefined;
    },
  };
}

/** Readers know no files, so what they are given closes itself behind its last byte. */
function closingAtEnd(file: FileSource): ByteSource {
  let ended = false;
  return {
    read(into, at, length) {
      const count = ended ? 0 : file.read(into, at, length);
      if (count === 0 && length > 0) {
        ended = true;
        file.close();
      }
      return count;
    },
  };
}
