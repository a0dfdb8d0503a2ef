import { expect, test } from 'vitest';
import { allocated, nameOf, type RecordColumns } from '../../src/registers/columns.ts';
import { ColumnsWriter, type Filled } from '../../src/registers/columns-writer.ts';
import { joined } from '../../src/registers/joined.ts';
import { statement } from './records.ts';

/** Writes so many records, named by their line, into rows `first` to `end` and names from `nameFirst` on. */
function filled(columns: RecordColumns, lines: readonly number[], room: readonly [first: number, end: number, nameFirst: number]): Filled {
  const [first, end, nameFirst] = room;
  const writer = new ColumnsWriter({ columns, first, end, nameFirst, nameEnd: nameFirst + 400 });
  for (const line of lines) writer.add(statement('given', '2025-01-01', { line, name: `Änne ${line}` }).record, 2, line % 2 === 0);
  return writer.filled();
}

function contents(columns: RecordColumns): unknown[] {
  return Array.from({ length: columns.count }, (_, row) => [columns.line[row], nameOf(columns, row), columns.meta[row]! & 256]);
}

const expected = (lines: readonly number[]): unknown[] => lines.map((line) => [line, `Änne ${line}`, line % 2 === 0 ? 256 : 0]);

test('parts that lie side by side move up to each other without being copied', () => {
  const columns = allocated(30, 2000);
  const parts = [filled(columns, [1, 2], [0, 10, 1]), filled(columns, [], [10, 20, 500]), filled(columns, [5, 6, 7], [20, 30, 1000])];
  const whole = joined([parts]);
  expect(contents(whole)).toEqual(expected([1, 2, 5, 6, 7]));
  expect(whole.key.buffer).toBe(columns.key.buffer);
});

test('a part that outgrew its room is put back in its place', () => {
  const columns = allocated(30, 2000);
  const many = Array.from({ length: 900 }, (_, at) => at + 100);
  const parts = [filled(columns, [1, 2], [0, 10, 1]), filled(columns, many, [10, 20, 500]), filled(columns, [2000], [20, 30, 1000])];
  expect(parts.map(({ inPlace }) => inPlace)).toEqual([true, false, true]);
  expect(contents(joined([parts]))).toEqual(expected([1, 2, ...many, 2000]));
});

test('a part may outgrow its room for names alone, or for records alone', () => {
  const long = statement('given', '2025-01-01', { line: 1, name: 'ö'.repeat(300) }).record;
  const writer = new ColumnsWriter({ columns: allocated(9, 500), first: 2, end: 8, nameFirst: 50, nameEnd: 450 });
  writer.add({ ...long, name: 'Änne' }, 0, false);
  writer.add(long, 0, false);
  const names = joined([[writer.filled()]]);
  expect([nameOf(names, 0), nameOf(names, 1)]).toEqual(['Änne', 'ö'.repeat(300)]);
  const same = new ColumnsWriter({ columns: allocated(9, 500), first: 2, end: 4, nameFirst: 50, nameEnd: 450 });
  const utf8 = Buffer.from('x Änne y');
  for (let line = 1; line < 2000; line++) same.add({ ...long, line, nameUtf8: { bytes: utf8, start: 2, end: 7 } }, 0, false);
  const whole = joined([[same.filled()]]);
  expect([whole.count, nameOf(whole, 0), nameOf(whole, 1998), whole.name[1998]]).toEqual([1999, 'Änne', 'Änne', whole.name[0]]);
});

test('registers follow one another in their order', () => {
  const [one, two] = [allocated(10, 500), allocated(20, 900)];
  const registers = [[filled(one, [3, 4], [0, 10, 1])], [filled(two, [1], [0, 10, 1]), filled(two, [9], [10, 20, 450])]];
  expect(contents(joined(registers))).toEqual(expected([3, 4, 1, 9]));
  expect(contents(joined([]))).toEqual([]);
});

test('keys of persons stay with their records, in place, copied and outgrown', () => {
  const told = (line: number) => ({ subject: undefined, email: { a: line, b: line + 1 }, organisation: undefined });
  const part = (columns: RecordColumns, lines: readonly number[], first: number, end: number): Filled => {
    const writer = new ColumnsWriter({ columns, first, end, nameFirst: 1 + first * 100, nameEnd: 1 + end * 100 });
    for (const line of lines) writer.add({ ...statement('given', '2025-01-01', { line }).record, keys: told(line) }, 0, false);
    return writer.filled();
  };
  const keysIn = ({ count, line, keys }: RecordColumns): unknown[] =>
    Array.from({ length: count }, (_, row) => [line[row], keys.email![2 * row], keys.email![2 * row + 1]]);
  const columns = allocated(20, 2001, ['email']);
  const parts = [part(columns, [1, 2], 0, 8), part(columns, [3, 4, 5], 8, 20)];
  const wanted = [1, 2, 3, 4, 5].map((line) => [line, line, line + 1]);
  expect(keysIn(joined([parts.slice(0, 1), parts.slice(1)]))).toEqual(wanted);
  expect(keysIn(joined([parts]))).toEqual(wanted);
  const narrow = [part(allocated(2, 201, ['email']), [1, 2, 3], 0, 2), part(allocated(9, 901), [4, 5], 0, 9)];
  expect(keysIn(joined([narrow]))).toEqual(wanted);
});
