import { describe, expect, test } from 'vitest';
import { createNumberReader } from '../../src/phones/number-reader.ts';
import { cpuTime } from '../cpu-time.ts';
import { german, read } from './read-number.ts';

test.each([
  ['+49 171 3920011', true],
  ['+49 30 23125000', true],
  ['+44 7700 900107', false],
  ['112', false],
])('%s is known to the metadata: %s', (text, known) => {
  german.readText(text);
  expect(german.known).toBe(known);
});

test.each([
  '+49 30 23125000',
  '+49 (0)30 23125000',
  '+49 (0) 30 / 231 250 00',
  '0049 30 23125000',
  '030/23125000',
  '(030) 23125-000',
  '4930 23125000',
  '+49\u00a030\u00a023125000',
  '\u202a+49 30 23125000\u202c',
  '\u2066030\u200b23125000\u2069',
  '\ufeff+49\u00ad30 231\u206025000',
  'tel:+49-30-23125000',
  'TEL:030-23125000',
  'privat: +49 30 23125000 (Büro)',
  '+49 30 23125000,,',
  '+４９ 30 23125000'.replace('+４９', '+49'),
  '\u0660\u0663\u0660 23125000',
])('%s is +493023125000, a land line', (text) => {
  expect(read(text)).toMatchObject({
    kind: 'number',
    key: 493023125000,
    mobile: false,
    service: false,
    extension: false,
  });
});

test.each([
  '+49 30 23125000 ext. 12',
  'tel:+49-30-23125000;ext=12',
  '+49 30 23125000,,12#',
  '+49 30 23125000p12',
  '+49 30 23125000W12',
  '+49 30 23125000 ;12',
  '+49 30 23125000,,83412345678#,,,,*123456#',
])('what is dialled after %s is dropped and told', (text) => {
  expect(read(text)).toMatchObject({ kind: 'number', key: 493023125000, extension: true });
});

test.each(['030 23125000; 0171 3920012', '030 23125000;01713920012', '030 23125000, 040 66969000', '030 23125000,01713920012'])(
  'the second number in %s is not dropped as an extension',
  (text) => expect(read(text).kind).toBe('none'),
);

test.each([
  '',
  'n/a',
  '-',
  '030 ???',
  '+1 800 FLOWERS',
  '+49 0',
  'a.b@example.de',
  '12',
  '123456789012345678901',
  '\u202a',
  '+49 30 123456789012',
])('%j is no number, and may be a mobile phone all the same', (text) =>
  expect(read(text)).toEqual({ kind: 'none', key: 0, shortCode: '', mobile: true, service: false, extension: false }),
);

test('a value is read afresh after another', () => {
  read('110');
  read('+49 800 1234567 ext. 3');
  expect(read('0171 3920012')).toEqual({
    kind: 'number',
    key: 491713920012,
    shortCode: '',
    mobile: true,
    service: false,
    extension: false,
  });
});

test.each(['0800 1234567', '0180 2123456'])('%s is a service number', (text) => {
  expect(read(text)).toMatchObject({ kind: 'number', mobile: false, service: true });
});

test('a premium-rate number is no service number, for a person may answer it', () => {
  expect(read('0900 1234567')).toMatchObject({ kind: 'number', service: false });
});

test.each(['030 23125000 p 0171 3920001', '030 23125000 w 01713920001', '030 23125000 ,, 01713920001'])(
  'a whole number behind a pause is a second number, not an extension: %s',
  (text) => {
    expect(read(text).kind).toBe('none');
  },
);

test.each(['privat: 030 23125000 ext. 12', 'Empfang +49 30 23125000 x12', 'WhatsApp 030 23125000;ext=12'])(
  'no pause is seen in the word before a number: %s',
  (text) => {
    expect(read(text)).toMatchObject({ kind: 'number', key: 493023125000, extension: true });
  },
);

test('a number that may be mobile counts as mobile', () => {
  expect(read('+1 202 555 0143').mobile).toBe(true);
  expect(read('+49 2312').mobile).toBe(true);
});

test('a value too long to hold a number costs next to nothing', () => {
  const begun = cpuTime();
  expect(read('1,'.repeat(500_000)).kind).toBe('none');
  for (let i = 0; i < 100; i++) expect(read(`${'1,'.repeat(120)}!1`).kind).toBe('none');
  expect(cpuTime() - begun).toBeLessThan(500);
});

test('a possible number need not be valid', () => {
  expect(read('01590000000').kind).toBe('number');
});

describe('historic mobile prefixes', () => {
  test.each([
    ['+52 1 55 1234 5678', '+52 55 1234 5678', 525512345678],
    ['+54 9 11 2345 6789', '+54 11 2345 6789', 541123456789],
    ['+55 11 6123 4567', '+55 11 96123 4567', 5511961234567],
  ])('%s and %s are one mobile number', (old, now, key) => {
    expect(read(old)).toMatchObject({ kind: 'number', key, mobile: true });
    expect(read(now)).toMatchObject({ kind: 'number', key, mobile: true });
  });

  test('a Brazilian land line keeps its ten digits', () => {
    expect(read('+55 11 2345 6789')).toMatchObject({ key: 551123456789, mobile: false });
    expect(read('+55 800 123 4567')).toMatchObject({ key: 558001234567, service: true });
  });

  test('national spellings fold as well', () => {
    expect(read('011 15 2345-6789', createNumberReader('AR')).key).toBe(541123456789);
  });
});
