import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMarked, marksFor } from '../../src/lib/bits.ts';
import type { NamedPersons } from '../../src/workers/named-persons.ts';
import { SharedNames } from '../../src/workers/shared-names.ts';
import { runs } from '../runs.ts';

const records = 20;
/** What devices call the persons behind some numbers: by row, the words their names share there. */
const devices = fc.array(
  fc.uniqueArray(
    fc.record({
      row: fc.integer({ min: 0, max: records - 1 }),
      words: fc.uniqueArray(fc.integer({ min: -2, max: 3 }), { maxLength: 5 }),
    }),
    { selector: ({ row }) => row, maxLength: 12 },
  ),
  { maxLength: 6 },
);

function named(numbers: readonly { row: number; words: readonly number[] }[], index: number): NamedPersons {
  return {
    index,
    rows: Int32Array.from(numbers, ({ row }) => row),
    counts: Int32Array.from(numbers, ({ words }) => words.length),
    words: Int32Array.from(numbers.flatMap(({ words }) => words)),
  };
}

function marked(all: readonly NamedPersons[]): number[] {
  const differing = marksFor(records);
  const names = new SharedNames(records, differing);
  for (const ofDevice of all) names.add(ofDevice);
  return Array.from({ length: records }, (_, row) => row).filter((row) => isMarked(differing, row));
}

test('marks the numbers whose names share no word over all devices, as sets of words do, in any order of devices', () => {
  fc.assert(
    fc.property(devices, (all) => {
      const slow = new Map<number, Set<number>>();
      for (const { row, words } of all.flat()) slow.set(row, new Set(words.filter((word) => slow.get(row)?.has(word) ?? true)));
      const expected = [...slow].flatMap(([row, words]) => (words.size === 0 ? [row] : [])).toSorted((a, b) => a - b);
      const messages = all.map(named);
      expect(marked(messages)).toEqual(expected);
      expect(marked(messages.toReversed())).toEqual(expected);
    }),
    { seed: 12, numRuns: runs(400) },
  );
});
