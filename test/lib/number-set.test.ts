import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberSet } from '../../src/lib/number-set.ts';

function sizeOf(numbers: Iterable<number>): number {
  const set = new NumberSet();
  for (const number of numbers) set.add(number);
  return set.size;
}

test('counts each number once, as a Set does', () => {
  const number = fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 999_999_999_999_999 }));
  fc.assert(
    fc.property(fc.array(number, { maxLength: 3000 }), (numbers) => {
      expect(sizeOf([...numbers, ...numbers])).toBe(new Set(numbers).size);
    }),
  );
});

test.each<[string, (at: number) => number]>([
  ['neighbours', (at) => 491_713_920_000 + at],
  ['numbers that end in zeros', (at) => 490_000_000_000 + at * 1_000_000],
  ['numbers that differ only above 32 bits', (at) => 491_713 + at * 2 ** 32],
  ['numbers that differ in one power of two', (at) => 491_713 + at * 2 ** 20],
  ['numbers of fifteen digits', (at) => 999_999_999_999_999 - at * 7919],
])('grows over %s without losing or doubling any', (_, make) => {
  const numbers = Array.from({ length: 100_000 }, (_unused, at) => make(at));
  expect(sizeOf([...numbers, ...numbers])).toBe(numbers.length);
});

test('holds no 0, which stands for no number', () => {
  expect(sizeOf([0, 0])).toBe(0);
});
