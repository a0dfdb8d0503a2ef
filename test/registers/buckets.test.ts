import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bucketsOf, hasRowUnder, rowsUnder } from '../../src/registers/buckets.ts';
import { runs } from '../runs.ts';

/** Rows with their hashes as `bucketsOf` takes them: ascending, so many apart. */
function made(hashes: readonly number[], step: number) {
  const rows = Int32Array.from(hashes, (_, at) => at * step + step - 1);
  return { rows, buckets: bucketsOf(rows, Int32Array.from(hashes), hashes.length) };
}

test('rows are found under their hash, ascending, and hardly any others', () => {
  const hash = fc.oneof(fc.integer(), fc.nat(5), fc.constant(0));
  let others = 0;
  fc.assert(
    fc.property(fc.array(hash, { minLength: 1, maxLength: 400, size: 'max' }), fc.constantFrom(1, 2, 40_000), (hashes, step) => {
      const { rows, buckets } = made(hashes, step);
      for (const one of new Set(hashes)) {
        const wanted = [...rows].filter((_, at) => hashes[at] === one);
        const found = [...rowsUnder(buckets, one)];
        others += found.length - wanted.length;
        expect(found.filter((row) => wanted.includes(row))).toEqual(wanted);
        expect(hasRowUnder(buckets, one)).toBe(true);
      }
    }),
    { seed: 20_261_101, numRuns: runs(200) },
  );
  expect(others).toBeLessThan(runs(200) * 5);
});

test('a hash that no row has is mostly told from those of 100,000 rows at once', () => {
  const { buckets } = made(
    Array.from({ length: 100_000 }, (_, at) => Math.imul(at, 0x9e37_79b1)),
    1,
  );
  const asked = Array.from({ length: 10_000 }, (_, at) => Math.imul(at + 500_000, 0x9e37_79b1));
  expect(asked.filter((hash) => hasRowUnder(buckets, hash)).length).toBeLessThan(500);
  expect((buckets.starts.byteLength + buckets.rows.byteLength) / 100_000).toBeLessThan(6);
});
