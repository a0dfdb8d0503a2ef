import { expect, test } from 'vitest';
import { duplicateContact as rule } from '../../src/rules/C15.ts';

test('fires on a number in two entries, on one device or on two', () => {
  expect(rule.judge({ entries: 2, devices: 1 })).toEqual({ entries: 2, devices: 1 });
  expect(rule.judge({ entries: 2, devices: 2 })).toEqual({ entries: 2, devices: 2 });
});

test('is silent about a number in one entry', () => {
  expect(rule.judge({ entries: 1, devices: 1 })).toBeUndefined();
});

test('says how often the number counts', () => {
  expect(rule.message.en({ entries: 5, devices: 3 })).toBe(
    'This number stands in 5 entries on 3 devices; it counts once as a number and 3 times as an exposure.',
  );
  expect(rule.message.de({ entries: 2, devices: 1 })).toBe(
    'Diese Nummer steht in 2 Einträgen auf einem Gerät; sie zählt insgesamt einmal und in den Zahlen je Gerät einmal.',
  );
});
