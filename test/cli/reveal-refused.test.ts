import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { card, day, estate, inventory, known, quiet, unknown } from './estate.ts';
import { keyed, why } from './keyed.ts';
import { askfirst } from './program.ts';

describe('a reveal', () => {
  const folder = estate({
    ...quiet,
    'phones/D-1/contacts.vcf': card('Sven Tränkle', unknown) + card('Käthe Wünschmann', '+49 171 3920003'),
    'devices.csv': inventory('D-1,whatsapp,full'),
    'other/D-1/contacts.vcf': card('Sven Tränkle', unknown),
    'nobody/D-1/contacts.vcf': card('Ömer Sarıkaya', known),
    'r.docx': 'PK\u0003\u0004',
    'plain.txt': 'nothing',
  });
  keyed(folder);
  keyed(folder, 'other.key', 'another secret of some length');
  const run = (...args: readonly string[]) => askfirst(args, { cwd: folder });
  const audit = (file: string, ...more: readonly string[]) =>
    run('audit', 'phones', '-d', 'devices.csv', ...day, '-o', `json=${file}`, '--quiet', ...more);
  const reveal = (report: string, paths: string, ...more: readonly string[]) =>
    run('reveal', report, paths, '-d', 'devices.csv', ...day, ...why, '--key-file', 'my.key', ...more);

  beforeAll(async () => {
    await audit('r.json', '--privacy', 'pseudonym', '--key-file', 'my.key');
    await audit('this-run.json', '--privacy', 'pseudonym');
    await audit('masked.json');
    await audit('full.json', '--privacy', 'full', ...why);
  });

  test('over other inputs tells what it can, how many are left, and what has changed', async () => {
    const outcome = await reveal('r.json', 'other');
    expect(outcome.code).toBe(3);
    expect(outcome.stdout).toContain('Resolved: 2 of 4 pseudonyms.');
    expect(outcome.stdout).toMatch(/number-[0-9a-f]{16} {2}\+491713920002\n/);
    expect(outcome.stderr).toBe('inputs of the report that were not given, or have changed since: 1\n');
    expect((await reveal('r.json', 'other', '-o', 'csv')).stderr).toMatch(/^Resolved: 2 of 4 pseudonyms\.\n/);
  });

  test('of a report that was laid out anew tells the same', async () => {
    writeFileSync(path.join(folder, 'pretty.json'), JSON.stringify(JSON.parse(readFileSync(path.join(folder, 'r.json'), 'utf8')), null, 4));
    expect((await reveal('pretty.json', 'phones')).stdout).toContain('Resolved: 4 of 4 pseudonyms.');
  });

  test.each<[string, readonly string[], string, string]>([
    [
      'without a purpose',
      ['reveal', 'r.json', 'phones', '--key-file', 'my.key', '--purpose', ' '],
      'needs a stated purpose',
      'verlangt einen Zweck',
    ],
    ['without a key', ['reveal', 'r.json', 'phones', ...why], 'needs the key', 'braucht den Schlüssel'],
    ['without a path', ['reveal', 'r.json', ...why, '--key-file', 'my.key'], 'path', 'path'],
    ['of no report', ['reveal', 'none.json', 'phones', ...why, '--key-file', 'my.key'], 'no such file', 'nicht gefunden'],
    ['of a folder', ['reveal', 'other', 'phones', ...why, '--key-file', 'my.key'], 'a file is expected', 'Datei erwartet'],
    ['of a packed report', ['reveal', 'r.docx', 'phones', ...why, '--key-file', 'my.key'], 'packed', 'gepackte'],
    ['of a masked report', ['reveal', 'masked.json', 'phones', ...why, '--key-file', 'my.key'], 'are masked', 'gekürzt'],
    ['of a full report', ['reveal', 'full.json', 'phones', ...why, '--key-file', 'my.key'], 'in full', 'ungekürzt'],
    ['of another text', ['reveal', 'plain.txt', 'phones', ...why, '--key-file', 'my.key'], 'no pseudonym', 'kein Pseudonym'],
    [
      'of a run without a key file',
      ['reveal', 'this-run.json', 'phones', ...why, '--key-file', 'my.key'],
      'that run alone',
      'nur für diesen Lauf',
    ],
    ['under another key', ['reveal', 'r.json', 'phones', ...why, '--key-file', 'other.key'], 'none of 4', 'von 4 Pseudonymen'],
    ['over the inputs of others', ['reveal', 'r.json', 'nobody', ...why, '--key-file', 'my.key'], 'none of 4', 'von 4 Pseudonymen'],
    ['of something else', ['reveal', 'r.json', 'phones', ...why, '--key-file', 'my.key', '--only', 'Sven'], '"Sven"', '„Sven“'],
    [
      'of a pseudonym of another report',
      ['reveal', 'r.json', 'phones', ...why, '--key-file', 'my.key', '--only', 'name-0123456789abcdef'],
      'does not occur',
      'nicht vor',
    ],
    [
      'over its report',
      ['reveal', 'r.json', 'phones', ...why, '--key-file', 'my.key', '-o', 'json=r.json'],
      'would overwrite',
      'überschreiben',
    ],
  ])('%s is refused', async (_, args, en, de) => {
    for (const [language, said] of [
      ['en', en],
      ['de', de],
    ] as const) {
      const outcome = await run(...args, '--lang', language);
      expect(outcome).toMatchObject({ code: 2, stdout: '' });
      expect(outcome.stderr.split('\n')).toHaveLength(3);
      expect(outcome.stderr).toContain(said);
    }
  });

  test('that tells nothing leaves no file behind', async () => {
    expect((await reveal('r.json', 'nobody', '-o', 'json=list.json')).code).toBe(2);
    expect(readdirSync(folder).filter((name) => name.includes('list'))).toEqual([]);
  });
});
