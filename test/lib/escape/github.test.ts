import fc from 'fast-check';
import { expect, test } from 'vitest';
import { githubCommand } from '../../../src/lib/escape/github.ts';
import { forTerminal } from '../../../src/lib/escape/terminal.ts';
import { runs } from '../../runs.ts';
import { commandsIn } from '../../reporters/ci/runner.ts';
import { anyText } from '../../reporters/ci/texts.ts';

test('whatever a command carries, the runner reads that one command and the text as it was', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (file, first, second) => {
      const { text } = githubCommand('error', { file: `f/${file}`, line: 3, title: `t${file}.` }, [first, second]);
      expect(commandsIn(text)).toEqual([
        {
          name: 'error',
          properties: { file: forTerminal(`f/${file}`), line: '3', title: forTerminal(`t${file}.`) },
          data: `${forTerminal(first)}\n${forTerminal(second)}`,
        },
      ]);
    }),
    { numRuns: runs(100) },
  );
});

test('percent signs, colons and commas are written as the toolkit writes them', () => {
  expect(githubCommand('notice', { title: '50 %: a, b' }, ['50 %: a, b', 'next']).text).toBe(
    '::notice title=50 %25%3A a%2C b::50 %25: a, b%0Anext\n',
  );
});

test('the reader of commands that the test above trusts would notice one', () => {
  expect(commandsIn('x\n  ::stop-commands::token\ny ##[error]z').map(({ name }) => name)).toEqual(['stop-commands', 'error']);
});
