import { expect, test } from 'vitest';
import type { ByteSource } from '../../src/lib/bytes.ts';
import { memorySource } from '../../src/lib/bytes.ts';
import { textEncodingOf, textSource } from '../../src/lib/text-encoding.ts';

const encodingOf = (...parts: (string | number[])[]) =>
  textEncodingOf(memorySource(Buffer.concat(parts.map((part) => Buffer.from(part as string)))));

function textOf(source: ByteSource, step: number): string {
  const into = new Uint8Array(1 << 20);
  let at = 0;
  for (let count = -1; count !== 0; at += count) count = source.read(into, at, step);
  return Buffer.from(into.subarray(0, at)).toString();
}

test('one byte that is not UTF-8 in the last row makes the file Windows-1252', () => {
  const ascii = 'x'.repeat(200_000);
  expect(encodingOf(ascii, 'ü€😀')).toBe('utf-8');
  expect(encodingOf(ascii, [0xfc, 0x0a])).toBe('windows-1252');
});

test('a character cut by any chunk border is still UTF-8', () => {
  for (let shift = 0; shift < 5; shift++) expect(encodingOf('x'.repeat(shift), 'ü€😀'.repeat(40_000))).toBe('utf-8');
});

test('a file that ends inside a character is not UTF-8', () => {
  expect(encodingOf('Müller'.repeat(3), [0xc3])).toBe('windows-1252');
});

test('a byte order mark or the zero bytes of UTF-16 name the encoding', () => {
  expect(encodingOf([0xef, 0xbb, 0xbf], 'a')).toBe('utf-8');
  expect(encodingOf([0xff, 0xfe, 97, 0])).toBe('utf-16le');
  expect(encodingOf([97, 0, 59, 0, 98, 0, 10, 0])).toBe('utf-16le');
  expect(encodingOf([0, 97, 0, 59, 0, 98, 0, 10])).toBe('utf-16be');
});

test('Windows-1252 keeps umlauts and the euro sign, however small the reads', () => {
  const bytes = Buffer.from([0x4d, 0xfc, 0x6c, 0x20, 0x80, 0x84, 0x9f, 0x81]);
  for (const step of [1, 2, 100]) expect(textOf(textSource(memorySource(bytes), 'windows-1252'), step)).toBe('Mül €„Ÿ\u0081');
});
