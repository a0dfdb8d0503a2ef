import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Encoded } from '../../../src/lib/escape/encoded.ts';
import { forTerminal, painted, terminal, terminalLines } from '../../../src/lib/escape/terminal.ts';
import { runs } from '../../runs.ts';
import { hostile } from '../hostile.ts';

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

test('signs that pass over one another in the runners of GitHub and Azure give no order either', () => {
  expect(forTerminal(':\u00ad:error\u200b:\u2060:x')).toBe('\\u{3a}\u00ad:error\u200b\\u{3a}\u2060:x');
  expect(forTerminal('#\u00ad#\ufe0f[error]x')).toBe('\\u{23}\u00ad#\ufe0f[error]x');
  expect(forTerminal('section_start:1:x\r\u001b[0K')).toBe('section_start:1:x\\u{d}\\u{1b}[0K');
});

test('a template encodes values, keeps its own line ends, and gives no order where two parts meet', () => {
  const said = terminal`${':error:'}${':'}\n${['a', 'b\n']}${7}\n`;
  expect(said).toBeInstanceOf(Encoded);
  expect(said.text).toBe(':error\\u{3a}:\nab\\u{a}7\n');
  expect(terminal`#${'#'}${terminal`[x]`}`.text).toBe('\\u{23}#[x]');
});

test('text of several lines keeps its line ends alone', () => {
  expect(terminalLines('a\n\u001b[2J\r\n::b').text).toBe('a\n\\u{1b}[2J\\u{d}\n\\u{3a}:b');
});

test('colours go around what is encoded', () => {
  const red = (text: string): string => `\u001b[31m${text}\u001b[39m`;
  const said = painted(terminal`${'\u001b'}!`, red);
  expect(said.text).toBe('\u001b[31m\\u{1b}!\u001b[39m');
  expect(terminal`${said} x`.text).toBe('\u001b[31m\\u{1b}!\u001b[39m x');
});
