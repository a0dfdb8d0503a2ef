import { expect, test } from 'vitest';
import { isRegion } from '../../src/phones/regions.ts';

test('regions are those numbering plans know', () => {
  expect(['DE', 'XK', 'AC'].every(isRegion)).toBe(true);
  expect(['de', 'XX', '', '+800', '001'].some(isRegion)).toBe(false);
});
