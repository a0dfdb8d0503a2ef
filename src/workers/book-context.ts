import { kindOf, openFile } from '../lib/files.ts';
import type { BookMapping } from '../model/book-mapping.ts';
import type { Limits } from '../model/limits.ts';
import type { BookContext } from '../readers/address-books/address-book-reader.ts';

/** What a reader is given besides the file at `path`. */
export function bookContext(path: string, limits: Limits, mapping: BookMapping): BookContext {
  return { limits, mapping, beside: (ending) => (kindOf(`${path}${ending}`, false) === 'file' ? openFile(`${path}${ending}`) : undefined) };
}
