import { expect, test } from 'vitest';
import { median } from './rounds.js';
import { turnsOf } from './sizes.js';

test('the median of an even number of runs lies between the two in the middle', () => {
  expect(median([9, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 9])).toBe(3.5);
});

test('sizes are measured in turn, or one by one when each is deleted after it', () => {
  expect(turnsOf(3, 2, false)).toEqual([0, 1, 2, 0, 1, 2]);
  expect(turnsOf(3, 2, true)).toEqual([0, 0, 1, 1, 2, 2]);
});
