import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vcard } from '../../../src/readers/address-books/vcard/reader.ts';
import { runs } from '../../runs.ts';
import { collect } from '../collect.ts';

/** Lines as the reader counts them: LF, CRLF, CR CR LF, and a carriage return of its own. */
function linesOf(text: string): string[] {
  return text.split(/\r{0,2}\n|\r/);
}

function phonesOf(text: string): { value: string; line: number }[] {
  return collect(vcard, text).contacts.flatMap(({ phones }) => phones.map(({ value, line }) => ({ value, line })));
}

const photo = fc.record({
  lines: fc.integer({ min: 1, max: 40 }),
  length: fc.integer({ min: 1, max: 76 }),
  blank: fc.constantFrom(' ', '\t'),
  end: fc.constantFrom('\r\n', '\n', '\r'),
  last: fc.constantFrom('A', 'd', '=', '\x0b'),
});

/** What may stand where a line of a photo should have gone on. */
const disturbance = fc.constantFrom('', '\n', '\r', '\r\n', '\t', '\nTEL:1', '\rTEL:1', '\r\nTEL:1\r\n ', '\nTEL:1\nX:\n ', 'TEL:1', '\0');

test('a number after the lines of a photo, or hidden within them, is found with its line', () => {
  fc.assert(
    fc.property(photo, disturbance, fc.double({ min: 0, max: 1, noNaN: true }), ({ lines, length, blank, end, last }, between, where) => {
      const even = `${blank}${'A'.repeat(length)}${last}${end}`.repeat(lines);
      const at = Math.floor(where * even.length);
      const text = `BEGIN:VCARD${end}PHOTO:AA${end}${even.slice(0, at)}${between}${even.slice(at)}TEL:2${end}END:VCARD${end}`;
      const expected = linesOf(text).flatMap((line, i) => (line.startsWith('TEL:') ? [i + 1] : []));
      expect(phonesOf(text).map(({ line }) => line)).toEqual(expected);
    }),
    { numRuns: runs(4000) },
  );
});

test('a photo larger than the buffer keeps the lines of what follows', () => {
  for (const [end, lines] of [
    ['\r\n', 9_000],
    ['\n', 12_345],
  ] as const) {
    const text = `BEGIN:VCARD${end}PHOTO;ENCODING=b:AAAA${end}${` ${'A'.repeat(74)}${end}`.repeat(lines)}TEL:2${end}END:VCARD${end}`;
    expect(phonesOf(text)).toEqual([{ value: '2', line: lines + 3 }]);
  }
});

test('a card glued to a line of a photo is read', () => {
  const even = ` ${'A'.repeat(74)}\r\n`.repeat(20);
  const text = `BEGIN:VCARD\r\nPHOTO:AA\r\n${even} ${'A'.repeat(63)}BEGIN:VCARD\r\n${even}TEL:2\r\nEND:VCARD\r\n`;
  expect(collect(vcard, text).contacts).toHaveLength(2);
});
