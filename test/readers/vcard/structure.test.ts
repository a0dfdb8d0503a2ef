import { describe, expect, test } from 'vitest';
import { vcard } from '../../../src/readers/address-books/vcard/reader.ts';
import { collect } from '../collect.ts';
import { card, lines, oldCard } from './cards.ts';

const names = (text: string) =>
  collect(vcard, text).contacts.map(({ texts, phones }) =>
    [...texts.map(([, value]) => value), ...phones.map(({ value }) => value)].join(' '),
  );
const codes = (text: string) => collect(vcard, text).problems.map(({ level, code, line }) => `${level} ${code} ${line}`);

describe('cards within cards are contacts of their own, after the outer one', () => {
  const inner = ['BEGIN:VCARD', 'VERSION:2.1', 'FN:Bert', 'TEL:2', 'END:VCARD'];
  const expected = ['Anna 1 3', 'Bert 2'];

  test.each([
    ['in the lines after AGENT', oldCard('FN:Anna', 'TEL:1', 'AGENT:', ...inner, 'TEL:3')],
    ['with a blank line after AGENT', oldCard('FN:Anna', 'TEL:1', 'AGENT:', '', ...inner, 'TEL:3')],
    ['begun on the line of AGENT', oldCard('FN:Anna', 'TEL:1', 'AGENT:BEGIN:VCARD', ...inner.slice(1), 'TEL:3')],
    ['indented below AGENT', oldCard('FN:Anna', 'TEL:1', 'AGENT:', ...inner.map((line) => ` ${line}`), 'TEL:3')],
    ['as escaped text', card('FN:Anna', 'TEL:1', `AGENT:${inner.join('\\n')}\\n`, 'TEL:3')],
    ['as folded escaped text', card('FN:Anna', 'TEL:1', `AGENT:${inner.join('\\n')}`.replace('VERSION', 'VER\r\n SION'), 'TEL:3')],
    ['in quoted-printable', oldCard('FN:Anna', 'TEL:1', `AGENT;QUOTED-PRINTABLE:${inner.join('=0D=0A')}`, 'TEL:3')],
    ['in quoted-printable over several lines', oldCard('FN:Anna', 'TEL:1', `AGENT;QUOTED-PRINTABLE:${inner.join('=0D=0A=\r\n')}`, 'TEL:3')],
    ['in base64', card('FN:Anna', 'TEL:1', `AGENT;ENCODING=b:${btoa(inner.join('\r\n'))}`, 'TEL:3')],
  ])('%s', (_, text) => {
    expect(names(text)).toEqual(expected);
    expect(codes(text)).toEqual([]);
    expect(collect(vcard, text).counts).toMatchObject({ begun: 2, records: 2, phonesBegun: 3, phones: 3 });
  });

  test('directly after BEGIN', () => {
    expect(names(lines('BEGIN:VCARD', ...inner, 'FN:Anna', 'END:VCARD'))).toEqual(['Anna', 'Bert 2']);
  });

  test('several levels deep', () => {
    const text = card('FN:A', 'AGENT:', 'BEGIN:VCARD', 'FN:B', 'AGENT:', 'BEGIN:VCARD', 'FN:C', 'TEL:1', 'END:VCARD', 'END:VCARD');
    expect(names(text)).toEqual(['A', 'B', 'C 1']);
  });

  test('words behind AGENT are no card', () => {
    expect(names(card('AGENT:Invalid line', 'TEL:1'))).toEqual(['1']);
  });
});

describe('a card without END is listed, and its whole lines are handed on', () => {
  test('when another card begins', () => {
    const text = lines('BEGIN:VCARD', 'VERSION:3.0', 'FN:Anna', 'TEL:1') + card('FN:Bert');
    expect(names(text)).toEqual(['Anna 1', 'Bert']);
    expect(codes(text)).toEqual(['lost card-not-ended 1']);
    expect(collect(vcard, text).counts).toMatchObject({ begun: 2, records: 1, phonesBegun: 1, phones: 1 });
  });

  test('when a photo or note stands before the next card', () => {
    const text = lines('BEGIN:VCARD', 'VERSION:3.0', 'NOTE:x') + card('FN:Bert');
    expect(codes(text)).toEqual(['lost card-not-ended 1']);
  });

  test('when the file ends behind a whole line', () => {
    const text = lines('BEGIN:VCARD', 'VERSION:3.0', 'FN:Anna', 'TEL:1');
    expect(names(text)).toEqual(['Anna 1']);
    expect(codes(text)).toEqual(['lost card-not-ended 1']);
  });

  test.each(['TEL:+49 30 231', 'TEL;TYPE=CE', 'item1.TEL', 'TEL:+49 30\r\n 23', 'TEL;QUOTED-PRINTABLE:=2B49=\r\n'])(
    'and a number within which the file ends is listed, never invented: %j',
    (last) => {
      const text = lines('BEGIN:VCARD', 'VERSION:3.0', 'TEL:1') + last;
      expect(names(text)).toEqual(['1']);
      expect(codes(text)).toEqual(['lost tel-cut 4', 'lost card-not-ended 1']);
    },
  );

  test('and a last line long enough to be folded is not trusted', () => {
    const text = lines('BEGIN:VCARD', 'VERSION:3.0', `TEL;X-ID="${'0'.repeat(50)}":+49 30 231`);
    expect(codes(text)).toEqual(['lost tel-cut 3', 'lost card-not-ended 1']);
  });

  test.each(['TEL:+49 30 23', 'FN:Anna', 'NOTE:x', 'END:VCARD', 'N'])('also where another file is glued to its last line: %s', (last) => {
    const text = lines('BEGIN:VCARD', 'VERSION:3.0') + last + card('FN:Bert', 'TEL:2');
    const { contacts, counts } = collect(vcard, text);
    expect(contacts).toHaveLength(2);
    expect(contacts[1]).toMatchObject({ texts: [['formatted', 'Bert']], phones: [{ value: '2' }] });
    expect(counts.records).toBe(last === 'END:VCARD' ? 2 : 1);
    expect(counts.phones).toBe(1);
  });
});

describe('untidy files', () => {
  const whole = ['BEGIN:VCARD', 'VERSION:3.0', 'PHOTO:AAAA', ' BBBB', 'FN:Anna', 'TEL:1', 'END:VCARD', ''];

  test.each(['\n', '\r\n', '\r', '\r\r\n'])('lines may end with %j', (end) => {
    const { contacts, counts } = collect(vcard, [...whole, ...whole].join(end));
    expect(contacts.map(({ line, phones }) => [line, phones[0]?.line])).toEqual([
      [1, 6],
      [9, 14],
    ]);
    expect(counts.records).toBe(2);
  });

  test('line ends may be mixed', () => {
    expect(names(`BEGIN:VCARD\nNOTE:x\rTEL:1\r\nPHOTO:AA\r BB\rTEL:2\nEND:VCARD`)).toEqual(['1 2']);
  });

  test('blanks, groups, case and comments around cards do no harm', () => {
    const text = lines(
      ' BEGIN : vCard ',
      '# comment',
      'VERSION:3.0',
      'FN:Anna',
      '',
      'g.END:vcard  ',
      'words',
      '\ufeffBEGIN:VCARD',
      'TEL:2',
      'END:VCARD',
      'END:VCARD',
      'BEGIN:VCALENDAR',
    );
    expect(names(text)).toEqual(['Anna', '2']);
    expect(codes(text)).toEqual(['note version-missing 8']);
  });

  test.each([
    ['folded', ['PHOTO;ENCODING=b:AAAA', ' BBBB', ' CC==']],
    ['ended by a blank line', ['PHOTO;ENCODING=BASE64:', ' AAAA', '']],
    ['not folded', ['PHOTO;ENCODING=BASE64:AAAA', 'BBBB+/', 'TELA', 'CC==']],
    ['with a colon in it', ['PHOTO;ENCODING=BASE64:AAAA:BBBB==', '']],
    ['ending early', ['PHOTO;ENCODING=BASE64:A=']],
    ['on a single long line', [`PHOTO;ENCODING=b:${'A'.repeat(700_000)}`]],
    ['as a sound and a logo', ['SOUND;ENCODING=b:AAAA', 'LOGO;BASE64:', ' AAAA']],
  ])('the property after a photo %s is found', (_, photo) => {
    const text = card('FN:Anna', ...photo, 'TEL:1') + card('TEL:2');
    expect(names(text)).toEqual(['Anna 1', '2']);
    expect(codes(text)).toEqual([]);
  });

  test('a needed value may be larger than the buffer', () => {
    const long = 'x'.repeat(600_000);
    expect(names(card(`FN:${long}`, 'TEL:1'))).toEqual([`${long} 1`]);
  });
});
