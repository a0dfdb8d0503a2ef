import { expect, test } from 'vitest';
import { acmeAudit, askfirst } from './program.ts';

const escape = '\u001b[';

test.each<[string, string[], boolean]>([
  ['the summary', acmeAudit, false],
  ['the summary', [...acmeAudit, '--color', 'always'], true],
  ['an inspection', ['inspect', 'fixtures/acme/register.csv', '--color=always'], true],
  ['the list of rules', ['rules', '--color', 'always'], true],
  ['the page of a rule', ['rules', 'C02', '--color', 'always'], true],
  ['the page of a rule', ['rules', 'C02', '--color', 'never'], false],
  ['the page of a rule', ['rules', 'C02', '--color', 'auto'], false],
])('%s in a pipe is coloured only when asked for', async (_, args, coloured) => {
  const { stdout } = await askfirst(args);
  expect(stdout.includes(escape)).toBe(coloured);
});

test.each<[Record<string, string>, string[], boolean]>([
  [{ FORCE_COLOR: '1' }, [], true],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, [], false],
  [{ FORCE_COLOR: '1' }, ['--color', 'never'], false],
  [{ NO_COLOR: '1' }, ['--color=always'], true],
])('under %j and %j likewise', async (env, args, coloured) => {
  const { stdout } = await askfirst(['rules', ...args], { env });
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
