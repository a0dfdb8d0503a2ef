import { isUtf8 } from 'node:buffer';
import type { ByteSource } from './bytes.ts';
import type { Encoding } from './encodings.ts';
import { decodeBytes, sniffEncoding, utf8Source } from './encodings.ts';

/** What a text file may be written in, by the names of the WHATWG Encoding standard. */
export type TextEncoding = Encoding | 'windows-1252';

const CHUNK = 1 << 16;

/** Reads until `length` bytes came or the source ends; returns how many came. */
export function fillFrom(source: ByteSource, into: Uint8Array, at: number, length: number): number {
  let filled = 0;
  while (filled < length) {
    const count = source.read(into, at + filled, length - filled);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}

/** Looks at the first bytes of a source; `source` hands them out again, then the rest. */
export function readAhead(source: ByteSource, length: number): { readonly head: Uint8Array; readonly source: ByteSource } {
  const buffer = new Uint8Array(length);
  const head = buffer.subarray(0, fillFrom(source, buffer, 0, length));
  let position = 0;
  return {
    head,
    source: {
      read(into, at, wanted) {
        if (position >= head.length) return source.read(into, at, wanted);
        const count = Math.min(wanted, head.length - position);
        into.set(head.subarray(position, position + count), at);
        position += count;
        return count;
      },
    },
  };
}

/** Bytes kept free before a piece of text, for a character that the piece before it left unfinished. */
export const CARRY = 3;

/**
 * Tells how text is encoded while it goes by: byte order mark, else the zero bytes of UTF-16, else UTF-8 when every byte
 * of it is, else Windows-1252. A head alone would not do: the first umlaut may stand in the last row.
 */
export class EncodingWatch {
  encoding: TextEncoding = 'utf-8';
  /** Whatever else comes, the encoding is known. */
  settled = false;
  #kept = 0;
  #begun = false;

  /** Looks at `count` bytes of `buffer` behind the `CARRY` kept free; all pieces lie in one buffer, `last` ends the text. */
  take(buffer: Uint8Array, count: number, last: boolean): void {
    if (this.settled) return;
    const end = CARRY + count;
    if (!this.#begun) {
      this.#begun = true;
      const { encoding, bom } = sniffEncoding(buffer.subarray(CARRY, end));
      this.encoding = encoding;
      this.settled = bom > 0 || encoding !== 'utf-8';
      if (this.settled) return;
    }
    const whole = last ? end : endOfCharacters(buffer, end);
    if (!isUtf8(buffer.subarray(CARRY - this.#kept, whole))) {
      this.encoding = 'windows-1252';
      this.settled = true;
    }
    this.#kept = end - whole;
    buffer.copyWithin(CARRY - this.#kept, whole, end);
  }
}

/** Reads the source as far as it takes to tell how its text is encoded. */
export function textEncodingOf(source: ByteSource): TextEncoding {
  const buffer = new Uint8Array(CARRY + CHUNK);
  const watch = new EncodingWatch();
  for (let last = false; !last && !watch.settled;) {
    const count = fillFrom(source, buffer, CARRY, CHUNK);
    last = count < CHUNK;
    watch.take(buffer, count, last);
  }
  return watch.encoding;
}

/** Where the last character that a border may have cut in two begins; `filled` when none was cut. */
function endOfCharacters(bytes: Uint8Array, filled: number): number {
  for (let at = filled - 1; at >= filled - 3 && at >= 0; at--) {
    const byte = bytes[at]!;
    if (byte < 0x80) return filled;
    if (byte >= 0xc0) return at + (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > filled ? at : filled;
  }
  return filled;
}

/** A source of UTF-8 without byte order mark over one of the given encoding. */
export function textSource(source: ByteSource, encoding: TextEncoding): ByteSource {
  return encoding === 'windows-1252' ? fromWindows1252(source) : utf8Source(source, encoding);
}

/** The same over a source that begins in the middle of a text, where a byte order mark is none. */
export function laterSource(source: ByteSource, encoding: 'utf-8' | 'windows-1252'): ByteSource {
  return encoding === 'windows-1252' ? fromWindows1252(source) : source;
}

function fromWindows1252(source: ByteSource): ByteSource {
  const upper = Array.from({ length: 128 }, (_, i) => Buffer.from(decodeBytes(Uint8Array.of(128 + i), 'windows-1252') ?? ''));
  const raw = new Uint8Array(CHUNK);
  const out = new Uint8Array(3 * CHUNK);
  let position = 0;
  let filled = 0;
  return {
    read(into, at, length) {
      if (position === filled) {
        const count = source.read(raw, 0, CHUNK);
        position = filled = 0;
        for (let i = 0; i < count; i++) {
          const byte = raw[i]!;
          if (byte < 128) out[filled++] = byte;
          else for (const part of upper[byte - 128]!) out[filled++] = part;
        }
      }
      const count = Math.min(length, filled - position);
      into.set(out.subarray(position, position + count), at);
      position += count;
      return count;
    },
  };
}
