import { memorySource } from '../lib/bytes.ts';
import { sniffEncoding, utf8Source } from '../lib/encodings.ts';
import { addressBookReaders } from '../readers/address-books/index.ts';

/** Names the reader that knows a file by its first bytes, whatever their encoding. */
export function recogniseBook(head: Uint8Array): string | undefined {
  const text = new Uint8Array(head.length * 3);
  const source = utf8Source(memorySource(head), sniffEncoding(head).encoding);
  let length = 0;
  for (let count = -1; count !== 0; length += count) count = source.read(text, length, text.length - length);
  return addressBookReaders.find((reader) => reader.recognises(text.subarray(0, length)))?.id;
}
