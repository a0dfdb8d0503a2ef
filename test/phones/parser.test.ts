import { expect, test } from 'vitest';
import { PhoneParser } from '../../src/phones/parser.ts';
import { cpuTime } from '../cpu-time.ts';
import { runs } from '../runs.ts';
import { compare, reference } from './reference.ts';
import { randomOf, spelling } from './spellings.ts';

/** `scripts/fuzz-phones.js` asks for more. */
const spellings = Number(process.env['FUZZ_SPELLINGS'] ?? runs(60_000));
const seed = Number(process.env['FUZZ_SEED'] ?? 20261123);

test(`${spellings} spellings of all regions are read as libphonenumber-js reads them`, { timeout: 60_000 + spellings }, () => {
  const random = randomOf(seed);
  const differences: string[] = [];
  const seen = { numbers: 0, valid: 0, extensions: 0 };
  for (let i = 0; i < spellings && differences.length < 10; i++) {
    const { difference, wanted } = compare(spelling(random));
    if (difference !== undefined) differences.push(difference);
    if (wanted === 'none') continue;
    seen.numbers++;
    if (wanted.includes('|valid|')) seen.valid++;
    if (!wanted.endsWith('|')) seen.extensions++;
  }
  expect(differences, `seed ${seed}`).toEqual([]);
  expect(seen.numbers).toBeGreaterThan(spellings / 2);
  expect(seen.valid).toBeGreaterThan(spellings / 10);
  expect(seen.extensions).toBeGreaterThan(spellings / 20);
});

function parse(text: string, region: string | undefined = 'DE'): string | undefined {
  const parser = new PhoneParser(region);
  return parser.parseText(text) ? parser.number.e164 : undefined;
}

test('a phone context that is a number goes before the number, call after call', () => {
  const parser = new PhoneParser('FR');
  const text = 'tel:030-23125000;phone-context=+49';
  expect(reference(text, 'FR')).toMatch(/^\+493023125000\|/);
  for (let call = 0; call < 3; call++) {
    expect(parser.parseText(text)).toBe(true);
    expect(parser.number.e164).toBe('+493023125000');
  }
});

test('a phone context that is a domain is left out, and one that is neither makes no number', () => {
  expect(parse('tel:030-23125000;phone-context=local')).toBe('+493023125000');
  expect(parse('TEL:030-23125000;PHONE-CONTEXT=local')).toBe('+493023125000');
  expect(parse('tel:030-23125000;phone-context=')).toBeUndefined();
  expect(parse('tel:030-23125000;phone-context=+')).toBeUndefined();
});

test('letters are never dialled: a word behind the number is dropped', () => {
  expect(parse('+49 30 23125000 (neu)')).toBe('+493023125000');
  expect(parse('+1 800 FLOWERS')).toBe('+1800');
});

test('a number of more digits than E.164 allows has no key', () => {
  const parser = new PhoneParser('DE');
  expect(parser.parseText('+49 30 123456789012')).toBe(true);
  expect(parser.number).toMatchObject({ e164: '+4930123456789012', key: 0, possible: true });
});

test('an unknown region reads international spellings only', () => {
  expect(parse('+49 30 23125000', 'XX')).toBe('+493023125000');
  expect(parse('030 23125000', 'XX')).toBeUndefined();
  expect(parse('12345678', '+800')).toBeUndefined();
});

test.each([
  ['spaces and commas', `123456${' '.repeat(100)}${','.repeat(100)}a5`],
  ['digits', `${'1'.repeat(240)}a1`],
  ['tildes', `123${'~1'.repeat(118)}a1`],
  ['half an extension', `123 ${'xt '.repeat(78)}1`],
  ['a long domain', `1;phone-context=${'11.'.repeat(70)}!`],
])('a hostile value costs no more than others: %s', (_name, text) => {
  const parser = new PhoneParser('DE');
  const begun = cpuTime();
  for (let i = 0; i < 100; i++) expect(parser.parseText(text)).toBe(false);
  expect(cpuTime() - begun).toBeLessThan(300);
});
