import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forTerminal } from '../../src/lib/escape/terminal.ts';
import { runs } from '../runs.ts';
import { hostile } from './hostile.ts';

const forbidden = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u061c\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/;
const commands = /::|##(?:\[|vso\[|teamcity\[)/i;

test.each(hostile)('%j can neither steer a terminal nor give a CI log an order', (text) => {
  const shown = forTerminal(text);
  expect(shown).not.toMatch(forbidden);
  expect(shown).not.toMatch(commands);
  expect(shown).not.toMatch(/\p{Surrogate}/u);
});

describe('any text', () => {
  const nasty = fc.array(fc.constantFrom(':', '#', '[', 'vso[', 'TeamCity[', '\n', '\u001b', '\u202e', '\ud800', '\udc00', 'a', 'ö'), {
    maxLength: 30,
  });

  test('loses every control character, bidi control and log command', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          nasty.map((parts) => parts.join('')),
        ),
        (text) => {
          const shown = forTerminal(text);
          expect(shown).not.toMatch(forbidden);
          expect(shown).not.toMatch(commands);
          expect(shown).not.toMatch(/\p{Surrogate}/u);
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  test('shows what it was: escapes read back give the text', () => {
    const back = (shown: string): string =>
      shown.replace(/\\u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
    fc.assert(
      fc.property(nasty, (parts) => {
        expect(back(forTerminal(parts.join('')))).toBe(parts.join(''));
      }),
    );
  });
});

test('ordinary names in any script stay as they are', () => {
  for (const name of ['Jörg Müller', '王小明', 'ضحى', '👩‍👩‍👧', 'a:b #1 [x]', 'C:\\Users']) expect(forTerminal(name)).toBe(name);
});
