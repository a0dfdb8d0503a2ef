import { describe, expect, test } from 'vitest';
import { bookRecogniser } from '../../../src/audit/recognise.ts';
import type { BookMapping } from '../../../src/model/book-mapping.ts';
import { addressBookReaders } from '../../../src/readers/address-books/index.ts';
import { collect } from '../collect.ts';

function recognised(text: string | Uint8Array, mapping: BookMapping = {}): string | undefined {
  const found = bookRecogniser(mapping).file(Buffer.from(text as string), 'book');
  return found && 'reader' in found ? found.reader : undefined;
}

function read(id: string, text: string | Uint8Array, mapping: BookMapping = {}) {
  const reader = addressBookReaders.find((one) => one.id === id)!;
  const { contacts, problems, counts } = collect(reader, text, { mapping });
  return { counts, numbers: contacts.flatMap(({ phones }) => phones.map(({ value }) => value)), problems };
}

describe('a table is taken for an address book by its headers', () => {
  test.each([
    ['google-csv', 'First Name,Last Name,Labels,Phone 1 - Label,Phone 1 - Value\nAda,,,Mobile,07700 900201\n'],
    ['google-csv', 'Phone 12 - Value;Phone 12 - Label;Labels\n07700 900201;x;y\n'],
    ['outlook-csv', 'Mobiltelefon;Nachname;Vorname\n0171 3920001;X;Y\n'],
    ['outlook-csv', '"Last Name"\t"Business Phone"\t"E-mail Address"\nX\t07700 900201\t\n'],
    ['outlook-csv', 'Stand: Mai\n\nVORNAME | NACHNAME | TELEFON-GESCHÄFTLICH\nX|Y|0171 3920001\n'],
    ['thunderbird-csv', 'Anzeigename;Primäre E-Mail-Adresse;Mobil-Tel.-Nr.\nX;x@example.com;0171 3920001\n'],
  ])('%s: %j', (id, text) => {
    expect(recognised(text)).toBe(id);
    expect(read(id, text).numbers).toHaveLength(1);
  });

  test('whatever its encoding and whatever delimiter its rows suggest', () => {
    const text = 'Vorname,Nachname,Telefon geschäftlich\n"a;b";"c;d",X,0171 3920001\n"a;b;c",X,0171 3920002\n';
    for (const bytes of [Buffer.from(text, 'latin1'), Buffer.from(text), Buffer.from(`\ufeff${text}`, 'utf16le')]) {
      expect(recognised(bytes)).toBe('outlook-csv');
      expect(read('outlook-csv', bytes).numbers).toContain('0171 3920002');
    }
  });

  test('also where the last character of what is known of it is cut in two', () => {
    const bytes = Buffer.from('Vorname;Nachname;Telefon geschäftlich\nX;Größl;0171 3920001\n');
    expect(recognised(bytes.subarray(0, bytes.indexOf('ö') + 1))).toBe('outlook-csv');
  });
});

describe('what lies among address books is not taken for one', () => {
  test.each([
    ['a register', 'phone,name,status,at,scope\n07700 900201,Ada,given,2025-01-01,whatsapp-terms\n'],
    ['a register with the headers of Outlook', 'Vorname;Nachname;Mobiltelefon;Einwilligung am;Zweck\nX;Y;0171 3920001;2025-01-01;\n'],
    ['a register of dates alone', 'Name,Telefon,E-Mail,Widerruf am\nX,0171 3920001,,\n'],
    ['an inventory with telephone numbers', 'Geräte-ID;Vorname;Nachname;Mobiltelefon;Kontaktzugriff\nD-1;X;Y;0171 3920001;voll\n'],
    [
      'a register with a row that could be a header',
      'Nr;Telefon;Name;Status;Datum;Zweck\n1;0171 3920011;Ada;x;;Nummer; E-Mail\n2;;Telefon;Name;E-Mail;\n',
    ],
    ['a price list', 'Artikel;Preis;Menge\nPumpe;12,50;3\n'],
    ['a table of numbers nobody is named for', 'Datum;Telefon\n2025-01-01;0171 3920001\n'],
    ['rows of 37 cells', `${'x,'.repeat(36)}x\n`.repeat(3)],
    ['a JSON list', '[{"Vorname":"x","Nachname":"y","Mobiltelefon":"1"}]'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(recognised(text)).toBeUndefined();
  });

  test('a register is none even under a mapping of its headers, a lone status is a customer’s', () => {
    const mapping = { phone: ['phone'], name: ['name'] };
    expect(recognised('phone,name,status,scope\n07700 900201,Ada,given,\n', mapping)).toBeUndefined();
    expect(recognised('phone,name,status\n07700 900201,Ada,aktiv\n', mapping)).toBe('mapped-csv');
  });
});

test('a known format with few columns of numbers is none when an unknown one stands beside them', () => {
  const text = 'Vorname;Nachname;Mobiltelefon;Telefon;E-Mail-Adresse\nX;Y;0171 3920001;0171 3920002;\n';
  expect(recognised(text)).toBe('mapped-csv');
  const mapping = { phone: ['Telefon', 'Mobiltelefon'], family: ['Nachname'] };
  expect(read('mapped-csv', text, mapping).numbers).toEqual(['0171 3920002', '0171 3920001']);
});

test('a mapped column of numbers may stand twice, and columns left out are named', () => {
  const text = 'Kunde;Tel.;Tel.;Fax\nX;0171 3920001;0171 3920002;0171 3920003\n';
  const { numbers, problems } = read('mapped-csv', text, { phone: ['tel'], name: ['Kunde'] });
  expect(numbers).toEqual(['0171 3920001', '0171 3920002']);
  expect(problems).toEqual([{ level: 'note', code: 'phone-columns-unmapped', line: 1, facts: { headers: 'Fax' } }]);
});

test('a suggested mapping names what headers speak of, and no header that a shell would not take as text', () => {
  const headers = [
    'Name 1',
    'Rufnr. mobil',
    'Tel. $(reboot)',
    'Fax"; rm',
    'Mobil `id`',
    'Handy %PATH%',
    'Telefon!',
    'Hotel',
    'Titel',
    'Ort',
  ];
  const [problem] = read(
    'mapped-csv',
    `${headers.map((one) => `"${one.replaceAll('"', '""')}"`).join(';')}\n${'x;'.repeat(9)}x\n`,
  ).problems;
  expect(problem).toMatchObject({ level: 'lost', code: 'mapping-needed', line: 1 });
  expect(problem!.facts['mapping']).toBe('--map name="Name 1" --map phone="Rufnr. mobil"');
});

test('a suggested mapping shows no header that looks like the number or address of somebody', () => {
  const [problem] = read('mapped-csv', 'Mobil Anna 0171 3920002;Handy anna@example.com;Rufnr. mobil;Name\nx;x;x;y\n').problems;
  expect(problem).toMatchObject({ code: 'mapping-needed', facts: { mapping: '--map phone="Rufnr. mobil" --map name="Name"' } });
  expect(JSON.stringify(problem)).not.toMatch(/3920002|example/);
});
