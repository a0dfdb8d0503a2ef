import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { displayWidth, padEnd, padStart, wrap } from '../../src/lib/columns.ts';
import { runs } from '../runs.ts';

test.each<[string, number]>([
  ['', 0],
  ['Anna', 4],
  ['Müller', 6],
  ['Mu\u0308ller', 6],
  ['王小明', 6],
  ['𠮷田', 4],
  ['👩‍👩‍👧', 2],
  ['🇩🇪', 2],
  ['🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', 2],
  ['👍🏽', 2],
  ['1️⃣', 2],
  ['❤️', 2],
  ['❤', 1],
  ['☎', 1],
  ['ｱ', 1],
  ['ｶﾞ', 2],
  ['Ａ', 2],
  ['각', 2],
  ['ضحى', 3],
  ['a\u200bb', 2],
  ['\u0301', 0],
])('%j takes %i columns', (text, columns) => expect(displayWidth(text)).toBe(columns));

describe('the width of', () => {
  const blocks = [
    [0x20, 0x250],
    [0x300, 0x480],
    [0x900, 0xa00],
    [0xe00, 0xe80],
    [0x1100, 0x1200],
    [0x2000, 0x2400],
    [0x2fd0, 0x3100],
    [0xa480, 0xa4d0],
    [0xfe00, 0xfff0],
    [0x1f180, 0x1f6d0],
    [0x20000, 0x20008],
  ] as const;
  /** Letters and signs that many scripts are written with; the soft hyphen is seen by most terminals. */
  const signs = blocks.flatMap(([from, to]) => Array.from({ length: to - from }, (_, at) => String.fromCodePoint(from + at)));
  const shown = signs.filter((sign) => sign !== '\u00ad' && !/\p{Cc}|\p{Cs}/u.test(sign));

  test('every sign is what string-width takes it for', () => {
    expect(shown.filter((sign) => displayWidth(sign) !== stringWidth(sign))).toEqual([]);
  });

  test('signs in a row likewise, but for jamo that make no syllable', () => {
    const whole = shown.filter((sign) => !/[\u1100-\u11ff]/.test(sign));
    const sign = fc.oneof(
      fc.constantFrom(...whole),
      fc.constantFrom('\u200d', '\ufe0f', '\u20e3', '👩', '🏽', '🇩', '🇪', 'e', '\u0301', '1'),
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 8 }), (parts) => {
        expect(displayWidth(parts.join('')), JSON.stringify(parts)).toBe(stringWidth(parts.join('')));
      }),
      { numRuns: runs(500) },
    );
  });
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
