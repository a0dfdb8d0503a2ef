import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spotted } from '../../src/audit/spotted.ts';
import { index, type Kept, statement } from '../registers/records.ts';

const record = (number: number, line: number, register = 0): Kept => ({ ...statement('given', '2025-01-01', { number, line }), register });

/** Records whose number is none of these. */
function others(kept: readonly Kept[], numbers: readonly number[]): ReturnType<typeof spotted> {
  const columns = index(kept);
  return spotted(columns, 3, (row) => !numbers.includes(columns.key[row]!));
}

test('records that have something in common are counted by register, each number once', () => {
  const kept = [record(1, 2), record(2, 3), record(1, 4), record(1, 2, 1), record(3, 3, 1), record(3, 3, 1)];
  expect(others(kept, [2])).toEqual([
    { records: 2, numbers: 1, lines: [2, 4] },
    { records: 3, numbers: 2, lines: [2, 3] },
    { records: 0, numbers: 0, lines: [] },
  ]);
});

test('any records over any registers give what sets give', () => {
  const any = fc.record({ number: fc.integer({ min: 1, max: 30 }), register: fc.integer({ min: 0, max: 2 }) });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 200 }), fc.uniqueArray(fc.integer({ min: 1, max: 30 })), (rows, numbers) => {
      const inOrder = rows.toSorted((a, b) => a.register - b.register);
      const found = others(
        inOrder.map(({ number, register }, at) => record(number, at + 2, register)),
        numbers,
      );
      for (const [register, { records, numbers: distinct, lines }] of found.entries()) {
        const orphans = inOrder.flatMap(({ number, register: of }, at) =>
          of === register && !numbers.includes(number) ? [{ number, line: at + 2 }] : [],
        );
        expect(records).toBe(orphans.length);
        expect(distinct).toBe(new Set(orphans.map(({ number }) => number)).size);
        expect(lines).toEqual(orphans.slice(0, 5).map(({ line }) => line));
      }
    }),
  );
});

test('a number is counted although its first record is not so', () => {
  const columns = index([record(1, 2), record(1, 3), record(1, 4)]);
  expect(spotted(columns, 1, (row) => row > 0)).toEqual([{ records: 2, numbers: 1, lines: [3, 4] }]);
});
