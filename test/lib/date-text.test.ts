import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DateBytes, dateAndTime, dateOrders } from '../../src/lib/date-text.ts';
import { runs, share } from '../runs.ts';
import { dateOracle } from './date-oracle.ts';

const padded = (most: number) => fc.nat(most).map((value) => String(value).padStart(2, '0'));
const two = fc.oneof({ weight: 8, arbitrary: padded(59) }, padded(99));
const part = fc.oneof(
  { weight: 6, arbitrary: padded(13) },
  { weight: 2, arbitrary: fc.nat(12).map(String) },
  padded(99),
  fc.nat(40).map(String),
);
const year = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1895, max: 2105 }).map(String) },
  fc.constantFrom('9999', '0001', '20', '19999', '2024', '1900'),
);
const clock = fc.oneof(
  fc
    .tuple(part, two, fc.constantFrom('', ':00', ':59', ':60', ':5', ':', '.5', ':07.25', ':07,1', ':07.'))
    .map(([h, m, s]) => `${h}:${m}${s}`),
  fc.constantFrom('24:00', '10', '10:', ''),
);
const zone = fc.constantFrom(
  '',
  'Z',
  'z',
  ' Z',
  '\tZ',
  '\u00a0Z',
  '+02',
  '+0200',
  '+02:00',
  '-05:30',
  '+02:',
  ' +01',
  '+1',
  '+25:00',
  '-',
  ' CET',
  'ZZ',
);
const iso = fc
  .tuple(year, part, part, fc.constantFrom('', 'T', 't', ' ', '  ', 'x'), clock, zone)
  .map(([y, m, d, t, c, z]) => `${y}-${m}-${d}${t === '' ? '' : t + c + z}`);
const behind = fc.constantFrom('', ' Uhr', 'Uhr', ' uhr', ' Uhr ', ' PM', 'am', ' p.m.', '\u202fAM', ' P.M', ' a.m', ' PMx', ' A');
const parts = fc
  .tuple(
    fc.oneof(part, year),
    part,
    fc.oneof(year, two),
    fc.constantFrom('.', '.', '/', '-'),
    fc.constantFrom('', ' ', ', ', ',', '  ', '\t'),
    clock,
    behind,
  )
  .map(([d, m, y, s, t, c, u]) => `${d}${s}${m}${s}${y}${t === '' ? '' : t + c + u}`);
const damaged = fc
  .tuple(fc.oneof(iso, parts), fc.nat(30), fc.constantFrom('', '0', '-', '.', ':', ' ', 'é', '\u00a0', 'Z'))
  .map(([text, at, piece]) => `${text.slice(0, at)}${piece}${text.slice(at + 1)}`);
const order = fc.constantFrom(undefined, ...dateOrders);
const written = fc.oneof(iso, parts, damaged, fc.string({ maxLength: 14 }));

test('a date is read from its bytes as the expressions over its text read it', () => {
  let dates = 0;
  fc.assert(
    fc.property(written, order, (text, how) => {
      const expected = dateOracle(text, how);
      expect(dateAndTime(text, how), `${text} ${how}`).toEqual(expected);
      if (expected) dates++;
    }),
    { numRuns: runs(40_000) },
  );
  expect(dates).toBeGreaterThan(share(1200));
});

test('what stands around a stretch of bytes has no part in its date', () => {
  const reader = new DateBytes();
  fc.assert(
    fc.property(
      written,
      order,
      fc.constantFrom('', '1', ' ', '-', ':', 'Z', '+01', ',5'),
      fc.constantFrom('', '2', ':00', '.5', 'Z', ' Uhr', '0200', 'M', '.', '-'),
      (text, how, before, after) => {
        const bytes = Buffer.from(before + text + after);
        const start = Buffer.byteLength(before);
        const found = reader.read(bytes, start, start + Buffer.byteLength(text), how);
        // Only dates without spaces at their edges and without other spaces than U+0020 are read from bytes.
        if (text === text.trim() && !/[^\S ]/u.test(text)) expect(found).toBe(dateOracle(text, how) !== undefined);
        if (found) expect({ day: reader.day, second: reader.second, offset: reader.offset }).toEqual(dateOracle(text, how));
      },
    ),
    { numRuns: runs(20_000) },
  );
});

test.each([
  ['3/14/2025, 3:05:00 PM', 'MDY', '2025-03-14', 15 * 3600 + 300],
  ['14.03.2025 12:00 am', undefined, '2025-03-14', 0],
  ['2025-03-14 12:30 p.m.', undefined, '2025-03-14', 12 * 3600 + 1800],
  ['1-2-2025', 'DMY', '2025-02-01', -1],
  ['01-2-2025', 'MDY', '2025-01-02', -1],
  ['2025/3/1', undefined, '2025-03-01', -1],
  ['25/03/01', 'YMD', '2025-03-01', -1],
  ['1.3.68', undefined, '2068-03-01', -1],
  ['1.3.69', undefined, '1969-03-01', -1],
] as const)('%s is %s %s', (text, how, day, second) => {
  expect(dateAndTime(text, how)).toEqual({ day: Date.parse(day) / 86_400_000, second, offset: undefined });
});

test.each(['1/2/2025', '1-2-2025', '01/02/25', '2025.03.01', '13:00 PM', '1.2.2025 13:00 PM', '1.2.125', '31.12.25.', '192.168.0.1'])(
  '%s is no date without more',
  (text) => expect(dateAndTime(text)).toBeUndefined(),
);
