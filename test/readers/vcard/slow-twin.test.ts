import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vcard } from '../../../src/readers/address-books/vcard/reader.ts';
import { collect } from '../collect.ts';
import { tidyBook } from './books.ts';

interface Telephone {
  readonly value: string;
  readonly line: number;
}

/** The telephone lines of a book without cards within cards, by way of strings, one line after the other. */
function telephones(book: string): Telephone[] {
  const found: Telephone[] = [];
  const lines = book.split(/\r\n|\n|\r/);
  for (let i = 0; i < lines.length; i++) {
    const line = i + 1;
    let property = lines[i]!;
    while (lines[i + 1]?.startsWith(' ')) property += lines[++i]!.slice(1);
    while (/^[^:]*QUOTED-PRINTABLE:.*=$/.test(property)) property = property.slice(0, -1) + lines[++i]!;
    const value = /^(?:item1\.)?TEL[^:]*:(.*\d.*)$/.exec(property)?.[1];
    if (value !== undefined) found.push({ value, line });
  }
  return found;
}

test('the scanner finds the telephone lines that a search line by line finds', () => {
  let count = 0;
  fc.assert(
    fc.property(
      tidyBook.filter((book) => !book.includes('AGENT')),
      (book) => {
        const expected = telephones(book);
        count += expected.length;
        const { contacts } = collect(vcard, Buffer.from(book, 'latin1'));
        expect(contacts.flatMap(({ phones }) => phones.map(({ value, line }) => ({ value, line })))).toEqual(expected);
      },
    ),
    { seed: 11, numRuns: 500 },
  );
  expect(count).toBeGreaterThan(500);
});
