import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asCode, forMarkdown } from '../../../src/lib/escape/markdown.ts';
import { forTerminal } from '../../../src/lib/escape/terminal.ts';
import { runs } from '../../runs.ts';
import { hostile } from '../hostile.ts';

/** What a reader sees: character references resolved. */
function read(markdown: string): string {
  return markdown.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

describe('a cell', () => {
  test.each(hostile)('with %j opens no HTML, link, code, emphasis or further cell', (text) => {
    const cell = forMarkdown(text);
    expect(cell).not.toMatch(/[\\`*_{}[\]<>|~@$\n\r]/);
    expect(cell).not.toMatch(/&(?!#\d+;)/);
    expect(cell).not.toMatch(/https?:\/\/|www\./i);
  });

  test('reads as the terminal would show it, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostile)), (text) => {
        const cell = forMarkdown(text);
        expect(cell).not.toMatch(/[\\`*_{}[\]<>|~@$\n\r]|&(?!#\d+;)/);
        expect(read(cell)).toBe(forTerminal(text));
      }),
      { numRuns: runs(1000) },
    );
  });

  test('stays readable in the source where nothing has a meaning', () => {
    const plain = 'Müller-Lüdenscheidt (Büro), "A.B." #1: 50% = 1/2!';
    expect(forMarkdown(plain)).toBe(plain);
  });
});

describe('a code span', () => {
  test.each(hostile)('holds %j whole and ends only at its own fence', (text) => {
    const code = asCode(text).text;
    const fence = /^`+/.exec(code)![0];
    const inner = code.slice(fence.length, -fence.length);
    expect(code.endsWith(fence)).toBe(true);
    expect((inner.match(/`+/g) ?? []).every((run) => run.length !== fence.length)).toBe(true);
    expect(inner.startsWith('`') || inner.endsWith('`') || inner === '').toBe(false);
    expect(inner).not.toMatch(/[|\n\r]/);
  });

  test('has a fence longer than any run of backticks, however many there are', () => {
    expect(asCode('a``b`c').text).toBe('```a``b`c```');
    expect(asCode('`').text).toBe('`` ` ``');
    expect(asCode('` '.repeat(300_000)).text.startsWith('`` `')).toBe(true);
  });
});
