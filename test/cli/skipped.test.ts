import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { card, estate, quiet, unknown } from './estate.ts';
import { flowing } from './flowing.ts';
import { audit } from './mistakes.ts';
import { zipOf } from '../zips.ts';
import { askfirst, audited, reportIn } from './program.ts';

const surroundings = {
  'phones/.DS_Store': 'x',
  'phones/D-1/Thumbs.db': 'x',
  'phones/D-1/Anna am Strand.jpg': 'x',
  'phones/D-1/.cache/one': 'x',
  'phones/D-1/.cache/two': 'x',
};

describe.concurrent('files that are no address books by kind', () => {
  const folder = estate({ ...quiet, ...surroundings });

  test('leave the audit complete and stand in its execution, masked', async () => {
    const { execution, decision } = await audited(audit().slice(1), { cwd: folder });
    expect([execution.status, decision.exitCode]).toEqual(['complete', 0]);
    expect(execution.skipped).toEqual([
      { path: 'phones/.DS_Store', reason: 'system' },
      { path: 'phones/D-1/file-002', reason: 'hidden' },
      { path: 'phones/D-1/file-003.jpg', reason: 'media' },
      { path: 'phones/D-1/Thumbs.db', reason: 'system' },
    ]);
  });

  test.each([
    ['en', '4 files or folders'],
    ['de', '4 Dateien oder Ordner'],
  ])('are counted in the summary and in Markdown (%s)', async (language, count) => {
    for (const format of ['text', 'markdown']) {
      const { stdout } = await askfirst(audit('-o', format, '--lang', language), { cwd: folder });
      expect(flowing(stdout)).toContain(count);
    }
  });

  test.each([
    ['en', 'skipped', 'hidden'],
    ['de', 'übergangen', 'versteckt'],
  ])('are listed by inspect with the reason (%s)', async (language, word, reason) => {
    const { code, stdout } = await askfirst(['inspect', 'phones', '--lang', language], { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^phones/D-1/\\.cache\\n {2}${word} +${reason}$`, 'm'));
    expect(stdout.match(new RegExp(word, 'g'))).toHaveLength(4);
  });
});

test('an address book under the name of a picture or of a hidden file is audited', async () => {
  const folder = estate({
    ...quiet,
    'phones/D-1/photo.jpg': card('Käthe Wünschmann', unknown),
    'phones/D-1/.old/.contacts.vcf': card('Sven Tränkle', '0171 3920003'),
  });
  const report = await audited(audit().slice(1), { cwd: folder });
  expect(report.devices[0]).toMatchObject({ contacts: 3, complete: true, leaking: true });
});

test('a folder of photos alone is a device without export, never a clean one', async () => {
  const folder = estate({
    ...quiet,
    'phones/D-2/a.jpg': 'x',
    'devices.csv': 'device_id,channels,contact_access\nD-1,whatsapp,full\nD-2,whatsapp,full\n',
  });
  const { devices, decision } = await audited(audit().slice(1), { cwd: folder });
  expect(devices.map(({ id, complete }) => [id, complete])).toEqual([
    ['D-1', true],
    ['D-2', false],
  ]);
  expect(decision.exitCode).toBe(3);
});

test.skipIf(process.platform === 'win32')('a symbolic link is listed as lost and not followed', async () => {
  const folder = estate({ ...quiet, 'elsewhere/more.vcf': card('Käthe Wünschmann', unknown) });
  mkdirSync(path.join(folder, 'phones/D-1'), { recursive: true });
  symlinkSync(path.join(folder, 'elsewhere'), path.join(folder, 'phones/D-1/more'));
  const { execution, devices } = await audited(audit().slice(1), { cwd: folder });
  expect(execution.inputs.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(['link-not-followed']);
  expect(devices[0]).toMatchObject({ complete: false, contacts: 1 });
});

test('registers and inventories of the run may lie among the address books', async () => {
  const cwd = estate({ ...quiet, 'a.zip': zipOf([{ name: 'devices.csv', data: 'device_id,channels\nD-1,whatsapp\n' }]) });
  const args = ['.', '-d', 'devices.csv', '-d', 'a.zip', '-r', 'register.csv', '--as-of', '2026-11-01', '-o', 'json'];
  const { stdout } = await askfirst(['audit', ...args], { cwd });
  const { execution } = reportIn(stdout);
  expect(execution.skipped.map(({ reason }) => reason)).toEqual(['input', 'input', 'input']);
  expect(execution.inputs.filter(({ device, role }) => device === null && role === 'address-book')).toEqual([]);
});
