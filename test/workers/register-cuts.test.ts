import { truncateSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memorySource } from '../../src/lib/bytes.ts';
import { readPart } from '../../src/workers/register-part.ts';
import { planParts } from '../../src/workers/register-plan.ts';
import { plain, readParts, readWhole, register } from './register-parts.ts';
import { header, rows, windows1252 } from './register-rows.ts';

const lines = [header, ...rows(4000)];

test('rows with quotes are parted at true borders alone, whatever they hold', () => {
  const cell = fc.constantFrom(
    '',
    'Anna',
    '"Änne\nMüller"',
    '"a;b"',
    '"say ""so"""',
    '6" Rohr',
    '"x"y',
    '"\r\n"',
    '""',
    '"',
    '\ufeffBOM',
    "'=1",
    'ü',
  );
  const number = fc.constantFrom('+4915228817386', '"+49 30 23125000"', '"030 23125001\n030 23125002"', 'keine', '');
  const row = fc.tuple(
    number,
    cell,
    fc.constantFrom('given', '"withdrawn"', 'nein', 'hm', ''),
    fc.constantFrom('2024-03-17', '1.2.2024', '"2024-03-17"', 'x', ''),
  );
  const line = fc.tuple(row, fc.constantFrom('\n', '\n', '\r\n', '\r', '\n\n')).map(([cells, end]) => cells.join(';') + end);
  let parted = 0;
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 2, maxLength: 7 }),
      fc.constantFrom('', '\ufeff', 'sep=;\n'),
      fc.boolean(),
      (tail, before, latin) => {
        const text = `${before}phone;name;status;at\n${tail.join('')}`;
        const file = register(latin ? windows1252(text.replaceAll('\ufeff', '')) : text);
        const whole = plain(readWhole(file));
        for (let target = 0; target <= file.bytes.length; target++) {
          const targets = [target, target + 7, target + 20].slice(0, 1 + (target % 3));
          const read = readParts(file, targets)!;
          expect(plain(read)).toEqual(whole);
          parted++;
        }
      },
    ),
    { numRuns: 5 },
  );
  expect(parted).toBeGreaterThan(200);
});

describe('a register that can be cut, but not read to its end,', () => {
  test.each<[string, string]>([
    ['is read as far as a record nobody can hold', [...lines, 'x'.repeat(1_100_000), ...lines].join('\n')],
    ['is read as far as a quote that nobody closes', [...lines, '+4915228817386;"Anna;given', ...lines].join('\n')],
    ['is read as far as a quote that closes too late', [...lines, '"', ...rows(12_000, () => 0), '"', ...lines].join('\n')],
  ])('%s', (_, content) => {
    const file = register(content);
    for (const parts of [1, 2, 3, 4]) expect(plain(readParts(file, parts)!)).toEqual(plain(readWhole(file)));
  });
});

test('more records than lines still come out in the order of the file', () => {
  const many = (row: number): string =>
    Array.from({ length: 6 }, (_, at) => `+44770090${String((row * 7 + at * 31) % 10_000).padStart(4, '0')}`).join(',');
  const body = Array.from(
    { length: 3000 },
    (_, row) => `${row % 3 === 0 ? many(row) : '+4915228817386'};Änne ${row};given;2024-03-17;marketing+contact-upload+whatsapp-terms`,
  );
  const file = register([header, ...body].join('\n'));
  const whole = readWhole(file);
  expect(whole.counts.records).toBeGreaterThan(20_000);
  for (const parts of [1, 2, 3]) expect(plain(readParts(file, parts)!)).toEqual(plain(whole));
});

test('a register without line feeds is read in one part', () => {
  const file = register(lines.join('\r'));
  expect(planParts(file.task, memorySource(file.bytes), file.bytes.length, [1000, 2000])).toHaveLength(1);
  expect(plain(readParts(file, 3)!)).toEqual(plain(readWhole(file)));
});

test('umlauts of Windows-1252 in one part alone tell the encoding of all', () => {
  const file = register(
    windows1252([header, ...rows(4000, () => 1).map((row, at) => (at < 2000 ? row.replace('ö', 'oe') : row))].join('\n')),
  );
  expect(plain(readParts(file, 2)!)).toEqual(plain(readWhole(file)));
});

describe('a register is left to one reader', () => {
  test('when its size is not what it was', () => {
    const file = register(lines.join('\n'));
    expect(planParts(file.task, memorySource(file.bytes), file.bytes.length + 1, [])).toBeUndefined();
  });

  test('when it was cut short after the first look', () => {
    const file = register(lines.join('\n'));
    const [first, second] = planParts(file.task, memorySource(file.bytes), file.bytes.length, [file.bytes.length / 2])!;
    truncateSync(file.task.path, first!.stretch.end + 1000);
    expect(readPart(file.task, first!)).toBeDefined();
    expect(readPart(file.task, second!)).toBeUndefined();
  });

  test('when it is UTF-16', () => {
    expect(readParts(register(Buffer.from(`\ufeff${lines.join('\n')}`, 'utf16le')), 2)).toBeUndefined();
  });
});

test('columns that do not say who are an error whatever the number of parts', () => {
  const file = register([header.replace('phone', 'farbe'), ...rows(100, () => 0)].join('\n'));
  expect(() => readParts(file, 2)).toThrow('no column holds phone numbers');
});

test('every part has its share of the records', () => {
  const file = register(lines.join('\n'));
  const size = file.bytes.length;
  const parts = planParts(file.task, memorySource(file.bytes), size, [size / 4, size / 2, (3 * size) / 4])!;
  const counts = parts.map((part) => readPart(file.task, part)!.counts.records);
  const total = counts.reduce((sum, count) => sum + count, 0);
  for (const count of counts) expect(count / total).toBeCloseTo(1 / 4, 1);
});
