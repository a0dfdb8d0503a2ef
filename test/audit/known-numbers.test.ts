import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KnownNumbers } from '../../src/audit/known-numbers.ts';
import { runs } from '../runs.ts';

/** A device's distinct numbers; in no entry means exempt. */
const device = fc.uniqueArray(
  fc.record({ number: fc.integer({ min: 1, max: 12 }), entries: fc.integer({ min: 0, max: 2 }), line: fc.integer({ min: 1, max: 99 }) }),
  { selector: ({ number }) => number, maxLength: 12 },
);

function distinct(numbers: readonly { number: number; entries: number; line: number }[], counted = true) {
  return {
    numbers: Float64Array.from(numbers, ({ number }) => number),
    copies: counted ? Int32Array.from(numbers.flatMap(({ entries, line }) => [entries, line % 2, line])) : undefined,
    texts: [],
  };
}

test('counts entries and devices of every number, as a Map of objects does', () => {
  fc.assert(
    fc.property(fc.array(device, { maxLength: 6 }), (devices) => {
      const known = new KnownNumbers();
      const all = new Set<number>();
      const slow = new Map<number, { number: number; entries: number; devices: number; path: string; line: number }>();
      for (const [at, numbers] of devices.entries()) {
        known.add(distinct(numbers), [`${at}/a`, `${at}/b`]);
        for (const { number, entries, line } of numbers) {
          all.add(number);
          if (entries === 0) continue;
          const place = { path: `${at}/${line % 2 === 0 ? 'a' : 'b'}`, line };
          const before = slow.get(number) ?? { number, entries: 0, devices: 0, ...place };
          slow.set(number, { ...before, entries: before.entries + entries, devices: before.devices + 1 });
        }
      }
      expect(known.size).toBe(all.size);
      for (let number = 1; number <= 13; number++) expect(known.has(number)).toBe(all.has(number));
      expect([...known.copied()]).toEqual([...slow.values()].filter(({ entries }) => entries > 1));
    }),
    { seed: 15, numRuns: runs(200) },
  );
});

test('knows numbers where nobody counts copies, and calls none of them copied', () => {
  const known = new KnownNumbers();
  for (let at = 0; at < 2; at++) known.add(distinct([{ number: 491_713_920_001, entries: 2, line: 1 }], false), ['a']);
  expect(known.size).toBe(1);
  expect([...known.copied()]).toEqual([]);
});
