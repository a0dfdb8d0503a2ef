import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callingCodeLength } from '../../src/model/calling-code.ts';
import { type PhoneNumber, phoneNumberOf } from '../../src/model/number.ts';
import { maskOf } from '../../src/privacy/mask.ts';

const phone = (digits: string): PhoneNumber => phoneNumberOf(Number(digits));
const nobody = new Uint8Array(0);
const masked = maskOf('masked', nobody);
const number = (digits: string): string => masked.number(phone(digits));

describe('a masked number', () => {
  test.each([
    ['491713920078', '+49 171 •••••78'],
    ['493023125078', '+49 302 •••••78'],
    ['12125550123', '+1 212 •••••23'],
    ['4923456789', '+49 23 ••••89'],
    ['49123456', '+49 ••••56'],
    ['4912345', '+49 •••••'],
    ['491', '+49 •'],
  ])('%s shows as %s', (digits, shown) => expect(number(digits)).toBe(shown));

  test('shows at most the calling code, three digits and the last two, and hides at least four or all', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{2,14}$/), (digits) => {
        const code = digits.slice(0, callingCodeLength(digits));
        const shown = number(digits);
        const national = digits.slice(code.length);
        expect(shown.startsWith(`+${code} `)).toBe(true);
        const visible = shown.slice(code.length + 1).replace(/\D/g, '');
        expect(visible.length).toBeLessThanOrEqual(5);
        expect(shown.match(/•/g)?.length ?? 0).toBeGreaterThanOrEqual(Math.min(4, national.length));
      }),
    );
  });
});

describe('a masked name', () => {
  test.each([
    ['Anna Muster', 'A••• M•••'],
    ['Al Xu', '••• •••'],
    ['Bo', '•••'],
    ['A.', '•••'],
    ['Dr. Ö. Müller-Lüdenscheidt', '••• ••• M••• L•••'],
    ['', ''],
    ['☎ 💼', ''],
    ['𝔄nna', '𝔄•••'],
    ['+49 171 3920001', '••• 1••• 3•••'],
  ])('%j shows as %j', (name, shown) => expect(masked.name(name)).toBe(shown));

  test('shows one letter of a word at most, and no hint of its length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        for (const word of masked.name(name).split(' ')) expect(word).toMatch(/^(?:[\p{L}\p{N}]?•••)?$/u);
      }),
    );
  });
});

describe('a masked value that made no number', () => {
  test('keeps its shape and loses every letter and digit', () => {
    expect(masked.raw('Büro: 0171/39 20x')).toBe('••••• ••••/•• •••');
  });

  test('holds no letter or digit of any script, and is short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = masked.raw(text);
        expect(shown).not.toMatch(/[\p{L}\p{N}]/u);
        expect(shown.match(/./gsu)?.length ?? 0).toBeLessThanOrEqual(24);
      }),
    );
    expect(masked.raw('9'.repeat(5_000_000))).toBe('•'.repeat(24));
  });
});

describe('a pseudonym', () => {
  const key = new TextEncoder().encode('a secret of the controller');
  const one = maskOf('pseudonym', key);

  test('is the same for the same value under the same key', () => {
    expect(maskOf('pseudonym', key).number(phone('491713920001'))).toBe(one.number(phone('491713920001')));
  });

  test('is another under another key', () => {
    const other = maskOf('pseudonym', new TextEncoder().encode('another'));
    expect(other.number(phone('491713920001'))).not.toBe(one.number(phone('491713920001')));
    expect(other.name('Anna')).not.toBe(one.name('Anna'));
  });

  test('of a name, a number and a raw text of the same letters are three', () => {
    expect(new Set([one.number(phone('110')), one.name('110'), one.raw('110')].map((text) => text.split('-')[1])).size).toBe(3);
  });

  test('shows nothing of the value', () => {
    expect(one.number(phone('491713920001'))).toMatch(/^number-[0-9a-f]{16}$/);
    expect(one.name('Anna')).toMatch(/^name-[0-9a-f]{16}$/);
    expect(one.name('')).toBe('');
  });
});

test('in full everything shows as it is', () => {
  const full = maskOf('full', nobody);
  expect([full.number(phone('491713920001')), full.name('Anna'), full.raw('x 1')]).toEqual(['+491713920001', 'Anna', 'x 1']);
});
