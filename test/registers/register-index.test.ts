import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocated, nameOf, type RecordColumns, type RegisterColumns } from '../../src/registers/columns.ts';
import { firstRecords, indexed, indexRange, indexRest, unindexed } from '../../src/registers/register-index.ts';
import { mutated, runs } from '../runs.ts';
import { anna, index, statement } from './records.ts';

/** Row of the first record of a number, -1 when there is none. */
function firstRecord(columns: RegisterColumns, number: number): number {
  return firstRecords(columns, [number])[0]!;
}

function linesOf(columns: RegisterColumns, number: number): number[] {
  const lines: number[] = [];
  for (let row = firstRecord(columns, number); row >= 0; row = columns.next[row]! - 1) lines.push(columns.line[row]!);
  return lines;
}

test('the records of a number are found in the order of the file, others between them', () => {
  const rows = [5, 2, 9, 7].flatMap((line) => [
    statement('given', '2025-01-01', { line }),
    statement('given', '2025-01-01', { number: anna + 1, line: line + 100 }),
  ]);
  const columns = index(rows);
  expect(linesOf(columns, anna)).toEqual([5, 2, 9, 7]);
  expect(linesOf(columns, anna + 1)).toEqual([105, 102, 109, 107]);
});

test('an empty register holds no number, and none holds the 0 of a value that made no number', () => {
  expect(firstRecord(index([]), anna)).toBe(-1);
  expect(firstRecord(index([statement('given', '2025-01-01')]), 0)).toBe(-1);
});

test('every number of a large register is found, those beside it are not', () => {
  const many = 20_000;
  const first = 491713920000;
  const columns = index(
    Array.from({ length: many }, (_, at) => statement('given', '2025-01-01', { number: first + at * 2, line: at + 1 })),
  );
  expect(columns.count).toBe(many);
  for (let at = 0; at < many; at++) {
    expect(linesOf(columns, first + at * 2)).toEqual([at + 1]);
    expect(firstRecord(columns, first + at * 2 + 1)).toBe(-1);
  }
  const together = firstRecords(
    columns,
    Array.from({ length: many * 2 }, (_, at) => first + at),
  );
  expect(together.every((row, at) => (at % 2 === 0 ? columns.key[row] === first + at : row === -1))).toBe(true);
});

test('numbers that differ only above 32 bits stay apart', () => {
  const numbers = Array.from({ length: 2000 }, (_, at) => 4_915_228_817 + at * 2 ** 32);
  const columns = index(numbers.map((number, at) => statement('given', '2025-01-01', { number, line: at + 1 })));
  numbers.forEach((number, at) => expect(linesOf(columns, number)).toEqual([at + 1]));
});

test('a number may have very many records', () => {
  const columns = index(Array.from({ length: 5000 }, (_, at) => statement('given', '2025-01-01', { line: at + 1 })));
  expect(linesOf(columns, anna)).toHaveLength(5000);
});

test('names of any length and script come back as they were, cut only beyond 65,535 bytes', () => {
  const names = ['', 'Anna', 'Jörg Müller', '王小明', '👩‍👩‍👧 Familie', 'x'.repeat(40_000), 'ö'.repeat(40_000)];
  const columns = index(names.map((name) => statement('given', '2025-01-01', { name })));
  names.slice(0, -1).forEach((name, row) => expect(nameOf(columns, row)).toBe(name));
  expect(nameOf(columns, names.length - 1)).toBe('ö'.repeat(32_767));
});

test('every field of a record is kept at its bounds', () => {
  const columns = index([statement('revoked', '9999-12-31', { second: 90_000, scope: 'other', until: '1900-01-01', line: 2 ** 31 - 1 })]);
  expect([columns.second[0], columns.line[0]]).toEqual([90_000, 2 ** 31 - 1]);
  expect(linesOf(columns, anna)).toEqual([2 ** 31 - 1]);
});

/** Columns that hold no more than an index needs. */
function keyed(numbers: Float64Array): RecordColumns {
  return { ...allocated(1, 1), count: numbers.length, key: numbers, next: new Int32Array(numbers.length) };
}

/** The slow twin: a map from each number to its rows. */
function rowsByNumber(numbers: Float64Array): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  numbers.forEach((number, row) => rows.set(number, [...(rows.get(number) ?? []), row]));
  return rows;
}

function chains(columns: RegisterColumns, numbers: readonly number[]): number[][] {
  return Array.from(firstRecords(columns, numbers), (first) => {
    const rows: number[] = [];
    for (let row = first; row >= 0; row = columns.next[row]! - 1) rows.push(row);
    return rows;
  });
}

test('the index says what a map says, whether it was made whole or range by range', () => {
  const number = fc.oneof(
    fc.nat(3000),
    fc.nat(3000).map((low) => 491_713_920_000 + low),
    fc.nat(3000).map((high) => 4917 + high * 2 ** 32),
  );
  fc.assert(
    fc.property(fc.array(number, { maxLength: 800, size: 'max' }), fc.integer({ min: 1, max: 7 }), (drawn, threads) => {
      const numbers = Float64Array.from(drawn, (one) => one + 1);
      const expected = rowsByNumber(numbers);
      const asked = [...expected.keys(), ...Array.from(numbers, (one) => one + 0.5), 0];
      const wanted = asked.map((one) => expected.get(one) ?? []);
      expect(chains(indexed(keyed(numbers)), asked)).toEqual(wanted);
      const made = unindexed(keyed(numbers));
      const size = made.slots.length;
      const border = (at: number): number => Math.floor((size * at) / threads);
      const rest = Array.from({ length: threads }, (_, at) => indexRange(made, border(at), border(at + 1)));
      for (const rows of rest) indexRest(made, rows);
      expect(chains(made, asked)).toEqual(wanted);
    }),
    { numRuns: runs(200) },
  );
});

test('records at the border of a range that is full are put in by the rest', () => {
  const numbers = Float64Array.from({ length: 680 }, (_, at) => 4_915_228_000_000 + at * 7);
  const made = unindexed(keyed(numbers));
  const rest = Array.from({ length: 64 }, (_, at) => indexRange(made, at * 16, at * 16 + 16));
  expect(rest.flat().length).toBeGreaterThan(20);
  for (const rows of rest) indexRest(made, rows);
  expect(chains(made, [...numbers])).toEqual(Array.from(numbers, (_, row) => [row]));
});

test.skipIf(mutated)('more than 16.7 million distinct numbers have a record each, and no others do', () => {
  const many = 2 ** 24 + 300_000;
  const first = 491_520_000_000;
  const numbers = new Float64Array(many);
  for (let row = 0; row < many; row++) numbers[row] = first + row * 3;
  // Two more of the first number, behind all others, make its chain span the table.
  numbers[many - 1] = numbers[many - 2] = first;
  const made = indexed(keyed(numbers));
  const asked = Array.from({ length: 40_000 }, (_, at) => first + Math.floor((at * (many - 3)) / 40_000) * 3);
  const found = firstRecords(made, asked);
  expect(asked.filter((number, at) => made.key[found[at]!] !== number || (found[at]! > 0 && made.next[found[at]!] !== 0))).toEqual([]);
  expect(
    firstRecords(
      made,
      asked.map((number) => number + 1),
    ).every((row) => row === -1),
  ).toBe(true);
  expect(chains(made, [first])).toEqual([[0, many - 2, many - 1]]);
});
