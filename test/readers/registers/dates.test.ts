import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/model/day.ts';
import { mapping, readDatedRegister, readRegister } from './read.ts';

const file = (header: string, ...cells: readonly string[]) =>
  `Telefon;${header}\n${cells.map((cell, i) => `030 2312500${i};${cell}\n`).join('')}`;
const granted = async (cells: readonly string[], more = {}) => {
  const { records, lost } = await readDatedRegister(file('Einwilligung am', ...cells), more);
  return [...records.map(({ day }) => (day === undefined ? '-' : dayOf(day))), ...lost];
};
const refused = async (text: string, more = {}) =>
  await readDatedRegister(text, more).catch((error: unknown) => {
    const { code, facts } = error as { code: string; facts: unknown };
    return { code, facts };
  });

describe('the order in dates like 1/2/2025', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'is told by a first number above 12, before it and behind it',
      ['1/2/2025', '13/2/2025', '3/4/25'],
      ['2025-02-01', '2025-02-13', '2025-04-03'],
    ],
    ['is told by a second number above 12', ['1/2/2025', '2/13/2025 3:05 PM'], ['2025-01-02', '2025-02-13']],
    ['holds for hyphens and slashes alike', ['1-2-2025', '2/13/2025'], ['2025-01-02', '2025-02-13']],
    ['is no question where both orders give one day', ['3/3/2025', '4-4-25'], ['2025-03-03', '2025-04-04']],
    ['is none where the year stands first', ['2025/3/1', '1.3.2025', '2025-03-01'], ['2025-03-01', '2025-03-01', '2025-03-01']],
    ['leaves the dates beside them alone', ['01.02.2025', '2025-02-01', '2/13/2025'], ['2025-02-01', '2025-02-01', '2025-02-13']],
    [
      'that contradicts itself loses those dates only',
      ['1/2/2025', '13/2/2025', '2/13/2025', '1.2.2025'],
      ['2025-02-01', 'date-order-mixed 2', 'date-order-mixed 3', 'date-order-mixed 4'],
    ],
    ['is not told by what is no date in either order', ['13/13/2025', '3/3/2025'], ['2025-03-03', 'date-unreadable 2']],
  ])('%s', async (_, cells, expected) => {
    expect(await granted(cells)).toEqual(expected);
  });

  test('is asked for where every date could be two days, with column and line', async () => {
    expect(await refused(file('Einwilligung am', '2025-01-01', '1/2/2025', '3/4/2025'))).toEqual({
      code: 'date-order-unknown',
      facts: { file: 'register.csv', line: 3, column: 'Einwilligung am' },
    });
  });

  test('is decided for each column by itself', async () => {
    const both = file('Einwilligung am;Widerruf am', '13/2/2025;2/13/2025', '1/2/2025;1/2/2025');
    const { statements } = await readDatedRegister(both);
    expect(statements.map((text) => text.split(' ')[1])).toEqual(['2025-02-13', '2025-02-13', '2025-02-01', '2025-01-02']);
    expect(await refused(file('Einwilligung am;Widerruf am', '13/2/2025;1/2/2025'))).toMatchObject({ facts: { column: 'Widerruf am' } });
  });

  test('is what the user says, and what does not fit is lost', async () => {
    expect(await granted(['1/2/2025', '13/2/2025', '1.2.2025'], { dateOrder: 'MDY' })).toEqual([
      '2025-01-02',
      '2025-02-01',
      'date-unreadable 3',
    ]);
    expect(await granted(['1/2/2025'], { dateOrder: 'MDY', mapping: mapping({ dateForm: 'DMY' }) })).toEqual(['2025-02-01']);
    expect(await granted(['25/02/01'], { dateOrder: 'YMD' })).toEqual(['2025-02-01']);
  });

  test('loses what cannot be told, but no withdrawal', async () => {
    const { statements, lost } = await readDatedRegister(file('Widerruf am', '13/2/2025', '2/13/2025', '1/2/2025'));
    expect(statements).toEqual(Array(3).fill('withdrawn - whatsapp-terms'));
    expect(lost).toEqual(['date-order-mixed 2', 'date-order-mixed 3', 'date-order-mixed 4']);
  });
});

test('seconds and milliseconds since 1970 are dates only where a mapping says so', async () => {
  const unix = { mapping: mapping({ dateForm: 'unix' }) };
  expect(await granted(['1740787200', '1740787200123', '2025-03-01', '0', '17'], unix)).toEqual([
    '2025-03-01',
    '2025-03-01',
    '2025-03-01',
    '-',
    'date-unreadable 6',
  ]);
  expect(await granted(['1740787200'])).toEqual(['date-unreadable 2']);
});

test('a clock of twelve hours gives an instant, a day alone gives none', () => {
  const { records } = readRegister(file('Einwilligung am', '01.03.2025 3:05 PM', '01.03.2025'));
  expect(records.map(({ second }) => second)).toEqual([15 * 3600 + 300, -1]);
});

describe('a day that stands for none', () => {
  test.each(['31.12.9999', '9999-12-31', '9999-12-31T23:30:00Z', 'unbefristet', '0001-01-01'])('(%s) sets no end', (cell) => {
    const { records, lost } = readRegister(file('Einwilligung am;gültig bis', `2025-03-01;${cell}`));
    expect([records[0]?.until, lost]).toEqual([undefined, []]);
  });

  test.each(['31.12.9999', '9999-12-31', '9999-12-31 23:59:59'])('(%s) is no day of a grant', (cell) => {
    expect(readRegister(file('Einwilligung am', cell))).toMatchObject({ records: [], lost: ['date-unreadable 2'] });
  });

  test.each(['0001-01-01', '0001-01-01 00:00:00.0000000', '0001-01-01T00:00:00Z', '01.01.0001'])('(%s) is blank', (cell) => {
    expect(readRegister(file('Status;Datum;Widerruf am', `ja;${cell};${cell}`)).statements).toEqual(['given - whatsapp-terms']);
  });
});
