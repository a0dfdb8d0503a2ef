import { expect, test } from 'vitest';
import { createNumberReader } from '../../../src/phones/number-reader.ts';
import { isWhole, typedNumber } from '../../../src/readers/registers/typed-number.ts';

function read(digits: string, region: string): unknown {
  const number = typedNumber(digits, createNumberReader(region));
  return 'keys' in number ? number.keys : [number.restored, number.key];
}

test.each<[string, string, unknown]>([
  ['1713920011', 'DE', ['0', 491713920011]],
  ['491713920011', 'DE', ['+', 491713920011]],
  ['436641234567', 'DE', ['+', 436641234567]],
  ['3023125010', 'DE', ['0', 493023125010]],
  ['639980001', 'FR', ['0', 33639980001]],
  ['612345678', 'ES', ['', 34612345678]],
  ['3331234567', 'IT', ['', 393331234567]],
  ['31612345678', 'DE', ['+', 31612345678]],
])('%s in %s has one reading', (digits, region, expected) => {
  expect(read(digits, region)).toEqual(expected);
});

test.each<[string, string, number[]]>([
  ['15228817386', 'DE', [15228817386, 4915228817386]],
  ['17604069001', 'DE', [17604069001, 4917604069001]],
  ['447700900001', 'DE', [447700900001, 49447700900001]],
  ['612345678', 'IT', [612345678, 390612345678, 39612345678]],
])('%s in %s may be several numbers, and stays undecided', (digits, region, keys) => {
  expect(read(digits, region)).toEqual(keys);
});

test.each([
  ['112', 'DE'],
  ['12', 'DE'],
  ['0', 'DE'],
])('%s is no number', (digits, region) => {
  expect(read(digits, region)).toEqual([]);
});

test.each([
  ['123456789012345', true],
  ['1234567890123456', false],
  ['1713920011.5', false],
  ['-1713920011', false],
  ['2026-03-01', false],
])('%s is whole: %s', (text, whole) => {
  expect(isWhole(text)).toBe(whole);
});
