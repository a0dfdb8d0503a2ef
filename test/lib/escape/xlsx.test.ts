import { expect, test } from 'vitest';
import { forXlsx } from '../../../src/lib/escape/xlsx.ts';

test('what Unicode has no character for shows, and what Excel would read as an escape stays as it is', () => {
  expect(forXlsx('a\u{10ffff}b\ufdd0c\uffffd').text).toBe('a\\u{10ffff}b\\u{fdd0}c\\u{ffff}d');
  expect(forXlsx('_x0041_ _X000d_ _x41_').text).toBe('_x005F_x0041_ _x005F_X000d_ _x41_');
  expect(forXlsx('\ufffd').text).toBe('\\u{fffd}');
  expect(forXlsx('line\nend\u0000\ud800').text).toBe('line\\u{a}end\\u{0}\\u{d800}');
});

test('names that every object has are not looked up by the library that writes the workbook', () => {
  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    expect(name in {}).toBe(true);
    const { text } = forXlsx(name);
    expect(text in {}).toBe(false);
    expect(text).toBe(`\\u{${name.charCodeAt(0).toString(16)}}${name.slice(1)}`);
  }
});

test('a text longer than a cell is cut and shows it', () => {
  expect(forXlsx('x'.repeat(40_000)).text).toBe(`${'x'.repeat(32_766)}…`);
});
