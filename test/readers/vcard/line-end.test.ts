import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BACKSLASH, EIGHT_BIT } from '../../../src/readers/address-books/vcard/bytes.ts';
import { classesOf, lineEnd } from '../../../src/readers/address-books/vcard/line-end.ts';

/** Bytes on both sides of everything that is searched for. */
const byte = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 255 }) },
  { weight: 1, arbitrary: fc.constantFrom(9, 10, 13, 14, 15, 91, 92, 93, 127, 128, 138, 141) },
);

const memory = fc.array(byte, { minLength: 1, maxLength: 80 }).map((list) => {
  const words = new Int32Array(32);
  const bytes = new Uint8Array(words.buffer);
  bytes.set(list);
  bytes[list.length] = 10;
  return { bytes, words, end: list.length };
});
const place = fc.nat({ max: 79 });

test('the next line end is that which a look at each byte finds', () => {
  fc.assert(
    fc.property(memory, place, ({ bytes, words, end }, at) => {
      const from = Math.min(at, end);
      expect(lineEnd(bytes, words, from, end)).toBe(bytes.findIndex((one, i) => i >= from && (one === 10 || one === 13)));
    }),
    { numRuns: 5000 },
  );
});

test('a search with a limit gives the line end before it, or a place at the limit or behind', () => {
  fc.assert(
    fc.property(memory, place, place, ({ bytes, words, end }, a, b) => {
      const [from, limit] = [Math.min(a, b, end), Math.min(Math.max(a, b), end)];
      const first = bytes.findIndex((one, i) => i >= from && (one === 10 || one === 13));
      const found = lineEnd(bytes, words, from, limit);
      if (first < limit) expect(found).toBe(first);
      else expect(found).toBeGreaterThanOrEqual(limit);
    }),
    { numRuns: 5000 },
  );
});

test('no byte above 127 and no backslash goes unnoticed', () => {
  fc.assert(
    fc.property(memory, place, place, ({ bytes, words, end }, a, b) => {
      const [from, to] = [Math.min(a, b, end), Math.min(Math.max(a, b), end)];
      const value = bytes.subarray(from, to);
      const classes = classesOf(words, from, to);
      if (value.some((one) => one >= 128)) expect(classes & EIGHT_BIT).not.toBe(0);
      if (value.includes(92)) expect(classes & BACKSLASH).not.toBe(0);
    }),
    { numRuns: 5000 },
  );
});
