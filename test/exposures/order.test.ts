import { expect, test } from 'vitest';
import { deviceBookOf, exposuresOf } from './book.ts';

const [mobile, other, berlin] = ['+49 171 3920001', '+49 171 3920002', '+49 30 23125000'] as const;

/** Hands numbers over at the lines given, one contact each. */
function bookAt(...values: readonly (readonly [file: number, line: number, value: string])[]) {
  const book = deviceBookOf([]);
  let current = -1;
  for (const [file, line, value] of values) {
    if (file !== current) book.beginFile((current = file));
    book.contact();
    const bytes = Buffer.from(value);
    book.phone(bytes, 0, bytes.length, line, undefined);
    book.end();
  }
  return book;
}

test('exposures read in order stay as they are', () => {
  const book = bookAt([0, 2, other], [0, 3, mobile], [0, 4, other]);
  expect(book.inOrder).toBe(true);
  expect(exposuresOf(book, 'report').map(({ key }) => key)).toEqual([491713920002, 491713920001]);
});

test('numbers of one line come in the order of the number, texts in that of the text', () => {
  const book = bookAt([0, 2, other], [0, 2, mobile], [0, 2, 'see b'], [0, 2, 'see a']);
  expect(exposuresOf(book, 'report').map(({ key, text }) => text || key)).toEqual(['see a', 'see b', 491713920001, 491713920002]);
});

test('an exposure stands where its number stands first, with its places in order', () => {
  const book = bookAt([0, 7, mobile], [0, 3, mobile], [1, 2, berlin], [1, 9, mobile]);
  const ordered = exposuresOf(book, 'report');
  expect(ordered.map(({ key }) => key)).toEqual([491713920001, 493023125000]);
  expect(ordered[0]!.places.map(({ file, line }) => [file, line])).toEqual([
    [0, 3],
    [0, 7],
    [1, 9],
  ]);
});

test('a book forgets everything when another device begins', () => {
  const book = bookAt([0, 5, mobile], [0, 2, berlin], [0, 3, '110']);
  book.beginDevice({
    read: () => 'none',
    readText: () => 'none',
    readCell: () => {},
    key: 0,
    shortCode: '',
    mobile: false,
    known: true,
    service: false,
    extension: false,
  });
  expect(exposuresOf(book)).toEqual([]);
  expect(book).toMatchObject({ contacts: 0, privateEntries: 0, inOrder: true, problems: [] });
});

test('a book takes any number of exposures and places', () => {
  const values = Array.from({ length: 5000 }, (_, at) => [0, at + 1, `+4930${23_125_000 + (at % 3000)}`] as const);
  const found = exposuresOf(bookAt(...values));
  expect(found.map(({ key }) => key)).toEqual(Array.from({ length: 3000 }, (_, at) => 493_023_125_000 + at));
  expect(found.map(({ places }) => places.length).reduce((sum, count) => sum + count)).toBe(5000);
});
