import { expect, test } from 'vitest';
import { outlookCsv } from '../../../src/readers/address-books/outlook-csv.ts';
import { chunked, collect } from '../collect.ts';

const header = 'Vorname;Nachname;Firma;Mobiltelefon;Telefon privat;Kategorien';

function read(...rows: readonly string[]) {
  const { contacts, problems, counts } = collect(outlookCsv, `${header}\n${rows.join('')}`);
  return {
    numbers: contacts.flatMap(({ phones }) => phones.map(({ value }) => value)),
    texts: contacts.map(({ texts }) => texts.map(([, text]) => text)),
    problems: problems.map(({ level, code, line }) => `${level} ${code} ${line}`),
    counts,
  };
}

test('rows of blank cells are no contacts, wherever they stand', () => {
  const { counts, problems } = read(';;;;;\n', 'X;;;0171 3920001;;\n', ';;;;;\n', '\n', ';;\n', '  ; ;;;;\n');
  expect(counts).toMatchObject({ begun: 1, records: 1 });
  expect(problems).toEqual([]);
});

test('a row that ends the file is cut where cells are missing, and cannot be told whole where none is', () => {
  expect(read('X;Y;;0171 3920001').problems).toEqual(['lost row-cut 2', 'lost number-cut 2']);
  expect(read('X;Y;;0171 3920001').numbers).toEqual([]);
  expect(read('X;Y;;"0171 3920001"').numbers).toEqual(['0171 3920001']);
  expect(read('X;Y;;0171 3920001;;Kunde').problems).toEqual(['note file-end-open 2']);
  expect(read(';;').problems).toEqual(['lost row-cut 2']);
  expect(read('X;Y;;0171 3920001;;Kunde\r').problems).toEqual([]);
});

test('a header that ends the file may have lost columns', () => {
  expect(collect(outlookCsv, header).problems).toMatchObject([{ level: 'lost', code: 'row-cut', line: 1 }]);
  expect(collect(outlookCsv, `${header}\n`).problems).toEqual([]);
});

test('a short row is read as far as it goes, unless a number stands where none belongs', () => {
  expect(read('X;Y;;0171 3920001\n', 'Z\n')).toMatchObject({ numbers: ['0171 3920001'], problems: ['note rows-short 2'] });
  const shifted = read('und Partner;0171 3920001;Kunde;030 23125001\n');
  expect(shifted).toMatchObject({ numbers: ['030 23125001'], texts: [[]], problems: ['lost row-shifted 2'] });
  expect(read('X;Y;10004711;0171 3920001\n', 'X;Y;01.02.1980;0171 3920001\n').problems).toEqual(['note rows-short 2']);
});

test('an unquoted delimiter in a cell gives a row too many cells: its numbers count, its names do not', () => {
  expect(read('X;Y;Breit; Söhne;0171 3920001;030 23125001;Kunde\n')).toMatchObject({
    numbers: ['0171 3920001'],
    texts: [[]],
    problems: ['lost row-too-wide 2', 'note cell-without-digits 2'],
  });
  expect(read('X;Y;Breit; Söhne;;0171 3920001;\n')).toMatchObject({
    texts: [[]],
    problems: ['lost row-shifted 2', 'note cell-without-digits 2'],
  });
  expect(read('X;Y;;0171 3920001;;;\n')).toMatchObject({ numbers: ['0171 3920001'], problems: [] });
});

test('every value begun is handed on or listed; a dash is none', () => {
  const { counts, problems } = read('X;;;4,91713E+12;keine;\n', "Y;;;'+49 171 3920001;-;\n", 'Z;;;\u00a00171 3920002\u00a0;./.;\n');
  expect(counts).toMatchObject({ phonesBegun: 4, phones: 2 });
  expect(problems).toEqual(['lost number-destroyed 2', 'note cell-without-digits 2']);
});

test('digits of any script are digits', () => {
  expect(read('X;;;٠١٧١ ٣٩٢٠٠٠١;;\n').numbers).toEqual(['٠١٧١ ٣٩٢٠٠٠١']);
});

test('a quote that is never closed loses the rest of the file, and says so', () => {
  expect(read('X;;;0171 3920001;;\n', '"Y;;;0171 3920002;;\n')).toMatchObject({
    numbers: ['0171 3920001'],
    problems: ['lost quote-unclosed 3'],
    counts: { begun: 2, records: 1 },
  });
});

test('read in pieces of any size, a table gives the same', () => {
  const text = Buffer.from(`\ufeff${header}\r\n"J""ö""rg";"W\r\nß";;0171 3920001;"030 23125001; 030 23125002";"A;B"\r\n`, 'utf16le');
  const whole = collect(outlookCsv, text);
  expect(whole.contacts[0]!.texts.map(([, value]) => value)).toEqual(['W\r\nß', 'J"ö"rg', 'A', 'B']);
  for (let size = 1; size < 20; size++) expect(collect(outlookCsv, chunked(text, size))).toEqual(whole);
});
