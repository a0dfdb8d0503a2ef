import { describe, expect, test } from 'vitest';
import { vcard } from '../../../src/readers/address-books/vcard/reader.ts';
import { collect } from '../collect.ts';
import { card, latin1, lines, oldCard } from './cards.ts';

const texts = (input: string | Uint8Array) => collect(vcard, input).contacts[0]?.texts;
const recognises = (text: string) => vcard.recognises({ bytes: new TextEncoder().encode(text), text });

describe('fields', () => {
  test('names, company, mail, labels and identity come in the order of the card', () => {
    const text = card(
      'N:Weber;Anna;Maria;Dr.;',
      'FN:Anna Weber',
      'ORG:Muster GmbH;Vertrieb',
      'item1.EMAIL;type=INTERNET:anna@example.com',
      'CATEGORIES:Kunden,Team\\, Nord',
      'X-GROUP-MEMBERSHIP:Privat',
      'UID:u-1',
      'X-ABUID:u-2',
      'REV:2024-01-01',
    );
    expect(texts(text)).toEqual([
      ['family', 'Weber'],
      ['given', 'Anna'],
      ['formatted', 'Anna Weber'],
      ['organisation', 'Muster GmbH'],
      ['email', 'anna@example.com'],
      ['category', 'Kunden'],
      ['category', 'Team, Nord'],
      ['category', 'Privat'],
      ['uid', 'u-1'],
      ['uid', 'u-2'],
      ['revision', '2024-01-01'],
    ]);
  });

  test('empty fields are not handed on', () => {
    expect(texts(card('N:;;;;', 'FN: ', 'ORG:;Abteilung', 'CATEGORIES:,'))).toEqual([]);
  });

  test('an entry may call itself an organisation', () => {
    const all = collect(vcard, card('X-ABShowAs:COMPANY') + card('KIND:org') + card('KIND:individual')).contacts;
    expect(all.map(({ organisation }) => organisation)).toEqual([true, true, false]);
  });

  test('escapes are undone by the rules of the version', () => {
    expect(texts(card('N:Weber\\; Co;A\\,B', 'FN:a\\\\b\\nc\\:d'))).toEqual([
      ['family', 'Weber; Co'],
      ['given', 'A,B'],
      ['formatted', 'a\\b\nc:d'],
    ]);
    expect(texts(oldCard('N:Weber\\; Co;A\\,B', 'FN:a\\\\b\\nc'))).toEqual([
      ['family', 'Weber; Co'],
      ['given', 'A\\,B'],
      ['formatted', 'a\\\\b\\nc'],
    ]);
  });
});

describe('encodings', () => {
  test('a soft break may split a character, indented or not', () => {
    expect(texts(oldCard('FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=', '=BCrgen M=C3=', ' =BCller'))).toEqual([
      ['formatted', 'Jürgen Müller'],
    ]);
  });

  test('a soft break between words keeps the blank that begins the next line', () => {
    expect(texts(oldCard('FN;QUOTED-PRINTABLE:Anna=', ' Weber'))).toEqual([['formatted', 'Anna Weber']]);
  });

  test('END:VCARD is not taken into a value whose last soft break leads nowhere', () => {
    expect(collect(vcard, oldCard('FN;QUOTED-PRINTABLE:Anna=')).counts).toMatchObject({ begun: 1, records: 1 });
    expect(collect(vcard, oldCard('NOTE;QUOTED-PRINTABLE:Anna=')).counts).toMatchObject({ begun: 1, records: 1 });
  });

  test('a telephone line is not taken into a name whose last soft break leads nowhere', () => {
    const { contacts } = collect(vcard, oldCard('FN;QUOTED-PRINTABLE:Anna=', 'TEL;CELL:1'));
    expect(contacts[0]).toMatchObject({ texts: [['formatted', 'Anna']], phones: [{ value: '1', line: 4 }] });
  });

  test('a telephone line is not taken into a note whose last soft break leads nowhere', () => {
    const { contacts } = collect(vcard, oldCard('NOTE;QUOTED-PRINTABLE:Anna=', 'TEL;CELL:1'));
    expect(contacts[0]).toMatchObject({ phones: [{ value: '1', line: 4 }] });
  });

  test('a telephone number that a person wrote into a note stays text', () => {
    const { contacts } = collect(vcard, oldCard('NOTE;QUOTED-PRINTABLE:Signatur=0D=0A=', 'Tel: 030 23125=', 'TEL: 12'));
    expect(contacts[0]?.phones).toEqual([]);
  });

  test('a declared charset is decoded, also where its second bytes look like backslashes', () => {
    const shiftJis = Buffer.from('88c0945c', 'hex').toString('latin1');
    expect(texts(latin1(oldCard(`N;CHARSET=SHIFT_JIS:${shiftJis};X`)))).toEqual([
      ['family', '安能'],
      ['given', 'X'],
    ]);
    expect(texts(latin1(oldCard('FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Wei=DF')))).toEqual([['formatted', 'Weiß']]);
  });

  test('undeclared bytes that are not UTF-8 are Windows-1252, noted once for the file', () => {
    const { contacts, problems, counts } = collect(vcard, latin1(card('N:Wei\xdf;J\xfcrgen') + card('FN:M\xfcller')));
    expect(contacts.map((contact) => contact.texts.at(-1)?.[1])).toEqual(['Jürgen', 'Müller']);
    expect(problems).toEqual([{ level: 'note', code: 'charset-guessed', line: 3, facts: { count: 2 } }]);
    expect(counts.encoding).toBe('windows-1252');
  });

  test.each([
    ['UTF-8 with byte order mark', Buffer.from(`\ufeff${card('FN:Jürgen 😀')}`), 'utf-8'],
    ['UTF-16 LE', Buffer.from(`\ufeff${card('FN:Jürgen 😀')}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 BE without mark', Buffer.from(card('FN:Jürgen 😀'), 'utf16le').swap16(), 'utf-16be'],
  ])('%s is read', (_, bytes, encoding) => {
    expect(texts(bytes)).toEqual([['formatted', 'Jürgen 😀']]);
    expect(collect(vcard, bytes).counts).toMatchObject({ encoding, begun: 1, records: 1 });
  });
});

test('the versions met make up the format', () => {
  const v4 = lines('BEGIN:VCARD', 'VERSION:4.0', 'END:VCARD');
  const none = lines('BEGIN:VCARD', 'END:VCARD');
  expect(collect(vcard, card()).counts.format).toBe('vcard-3.0');
  expect(collect(vcard, v4 + card() + oldCard()).counts.format).toBe('vcard-2.1+3.0+4.0');
  expect(collect(vcard, none + none).counts.format).toBe('vcard');
  expect(collect(vcard, card() + none + none).problems).toEqual([{ level: 'note', code: 'version-missing', line: 4, facts: { count: 2 } }]);
});

test('a vCard is recognised by its content', () => {
  expect(recognises('\r\n# Export\r\n begin : vCard \r\nFN:x')).toBe(true);
  expect(recognises('BEGIN:VCARD')).toBe(true);
  expect(recognises('BEGIN:VCALENDAR\r\n')).toBe(false);
  expect(recognises('Name,Phone\r\nx BEGIN:VCARD\r\n')).toBe(false);
  expect(recognises(`${'x'.repeat(5000)}\nBEGIN:VCARD\n`)).toBe(false);
});
