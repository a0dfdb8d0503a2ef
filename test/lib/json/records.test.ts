import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memorySource } from '../../../src/lib/bytes.ts';
import type { JsonMember, JsonNode } from '../../../src/lib/json/node.ts';
import { peekJson } from '../../../src/lib/json/peek.ts';
import { readRecords } from '../../../src/lib/json/records.ts';
import { chunked } from '../../readers/collect.ts';
import { runs } from '../../runs.ts';

type Plain = null | boolean | number | string | Plain[] | { [name: string]: Plain };

/** The value as JSON.parse gives it: of repeated members the last. */
function plain(node: JsonNode): Plain {
  if (node.kind === 'array') return node.items.map(plain);
  if (node.kind === 'object') return Object.fromEntries(node.members.map(({ name, value }) => [name, plain(value)]));
  return node.kind === 'string' ? node.text : (JSON.parse(node.text) as Plain);
}

interface Read {
  readonly records: { readonly line: number; readonly value: Plain }[];
  readonly pages: { readonly line: number; readonly names: string[] }[];
  readonly faults: [string, number, boolean][];
}

function read(text: string | Uint8Array, options: { lists?: string[]; largest?: number; piece?: number } = {}): Read {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const found: Read = { records: [], pages: [], faults: [] };
  readRecords(
    options.piece === undefined ? memorySource(bytes) : chunked(bytes, options.piece),
    { lists: new Set(options.lists ?? []), largest: options.largest ?? 1 << 20 },
    {
      record: (node) => void found.records.push({ line: node.line, value: plain(node) }),
      page: (members: readonly JsonMember[], line) => void found.pages.push({ line, names: members.map(({ name }) => name) }),
      fault: (fault, line, begun) => void found.faults.push([fault, line, begun]),
    },
  );
  return found;
}

const values = (text: string, lists: string[] = []) => read(text, { lists }).records.map(({ value }) => value);

describe('records are found', () => {
  test.each([
    ['in an array', '[{"a":1},{"a":2}]', [{ a: 1 }, { a: 2 }]],
    ['alone', '{"a":1}', [{ a: 1 }]],
    ['one a line', '{"a":1}\n{"a":2}\r\n', [{ a: 1 }, { a: 2 }]],
    ['in a list of an object', '{"b":0,"value":[{"a":1},{"a":2}],"c":[3]}', [{ a: 1 }, { a: 2 }]],
    ['in pages after one another', '{"value":[{"a":1}]}{"value":[{"a":2}]}', [{ a: 1 }, { a: 2 }]],
    ['in an array of pages', '[{"value":[{"a":1}]},{"value":[{"a":2}]}]', [{ a: 1 }, { a: 2 }]],
    ['behind record separators (RFC 7464)', '\u001e{"a":1}\n\u001e{"a":2}\n', [{ a: 1 }, { a: 2 }]],
    ['though a member of theirs is called like a list', '[{"value":"x"}]', [{ value: 'x' }]],
  ])('%s', (_, text, expected) => {
    expect(values(text, ['value'])).toEqual(expected);
  });

  test('with the line on which each begins, whatever ends the lines', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const { records } = read(['[', ' {"a":', '  1}', ' ,', '{"a":2}]'].join(end));
      expect(records.map(({ line }) => line)).toEqual([2, 5]);
    }
  });

  test('what stands around a list is told when it has ended', () => {
    expect(read('\n{"a":1,"value":[],"next":"x"}', { lists: ['value'] }).pages).toEqual([{ line: 2, names: ['a', 'next'] }]);
  });

  test('repeated members are both kept', () => {
    const node = peekJson('{"tel":"1","tel":"2"}');
    expect(node?.kind === 'object' && node.members.map(({ value }) => plain(value))).toEqual(['1', '2']);
  });
});

describe('nothing is lost in silence', () => {
  const text = '{"n":"ü\\n","value":[{"a":"1\\"]}"},\n {"b":[1,{}]}],\n"x":null}\n';
  const whole = read(text, { lists: ['value'] });

  test('a text cut anywhere says so and gives no record that the whole does not hold', () => {
    const bytes = new TextEncoder().encode(text);
    for (let length = 1; length < bytes.length - 1; length++) {
      const cut = read(bytes.subarray(0, length), { lists: ['value'] });
      expect(cut.faults.length, `cut at ${length}`).toBe(1);
      expect(cut.faults[0]![0]).toBe('cut');
      expect(whole.records).toEqual(expect.arrayContaining(cut.records));
    }
  });

  test.each([1, 2, 7])('pieces of %i bytes give the same', (piece) => {
    expect(read(text, { lists: ['value'], piece })).toEqual(whole);
  });

  test('a record that is too large or too deep is left out, the next one read', () => {
    const deep = `${'['.repeat(500)}${']'.repeat(500)}`;
    for (const large of [`{"a":"${'x'.repeat(200_000)}\\"]"}`, `{"a":[${'1,'.repeat(100_000)}1]}`, `{"a":${deep}}`]) {
      const { records, faults } = read(`[{"b":1},\n${large},\n{"b":2}]`, { largest: 100_000 });
      expect(records.map(({ value }) => value)).toEqual([{ b: 1 }, { b: 2 }]);
      expect(faults).toEqual([['large', 2, true]]);
    }
  });

  test('a broken line takes no other line with it; any other fault ends the reading', () => {
    expect(read('{"a":1}\n{"a":}\n{"a":3}')).toMatchObject({ records: [{ line: 1 }, { line: 3 }], faults: [['line', 2, true]] });
    expect(read('[{"a":1},\n{"a":}\n,{"a":3}]')).toMatchObject({ records: [{ line: 1 }], faults: [['broken', 2, true]] });
    expect(read('{"a":1} x')).toMatchObject({ records: [{ line: 1 }], faults: [['broken', 1, true]] });
  });
});

test('any value is read as JSON.parse reads it, in pieces of any size', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), fc.integer({ min: 1, max: 40 }), (text, piece) => {
      const { records, faults } = read(`[${text}]`, { piece });
      expect(faults).toEqual([]);
      expect(records.map(({ value }) => value)).toEqual(JSON.parse(`[${text}]`));
    }),
    { numRuns: runs(1000) },
  );
});

test('a text is taken for JSON when JSON.parse takes it, and only then', () => {
  const sign = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '"a"',
    '\\',
    '\\u00e4',
    '\\ud83d',
    '1',
    '-',
    '.5',
    'e9',
    '0',
    'true',
    'null',
    ' ',
    '\n',
    'ä',
    '\t',
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      const text = `{"v":[${signs.join('')}]}`;
      let parses = true;
      try {
        JSON.parse(text);
      } catch {
        parses = false;
      }
      const { records, faults } = read(text);
      expect(faults.length === 0 && records.length === 1).toBe(parses);
    }),
    { numRuns: runs(5000) },
  );
});

test('bytes that are not UTF-8 are read as Windows-1252 and counted', () => {
  const bytes = Buffer.from('\n["M\xfcller","\x80"]', 'latin1');
  const records: string[] = [];
  const counts = readRecords(
    memorySource(bytes),
    { lists: new Set(), largest: 100 },
    { record: (node) => void records.push(JSON.stringify(plain(node))), page: () => {}, fault: () => {} },
  );
  expect(records).toEqual(['"Müller"', '"€"']);
  expect(counts).toEqual({ guessed: 2, guessedLine: 2 });
});
