import type { ByteSource } from '../../../lib/bytes.ts';
import { sniffEncoding } from '../../../lib/encodings.ts';
import { readAhead, textSource } from '../../../lib/text-encoding.ts';
import { problem } from '../../../model/problem-texts.ts';
import type { AddressBookReader } from '../address-book-reader.ts';
import { Contacts } from '../contacts.ts';
import { XCardFile } from './file.ts';

const CHUNK = 1 << 16;

/**
 * xCard: `vcards` with any number of `vcard`, in any encoding the platform knows.
 *
 * Source: RFC 6351. Document types are refused: nothing an address book needs stands in one.
 */
export const xcard: AddressBookReader = {
  id: 'xcard',
  title: { en: 'xCard (RFC 6351)', de: 'xCard (RFC 6351)' },
  recognises: ({ text }) => /^\s*</.test(text) && /<(?:!DOCTYPE\s+)?(?:[\w.-]+:)?vcards?(?:[\s/>]|$)/i.test(text),
  async read(source, sink, { limits }) {
    const { SaxesParser } = await import('saxes');
    const contacts = new Contacts(sink);
    const { head, source: bytes } = readAhead(source, 256);
    const label = labelOf(head);
    const decoder = decoderOf(label);
    if (!decoder) {
      contacts.problem(problem('lost', 'xml-encoding-unknown', 1, { label }));
      return contacts.finish('xcard', '');
    }
    const file = new XCardFile(new SaxesParser({ xmlns: true }), contacts, limits.recordSize);
    const windows = decoder.encoding === 'windows-1252';
    feed(file, windows ? textSource(bytes, 'windows-1252') : bytes, windows ? new TextDecoder() : decoder);
    return contacts.finish('xcard', decoder.encoding);
  },
};

/** The encoding by byte order mark, zero bytes or declaration; UTF-8 without any. */
function labelOf(head: Uint8Array): string {
  const { encoding, bom } = sniffEncoding(head);
  if (encoding !== 'utf-8' || bom > 0) return encoding;
  const start = Buffer.from(head).toString('latin1');
  return /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1] ?? 'utf-8';
}

function decoderOf(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

function feed(file: XCardFile, source: ByteSource, decoder: InstanceType<typeof TextDecoder>): void {
  const raw = new Uint8Array(CHUNK);
  for (let count = -1; count !== 0 && !file.ended;) {
    count = source.read(raw, 0, CHUNK);
    file.write(decoder.decode(raw.subarray(0, count), { stream: count > 0 }));
  }
  file.close();
}
