import { expect, test } from 'vitest';
import { parseSize, sizeText } from '../../src/lib/size-text.ts';

test.each([
  ['64GiB', 64 * 2 ** 30],
  ['512 kib', 512 * 1024],
  ['8192', 8192],
  ['8192B', 8192],
  ['0', 0],
])('%j is %i bytes', (text, bytes) => expect(parseSize(text)).toBe(bytes));

test.each(['', 'GiB', '1.5GiB', '-1', '1GB', '1 GiB of it', '1e9', '9007199254740993', '999999999999999TiB'])('%j is no size', (text) => {
  expect(parseSize(text)).toBeUndefined();
});

test.each([
  [64 * 2 ** 30, '64GiB'],
  [1536, '1536B'],
  [2 ** 20, '1MiB'],
])('%i bytes are written %s, and read back', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
  expect(parseSize(text)).toBe(bytes);
});
