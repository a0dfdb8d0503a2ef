import { expect, test } from 'vitest';
import { forDocx } from '../../src/lib/escape/docx.ts';
import { hostile } from './hostile.ts';

const read = (text: string): string =>
  forDocx(text)
    .map((run) => run.text)
    .join('');

test('what XML 1.0 cannot carry, and what steers, becomes visible', () => {
  expect(read('a\u0000b\u001b[2J\r\n')).toBe('a\\u{0}b\\u{1b}[2J\\u{d}\\u{a}');
  expect(read('\ud800 \udc00 \ufffe\uffff')).toBe('\\u{d800} \\u{dc00} \\u{fffe}\\u{ffff}');
  expect(read('abc\u202egnp.exe\u2066')).toBe('abc\\u{202e}gnp.exe\\u{2066}');
});

test('other text stays as it is, markup too', () => {
  for (const text of ['', 'Müller & Söhne <b>"x"</b>', '😀 家', '{ PAGE } }{']) expect(read(text)).toBe(text);
});

test('no run holds a mark of the library, and all runs of a hostile name are fit for XML', () => {
  const marks = ['{default-bullet-numbering-0}', '{{bullets-0}}', 'x{bullets-0', '{a{b-1}}'];
  for (const text of [...hostile, ...marks])
    for (const run of forDocx(text)) {
      expect(run.text).not.toMatch(/\{[^{}]+\}/);
      expect(run.text).toMatch(/^[\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
    }
});
