import { expect, test } from 'vitest';
import { nameOf, type RegisterColumns } from '../../src/registers/columns.ts';
import { firstRecords } from '../../src/registers/register-index.ts';
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
