import type { ByteSource } from './bytes.ts';

/** How the bytes of a whole file are to be read; single-byte files count as UTF-8 until a value proves otherwise. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** `bom` is the length of the byte order mark in bytes, 0 when there is none. */
export interface Sniffed {
  readonly encoding: Encoding;
  readonly bom: number;
}

const SNIFF_BYTES = 256;
const CHUNK = 1 << 16;
const encoder = new TextEncoder();

/** Tells the encoding from a byte order mark, else from the zero bytes that UTF-16 puts beside every Latin letter. */
export function sniffEncoding(head: Uint8Array): Sniffed {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', bom: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', bom: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', bom: 2 };
  const pairs = Math.min(head.length, SNIFF_BYTES) >> 1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i++) {
    if (head[2 * i] === 0) even++;
    if (head[2 * i + 1] === 0) odd++;
  }
  if (odd * 2 >= pairs && odd > 4 * even) return { encoding: 'utf-16le', bom: 0 };
  if (even * 2 >= pairs && even > 4 * odd) return { encoding: 'utf-16be', bom: 0 };
  return { encoding: 'utf-8', bom: 0 };
}

/** A source of UTF-8 without byte order mark over one of the given encoding. Bytes of a UTF-8 source pass unchecked. */
export function utf8Source(source: ByteSource, encoding: Encoding): ByteSource {
  return encoding === 'utf-8' ? withoutBom(source) : transcoded(source, encoding);
}

/** Sniffs a source from its first bytes and hands it on as UTF-8. */
export function sniffedSource(source: ByteSource): {
  readonly encoding: Encoding;
  readonly source: ByteSource;
} {
  const head = new Uint8Array(SNIFF_BYTES);
  const filled = fill(source, head);
  const { encoding } = sniffEncoding(head.subarray(0, filled));
  return { encoding, source: utf8Source(putBack(head.subarray(0, filled), source), encoding) };
}

/**
 * Text of bytes in the encoding a file names, by the labels of the WHATWG Encoding standard.
 * Undefined when no such label exists; bytes that do not fit become U+FFFD.
 */
export function decodeBytes(bytes: Uint8Array, label: string): string | undefined {
  const decoder = decoderOf(label);
  if (!decoder) return undefined;
  return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
}

/** Whether `[start, end)` is well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates, at most U+10FFFF). */
export function isUtf8(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end) {
    const lead = bytes[at++]!;
    if (lead < 0x80) continue;
    const more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
    if (lead < 0xc2 || lead > 0xf4 || at + more > end) return false;
    const second = bytes[at]!;
    if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second > 0x9f)) return false;
    if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return false;
    for (const last = at + more; at < last; at++) if ((bytes[at]! & 0xc0) !== 0x80) return false;
  }
  return true;
}

type Decoder = InstanceType<typeof TextDecoder>;
const decoders = new Map<string, Decoder | undefined>();
/** Labels come from files, so the cache is bounded. */
const MAX_DECODERS = 64;

function decoderOf(label: string): Decoder | undefined {
  const key = label.trim().toLowerCase();
  if (decoders.has(key)) return decoders.get(key);
  let decoder: Decoder | undefined;
  try {
    decoder = new TextDecoder(key);
  } catch {
    decoder = undefined;
  }
  if (decoders.size < MAX_DECODERS) decoders.set(key, decoder);
  return decoder;
}

/** Characters of the bytes 0x80–0x9F. Source: https://encoding.spec.whatwg.org/index-windows-1252.txt */
const WINDOWS_1252_C1 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/** By hand, since some releases of Node decode the bytes 0x80–0x9F as Latin-1 (nodejs/node#56542). */
function decodeWindows1252(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    text += byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252_C1[byte - 0x80] : String.fromCharCode(byte);
  }
  return text;
}

/** Reads until the buffer is full or the source ends; returns how many bytes came. */
function fill(source: ByteSource, into: Uint8Array): number {
  let filled = 0;
  while (filled < into.length) {
    const count = source.read(into, filled, into.length - filled);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}

/** The source with bytes that were already taken from it put back in front. */
export function putBack(head: Uint8Array, rest: ByteSource): ByteSource {
  let position = 0;
  return {
    read(into, at, length) {
      if (position >= head.length) return rest.read(into, at, length);
      const count = Math.min(length, head.length - position);
      into.set(head.subarray(position, position + count), at);
      position += count;
      return count;
    },
  };
}

function withoutBom(source: ByteSource): ByteSource {
  let opened: ByteSource | undefined;
  return {
    read(into, at, length) {
      if (!opened) {
        const head = new Uint8Array(3);
        const filled = fill(source, head);
        opened = putBack(head.subarray(sniffEncoding(head.subarray(0, filled)).bom === 3 ? 3 : 0, filled), source);
      }
      return opened.read(into, at, length);
    },
  };
}

/** The decoder keeps half characters between chunks and drops the byte order mark. */
function transcoded(source: ByteSource, encoding: Encoding): ByteSource {
  const decoder = new TextDecoder(encoding);
  const raw = new Uint8Array(CHUNK);
  let out: Uint8Array = new Uint8Array(0);
  let position = 0;
  let ended = false;
  return {
    read(into, at, length) {
      while (position === out.length) {
        if (ended) return 0;
        const count = source.read(raw, 0, raw.length);
        ended = count === 0;
        out = encoder.encode(decoder.decode(raw.subarray(0, count), { stream: !ended }));
        position = 0;
      }
      const count = Math.min(length, out.length - position);
      into.set(out.subarray(position, position + count), at);
      position += count;
      return count;
    },
  };
}
