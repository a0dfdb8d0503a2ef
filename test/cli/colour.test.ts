import { expect, test } from 'vitest';
import { acmeAudit, askfirst } from './program.ts';

const escape = '\u001b[';

test.each<[string, string[], Record<string, string>, boolean]>([
  ['a pipe', [], {}, false],
  ['a pipe, though --color auto is said', ['--color', 'auto'], {}, false],
  ['a pipe, with FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
  ['a pipe, with FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, false],
  ['a pipe, with FORCE_COLOR and NO_COLOR', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ['a pipe, with --color always', ['--color', 'always'], {}, true],
  ['a pipe, with --color always and NO_COLOR', ['--color=always'], { NO_COLOR: '1' }, true],
  ['a pipe, with --color never and FORCE_COLOR', ['--color', 'never'], { FORCE_COLOR: '1' }, false],
])('the summary in %s is coloured only when asked for', async (_, args, env, coloured) => {
  const { stdout } = await askfirst([...acmeAudit, ...args], { env });
  expect(stdout.includes(escape)).toBe(coloured);
});

test.each<[string[], boolean]>([
  [['--color', 'always'], true],
  [['--color', 'never'], false],
  [[], false],
])('an error with %j likewise', async (args, coloured) => {
  const { stderr } = await askfirst(['audit', 'fixtures/acme/phones', '--as-of', 'yesterday', ...args]);
  expect(stderr.includes(escape)).toBe(coloured);
  expect(stderr).toContain('error');
});
