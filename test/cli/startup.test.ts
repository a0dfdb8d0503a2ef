import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { acmeAudit, askfirst, folderOf, root } from './program.ts';

/** Loaded before the program: every module that is imported leaves a line in a log. */
const preload = `
import { register } from 'node:module';
register('./hooks.mjs', import.meta.url);
`;
const hooks = `
import { appendFileSync } from 'node:fs';
export async function load(url, context, next) {
  appendFileSync(process.env.LOADED_LOG, url + '\\n');
  return next(url, context);
}
`;

/** What a run imports: packages by name, rooms of the program (`commands`, `readers` …) by folder; each once. */
async function loadedBy(args: readonly string[]): Promise<string[]> {
  const folder = folderOf({ 'preload.mjs': preload, 'hooks.mjs': hooks, log: '' });
  const log = path.join(folder, 'log');
  const preloaded = pathToFileURL(path.join(folder, 'preload.mjs')).href;
  await askfirst(args, { node: ['--import', preloaded], env: { LOADED_LOG: log } });
  const home = `${pathToFileURL(root).href}/`;
  const urls = readFileSync(log, 'utf8')
    .split('\n')
    .filter((url) => url.startsWith(home));
  return [
    ...new Set(
      urls
        .map((url) =>
          url
            .slice(home.length)
            .replace(/^node_modules\//, '')
            .split('/')
            .slice(0, 2),
        )
        .map(placeOf),
    ),
  ].sort();
}

function placeOf([first, second]: readonly string[]): string {
  return first === 'dist' || first === 'bin' ? second! : first!;
}

test.each([['--help'], ['--version'], ['audit --help'], ['--help --lang de']])(
  '%s loads the option texts and commander alone',
  async (line) => {
    expect(await loadedBy(line.split(' '))).toEqual(['askfirst.js', 'cli.js', 'commander', 'commands', 'lib', 'model']);
  },
);

test('the rules are listed without what reads and judges', async () => {
  const loaded = await loadedBy(['rules']);
  expect(loaded).toContain('rules');
  for (const unneeded of ['chalk', 'yaml', 'zod', 'picomatch', 'phones', 'readers', 'workers', 'audit', 'reporters'])
    expect(loaded).not.toContain(unneeded);
});

test('an audit into a pipe loads neither colour nor what checks policies; a policy file and colour call for them', async () => {
  const unruled = ['--policy', '--config'].reduce((args, option) => args.toSpliced(args.indexOf(option), 2), acmeAudit);
  const plain = await loadedBy(unruled);
  expect(plain).toContain('readers');
  expect(plain).not.toContain('yaml');
  expect(plain).not.toContain('zod');
  expect(plain).not.toContain('chalk');
  expect(plain).not.toContain('libphonenumber-js');
  expect(plain).not.toContain('docx');
  const policy = path.join(folderOf({ 'policy.yaml': 'name: x\n' }), 'policy.yaml');
  expect(await loadedBy([...unruled, '--policy', policy, '--color', 'always'])).toEqual(expect.arrayContaining(['yaml', 'zod', 'chalk']));
});

/** A top-level constant that is made while its module loads, of what takes milliseconds to make. */
const slowConstant = /^(?:export )?const (?:(?!=>).)*(?:new Intl\.|readData\(|Tables\(\))/m;

test('what takes long to make is made on first use, not when its module is loaded', () => {
  const folder = path.join(root, 'src');
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith('.ts'));
  expect(files.filter((file) => slowConstant.test(readFileSync(path.join(folder, file), 'utf8')))).toEqual([]);
  expect("const segmenter = new Intl.Segmenter('en');").toMatch(slowConstant);
  expect('const segmenter = (): Intl.Segmenter => new Intl.Segmenter();').not.toMatch(slowConstant);
});
