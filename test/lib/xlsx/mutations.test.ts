import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultOf, inlineRow, type Made, workbookOf } from '../../workbooks.ts';

const made: Made = {
  sheets: [{ rows: inlineRow(1, ['Telefon', 'Status']) + '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>46082</v></c></row>' }],
  strings: ['<t>+49 171 3920011</t>'],
  formats: ['dd.mm.yyyy'],
};
const bytes = workbookOf(made);
const seed = 20_261_127;

test('bytes changed anywhere give rows or a named fault', async () => {
  const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(changes, async (list) => {
      const changed = Uint8Array.from(bytes);
      for (const [at, byte] of list) changed[at] = byte;
      expect(await faultOf(changed)).toBeTypeOf('string');
    }),
    { seed, numRuns: 300 },
  );
});

const pieces = [
  '<row>',
  '</row>',
  '<c t="s">',
  '<c r="ZZZZZ9"/>',
  '</c>',
  '<v>',
  '</v>',
  '-1',
  'e9',
  '<is>',
  '<t>',
  '</t>',
  '<f/>',
  '<rPh>',
  '<mergeCell/>',
];

test('pieces of XML in any order give rows or a named fault', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), async (list) => {
      const rows = list.join('');
      expect(await faultOf(workbookOf({ ...made, sheets: [{ rows }] }))).toBeTypeOf('string');
      expect(await faultOf(workbookOf({ ...made, strings: [rows] }))).toBeTypeOf('string');
    }),
    { seed, numRuns: 100 },
  );
});
