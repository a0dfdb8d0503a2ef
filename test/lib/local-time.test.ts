import { expect, test } from 'vitest';
import { createLocalTime } from '../../src/lib/local-time.ts';
import { dayNumber, dayOf } from '../../src/model/day.ts';

const berlin = createLocalTime('Europe/Berlin');

function read(text: string, time = berlin): string | undefined {
  const found = time.read(text);
  return found && `${dayOf(found.day)} ${found.second < 0 ? '-' : found.second / 3600}`;
}

test('a day without time is that day, in ISO or German spelling', () => {
  expect(read('2025-03-01')).toBe('2025-03-01 -');
  expect(read('01.03.2025')).toBe('2025-03-01 -');
  expect(read(' 1.3.2025 ')).toBe('2025-03-01 -');
  expect(read('31.12.9999')).toBe('9999-12-31 -');
  expect(read('29.02.2024')).toBe('2024-02-29 -');
});

test('a date that could be two days, or is none, is not guessed', () => {
  const refused = ['01/03/2025', '3/1/25', '1.13.2025', '30.02.2025', '2025-02-29', '2025-13-01', '20250301'];
  for (const text of [...refused, '', 'heute', '0001-01-01', '45717', '2025-03-01Z', '1900-02-29']) {
    expect(read(text), text).toBe(undefined);
  }
});

test('every day from 1900 to 2100 has the number that Date gives it', () => {
  for (let day = dayNumber(1900, 1, 1)!; day <= dayNumber(2100, 12, 31)!; day++) {
    if (berlin.read(dayOf(day))?.day !== day) expect.fail(dayOf(day));
  }
});

test('an instant in UTC belongs to the local day it falls on', () => {
  expect(read('2025-01-31T22:59:59Z')).toBe(`2025-01-31 ${(24 * 3600 - 1) / 3600}`);
  expect(read('2025-01-31T23:00:00Z')).toBe('2025-02-01 0');
  expect(read('2025-06-30T22:00Z')).toBe('2025-07-01 0');
});

test('an offset is honoured in each of its spellings, fractions of a second are dropped', () => {
  for (const zone of ['Z', '+00:00', '+0000', '-00', ' +00:00']) expect(read(`2025-01-01T10:00:00.987${zone}`)).toBe('2025-01-01 11');
  expect(read('2025-01-01 10:00:00-05:30')).toBe('2025-01-01 16.5');
});

test('a time without offset is the local time', () => {
  for (const text of ['2025-01-01T10:30', '2025-01-01 10:30:00', '01.01.2025 10:30', '1.1.2025, 10:30:00', '1.1.2025 10:30 Uhr']) {
    expect(read(text), text).toBe('2025-01-01 10.5');
  }
});

test('a malformed time is not taken for the day alone', () => {
  const refused = [
    '2025-01-01T25:00',
    '2025-01-01T10',
    '2025-01-01x10:00',
    '2025-01-01T10:60',
    '2025-01-01T10:00:00.',
    '2025-01-01T10:00+1',
  ];
  for (const text of [...refused, '01.01.2025 10', '01.01.2025 24:00', '2025-01-01T10:00 CET']) expect(read(text), text).toBe(undefined);
});

test('on the day the clocks go forward, ten in the morning is nine hours after midnight', () => {
  expect(read('2025-03-30T10:00')).toBe('2025-03-30 9');
  expect(read('2025-03-30T08:00:00Z')).toBe('2025-03-30 9');
  expect(read('2025-03-30T01:30')).toBe('2025-03-30 1.5');
});

test('a wall time in the gap counts from the time before it', () => {
  expect(read('2025-03-30T02:30')).toBe('2025-03-30 2.5');
});

test('on the day the clocks go back, the doubled hour is the first, and the day has 25 hours', () => {
  expect(read('2025-10-26T02:30')).toBe('2025-10-26 2.5');
  expect(read('2025-10-26T02:30+01:00')).toBe('2025-10-26 3.5');
  expect(read('2025-10-26T10:00')).toBe('2025-10-26 11');
  expect(read('2025-10-26T22:59:00Z')).toBe(`2025-10-26 ${24 + 59 / 60}`);
});

test('a zone whose clocks skip midnight begins the day at one', () => {
  const cairo = createLocalTime('Africa/Cairo');
  expect(read('2024-04-25T22:00:00Z', cairo)).toBe('2024-04-26 0');
  expect(read('2024-04-26 01:00', cairo)).toBe('2024-04-26 0');
});

test('a zone that changes by half an hour is read to the minute', () => {
  const lordHowe = createLocalTime('Australia/Lord_Howe');
  expect(read('2025-10-04T15:29:00Z', lordHowe)).toBe(`2025-10-05 ${1 + 59 / 60}`);
  expect(read('2025-10-05 02:30', lordHowe)).toBe('2025-10-05 2');
});

test('today is the local day, an hour before UTC midnight in winter', () => {
  expect(dayOf(berlin.today(Date.parse('2025-01-31T22:59:59Z')))).toBe('2025-01-31');
  expect(dayOf(berlin.today(Date.parse('2025-01-31T23:00:00Z')))).toBe('2025-02-01');
});
