import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TextRow } from '../../src/lib/text-row.ts';

it('gives back every cell of every row it is loaded with', () => {
  const row = new TextRow();
  const cells = fc.array(fc.string({ unit: 'binary', maxLength: 400 }), { maxLength: 80 });
  fc.assert(
    fc.property(cells, fc.integer({ min: 1, max: 9 }), (texts, line) => {
      row.load(texts, line);
      expect([row.count, row.line, row.lastLine]).toEqual([texts.length, line, line]);
      expect(texts.map((_, i) => row.text(i))).toEqual(texts.map((text) => Buffer.from(text).toString()));
      expect(texts.map((_, i) => Buffer.from(row.bytes.subarray(row.start(i), row.end(i))).toString())).toEqual(
        texts.map((text) => Buffer.from(text).toString()),
      );
    }),
    { seed: 5, numRuns: 300 },
  );
});

it('keeps a byte order mark inside a cell', () => {
  expect(new TextRow().load(['\uFEFF1', ''], 1).text(0)).toBe('\uFEFF1');
});
