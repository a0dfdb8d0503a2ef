import { expect, test } from 'vitest';
import { problemTexts } from '../../../src/model/problem-texts.ts';
import { registerReaders } from '../../../src/readers/registers/index.ts';
import { cpuTime } from '../../cpu-time.ts';
import { readRegister } from './read.ts';

const header = 'record_id,phone,name,status,at,scope,terms_version,evidence,method,valid_until,birth_date,controller\n';

test('a row of the canonical columns is one record with all it says', () => {
  const { records, counts } = readRegister(
    `${header}7,+49 30 23125000,Anna Muster,given,2025-01-01T09:00:00Z,whatsapp-terms,3,DOC-1,form,2026-12-31,,Acme GmbH\n`,
    null,
  );
  expect(records).toEqual([
    {
      number: 493023125000,
      status: 'given',
      gaps: 0,
      terms: 0,
      underage: false,
      keptUntil: undefined,
      nameUtf8: undefined,
      proof: 'not-looked-up',
      reversed: false,
      scope: 'whatsapp-terms',
      day: 20_089,
      second: 36_000,
      until: 20_818,
      evidence: true,
      controller: 'Acme GmbH',
      name: 'Anna Muster',
      line: 2,
    },
  ]);
  expect(counts).toMatchObject({ format: 'csv', encoding: 'utf-8', begun: 1, rows: 1, records: 1, hasScope: true, ignored: [] });
});

/** What one row of `Telefon;Status;Datum;Widerruf am` loses, and what it still states. */
function row(cells: string) {
  const { lost, statements, counts, problems } = readRegister(`Telefon;Status;Datum;Widerruf am\n${cells}\n`);
  expect(counts.begun).toBe(counts.rows + lost.length);
  for (const { code, facts } of problems)
    for (const text of Object.values(problemTexts[code])) expect(text(facts)).not.toMatch(/undefined|\d{5}/);
  return { lost, statements: statements.map((text) => text.replace(' whatsapp-terms', '')) };
}

test('a row without a usable number is listed with its line', () => {
  for (const number of ['', 'siehe Akte', '112']) expect(row(`${number};ja;;`)).toEqual({ lost: ['number-unreadable 2'], statements: [] });
});

test('a number that went through a spreadsheet as a quantity is listed, not read', () => {
  for (const number of ['4,91515E+12', '4.915e12', '4915112345678.0']) {
    expect(row(`${number};ja;;`)).toEqual({ lost: ['number-destroyed 2'], statements: [] });
  }
});

test('one bad number of two loses the row, but not the other number', () => {
  const { lost, records } = readRegister('Telefon;Mobil;Status\n030 23125000;siehe Akte;widerrufen\n');
  expect(lost).toEqual(['number-unreadable 2']);
  expect(records.map(({ number }) => number)).toEqual([493023125000]);
});

test('a status word that is not listed loses the row, but not its withdrawal', () => {
  expect(row('030 23125000;ja?;01.02.2025;')).toEqual({ lost: ['status-unlisted 2'], statements: [] });
  expect(row('030 23125000;vielleicht;;01.02.2025')).toEqual({ lost: ['status-unlisted 2'], statements: ['withdrawn 2025-02-01'] });
});

test('an unreadable date loses a grant, and leaves a refusal standing without date', () => {
  expect(row('030 23125000;ja;31.02.2025;')).toEqual({ lost: ['date-unreadable 2'], statements: [] });
  expect(row('030 23125000;nein;bald;')).toEqual({ lost: ['date-unreadable 2'], statements: ['refused -'] });
  expect(row('030 23125000;ja;01.02.2025;03/24')).toEqual({ lost: ['date-unreadable 2'], statements: ['withdrawn -'] });
});

test('a problem names the column, never the number', () => {
  const { problems } = readRegister('Telefon;Status\n030 23125000;hm\n');
  expect(problems).toEqual([{ level: 'lost', code: 'status-unlisted', line: 2, facts: { column: 'Status' } }]);
});

test('a row with text beyond the header may have shifted and is lost', () => {
  expect(row('030 23125000;ja;01.02.2025;;Anna').lost).toEqual(['row-too-wide 2']);
  expect(row('030 23125000;ja;01.02.2025;;;').lost).toEqual([]);
});

test('cells missing at the end of a row are blank', () => {
  expect(row('030 23125000;nein')).toEqual({ lost: [], statements: ['refused -'] });
  expect(row('030 23125000')).toEqual({ lost: [], statements: ['unknown -'] });
});

test('a row with a stray quote is lost, the rows around it are not', () => {
  const { lost, records } = readRegister('Telefon;Status\n030 23125000;ja\n"030" 23125001;ja\n030 23125002;ja\n');
  expect(lost).toEqual(['row-stray-quote 3']);
  expect(records.map(({ line }) => line)).toEqual([2, 4]);
});

test('a quote never closed is lost at its line', () => {
  const { lost, counts } = readRegister('Telefon;Status\n030 23125000;ja\n030 23125001;"ja\n030 23125002;ja\n');
  expect(lost).toEqual(['quote-unclosed 3']);
  expect(counts).toMatchObject({ begun: 2, rows: 1 });
});

test('line numbers stay right behind quoted line ends, blank rows are no rows', () => {
  const { records, counts } = readRegister('Telefon;Status;Name\n\n030 23125000;ja;"Anna\nMuster"\n;;\n030 23125001;ja;Ben\n');
  expect(records.map(({ line, name }) => [line, name])).toEqual([
    [3, 'Anna\nMuster'],
    [6, 'Ben'],
  ]);
  expect(counts.begun).toBe(2);
});

test('the apostrophe that guards a cell from a spreadsheet is no part of it', () => {
  const { records } = readRegister("Telefon;Status;Name\n'+493023125000;ja;'=Anna\n");
  expect(records[0]).toMatchObject({ number: 493023125000, name: '=Anna' });
});

test('a word that says there is no proof is no proof', () => {
  const evidence = (cell: string) => readRegister(`Telefon;Status;Nachweis\n030 23125000;ja;${cell}\n`).records[0]?.evidence;
  for (const cell of ['', '-', 'nein', 'Fehlt', 'k. A.', '0', 'none']) expect(evidence(cell), cell).toBe(false);
  for (const cell of ['DOC-1', 'ja', 'Formular Anna', '2025/17']) expect(evidence(cell), cell).toBe(true);
});

test('umlauts are read from UTF-8, Windows-1252 and UTF-16 alike', () => {
  const text = 'Rufnummer;Status;Name\n030 23125000;ungültig;Jörg Müßig\n';
  const files = {
    'utf-8': Buffer.from(text),
    'windows-1252': Buffer.from(text, 'latin1'),
    'utf-16le': Buffer.from(`\ufeff${text}`, 'utf16le'),
    'utf-16be': Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  };
  for (const [encoding, bytes] of Object.entries(files)) {
    const { counts, records, problems } = readRegister(bytes);
    expect(counts.encoding).toBe(encoding);
    expect(records[0]).toMatchObject({ status: 'invalidated', name: 'Jörg Müßig' });
    expect(problems.map(({ code }) => code)).toEqual(encoding === 'windows-1252' ? ['file-charset-guessed'] : []);
  }
  const marked = readRegister(Buffer.from(`\ufeff"Telefon";Status\n030 23125000;ja\n`));
  expect(marked.counts.mapping).toMatchObject({ phone: ['Telefon'] });
});

test('a register is recognised as text, not as a workbook, JSON or an address book', () => {
  const recognises = (head: Uint8Array) => registerReaders.find(({ id }) => id === 'csv')!.recognises(head);
  expect(recognises(Buffer.from('Telefon;Status\n'))).toBe(true);
  expect(recognises(Buffer.from('\ufeffTelefon;Status\n', 'utf16le'))).toBe(true);
  for (const text of ['PK\u0003\u0004', '{"a":1}', '[]', '<html>', 'BEGIN:VCARD', '']) {
    expect(recognises(Buffer.from(text)), text).toBe(false);
  }
  expect(recognises(Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(16)}`, 'hex'))).toBe(false);
});

test('hostile cells cost no more than their length', () => {
  const started = cpuTime();
  const many = Array.from({ length: 70_000 }, (_, i) => `+49${3_023_125_000 + i}`).join(';');
  const quotes = '""'.repeat(400_000);
  const { counts } = readRegister(`Telefon|Status|Name\n${many}|ja|\n030 23125000|${'ja'.repeat(400_000)}|\n030 23125000|ja|"${quotes}"\n`);
  expect(counts).toMatchObject({ begun: 3, records: 70_001 });
  expect(readRegister(`${'tel;'.repeat(12_000)}status\n${'030 23125000;'.repeat(12_000)}ja\n`).counts.begun).toBe(1);
  expect(cpuTime() - started).toBeLessThan(5000);
});

test('every cut of a register reads or lists each row begun', () => {
  const file = Buffer.from('Telefon;Status;Name\n030 23125000;ja;"Anna ""A""\nMüster"\r\n030 23125001;nein;\n112;hm;x\n');
  for (let length = 20; length <= file.length; length++) {
    const { counts, lost, records } = readRegister(file.subarray(0, length));
    expect(counts.begun).toBe(counts.rows + lost.length);
    for (const { number } of records)
      expect([493023125000, 493023125001, 49302312500, 4930231250, 493023125, 49302312].includes(number)).toBe(true);
  }
});

test('a controller cell that names nobody is no other controller', () => {
  const cells = ['-', '–', 'k. A.', 'n/a', '?', 'unbekannt', ' ', 'Andere GmbH'];
  const rows = cells.map((cell) => `030 23125000;widerrufen;${cell}`);
  const { records } = readRegister(`Telefon;Status;Verantwortlicher\n${rows.join('\n')}\n`);
  expect(records.map(({ controller }) => controller)).toEqual(['', '', '', '', '', '', '', 'Andere GmbH']);
});
