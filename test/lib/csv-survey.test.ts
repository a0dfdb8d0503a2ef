import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ByteSource, memorySource } from '../../src/lib/bytes.ts';
import { readCsv } from '../../src/lib/csv.ts';
import { surveyCsv } from '../../src/lib/csv-survey.ts';
import { runs, share } from '../runs.ts';

const SEMICOLON = 59;

/** Records as `readCsv` finds them: line and cells. */
function records(source: ByteSource, firstLine = 1): unknown[] {
  const found: unknown[] = [];
  const fault = readCsv(
    source,
    { delimiter: SEMICOLON, skip: 0 },
    (row) => found.push([row.line, row.lastLine, row.dirty, ...Array.from({ length: row.count }, (_, i) => row.text(i))]),
    firstLine,
  );
  return fault ? [...found, fault] : found;
}

function inParts(bytes: Buffer, targets: readonly number[]): unknown[] {
  const { stretches, bytes: length } = surveyCsv(memorySource(bytes), SEMICOLON, targets);
  expect([stretches[0]!.start, stretches.at(-1)!.end, length]).toEqual([0, bytes.length, bytes.length]);
  for (const [i, { start, line }] of stretches.slice(1).entries()) {
    const before = stretches[i]!;
    expect([start, line]).toEqual([before.end, before.line + before.lines]);
    expect(bytes[start - 1]).toBe(10);
  }
  return stretches.flatMap(({ start, end, line }) => records(memorySource(bytes.subarray(start, end)), line));
}

const piece = fc.constantFrom('a', 'ü', ' ', ';', ';', '"', '"', '""', '\n', '\n', '\r\n', '\r', '";"', '"\n', ';"', '\n"', '"\r\n');
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

test('a table cut anywhere is read, part by part, as the whole is', () => {
  let cut = 0;
  fc.assert(
    fc.property(text, (content) => {
      const bytes = Buffer.from(content);
      const whole = records(memorySource(bytes));
      for (let target = 0; target <= bytes.length; target++) {
        expect(inParts(bytes, [target])).toEqual(whole);
        if (surveyCsv(memorySource(bytes), SEMICOLON, [target]).stretches.length > 1) cut++;
      }
    }),
    { numRuns: runs(400) },
  );
  expect(cut).toBeGreaterThan(share(500));
});

test('a table may be cut at many places', () => {
  fc.assert(
    fc.property(text, fc.array(fc.nat(60), { maxLength: 6 }), (content, targets) => {
      const bytes = Buffer.from(content);
      expect(
        inParts(
          bytes,
          targets.toSorted((a, b) => a - b),
        ),
      ).toEqual(records(memorySource(bytes)));
    }),
    { numRuns: runs(800) },
  );
});

test('quotes, line ends and characters may be split by the borders of what is read at once', () => {
  const CHUNK = 1 << 18;
  for (const content of ['"a""b"\n', '"\r\n"\r\n', 'a\r\n;b\r', '"x\n";y"\n"""\n";z\n', '";";"\n"\r']) {
    for (let before = 0; before <= Buffer.byteLength(content) + 1; before++) {
      const lines = `${'x'.repeat(62)}\r\n`.repeat(CHUNK / 64).slice(0, CHUNK - before - 1);
      const bytes = Buffer.from(`${lines}\n${content.repeat(40)}`);
      expect(inParts(bytes, [100, CHUNK - 3, CHUNK, CHUNK + 20])).toEqual(records(memorySource(bytes)));
    }
  }
});

test('the encoding is that of the whole, whichever byte tells it', () => {
  const encoding = (bytes: Uint8Array) => surveyCsv(memorySource(bytes), SEMICOLON, []).encoding;
  const long = 'x;y\n'.repeat(100_000);
  expect(encoding(Buffer.from(`${long}ü`))).toBe('utf-8');
  expect(encoding(Buffer.from(`${long}ü`, 'latin1'))).toBe('windows-1252');
  for (let shift = 0; shift < 5; shift++) expect(encoding(Buffer.from(`${'x'.repeat(shift)}${'€'.repeat(200_000)}`))).toBe('utf-8');
  expect(encoding(Buffer.from('\ufeffü'))).toBe('utf-8');
  expect(encoding(Buffer.from('a;b\n', 'utf16le'))).toBe('utf-16le');
});

test('a quote behind a byte order mark opens the first field', () => {
  const bytes = Buffer.from('\ufeff"a\nb";c\nd\n');
  expect(surveyCsv(memorySource(bytes), SEMICOLON, [3]).stretches.map(({ start }) => start)).toEqual([0, bytes.indexOf('d')]);
});
