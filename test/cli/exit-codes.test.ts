import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/reporters/index.ts';
import { card, day, estate, inside, known, leaking, quiet, table, unknown } from './estate.ts';
import { askfirst, folderOf, reportIn } from './program.ts';

const quietEstate = estate(quiet);
const leakingEstate = estate(leaking);
const cutCard = { ...quiet, 'phones/D-1/contacts.vcf': card('Sven Tränkle', known) + 'BEGIN:VCARD\r\nFN:Käthe' };

async function codeOf(cwd: string, ...args: readonly string[]): Promise<number | null> {
  const { code } = await askfirst(['audit', ...inside, '--quiet', ...args], { cwd });
  return code;
}

describe.concurrent('the exit code of an audit', () => {
  test('is 0 when every number has a record in force with evidence', async () => {
    const { code, stderr, stdout } = await askfirst(['audit', ...inside], { cwd: quietEstate });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('0 of 1 device is');
  });

  test.each([
    ['none', 0],
    ['critical', 0],
    ['high', 1],
    ['medium', 1],
    ['low', 1],
    ['info', 1],
  ])('is decided by --fail-on %s where the gravest finding is high: %i', async (level, code) => {
    expect(await codeOf(leakingEstate, '--fail-on', level)).toBe(code);
  });

  test('counts a low finding under --fail-on low, but not under the default', async () => {
    expect(await codeOf(quietEstate, '--fail-on', 'low')).toBe(1);
    expect(await codeOf(quietEstate)).toBe(0);
  });

  test('is 3 for an incomplete audit, with or without findings, and --on-incomplete warn lifts that alone', async () => {
    const cut = estate(cutCard);
    expect(await codeOf(cut)).toBe(3);
    expect(await codeOf(cut, '--on-incomplete', 'warn')).toBe(1); // D09 says that the export is partial
    expect(await codeOf(cut, '--on-incomplete', 'warn', '--fail-on', 'high')).toBe(0);
    const both = estate({ ...cutCard, 'register.csv': leaking['register.csv'] + 'x,given,2025-01-01,contact-upload,E\n' });
    expect(await codeOf(both, '--fail-on', 'low')).toBe(3);
    expect(await codeOf(both, '--fail-on', 'low', '--on-incomplete', 'warn')).toBe(1);
  });

  test('is 3 when all that was found could not be read', async () => {
    expect(await codeOf(estate({ ...quiet, 'phones/D-1/contacts.vcf': '' }))).toBe(3);
  });

  test('stands in the report as the process returns it', async () => {
    const { code, stdout } = await askfirst(['audit', ...inside, '-o', 'json'], { cwd: leakingEstate });
    expect(reportIn(stdout).decision).toEqual({ outcome: 'fail', failOn: 'medium', exitCode: code });
    const cut = await askfirst(['audit', ...inside, '-o', 'json', '--fail-on', 'high'], { cwd: estate(cutCard) });
    expect(reportIn(cut.stdout).decision).toEqual({ outcome: 'not-evaluated', failOn: 'high', exitCode: 3 });
  });

  test.each([
    ['a folder without any file', { 'phones/.keep': '' }, ['phones']],
    [
      'an inventory of devices none of which supplied an export',
      { 'devices.csv': quiet['devices.csv'], 'phones/.keep': '' },
      ['phones', '-d', 'devices.csv'],
    ],
    ['a register of no record', { ...quiet, 'register.csv': table('phone,status,at,scope,evidence') }, [...inside]],
  ])('is 4 for %s', async (_, files, args) => {
    const { code, stdout } = await askfirst(['audit', ...args], { cwd: estate(files) });
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
  });
});

describe.concurrent('outputs', () => {
  test('two on standard output are exit 2 and neither is written', async () => {
    const { code, stdout } = await askfirst(['audit', ...inside, '-o', 'json', '-o', 'markdown'], { cwd: quietEstate });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  test('one over an input is exit 2 and the input stays as it was', async () => {
    for (const input of ['register.csv', './devices.csv', 'phones/../register.csv', path.join(quietEstate, 'register.csv')]) {
      const { code } = await askfirst(['audit', ...inside, '-o', `json=${input}`], { cwd: quietEstate });
      expect(code, input).toBe(2);
    }
    expect(readFileSync(path.join(quietEstate, 'register.csv'), 'utf8')).toBe(quiet['register.csv']);
  });

  test('one over an address book inside an audited folder is exit 2 and the book stays as it was', async () => {
    const { code } = await askfirst(['audit', ...inside, '-o', 'json=phones/D-1/contacts.vcf'], { cwd: quietEstate });
    expect(readFileSync(path.join(quietEstate, 'phones/D-1/contacts.vcf'), 'utf8')).toBe(quiet['phones/D-1/contacts.vcf']);
    expect(code).toBe(2);
  });

  test('two in one file are exit 2', async () => {
    expect(await codeOf(quietEstate, '-o', 'json=one', '-o', 'markdown=./one')).toBe(2);
  });

  test.each([
    ['a folder', (at: string) => mkdirSync(at)],
    ['a symbolic link to a file', (at: string) => symlinkSync(path.join(path.dirname(at), 'elsewhere'), at)],
    ['a file in a folder that is missing', () => {}],
  ])('%s is exit 6, known before anything is read', async (what, make) => {
    const folder = estate({ ...quiet, elsewhere: 'kept', 'register.csv': 'nonsense' });
    make(path.join(folder, 'out'));
    const target = what.includes('missing') ? 'none/out' : 'out';
    const { code, stdout, stderr } = await askfirst(['audit', ...inside, '-o', `json=${target}`], { cwd: folder });
    expect({ code, stdout }, stderr).toEqual({ code: 6, stdout: '' });
    expect(readFileSync(path.join(folder, 'elsewhere'), 'utf8')).toBe('kept');
  });

  test('are written for their owner alone, one beside the other, and listed at the end', async () => {
    const folder = folderOf();
    const args = ['-o', `json=${folder}/r.json`, '-o', `markdown=${folder}/r.md`, '-o', 'text'];
    const { code, stdout, stderr } = await askfirst(['audit', ...inside, ...args], { cwd: leakingEstate });
    expect(code).toBe(1);
    expect(stdout).toContain('1 of 1 device is');
    expect(stderr).toBe(`written: ${folder}/r.json\nwritten: ${folder}/r.md\n`);
    expect(readdirSync(folder).toSorted()).toEqual(['r.json', 'r.md']);
    if (process.platform !== 'win32') expect(lstatSync(`${folder}/r.json`).mode & 0o777).toBe(0o600);
  });

  test('--report-dir makes its folder and fills it with every format', async () => {
    const folder = path.join(folderOf(), 'new/reports');
    expect(await codeOf(leakingEstate, '--report-dir', folder)).toBe(1);
    expect(readdirSync(folder).toSorted()).toEqual(formats.map(({ extension }) => `askfirst-report${extension}`).toSorted());
  });

  test('a failed run leaves no report, and one that stood there before stays', async () => {
    const folder = folderOf({ 'old.json': 'old' });
    const args = ['-o', `json=${folder}/old.json`, '-o', `markdown=${folder}/new.md`];
    const { code } = await askfirst(['audit', 'phones', '-r', 'no-such.csv', ...args], { cwd: quietEstate });
    expect(code).toBe(2);
    expect(readdirSync(folder)).toEqual(['old.json']);
    expect(readFileSync(path.join(folder, 'old.json'), 'utf8')).toBe('old');
  });
});

describe('the other exits', () => {
  test('a fault inside the program is 70, names the version and leaves no report', async () => {
    const folder = folderOf();
    const planted = "Array.prototype.toSorted = () => { throw new TypeError('planted'); };";
    const { code, stdout, stderr } = await askfirst(['audit', ...inside, '-o', `json=${folder}/r.json`], {
      cwd: quietEstate,
      node: ['--import', `data:text/javascript,${encodeURIComponent(planted)}`],
    });
    expect({ code, stdout }).toEqual({ code: 70, stdout: '' });
    expect(stderr).toMatch(/^askfirst \d+\.\d+\.\d+\S*: internal error, please report it: TypeError: planted/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.skipIf(process.platform === 'win32').each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends a long run with %i and leaves nothing behind', async (signal, code) => {
    const folder = folderOf({ 'phones/D-1/contacts.vcf': manyCards(60_000) });
    const { code: ended } = await askfirst(['audit', 'phones', ...day, '-o', 'json=report.json', '--quiet'], {
      cwd: folder,
      watch: ({ kill }) => {
        const seen = setInterval(() => {
          if (!readdirSync(folder).some((name) => name.endsWith('.tmp'))) return;
          clearInterval(seen);
          kill(signal);
        }, 5);
      },
    });
    expect(ended).toBe(code);
    expect(readdirSync(folder)).toEqual(['phones']);
  });
});

function manyCards(count: number): string {
  return Array.from({ length: count }, (_, index) => card(`Name ${index}`, `${unknown}${String(index).padStart(2, '0')}`)).join('');
}
