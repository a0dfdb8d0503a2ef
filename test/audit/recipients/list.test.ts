import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doubtOf } from '../../../src/audit/recipients/names.ts';
import { type Recipient, RecipientList } from '../../../src/audit/recipients/list.ts';
import { conversationStarters, messageCategories, type RecipientRow } from '../../../src/model/recipient.ts';
import { runs } from '../../runs.ts';

type Row = Omit<RecipientRow, 'nameUtf8'> & { readonly name: string };

function filled(rows: readonly Row[]): RecipientList {
  const list = new RecipientList();
  for (const { name, ...row } of rows) {
    const bytes = Buffer.from(`<${name}>`);
    list.add(0, { ...row, nameUtf8: { bytes, start: 1, end: bytes.length - 1 } });
  }
  return list;
}

const all = (list: RecipientList): Recipient[] => Array.from({ length: list.size }, (_, at) => list.at(at));
const row = (number: number, more: Partial<Row> = {}): Row => ({
  number,
  category: undefined,
  lastMessage: undefined,
  startedBy: undefined,
  name: '',
  line: 2,
  ...more,
});

describe('recipients', () => {
  test('are distinct numbers with the gravest category, the latest day, the business as starter, and every place', () => {
    const list = filled([
      row(1, { category: 'utility', lastMessage: 20_000, startedBy: 'business', name: 'Sven', line: 2 }),
      row(2, { line: 3 }),
      row(1, { category: 'marketing', lastMessage: 19_000, startedBy: 'customer', name: 'Käthe', line: 4 }),
    ]);
    expect(list.size).toBe(2);
    expect(list.at(0)).toEqual({
      number: 1,
      category: 'marketing',
      lastMessage: '2024-10-04',
      startedBy: 'business',
      places: [
        { file: 0, line: 2, name: 'Sven' },
        { file: 0, line: 4, name: 'Käthe' },
      ],
    });
    expect([list.has(2), list.has(3)]).toEqual([true, false]);
  });

  test('are the same, and judged the same, for any order of rows and any split over files', () => {
    const rowOf = fc.record({
      number: fc.integer({ min: 1, max: 12 }),
      category: fc.constantFrom(undefined, ...messageCategories),
      lastMessage: fc.option(fc.integer({ min: 19_000, max: 19_009 }), { nil: undefined }),
      startedBy: fc.constantFrom(undefined, ...conversationStarters),
      name: fc.constantFrom('', 'Anna Brandt', 'Brandt', 'Anna Klein', 'Jonas Weber', 'Weber GmbH'),
      line: fc.integer({ min: 2, max: 99 }),
    });
    const shuffled = fc
      .array(rowOf, { maxLength: 60 })
      .chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray(rows, { minLength: rows.length }),
          fc.array(fc.integer({ min: 0, max: rows.length }), { maxLength: 3 }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([rows, mixed, cuts]) => {
        const ends = [...cuts.toSorted((a, b) => a - b), mixed.length];
        const split = new RecipientList();
        ends.forEach((end, file) => split.absorb(file, filled(mixed.slice(file === 0 ? 0 : ends[file - 1]!, end))));
        expect(judged(split)).toEqual(judged(filled(rows)));
      }),
      { seed: 20_261_101, numRuns: runs(400) },
    );
  });
});

/** What decides of a recipient, without where it stands. */
function judged(list: RecipientList): unknown {
  const recipients = all(list).map(({ places, ...said }) => ({
    ...said,
    lines: places.map(({ line }) => line).toSorted((a, b) => a - b),
    doubt: doubtOf(places, { name: 'Anna Brandt' }) ?? 'none',
  }));
  return recipients.toSorted((a, b) => a.number - b.number);
}

describe('the names of lists and record', () => {
  const places = (...names: string[]) => names.map((name) => ({ file: 0, line: 2, name }));

  test.each([
    [undefined, ['Brandt, Anna'], 'Anna Brandt'],
    [undefined, ['', 'Dr. Brandt'], 'Anna Brandt'],
    [undefined, [''], 'Anna Brandt'],
    [undefined, ['Jonas Weber'], ''],
    ['name', ['Jonas Weber'], 'Anna Brandt'],
    ['shared', ['Jonas Weber', 'Anna Brandt'], 'Anna Brandt'],
    // Names of companies are nobody's.
    [undefined, ['Weber Maschinenbau GmbH'], 'Anna Brandt'],
    [undefined, ['Weber Maschinenbau GmbH', 'Anna Brandt'], 'Anna Brandt'],
  ] as const)('leave %s to be checked of %j and %s', (doubt, names, recorded) => {
    expect(doubtOf(places(...names), { name: recorded })).toBe(doubt);
  });
});
