import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { ByteSource } from '../../src/lib/bytes.ts';
import { memorySource } from '../../src/lib/bytes.ts';
import type { CsvFault } from '../../src/lib/csv.ts';
import { readCsv } from '../../src/lib/csv.ts';
import { CHUNK, MAX_RECORD } from '../../src/lib/csv-scanner.ts';
import { sniffDelimiter } from '../../src/lib/csv-dialect.ts';
import { runs, share } from '../runs.ts';

interface Read {
  rows: string[][];
  lines: number[];
  lastLines: number[];
  dirty: number[];
  /** Lines of records that end without a line end. */
  open: number[];
  /** Numbers of the fields in quotes, record by record. */
  quoted: number[][];
  fault: CsvFault | undefined;
}

function read(source: ByteSource | string, delimiter = ';', skip = 0): Read {
  const result: Read = { rows: [], lines: [], lastLines: [], dirty: [], open: [], quoted: [], fault: undefined };
  const bytes = typeof source === 'string' ? memorySource(Buffer.from(source)) : source;
  result.fault = readCsv(bytes, { delimiter: delimiter.charCodeAt(0), skip }, (row) => {
    result.rows.push(Array.from({ length: row.count }, (_, i) => row.text(i)));
    result.lines.push(row.line);
    result.lastLines.push(row.lastLine);
    if (row.dirty) result.dirty.push(row.line);
    if (!row.ended) result.open.push(row.line);
    result.quoted.push(Array.from({ length: row.count }, (_, i) => i).filter((i) => row.isQuoted(i)));
  });
  return result;
}

/** A source that gives at most a few bytes at a time. */
function trickle(text: string, random: () => number): ByteSource {
  const whole = memorySource(Buffer.from(text));
  return { read: (into, at, length) => whole.read(into, at, Math.min(length, 1 + Math.floor(random() * 4))) };
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Other files than usual: `CSV_SEED=1 npx vitest run test/lib/csv.test.ts`. */
const seed = Number(process.env['CSV_SEED'] ?? 20_261_123);

/** The same file with the border between two chunks at one of its bytes, behind a long record. */
function acrossBorder(text: string, delimiter: string, random: () => number): Read {
  const before = Math.floor(random() * (Buffer.byteLength(text) + 1));
  const { rows, lines, dirty, ...rest } = read(`${'x'.repeat(CHUNK - 1 - before)}\n${text}`, delimiter);
  const above = (line: number): number => line - 1;
  return { ...rest, rows: rows.slice(1), lines: lines.slice(1).map(above), dirty: dirty.map(above) };
}

const files = runs(25_000);

test(`${files} random files are cut into the same fields as csv-parse cuts them (seed ${seed})`, () => {
  const random = generator(seed);
  const pieces = ['a', 'ü', '1', ' ', ';', ';', ';', '"', '""', '\n', '\r\n', '\r', '";"', 'x";', ';"y', '€'];
  let clean = 0;
  let refused = 0;
  for (let i = 0; i < files; i++) {
    const delimiter = ';,\t|'[i % 4]!;
    const text = Array.from({ length: Math.floor(random() * 24) }, () => pieces[Math.floor(random() * pieces.length)])
      .join('')
      .replaceAll(';', delimiter);
    const told = `seed ${seed}: ${JSON.stringify(text)}`;
    const own = read(trickle(text, random), delimiter);
    if (i % 25 === 0) {
      const { rows: cells, lines, dirty } = acrossBorder(text, delimiter, random);
      expect({ cells, lines, dirty }, told).toEqual({ cells: own.rows, lines: own.lines, dirty: own.dirty });
    }
    let { rows, error } = oracle(text, delimiter, false);
    if (own.dirty.length > 0 || own.fault) {
      expect(error, told).toMatch(/QUOTE/);
      refused++;
      continue;
    }
    // A quote inside an unquoted field is literal text for us; csv-parse takes it so only when told to.
    if (error === 'INVALID_OPENING_QUOTE') ({ rows, error } = oracle(text, delimiter, true));
    expect(own.rows, told).toEqual(rows);
    clean++;
  }
  expect(clean).toBeGreaterThan(share(8000));
  expect(refused).toBeGreaterThan(share(8000));
});

const options = { record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true, skip_empty_lines: true };

/** The rows csv-parse makes of a text, and the code of its error. */
function oracle(text: string, delimiter: string, relaxed: boolean): { rows?: string[][]; error?: string } {
  try {
    return { rows: parse(text, { ...options, delimiter, relax_quotes: relaxed }) };
  } catch (error) {
    return { error: (error as { code: string }).code };
  }
}

test('a record knows the physical line it begins on, whatever line ends stand inside quotes', () => {
  const { rows, lines, lastLines } = read('h\r\n"a\nb\r\nc\rd";1\r"x"\n\n\r\nlast');
  expect(rows).toEqual([['h'], ['a\nb\r\nc\rd', '1'], ['x'], ['last']]);
  expect(lines).toEqual([1, 2, 6, 9]);
  expect(lastLines).toEqual([1, 5, 6, 9]);
});

test('a CRLF cut in two by a chunk border is one line end', () => {
  const source = memorySource(Buffer.from('a\r\nb\r\n'));
  const bytewise: ByteSource = { read: (into, at) => source.read(into, at, 1) };
  expect(read(bytewise).lines).toEqual([1, 2]);
});

test('an inch sign inside an unquoted field is text', () => {
  expect(read('1;6" Rohr;x\n2;y;z')).toMatchObject({
    rows: [
      ['1', '6" Rohr', 'x'],
      ['2', 'y', 'z'],
    ],
    dirty: [],
  });
});

test('text after a closing quote marks that row alone as dirty', () => {
  const { dirty, rows } = read('1;a\n2;"b" GmbH;c\n3;"d"\n');
  expect(dirty).toEqual([2]);
  expect(rows.map(([first]) => first)).toEqual(['1', '2', '3']);
});

test('a record says whether a line end closed it, and which of its fields stood in quotes', () => {
  const cut = 'a;"b"\n"c ""d""";e';
  expect(read(cut)).toMatchObject({ open: [2], quoted: [[1], [0]] });
  expect(read(trickle(cut, () => 0))).toMatchObject({ open: [2], quoted: [[1], [0]] });
  expect(read('a\r\n"b"\r')).toMatchObject({ open: [], quoted: [[], [0]] });
});

test('a quote never closed is a fault at the line of its row, and the rows before it stand', () => {
  expect(read('1;a\n2;"b\n3;c\n')).toMatchObject({ rows: [['1', 'a']], fault: { code: 'quote-unclosed', line: 2 } });
});

test('a record of more than 1 MiB ends the reading instead of filling the memory', () => {
  const endless: ByteSource = { read: (into, at, length) => (into.fill(120, at, at + length), length) };
  expect(read(endless).fault).toEqual({ code: 'record-too-long', line: 1 });
  const quoted = `ok\n"${'x\n'.repeat(MAX_RECORD)}`;
  expect(read(quoted)).toMatchObject({ rows: [['ok']], fault: { code: 'record-too-long', line: 2 } });
});

test('a record of nearly 1 MiB is read whole', () => {
  const long = 'x'.repeat(MAX_RECORD - 10);
  expect(read(`a;"${long}"\nb`).rows).toEqual([['a', long], ['b']]);
});

test('a record of a hundred thousand fields is read', () => {
  expect(read(';'.repeat(99_999)).rows[0]).toHaveLength(100_000);
});

test('a field after the last delimiter is there, even at the end of the file', () => {
  expect(read('a;\nb;').rows).toEqual([
    ['a', ''],
    ['b', ''],
  ]);
});

function delimiterOf(text: string): string {
  return String.fromCharCode(sniffDelimiter(Buffer.from(text), true).delimiter);
}

test('the delimiter is the one under which the rows have equal columns', () => {
  expect(delimiterOf('Name;Telefon\n"Muster, A";1,5\n"Muster, B";2,5\n')).toBe(';');
  expect(delimiterOf('name,phone\nA;B,1\nC,2\n')).toBe(',');
  expect(delimiterOf('name\tphone\nA, B\t1\n')).toBe('\t');
  expect(delimiterOf('name|phone\nA|1\n')).toBe('|');
  expect(delimiterOf('Liste der Einwilligungen, Stand Mai\n\nName;Telefon;Ort\nA;1;X\nB;2;Y\n')).toBe(';');
});

test('delimiters inside quotes do not count', () => {
  expect(delimiterOf('a,b\n"x;y;z",1\n"x;y;z",2\n"x;y;z",3\n')).toBe(',');
});

test('a sep= line names the delimiter and is no record', () => {
  const text = 'sep=|\r\na;b|c\r\n';
  const dialect = sniffDelimiter(Buffer.from(text), true);
  expect(dialect).toEqual({ delimiter: 124, skip: 7 });
  expect(read(text, '|', dialect.skip)).toMatchObject({ rows: [['a;b', 'c']], lines: [2] });
});
