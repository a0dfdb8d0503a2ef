import type { Recogniser } from '../discover/recogniser.ts';
import { memorySource } from '../lib/bytes.ts';
import { sniffEncoding, utf8Source } from '../lib/encodings.ts';
import type { BookMapping } from '../model/book-mapping.ts';
import type { Head } from '../readers/address-books/address-book-reader.ts';
import { addressBookReaders } from '../readers/address-books/index.ts';
import { backupFolder, isBackupBook, refusedArchive, refusedFile } from '../readers/address-books/refused.ts';

const decoder = new TextDecoder();

/** Tells address books from all else, whatever their encoding; what can be read goes before what is refused. */
export function bookRecogniser(mapping: BookMapping): Recogniser {
  return {
    file(bytes, name) {
      const head = headOf(bytes);
      const reader = addressBookReaders.find((one) => one.recognises(head, mapping))?.id;
      if (reader !== undefined) return { reader };
      const refused = refusedFile(head, name);
      return refused && { refused };
    },
    folder: backupFolder,
    inBackup: isBackupBook,
    archive: refusedArchive,
  };
}

/** The beginning of a file as readers are shown it. */
export function headOf(bytes: Uint8Array): Head {
  const text = new Uint8Array(bytes.length * 3);
  const source = utf8Source(memorySource(bytes), sniffEncoding(bytes).encoding);
  let length = 0;
  for (let count = -1; count !== 0; length += count) count = source.read(text, length, text.length - length);
  return { bytes, text: decoder.decode(text.subarray(0, length)) };
}
