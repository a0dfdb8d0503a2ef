import { describe, expect, test } from 'vitest';
import { type Day, numberOfDay, parseDay } from '../../src/model/day.ts';
import {
  isBeforeTerms,
  isBelowMinimumAge,
  minimumAgeUnder,
  termsInForce,
  termsOfAcceptance,
  termsVersion,
  termsVersions,
} from '../../src/model/terms.ts';
import { mostTerms } from '../../src/registers/columns.ts';

const on = (day: string): number => numberOfDay(parseDay(day)!);

test('versions stand in order of time, are named by the date they print, and fit the columns of records', () => {
  const days = (of: (version: (typeof termsVersions)[number]) => Day): Day[] => termsVersions.map(of);
  const printed = days((version) => version.printed);
  expect(printed.every((day) => parseDay(day) === day)).toBe(true);
  expect(printed).toEqual(printed.toSorted());
  const effective = days((version) => version.effective ?? version.printed);
  expect(effective).toEqual(effective.toSorted());
  expect(termsVersions.map(({ id }) => id)).toEqual(printed.map((day) => `wa-eea-tos-${day}`));
  expect(termsVersions.length).toBeLessThanOrEqual(mostTerms);
});

test.each([
  ['2018-04-23', undefined],
  ['2018-04-24', 'wa-eea-tos-2018-04-24'],
  ['2021-05-14', 'wa-eea-tos-2018-04-24'],
  ['2021-05-15', 'wa-eea-tos-2021-01-04'],
  ['2024-04-10', 'wa-eea-tos-2021-01-04'],
  ['2024-04-11', 'wa-eea-tos-2024-02-16'],
  ['2026-08-16', 'wa-eea-tos-2024-02-16'],
  ['2026-08-17', 'wa-eea-tos-2026-08-17'],
])('on %s the version in force is %s', (day, id) => {
  expect(termsVersion(termsInForce(on(day)))?.id).toBe(id);
});

test('no version can be accepted before the date that it prints; one that is not known can be', () => {
  expect([isBeforeTerms(3, on('2024-02-15')), isBeforeTerms(3, on('2024-02-16'))]).toEqual([true, false]);
  expect(isBeforeTerms(0, on('1990-01-01'))).toBe(false);
});

describe('the minimum age', () => {
  test('is reached on the birthday, not the day before', () => {
    expect(isBelowMinimumAge(on('2012-02-03'), 0, on('2025-02-02'))).toBe(true);
    expect(isBelowMinimumAge(on('2012-02-03'), 0, on('2025-02-03'))).toBe(false);
  });

  test('is reached on 1 March by whoever was born on a 29 February', () => {
    expect(isBelowMinimumAge(on('2012-02-29'), 0, on('2025-02-28'))).toBe(true);
    expect(isBelowMinimumAge(on('2012-02-29'), 0, on('2025-03-01'))).toBe(false);
  });

  test('is that of the version in force on the day, unless a version is named', () => {
    const born = on('2010-04-10');
    expect(isBelowMinimumAge(born, 0, on('2024-04-10'))).toBe(true);
    expect(isBelowMinimumAge(born, 0, on('2024-04-11'))).toBe(false);
    expect(isBelowMinimumAge(born, 2, on('2024-04-11'))).toBe(true);
    expect(isBelowMinimumAge(born, 3, on('2024-04-10'))).toBe(false);
    expect([termsOfAcceptance(2, on('2025-01-01')), termsOfAcceptance(0, on('2025-01-01'))]).toEqual([2, 3]);
  });

  test('was 13 before the first version that is known', () => {
    expect(minimumAgeUnder(termsInForce(on('2017-01-01')))).toBe(13);
    expect(isBelowMinimumAge(on('2004-01-02'), 0, on('2017-01-01'))).toBe(true);
    expect(isBelowMinimumAge(on('2004-01-01'), 0, on('2017-01-01'))).toBe(false);
  });
});
