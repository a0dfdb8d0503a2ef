import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth, padEnd, padStart, wrap } from '../../src/lib/columns.ts';

test.each<[string, number]>([
  ['', 0],
  ['Anna', 4],
  ['Müller', 6],
  ['Mu\u0308ller', 6],
  ['王小明', 6],
  ['👩‍👩‍👧', 2],
  ['🇩🇪', 2],
  ['ｱ', 1],
  ['Ａ', 2],
])('%j takes %i columns', (text, columns) => expect(displayWidth(text)).toBe(columns));

test('texts that need no segmenter take the columns it would give them', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const latin = Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code));
  const punctuation = Array.from({ length: 0x70 }, (_, code) => String.fromCharCode(0x2000 + code));
  const all = [...latin, ...punctuation];
  for (const one of all) {
    for (const text of [one, `a${one}`, `${one}a`, `${one}${one}`, `e\u0301${one}`])
      expect(displayWidth(text), JSON.stringify(text)).toBe([...segmenter.segment(text)].length);
  }
});

describe('padding', () => {
  test('fills up and cuts to the width, never through a character', () => {
    expect(padEnd('Anna', 6)).toBe('Anna  ');
    expect(padEnd('Anna Muster', 6)).toBe('Anna …');
    expect(padEnd('王小明', 4)).toBe('王 …');
    expect(padStart('12', 5)).toBe('   12');
    expect(padStart('123456', 5)).toBe('123456');
  });

  test('of any text gives exactly the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        expect(displayWidth(padEnd(text, width))).toBe(width);
      }),
    );
  });
});

describe('wrapping', () => {
  test('breaks at spaces and cuts only words that are too long', () => {
    expect(wrap('eine Nummer ohne Nachweis', 11)).toEqual(['eine Nummer', 'ohne', 'Nachweis']);
    expect(wrap('D:/Adressbuecher/x', 8)).toEqual(['D:/Adres', 'sbuecher', '/x']);
    expect(wrap('', 8)).toEqual(['']);
  });

  test('keeps every character but the spaces at breaks, and no line is wider than asked', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'ö', '王', '👩‍👩‍👧', '-'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 10 }), fc.integer({ min: 2, max: 20 }), (words, width) => {
        const lines = wrap(words.join(' '), width);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('of a wide character in a single column leaves no empty line', () => {
    expect(wrap('王王', 1)).toEqual(['王', '王']);
  });
});
