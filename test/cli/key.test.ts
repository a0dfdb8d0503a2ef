import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { estate, inside, quiet } from './estate.ts';
import { askfirst, folderOf, type Outcome } from './program.ts';

const hasModes = process.platform !== 'win32';
const withKey = (file: string, ...more: readonly string[]): string[] => [
  'audit',
  ...inside,
  '--privacy',
  'pseudonym',
  '--key-file',
  file,
  ...more,
];

describe('askfirst key new', () => {
  test('makes a key that only its owner can read, says how to keep it, and never shows it', async () => {
    const folder = folderOf();
    const made = await askfirst(['key', 'new', 'my.key'], { cwd: folder });
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const key = readFileSync(path.join(folder, 'my.key'), 'utf8');
    expect(key).toMatch(/^askfirst-key-[\w-]{43}\n$/);
    expect(made.stdout).toContain('my.key');
    expect(made.stdout).toContain('apart from the reports');
    expect(made.stdout).not.toContain(key.slice(13, 30));
    if (hasModes) expect(statSync(path.join(folder, 'my.key')).mode & 0o777).toBe(0o600);
    const again = await askfirst(['key', 'new', 'other.key', '--quiet'], { cwd: folder });
    expect(again).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(path.join(folder, 'other.key'), 'utf8')).not.toBe(key);
  });

  test('makes one that an audit takes', async () => {
    const folder = estate(quiet);
    await askfirst(['key', 'new', 'my.key'], { cwd: folder });
    const { code, stderr } = await askfirst(withKey('my.key'), { cwd: folder });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.each([
    ['over a file', 'taken', 2, 'no key is written over it', 'nichts'],
    ['over a folder', 'folder', 2, 'no key is written over it', 'nichts'],
    ['through a link', 'link', 2, 'no key is written over it', 'nichts'],
    ['into a folder that is missing', 'none/my.key', 6, 'ENOENT', 'ENOENT'],
  ])('makes none %s', async (_, file, code, en, de) => {
    const folder = folderOf({ taken: 'something else\n' });
    mkdirSync(path.join(folder, 'folder'));
    symlinkSync(path.join(folder, 'elsewhere'), path.join(folder, 'link'));
    for (const [language, said] of [
      ['en', en],
      ['de', de],
    ] as const) {
      const outcome = await askfirst(['key', 'new', file, '--lang', language], { cwd: folder });
      expect(outcome).toMatchObject({ code, stdout: '' });
      expect(outcome.stderr.split('\n')).toHaveLength(3);
      expect(outcome.stderr).toContain(said);
    }
    expect(readFileSync(path.join(folder, 'taken'), 'utf8')).toBe('something else\n');
    expect(existsSync(path.join(folder, 'elsewhere'))).toBe(false);
  });

  test('knows no other action', async () => {
    const { code, stderr } = await askfirst(['key', 'show', 'my.key'], { cwd: folderOf() });
    expect(code).toBe(2);
    expect(stderr).toContain('it takes: new');
  });
});

describe('a key file', () => {
  const whole = 'askfirst-key-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
  const files: Readonly<Record<string, string | Uint8Array>> = {
    whole,
    open: whole,
    group: whole,
    empty: '\n',
    short: 'fifteen letters\n',
    long: 'x'.repeat(5000),
    binary: new Uint8Array(32).fill(0xfe),
    cut: whole.slice(0, -1),
    'phones/my.key': whole,
    'folder/file': '',
  };
  const folder = estate({ ...quiet, ...files });
  for (const name of Object.keys(files)) chmodSync(path.join(folder, name), 0o600);
  chmodSync(path.join(folder, 'open'), 0o644);
  chmodSync(path.join(folder, 'group'), 0o620);
  symlinkSync('whole', path.join(folder, 'link'));
  symlinkSync('open', path.join(folder, 'link-to-open'));

  const refused: readonly (readonly [file: string, en: string, de: string, remedy: string])[] = [
    ['none', 'no such file', 'nicht gefunden', ''],
    ['folder', 'this is a folder', 'kein Ordner', ''],
    ['empty', 'the file is empty, at least 16 bytes', 'die Datei ist leer, mindestens 16 Bytes', 'askfirst key new'],
    ['short', '15 bytes are too few', '15 Bytes sind zu wenig', 'askfirst key new'],
    ['long', '4096 bytes at most', 'höchstens 4096 Bytes', 'askfirst key new'],
    ['binary', 'text in UTF-8', 'Text in UTF-8', 'askfirst key new'],
    ['cut', 'no longer whole', 'nicht mehr vollständig', ''],
    ['phones/my.key', 'lies in phones', 'liegt in phones', ''],
    ...(hasModes
      ? ([
          ['open', 'mode 0644', 'Modus 0644', 'chmod 600 open'],
          ['group', 'mode 0620', 'Modus 0620', 'chmod 600 group'],
          ['link-to-open', 'mode 0644', 'Modus 0644', 'chmod 600 link-to-open'],
        ] as const)
      : []),
  ];

  test.each(refused)('is refused: %s', async (file, en, de, remedy) => {
    for (const [language, said] of [
      ['en', en],
      ['de', de],
    ] as const) {
      const outcome: Outcome = await askfirst(withKey(file, '--lang', language), { cwd: folder });
      expect(outcome).toMatchObject({ code: 2, stdout: '' });
      expect(outcome.stderr.split('\n')).toHaveLength(3);
      expect(outcome.stderr).toContain(said);
      expect(outcome.stderr).toContain(file);
      expect(outcome.stderr.split('\n')[1]).toContain(remedy);
    }
  });

  test('is taken through a link, and with the space around it', async () => {
    writeFileSync(path.join(folder, 'spaced'), ` ${whole}\r\n\n`, { mode: 0o600 });
    const reports = [];
    for (const file of ['whole', 'link', 'spaced']) {
      const cleared = folderOf({ ...quiet });
      const { stdout } = await askfirst([...withKey(path.join(folder, file)), '-o', 'json'], { cwd: cleared });
      reports.push((JSON.parse(stdout) as { findings: unknown[] }).findings);
    }
    expect(reports[0]!.length).toBeGreaterThan(0);
    expect(reports[1]).toEqual(reports[0]);
    expect(reports[2]).toEqual(reports[0]);
  });

  test('is never written over by a report', async () => {
    const outcome = await askfirst(withKey('whole', '-o', 'json=whole'), { cwd: folder });
    expect(outcome.code).toBe(2);
    expect(readFileSync(path.join(folder, 'whole'), 'utf8')).toBe(whole);
  });
});
