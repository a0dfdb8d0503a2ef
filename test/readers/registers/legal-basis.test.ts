import { describe, expect, test } from 'vitest';
import { unreadable } from '../../../src/lib/csv-cell.ts';
import { wordReaders } from '../../../src/readers/registers/row.ts';
import { mapping, readRegister } from './read.ts';

const { legalBasis } = wordReaders();

describe('a cell of legal bases', () => {
  test.each([
    ['Art. 6 Abs. 1 lit. b DSGVO', ['b']],
    ['Art. 6 Abs. 1 S. 1 lit. f DS-GVO', ['f']],
    ['Artikel 6 Absatz 1 Buchstabe c', ['c']],
    ['Art. 6(1)(f) GDPR', ['f']],
    ['6(1)(e)', ['e']],
    ['lit. d', ['d']],
    ['F', ['f']],
    ['Vertrag', ['b']],
    ['berechtigtes Interesse', ['f']],
    ['Berechtigte Interessen', ['f']],
    ['legitimate interests', ['f']],
    ['rechtliche Verpflichtung', ['c']],
    ['lebenswichtige Interessen', ['d']],
    ['public task', ['e']],
    ['Vertrag (Art. 6 Abs. 1 lit. b DSGVO)', ['b']],
    ['Art. 6 Abs. 1 lit. f DSGVO – berechtigtes Interesse', ['f']],
    ['Art. 6 Abs. 1 lit. b und f DSGVO', ['b', 'f']],
    ['Vertrag; berechtigtes Interesse', ['b', 'f']],
    ['b/f', ['b', 'f']],
    ['Einwilligung', []],
    ['Art. 6 Abs. 1 lit. a DSGVO', []],
    ['Einwilligung (Art. 6 Abs. 1 lit. a DSGVO)', []],
    ['', []],
    ['-', []],
  ])('%s', (cell, bases) => expect(legalBasis(cell)).toEqual(bases));

  test.each([
    '§ 26 BDSG',
    'Art. 9 Abs. 2 lit. a',
    'Art. 6 Abs. 4',
    'Art. 6 Abs. 1',
    'g',
    'Gewohnheit',
    'Vertrag, Gewohnheit',
    'Art. 6 Abs. 1 lit. b (Gewohnheit)',
  ])('%s is none that is known', (cell) => expect(legalBasis(cell)).toBe(unreadable));

  test.each(['Einwilligung und Vertrag', 'Art. 6 Abs. 1 lit. a, f DSGVO', 'consent; legitimate interests'])(
    '%s is refused: nobody can tell which of the two the row is about',
    (cell) => expect(legalBasis(cell)).toBe(unreadable),
  );
});

/** The statements of one row under the given header, less number and scope. */
function row(header: string, cells: string): string[] {
  const { statements, lost } = readRegister(`Telefon;${header}\n030 23125000;${cells}\n`);
  return [...statements.map((text) => text.replace(' whatsapp-terms', '')), ...lost];
}

describe('a row that names another basis grants nothing', () => {
  const one = (cells: string): string[] => row('Status;Datum;Rechtsgrundlage', cells);
  const wide = (cells: string): string[] => row('Status;Datum;Einwilligung am;Widerspruch am;Rechtsgrundlage', cells);

  test('whatever word its status is', () => {
    for (const word of ['ja', 'erneuert', 'unbekannt', 'keine Einwilligung', ''])
      expect(one(`${word};01.02.2025;Vertrag`), word).toEqual(['b 2025-02-01']);
    expect(one('ja;;Vertrag')).toEqual(['b -']);
    expect(one('ja;01.02.2025;Einwilligung')).toEqual(['given 2025-02-01']);
    expect(one('ja;01.02.2025;')).toEqual(['given 2025-02-01']);
  });

  test('nor without a column of statuses', () => {
    expect(row('Datum;lawful basis', '01.02.2025;6(1)(f)')).toEqual(['f 2025-02-01']);
    expect(row('Einwilligung am;legal basis', '01.02.2025;consent')).toEqual(['given 2025-02-01']);
  });

  test('nor is an unconfirmed one a request', () => {
    expect(row('Status;Datum;DOI-Datum;Rechtsgrundlage', 'ja;01.02.2025;;Vertrag')).toEqual(['b 2025-02-01']);
  });

  test('but what it takes away it takes away', () => {
    expect(one('widerrufen;03.04.2025;Vertrag')).toEqual(['withdrawn 2025-04-03']);
    expect(one('Widerspruch;03.04.2025;Vertrag')).toEqual(['objected 2025-04-03']);
    expect(one('nein;03.04.2025;Vertrag')).toEqual(['refused 2025-04-03']);
    expect(wide('Widerspruch;03.04.2025;01.02.2025;;Vertrag')).toEqual(['b 2025-02-01', 'objected 2025-04-03']);
    expect(wide(';;01.02.2025;03.04.2025;Vertrag')).toEqual(['b 2025-02-01', 'objected 2025-04-03']);
    expect(wide(';05.05.2025;;03.04.2025;Vertrag')).toEqual(['objected 2025-04-03']);
  });

  test('and a request keeps its own day', () => {
    expect(one('angefragt;01.02.2025;f')).toEqual(['requested 2025-02-01']);
    expect(wide('angefragt;05.05.2025;01.02.2025;;f')).toEqual(['requested 2025-05-05', 'f 2025-02-01']);
  });

  test('an end ends the basis the day before', () => {
    const until = (cells: string) =>
      readRegister(`Telefon;Status;Datum;Einwilligung am;Rechtsgrundlage\n030 23125000;${cells}\n`).records[0];
    expect(until('abgelaufen;03.04.2025;01.02.2025;f')).toMatchObject({ status: 'f', day: 20_120, until: 20_180 });
    expect(one('abgelaufen;03.04.2025;f')).toEqual(['f -']);
    expect(wide('abgelaufen;;01.02.2025;;f')).toEqual(['f -']);
  });

  test('of several bases each is a statement, in each scope', () => {
    expect(row('Status;Datum;Zweck;Rechtsgrundlage', 'ja;01.02.2025;Kontaktabgleich + Werbung;Vertrag, f')).toEqual([
      'b 2025-02-01 contact-upload',
      'b 2025-02-01 marketing',
      'f 2025-02-01 contact-upload',
      'f 2025-02-01 marketing',
    ]);
  });
});

describe('a row is lost', () => {
  test('for a basis nobody knows, but what it takes away is kept', () => {
    expect(row('Status;Datum;Rechtsgrundlage', 'ja;01.02.2025;Gewohnheit')).toEqual(['legal-basis-unlisted 2']);
    expect(row('Status;Datum;Rechtsgrundlage', 'Widerspruch;01.02.2025;Gewohnheit')).toEqual([
      'objected 2025-02-01',
      'legal-basis-unlisted 2',
    ]);
    const { problems } = readRegister('Telefon;Status;Rechtsgrundlage\n030 23125000;ja;Gewohnheit\n');
    expect(problems).toMatchObject([{ level: 'lost', line: 2, facts: { column: 'Rechtsgrundlage' } }]);
  });

  test('for a remark on an objection beside a basis', () => {
    expect(row('Status;Datum;Rechtsgrundlage;Bemerkung', 'unbekannt;01.02.2025;f;hat am 3.5. widersprochen')).toEqual([
      'withdrawal-in-remark 2',
    ]);
  });
});

test('a mapping lists further words', () => {
  const said = mapping({ values: { status: {}, scope: {}, legal_basis: { f: ['Gewohnheit'], consent: ['WA-Ja'] } } });
  const read = (cell: string) =>
    readRegister(`Telefon;Status;Rechtsgrundlage\n030 23125000;ja;${cell}\n`, 'whatsapp-terms', { mapping: said });
  expect(read('gewohnheit').statements).toEqual(['f - whatsapp-terms']);
  expect(read('wa-ja').statements).toEqual(['given - whatsapp-terms']);
  expect(read('Vertrag').statements).toEqual(['b - whatsapp-terms']);
});
