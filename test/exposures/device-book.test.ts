import { describe, expect, test } from 'vitest';
import { internalCodes } from '../../src/exposures/internal-codes.ts';
import { presets } from '../../src/model/policy.ts';
import { MARKED } from '../../src/exposures/entries.ts';
import { bookOf, deviceBookOf } from './book.ts';

const mobile = '+49 171 3920001';
const policy = presets[0]!;

describe('an exposure', () => {
  test('is one distinct number, however often and however it is spelled', () => {
    const { exposures, contacts } = bookOf([
      [
        { name: 'Anna', numbers: [mobile, '0171 3920001'] },
        { name: 'Bob', numbers: [mobile] },
      ],
    ]);
    expect(exposures).toHaveLength(1);
    expect(exposures[0]).toMatchObject({ kind: 'number', key: 491713920001, mobile: true });
    expect(contacts).toBe(2);
  });

  test('of a contact with two numbers is two exposures', () => {
    expect(bookOf([[{ name: 'Anna', numbers: [mobile, '+49 30 23125000'] }]]).exposures.map(({ key }) => key)).toEqual([
      491713920001, 493023125000,
    ]);
  });

  test('keeps every place with file, line and entry, in order of reading', () => {
    const book = bookOf([[{ name: 'Anna', numbers: [mobile] }], [{ name: 'Bob', numbers: ['110', mobile] }]]);
    const places = book.exposures[0]!.places.map(({ file, line, entry }) => [file, line, entry.displayName]);
    expect(places).toEqual([
      [0, 2, 'Anna'],
      [1, 3, 'Bob'],
    ]);
  });

  test('of a value that makes no number is its text as written, and the same text is the same exposure', () => {
    const { exposures } = bookOf([[{ numbers: ['see below', 'see  below'] }, { numbers: ['see below'] }]]);
    expect(exposures.map(({ kind, key, text, places }) => [kind, key, text, places.length])).toEqual([
      ['none', 0, 'see below', 2],
      ['none', 0, 'see  below', 1],
    ]);
  });

  test('of a short code is its bare digits', () => {
    expect(bookOf([[{ numbers: ['1 1 0'] }, { numbers: ['110'] }]]).exposures).toMatchObject([
      { kind: 'short', key: 0, text: '110', places: [{}, {}] },
    ]);
  });

  test('of a toll-free number is marked as a service number', () => {
    expect(bookOf([[{ numbers: ['0800 1234567'] }]]).exposures[0]!.service).toBe(true);
  });

  test('is each of several numbers in one cell, on the line of the cell', () => {
    const { exposures } = bookOf([[{ name: 'Anna', numbers: [{ cell: `${mobile} / 030 23125000` }, { cell: '110' }, { cell: 'none' }] }]]);
    expect(exposures.map(({ kind, key, text, places }) => [kind, key, text, places[0]!.line])).toEqual([
      ['number', 491713920001, '', 2],
      ['number', 493023125000, '', 2],
      ['short', 0, '110', 3],
      ['none', 0, 'none', 4],
    ]);
  });

  test('waid gives the number outright, whatever the line shows', () => {
    const { exposures } = bookOf([[{ numbers: [{ value: 'WhatsApp', waid: '491713920001' }] }]]);
    expect(exposures).toMatchObject([{ kind: 'number', key: 491713920001 }]);
  });

  test('another number beside waid is in the book as well', () => {
    const { exposures } = bookOf([[{ numbers: [{ value: mobile, waid: '491713920002' }] }]]);
    expect(exposures.map(({ key }) => key)).toEqual([491713920002, 491713920001]);
  });

  test('an unusable waid leaves the value of the line', () => {
    expect(bookOf([[{ numbers: [{ value: mobile, waid: '7' }] }]]).exposures).toMatchObject([{ key: 491713920001 }]);
  });

  test('drops an extension for matching and notes it with its line', () => {
    const book = bookOf([[{ numbers: [mobile, `${mobile}x12`] }]]);
    expect(book.exposures).toHaveLength(1);
    expect(book.problems).toMatchObject([{ level: 'note', code: 'extension-dropped', line: 3 }]);
  });

  test('problems are those of the present file', () => {
    expect(bookOf([[{ numbers: [`${mobile}x1`] }], [{ numbers: [mobile] }]]).problems).toEqual([]);
  });
});

describe('a contact', () => {
  test('without numbers still counts', () => {
    expect(bookOf([[{ name: 'Anna' }]])).toMatchObject({ contacts: 1, exposures: [] });
  });

  test('with a private label is dropped and only counted', () => {
    const isPrivate = (label: string): boolean => label === 'Familie';
    const book = bookOf(
      [
        [
          { name: 'Oma', labels: ['VIP', 'Familie'], numbers: [mobile] },
          { name: 'Bob', labels: ['VIP'], numbers: ['110'] },
        ],
      ],
      { isPrivate },
    );
    expect(book).toMatchObject({ contacts: 1, privateEntries: 1 });
    expect(book.exposures.map(({ text }) => text)).toEqual(['110']);
  });

  test('with a private label does not hide the same number elsewhere', () => {
    const cards = [
      { labels: ['Familie'], numbers: [mobile] },
      { name: 'Bob', numbers: [mobile] },
    ];
    const [exposure] = bookOf([cards], { isPrivate: (label) => label === 'Familie' }).exposures;
    expect(exposure!.places.map(({ entry }) => entry.displayName)).toEqual(['Bob']);
  });

  test('keeps the first of its sensitive labels, in the order of the policy', () => {
    const sensitive = ['Patienten', 'Mandanten'];
    const cards = [
      { name: 'Anna', labels: ['VIP', 'Mandanten', 'Patienten', 'Mandanten'], marked: true, numbers: [mobile] } as const,
      { name: 'Patienten', organisation: 'Patienten', labels: ['VIP'], numbers: ['110'] },
      { name: 'Bob', labels: ['Mandanten'], numbers: ['112'] },
    ];
    const { entries } = deviceBookOf([cards], { sensitive: (label) => sensitive.indexOf(label) + 1 });
    expect([0, 1, 2].map((entry) => entries.labelOf(entry))).toEqual([1, 0, 2]);
    expect([0, 1, 2].map((entry) => entries.flags(entry) & MARKED)).toEqual([MARKED, 0, 0]);
  });

  test('keeps its names after the reader has reused its bytes', () => {
    const cards = Array.from({ length: 3000 }, (_, at) => ({
      name: `Person ${at}${'ö'.repeat(at % 90)}`,
      numbers: [`+4930${23_125_000 + at}`],
    }));
    bookOf([cards]).exposures.forEach(({ places }, at) => expect(places[0]!.entry.displayName).toBe(cards[at]!.name));
  });
});

describe('internal numbers of the policy', () => {
  const byLength = { internalCode: internalCodes({ ...policy, internalLengths: [4] }) };

  test('are exempt by length or prefix, as bare digits', () => {
    expect(bookOf([[{ numbers: ['12-34'] }]], byLength).exposures).toMatchObject([{ kind: 'short', text: '1234', internal: true }]);
    const byPrefix = { internalCode: internalCodes({ ...policy, internalPrefixes: ['77'] }) };
    expect(bookOf([[{ numbers: ['77123'] }]], byPrefix).exposures).toMatchObject([{ kind: 'short', text: '77123' }]);
  });

  test('are named by none unless the policy does', () => {
    expect(internalCodes(policy)).toBeUndefined();
    expect(bookOf([[{ numbers: ['1234'] }]]).exposures).toMatchObject([{ kind: 'none' }]);
  });

  test('never take in a number written in international form, or one with other signs', () => {
    const code = byLength.internalCode!;
    for (const text of ['+1234', '1234#', '12345', 'a1234', '']) expect(code(text)).toBeUndefined();
  });

  test('give way to waid, which names a number of its own', () => {
    expect(bookOf([[{ numbers: [{ value: '1234', waid: '491713920001' }] }]], byLength).exposures).toMatchObject([{ kind: 'number' }]);
  });
});
