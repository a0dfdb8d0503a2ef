import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { acme, acmeAudit, askfirst, folderOf } from './program.ts';

const audit = [
  'audit',
  'phones',
  '-r',
  'register.csv',
  '-d',
  'devices.csv',
  '--recipients',
  'recipients.csv',
  '--evidence-dir',
  'belege',
  '--policy',
  'policy.yaml',
  '--config',
  'askfirst.yaml',
  '--as-of',
  '2026-11-01',
];

async function output(args: readonly string[], surroundings: Parameters<typeof askfirst>[1] = { cwd: acme }): Promise<string> {
  const { stdout, stderr } = await askfirst(args, surroundings);
  expect(stderr).toBe('');
  return stdout;
}

/** The fixture company copied file by file in the reverse order of names, so that folders list differently on disk. */
function reversedCopy(): string {
  const folder = folderOf();
  const files = readdirSync(acme, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files
    .map((entry) => path.relative(acme, path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.startsWith('expected'));
  for (const name of names.toSorted().toReversed()) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    cpSync(path.join(acme, name), path.join(folder, name));
  }
  return folder;
}

describe.each([
  ['json', []],
  ['markdown', ['--lang', 'de']],
])('the %s report is the same, byte for byte', (format, language) => {
  const args = [...audit, '-o', format, ...language];
  const reference = output(args);

  test('with any number of threads', async () => {
    const [one, two, many] = await Promise.all(['1', '2', '8'].map((jobs) => output([...args, '--jobs', jobs])));
    expect(one).toBe(await reference);
    expect(two).toBe(await reference);
    expect(many).toBe(await reference);
  });

  test('in another time zone and locale', async () => {
    const elsewhere = [
      { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' },
      { TZ: 'Asia/Tokyo', LANG: 'ja_JP.UTF-8', FORCE_COLOR: '0' },
    ];
    for (const env of elsewhere) expect(await output(args, { cwd: acme, env })).toBe(await reference);
  });

  test('from a copy whose files were made in another order', async () => {
    expect(await output(args, { cwd: reversedCopy() })).toBe(await reference);
  });

  test('whatever the order in which the folders are named', async () => {
    const folders = readdirSync(path.join(acme, 'phones')).map((name) => `phones/${name}`);
    const shuffled = [...folders.slice(5).toReversed(), ...folders.slice(0, 5)];
    const [first, other] = await Promise.all([folders, shuffled].map((paths) => output(['audit', ...paths, ...args.slice(2)])));
    expect(other).toBe(first);
    expect(first).toContain('ACME-012');
  });
});

test('JSON stays English in a German locale, while summary and documents become German, problems included', async () => {
  const env = { LANG: 'de_DE.UTF-8' };
  expect(await output([...audit, '-o', 'json'], { cwd: acme, env })).toBe(await output([...audit, '-o', 'json']));
  expect(await output(audit, { cwd: acme, env })).toBe(await output([...audit, '--lang', 'de']));
  const document = await output([...audit, '-o', 'markdown'], { cwd: acme, env });
  expect(document).toBe(await output([...audit, '-o', 'markdown', '--lang', 'de']));
  expect(document).toContain('Die Nummer hat eine Durchwahl');
});

test('the fixture company audited from elsewhere differs only in the paths', async () => {
  const near = await output([...audit, '-o', 'json']);
  const far = await output([...acmeAudit, '-o', 'json'], {});
  const bare = (text: string): string =>
    text
      .replaceAll('fixtures/acme/', '')
      .replace(/"id":"[0-9a-f]+"/g, '')
      .replaceAll('…/', '');
  expect(bare(far)).toBe(bare(near));
});
