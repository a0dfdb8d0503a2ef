import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnWidths } from '../../../src/reporters/docx/widths.ts';

const total = 9638;

test('columns fill the page to the last twip, and none vanishes', () => {
  const rows = fc
    .integer({ min: 1, max: 9 })
    .chain((columns) =>
      fc.array(fc.array(fc.string({ maxLength: 300 }), { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
    );
  fc.assert(
    fc.property(rows, (cells) => {
      const widths = columnWidths(cells, [0], total);
      expect(widths).toHaveLength(cells[0]!.length);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(total);
      expect(Math.min(...widths)).toBeGreaterThan(300);
    }),
    { seed: 7, numRuns: 50 },
  );
});

test('figures get the room of their digits, sentences what is left', () => {
  const [name, figure] = columnWidths(
    [
      ['Feststellung', 'Anzahl'],
      ['ohne anerkannten Nachweis, in mehreren Einträgen', '1.234'],
    ],
    [1],
    total,
  );
  expect(figure).toBeLessThan(1100);
  expect(name).toBe(total - figure!);
});

test('a word of 10,000 characters does not push the other columns off the page', () => {
  const widths = columnWidths(
    [
      ['Befund', 'Kontakt', 'Fundstelle'],
      ['C01 hoch', 'x'.repeat(10_000), 'kontakte.vcf, Zeile 5'],
    ],
    [],
    total,
  );
  expect(widths[0]).toBeGreaterThan(800);
  expect(widths[2]).toBeGreaterThan(2000);
});
