import { describe, expect, test } from 'vitest';
import { estate, inside, leaking } from './estate.ts';
import { askfirst } from './program.ts';

const cwd = estate(leaking);

/** What goes out takes one way for all formats (test/sinks.test.ts); these take it with text, with bytes, whole and in lines. */
describe.concurrent('a reader that has gone away', () => {
  test.each([
    [['audit', ...inside], 1],
    [['audit', ...inside, '-o', 'json'], 1],
    [['inspect', 'phones'], 0],
    [['rules'], 0],
  ] as const)('of standard output changes neither the end nor the exit code of %j', async (args, code) => {
    const { stderr, ...ended } = await askfirst(args, { cwd, deaf: 'stdout' });
    expect(stderr).toBe('');
    expect(ended.code).toBe(code);
  });

  test('of standard error leaves an error its exit code', async () => {
    const { code, stdout } = await askfirst(['audit', 'gone'], { cwd, deaf: 'stderr' });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});
