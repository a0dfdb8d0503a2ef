import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ByteSource } from '../../src/lib/bytes.ts';
import { memorySource } from '../../src/lib/bytes.ts';
import { decodeBytes, isUtf8, sniffEncoding, utf8Source } from '../../src/lib/encodings.ts';
import { chunked } from '../readers/collect.ts';

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

function drain(source: ByteSource): string {
  const parts: Uint8Array[] = [];
  for (;;) {
    const buffer = new Uint8Array(5);
    const count = source.read(buffer, 0, buffer.length);
    if (count === 0) return Buffer.concat(parts).toString('utf8');
    parts.push(buffer.subarray(0, count));
  }
}

describe('sniffing', () => {
  test('a byte order mark tells the encoding', () => {
    expect(sniffEncoding(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toEqual({ encoding: 'utf-8', bom: 3 });
    expect(sniffEncoding(Uint8Array.of(0xff, 0xfe, 0x41, 0))).toEqual({ encoding: 'utf-16le', bom: 2 });
    expect(sniffEncoding(Uint8Array.of(0xfe, 0xff, 0, 0x41))).toEqual({ encoding: 'utf-16be', bom: 2 });
  });

  test('UTF-16 without byte order mark is told by its zero bytes', () => {
    expect(sniffEncoding(Buffer.from('BEGIN:VCARD', 'utf16le')).encoding).toBe('utf-16le');
    expect(sniffEncoding(utf16be('BEGIN:VCARD')).encoding).toBe('utf-16be');
  });

  test('plain text, an empty file and a file of zero bytes are UTF-8', () => {
    for (const head of [Buffer.from('Müller'), new Uint8Array(0), new Uint8Array(8)]) {
      expect(sniffEncoding(head)).toEqual({ encoding: 'utf-8', bom: 0 });
    }
  });
});

describe('transcoding', () => {
  const text = 'Jürgen 😀 Yılmaz\r\n';

  test.each([1, 2, 3, 7, 65_536])('surrogate pairs survive chunks of %i bytes', (size) => {
    expect(drain(utf8Source(chunked(Buffer.from(`\ufeff${text}`, 'utf16le'), size), 'utf-16le'))).toBe(text);
    expect(drain(utf8Source(chunked(utf16be(`\ufeff${text}`), size), 'utf-16be'))).toBe(text);
    expect(drain(utf8Source(chunked(Buffer.from(`\ufeff${text}`), size), 'utf-8'))).toBe(text);
  });

  test('half a character at the end of a cut file is replaced, not dropped in silence', () => {
    expect(drain(utf8Source(memorySource(Buffer.from('AB', 'utf16le').subarray(0, 3)), 'utf-16le'))).toBe('A\ufffd');
  });
});

describe('declared charsets', () => {
  test('labels are those of the WHATWG Encoding standard, in any case', () => {
    expect(decodeBytes(Uint8Array.of(0xfc), ' ISO-8859-1 ')).toBe('ü');
    expect(decodeBytes(Uint8Array.of(0x88, 0xc0), 'Shift_JIS')).toBe('安');
  });

  test('windows-1252 has its typographic characters between 0x80 and 0x9F', () => {
    expect(decodeBytes(Uint8Array.of(0x80, 0x96, 0x81, 0xff), 'windows-1252')).toBe('€–\x81ÿ');
  });

  test('an unknown charset gives no text', () => {
    expect(decodeBytes(Uint8Array.of(0x41), 'x-unknown')).toBeUndefined();
    expect(decodeBytes(Uint8Array.of(0x41), 'x-unknown')).toBeUndefined();
  });
});

test('isUtf8 agrees with the platform on any bytes', () => {
  const fatal = new TextDecoder('utf-8', { fatal: true });
  const byte = fc.oneof(fc.constantFrom(0x41, 0x80, 0xbf, 0xc2, 0xe0, 0xed, 0xf0, 0xf4, 0xa0, 0x90, 0x8f), fc.nat(255));
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 8 }), (list) => {
      const bytes = Uint8Array.from(list);
      let valid = true;
      try {
        fatal.decode(bytes);
      } catch {
        valid = false;
      }
      expect(isUtf8(bytes, 0, bytes.length)).toBe(valid);
    }),
    { numRuns: 5000 },
  );
});
