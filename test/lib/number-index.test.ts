import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NumberIndex } from '../../src/lib/number-index.ts';
import { runs } from '../runs.ts';

test('places are those of a Map, over any numbers and growth', () => {
  const numbers = fc.array(fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })), {
    maxLength: 5000,
    size: 'max',
  });
  fc.assert(
    fc.property(numbers, (all) => {
      const index = new NumberIndex();
      const map = new Map<number, number>();
      for (const number of all) {
        if (!map.has(number)) map.set(number, map.size);
        expect(index.add(number)).toBe(map.get(number));
      }
      expect([...index.numbers.subarray(0, index.size)]).toEqual([...map.keys()]);
      expect(all.every((number) => index.has(number))).toBe(true);
      expect(index.has(Number.MAX_SAFE_INTEGER - 1)).toBe(map.has(Number.MAX_SAFE_INTEGER - 1));
    }),
    { seed: 7, numRuns: runs(40) },
  );
});
