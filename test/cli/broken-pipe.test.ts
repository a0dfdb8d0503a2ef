import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { estate, inside, leaking } from './estate.ts';
import { askfirst, root } from './program.ts';

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

test.runIf(existsSync('/dev/full'))('a full disk behind standard output ends with 6, for no whole report stands there', () => {
  const full = openSync('/dev/full', 'w');
  const program = path.join(root, 'bin/askfirst.js');
  const { status, stderr } = spawnSync(process.execPath, [program, 'audit', ...inside, '-o', 'json', '--lang', 'en'], {
    cwd,
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(full);
  expect({ status, stderr }).toEqual({
    status: 6,
    stderr: expect.stringMatching(/^error: standard output cannot be written whole \(ENOSPC\)\.\nremedy: [^\n]+\n$/) as string,
  });
});
