import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { estate, inside, leaking } from './estate.ts';
import { acmeAudit, askfirst, folderOf } from './program.ts';

describe('a report', () => {
  test.each(['json', 'markdown', 'text'])('in %s has the same bytes in a file, beside others, and on standard output', async (format) => {
    const folder = folderOf();
    const at = (name: string): string => path.join(folder, name);
    const { stdout } = await askfirst([...acmeAudit, '-o', format]);
    await askfirst([...acmeAudit, '-o', `${format}=${at('alone')}`, '--quiet']);
    await askfirst([
      ...acmeAudit,
      '-o',
      `markdown=${at('m')}`,
      '-o',
      `json=${at('j')}`,
      '-o',
      `${format}=${at('beside')}`,
      '-o',
      'text',
      '--quiet',
    ]);
    expect(readFileSync(at('alone'), 'utf8')).toBe(stdout);
    expect(readFileSync(at('beside'), 'utf8')).toBe(stdout);
  });

  test('without any finding is whole JSON as well, streamed or not', async () => {
    const folder = folderOf({
      'phones/D-1/contacts.vcf': 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ida Ohne\r\nEND:VCARD\r\n',
      'devices.csv': 'device_id,channels\nD-1,none\n',
    });
    const args = ['audit', 'phones', '-d', 'devices.csv', '--as-of', '2026-11-01'];
    const { stdout, code } = await askfirst([...args, '-o', 'json'], { cwd: folder });
    await askfirst([...args, '-o', 'json=r.json'], { cwd: folder });
    expect(code).toBe(0);
    expect(readFileSync(path.join(folder, 'r.json'), 'utf8')).toBe(stdout);
    expect((JSON.parse(stdout) as { findings: unknown[] }).findings).toEqual([]);
  });
});

test('what is read, or written already, is known behind a folder that is a link', async () => {
  const cwd = estate(leaking);
  symlinkSync('phones', path.join(cwd, 'link'));
  symlinkSync('.', path.join(cwd, 'here'));
  const before = readFileSync(path.join(cwd, 'register.csv'), 'utf8');
  for (const outputs of [['json=here/register.csv'], ['json=link/D-1/contacts.vcf'], ['json=r.json', 'text=here/r.json']]) {
    const args = outputs.flatMap((output) => ['-o', output]);
    const { code, stderr } = await askfirst(['audit', ...inside, ...args], { cwd });
    expect({ outputs, code }).toEqual({ outputs, code: 2 });
    expect(stderr).toContain('would overwrite a file that is read or written already');
  }
  expect(readFileSync(path.join(cwd, 'register.csv'), 'utf8')).toBe(before);
  expect(existsSync(path.join(cwd, 'r.json'))).toBe(false);
});
