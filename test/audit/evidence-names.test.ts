import { expect, test } from 'vitest';
import { lookedUpAs, namesFile, namesIn } from '../../src/audit/evidence-names.ts';

test.each(['0131.pdf', 'Scan 12.tiff', 'DMS/2025/0131', 'Scans\\Anna', 'nachweis.P7M', 'sub/dir/x', '../x.pdf', 'X:\\Scans\\a.msg'])(
  '%s was meant to name a file',
  (text) => expect(namesFile(text)).toBe(true),
);

test.each([
  'Ordner 2025, Blatt 14',
  'E-Mail vom 02.06.2026',
  'Blatt 3/4',
  'Messeformular 12/2025',
  'https://dms.example/0131.pdf',
  'www.example.org/0131.pdf',
  'mailto:anna@example.org',
  'Formular auf example.de',
  'anna@example.com',
  'Ticket 66012',
  'Screenshot 3.',
  'Version 1.2',
])('%s was not', (text) => expect(namesFile(text)).toBe(false));

test('names are looked up with / between folders and composed letters', () => {
  expect(lookedUpAs(' .\\Scans\\\\A\u0308nderung.pdf ')).toBe('Scans/Änderung.pdf');
});

test('a cell may hold several names', () => {
  expect(namesIn('a.pdf; b.pdf\nOrdner 3, c.pdf |')).toEqual(['a.pdf', 'b.pdf', 'Ordner 3', 'c.pdf']);
});
