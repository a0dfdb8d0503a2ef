import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { estate, leaking, quiet } from './estate.ts';
import { audit } from './mistakes.ts';
import { acmeAudit, askfirst, type Outcome, root } from './program.ts';

const cut = { ...quiet, 'phones/D-1/contacts.vcf': 'BEGIN:VCARD\r\nFN:Käthe' };
const clean = { cwd: estate(quiet) };

/** A command line of each command and of each kind of outcome, and the exit code that the process must return. */
const lines: readonly (readonly [what: string, args: readonly string[], surroundings: { readonly cwd: string }, code: number])[] = [
  ['a clean audit', audit(), clean, 0],
  ['an audit with findings', audit('--fail-on', 'low', '--lang', 'de'), { cwd: estate(leaking) }, 1],
  ['a report longer than a pipe holds', [...acmeAudit, '-o', 'json'], { cwd: root }, 1],
  ['two threads', [...acmeAudit, '-o', 'markdown', '--jobs', '2'], { cwd: root }, 1],
  ['an incomplete audit', audit('-o', 'json'), { cwd: estate(cut) }, 3],
  ['nothing to audit', audit(), { cwd: estate({ ...quiet, 'register.csv': 'phone,status,at,scope\n' }) }, 4],
  ['an unknown option', audit('--frobnicate', '--lang', 'de'), clean, 2],
  ['a value that is none', audit('--as-of', '2026-02-30'), clean, 2],
  ['a policy file with a mistake', audit('--policy', 'policy.yaml'), { cwd: estate({ ...quiet, 'policy.yaml': 'acepts: []\n' }) }, 2],
  [
    'a register without a column of phones',
    audit(),
    { cwd: estate({ ...quiet, 'register.csv': 'colour,status,at\nred,given,2025-01-01\n' }) },
    2,
  ],
  ['an output in a folder that is missing', audit('-o', 'json=none/report.json'), clean, 6],
  ['inspect', ['inspect', 'fixtures/acme/phones', '-o', 'json', '--contacts'], { cwd: root }, 0],
  ['databases', ['inspect', 'fixtures/address-books/sqlite'], { cwd: root }, 3],
  ['rules', ['rules', '--lang', 'de'], clean, 0],
  ['schema', ['schema', 'report'], clean, 0],
  ['help', ['audit', '--help'], clean, 0],
  ['version', ['--version'], clean, 0],
  ['no command', [], clean, 2],
];

/** Outcomes of all lines in the process that other lines ran in before; the second round finds every cache filled. */
async function round(): Promise<Outcome[]> {
  return Promise.all(lines.map(([, args, surroundings]) => askfirst(args, surroundings)));
}

const rounds = round().then(async (first) => [first, await round()] as const);

test.each(lines.map((line, at) => [...line, at] as const))(
  'a process of its own gives what the shared one gives, first and later: %s',
  async (_, args, surroundings, code, at) => {
    const alone = await askfirst(args, { ...surroundings, alone: true });
    const [first, later] = await rounds;
    expect(alone.code, alone.stderr).toBe(code);
    expect(alone.stdout + alone.stderr).not.toBe('');
    expect(first[at]).toEqual(alone);
    expect(later[at]).toEqual(alone);
  },
);

test('reports in files are the same too', async () => {
  const folder = estate(leaking);
  const texts = await Promise.all(
    [true, false, false].map(async (alone, at) => {
      const file = path.join(folder, `${at}.json`);
      await askfirst(audit('-o', `json=${file}`), { cwd: folder, ...(alone ? { alone } : {}) });
      return readFileSync(file, 'utf8');
    }),
  );
  expect(new Set(texts).size).toBe(1);
});

test('a process that dies under one command line is told apart from an outcome, and the next has another', async () => {
  const [died, next] = await Promise.allSettled([
    askfirst(['--version'], { cwd: path.join(root, 'no-such-folder') }),
    askfirst(['--version']).catch(() => undefined),
  ]);
  expect(died).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('ENOENT') as string } });
  expect(next.status).toBe('fulfilled');
  expect(await askfirst(['--version'])).toMatchObject({ code: 0, stderr: '' });
});
