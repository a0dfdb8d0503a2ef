import { memorySource } from '../lib/bytes.ts';
import { sniffEncoding, utf8Source } from '../lib/encodings.ts';
import type { BookMapping } from '../model/book-mapping.ts';
import type { Head } from '../readers/address-books/address-book-reader.ts';
import { addressBookReaders } from '../readers/address-books/index.ts';

const decoder = new TextDecoder();

/** Names the reader that knows a file by its first bytes, whatever their encoding. */
export function bookRecogniser(mapping: BookMapping): (bytes: Uint8Array) => string | undefined {
  return (bytes) => {
    const head = headOf(bytes);
    return addressBookReaders.find((reader) => reader.recognises(head, mapping))?.id;
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
