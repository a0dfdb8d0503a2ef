import { describe, expect, test } from 'vitest';
import { vcard } from '../../../src/readers/address-books/vcard/reader.ts';
import { collect } from '../collect.ts';
import { card, latin1, lines, oldCard } from './cards.ts';

const number = '+49 30 23125 100';
const values = (text: string | Uint8Array) => collect(vcard, text).contacts.flatMap(({ phones }) => phones.map(({ value }) => value));
const codes = (text: string | Uint8Array) => collect(vcard, text).problems.map(({ level, code, line }) => `${level} ${code} ${line}`);

describe('a telephone line gives its value as written', () => {
  test.each([
    ['bare parameters', oldCard(`TEL;CELL;VOICE:${number}`)],
    ['lower case and repeated parameters', card(`tel;type=CELL;type=pref:${number}`)],
    ['a group', card(`item1.TEL;type=CELL:${number}`, 'item1.X-ABLabel:_$!<Mobile>!$_')],
    ['a dotted group', card(`a.b-2.TEL:${number}`)],
    ['quoted parameters with separators inside', card(`TEL;TYPE="a:b;c,d",PREF:${number}`)],
    ['a quote that is never closed', card(`TEL;TYPE="WORK:${number}`)],
    ["Microsoft's own property", oldCard(`X-MS-TEL;ASSISTANT:${number}`)],
    ['a blank before the colon', card(`TEL : ${number} `)],
    ['quoted-printable', oldCard('TEL;ENCODING=QUOTED-PRINTABLE:=2B49 30 23125=20100')],
    ['bare quoted-printable', oldCard('TEL;CELL;QUOTED-PRINTABLE:=2B49 30 23125=20100')],
    ['quoted-printable in quotes and other case', oldCard('TEL;encoding="quoted-printable":=2b49 30 23125 100')],
    ['a soft break', oldCard('TEL;QUOTED-PRINTABLE:+49 30=', '=2023125 100')],
    ['an indented soft break', oldCard('TEL;QUOTED-PRINTABLE:+49 30=', '  =2023125 100')],
    ['a soft break with blanks behind it', oldCard('TEL;QUOTED-PRINTABLE:+49 30= ', ' 23125 100')],
    ['base64', card(`TEL;ENCODING=b:${btoa(number)}`)],
    ['a fold by blank', card('TEL:+49 30 231', ' 25 100')],
    ['a fold by tab', card('TEL:+49 30 231', '\t25 100')],
    ['a fold within the parameters', card('TEL;X-UUID="0001";TY', ` PE=CELL:${number}`)],
    ['a fold between name and colon', card('TEL', ` ;TYPE=CELL:${number}`)],
    ['a declared charset', latin1(oldCard(`TEL;CHARSET=ISO-8859-1:${number}`))],
    ['escapes', card('TEL:\\+49 30 23125 100').replace('\\+', '+')],
  ])('%s', (_, text) => {
    expect(values(text)).toEqual([number]);
    expect(codes(text)).toEqual([]);
  });

  test('escaped separators are freed, tel: URIs stay', () => {
    expect(values(card('TEL:+49 30 23125 100\\;ext=5', 'TEL:+49 30 23125 100\\,12', 'TEL;VALUE=uri:tel:+49-30-23125-100;ext=5'))).toEqual([
      '+49 30 23125 100;ext=5',
      '+49 30 23125 100,12',
      'tel:+49-30-23125-100;ext=5',
    ]);
  });

  test('its line is that on which it begins', () => {
    const text = card('NOTE:a', ' b', '', 'PHOTO;ENCODING=b:AAAA', ' BBBB', '', `TEL:${number}`, 'TEL:+49', `  30`, 'TEL:12');
    expect(collect(vcard, text).contacts[0]?.phones.map(({ line }) => line)).toEqual([9, 10, 12]);
  });

  test('the digits of waid come along, whatever the value holds', () => {
    const phones = collect(vcard, card(`item1.TEL;waid=493023125100:${number}`, 'TEL;WAID="+49 30":')).contacts[0]?.phones;
    expect(phones).toEqual([
      { value: number, line: 3, waid: '493023125100' },
      { value: '', line: 4, waid: '4930' },
    ]);
  });

  test('characters of another script stay, and their digits count', () => {
    expect(values(card('TEL:٠٣٠٢٣١٢٥', 'TEL:\u202a+49 30\u202c'))).toEqual(['٠٣٠٢٣١٢٥', '\u202a+49 30\u202c']);
  });
});

describe('a telephone line that gives no number is listed', () => {
  test.each([
    ['without digits', card('TEL:', 'TEL;CELL:n/a'), ['note tel-without-digits 3', 'note tel-without-digits 4']],
    ['without colon', card('TEL;CELL 030 23125100', 'FN:x'), ['lost tel-without-value 3']],
    ['as mere words', card('Tel 030 23125100', 'TEL'), ['lost tel-without-value 3', 'lost tel-without-value 4']],
    ['in a charset nobody knows', latin1(card('TEL;CHARSET=X-FOO:+49\xa030', 'TEL;CHARSET=X-FOO:12')), ['lost tel-undecodable 3']],
    ['outside any card', `${lines('TEL:1')}${card()}${lines('TEL:2')}`, ['lost tel-outside-card 1', 'lost tel-outside-card 5']],
  ])('%s', (_, text, expected) => {
    const { counts, problems } = collect(vcard, text);
    expect(codes(text)).toEqual(expected);
    expect(counts.phonesBegun).toBe(counts.phones + problems.length);
  });

  test('a line of a photo that begins with TEL is none', () => {
    expect(codes(card('PHOTO;ENCODING=BASE64:AAAA', 'TEL/9AAAA', 'TEL+', 'TELxBBBB'))).toEqual([]);
  });

  test('names that only speak of a telephone are noted once, with their number', () => {
    const text = card('PHONE.WORK:1', 'Cell phone:2', 'MOBILE:3', 'X-PHONE:4', 'X-PHONETIC-FIRST-NAME:A', 'PHOTO:x', 'CLASS:y', 'TELEX:5');
    const { problems } = collect(vcard, text);
    expect(problems).toEqual([{ level: 'lost', code: 'phone-like-property', line: 3, facts: { count: 4 } }]);
  });

  test('text that is no telephone line is not read as one', () => {
    const text = oldCard('NOTE;QUOTED-PRINTABLE:Signatur=0D=0A=', 'TEL: 030 23125=', 'TEL: 12', '# TEL:13', 'NOTE:x', ' TEL:14');
    expect(values(text)).toEqual([]);
    expect(codes(text)).toEqual([]);
  });
});
