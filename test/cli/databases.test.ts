import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { card, day, inventory, known, table } from './estate.ts';
import { askfirst, audited, folderOf, root } from './program.ts';

function fixture(name: string): Uint8Array {
  return readFileSync(path.join(root, 'fixtures/address-books/sqlite', name));
}

/** A phone whose export is a database with a log that adds a number and withdraws another; see the fixtures' README. */
function estate(more: Readonly<Record<string, string | Uint8Array>> = {}): string {
  return folderOf({
    'phones/D-1/contacts2.db': fixture('android-log.db'),
    'phones/D-1/contacts2.db-wal': fixture('android-log.db-wal'),
    'phones/D-1/contacts2.db-shm': new Uint8Array(32_768),
    'register.csv': table('phone,status,at,scope,evidence', '+49 171 3920001,given,2025-02-03,contact-upload,DMS/1'),
    'devices.csv': inventory('D-1,whatsapp,full'),
    ...more,
  });
}

const args = ['phones', '-r', 'register.csv', '-d', 'devices.csv', ...day] as const;

/** Every file of a folder with its hash and the time of its last change. */
function stateOf(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  return files.map((file) => {
    const whole = path.join(folder, file);
    const hash = statSync(whole).isFile() ? createHash('sha256').update(readFileSync(whole)).digest('hex') : '';
    return `${file} ${hash} ${statSync(whole).mtimeMs}`;
  });
}

describe('a database with its log', () => {
  test('is audited as the phone shows it: the number only the log holds is found, the one withdrawn there is not', async () => {
    const report = await audited([...args, '--privacy', 'full', '--purpose', 'test'], { cwd: estate() });
    expect(report.execution.status).toBe('complete');
    expect(report.findings.filter(({ rule }) => rule === 'C01').map(({ number, source }) => [number, source])).toEqual([
      ['+491713920003', { path: 'phones/D-1/contacts2.db', line: 3 }],
    ]);
    expect(report.summary).toMatchObject({ contacts: 2, numbers: 2 });
  });

  test('is two inputs, each under its own hash', async () => {
    const { execution } = await audited(args, { cwd: estate() });
    const hash = (name: string): string => createHash('sha256').update(fixture(name)).digest('hex');
    const [book, log, ...others] = execution.inputs.filter(({ role }) => role === 'address-book');
    expect(book).toMatchObject({ path: 'phones/D-1/contacts2.db', format: 'android-contacts', records: 2, sha256: hash('android-log.db') });
    expect(log).toMatchObject({
      path: 'phones/D-1/contacts2.db-wal',
      format: 'companion-wal',
      records: 0,
      sha256: hash('android-log.db-wal'),
    });
    expect(others).toEqual([]);
    expect(book!.problems[0]).toMatchObject({ level: 'note', code: 'wal-replayed' });
  });

  test('makes another run than one with another log', async () => {
    const log = Buffer.from(fixture('android-log.db-wal'));
    const same = await audited(args, { cwd: estate() });
    const other = await audited(args, { cwd: estate({ 'phones/D-1/contacts2.db-wal': log.subarray(0, 0) }) });
    expect(other.run.id).not.toBe(same.run.id);
  });

  test.each([['audit'], ['inspect']])('is left as it was, with nothing new beside it (%s)', async (command) => {
    const cwd = estate();
    const before = stateOf(cwd);
    await askfirst(command === 'audit' ? ['audit', ...args, '-o', 'json'] : ['inspect', 'phones'], { cwd });
    expect(stateOf(cwd)).toEqual(before);
  });

  test('whose log is damaged makes the audit incomplete', async () => {
    const wal = Uint8Array.from(fixture('android-log.db-wal'));
    wal[100]! ^= 1;
    const { code, stdout } = await askfirst(['audit', ...args, '--lang', 'en'], { cwd: estate({ 'phones/D-1/contacts2.db-wal': wal }) });
    expect(code).toBe(3);
    expect(stdout).toContain('incomplete');
  });

  test('gives the same report on two threads, beside other devices', async () => {
    const cwd = estate({ 'phones/D-2/AddressBook.sqlitedb': fixture('ios-contacts.db'), 'phones/D-3/a.vcf': card('Sven Tränkle', known) });
    const [one, two] = await Promise.all(['1', '2'].map((jobs) => askfirst(['audit', ...args, '-o', 'json', '--jobs', jobs], { cwd })));
    expect(two).toEqual(one);
  });
});

test.each([
  ['en', 'write-ahead log', 'address book', 'read along with the database beside it'],
  ['de', 'Änderungsprotokoll', 'Adressbuch', 'wird mit der Datenbank daneben gelesen'],
])('inspect names the kind of database and what was read with it (%s)', async (language, log, role, companion) => {
  const { code, stdout } = await askfirst(['inspect', 'phones', '--lang', language], { cwd: estate() });
  expect(code).toBe(0);
  expect(stdout.split('\n').slice(0, 2).join(' ')).toMatch(new RegExp(`^phones/D-1/contacts2\\.db +${role} +android-contacts`));
  expect(stdout).toContain(log);
  expect(stdout.match(new RegExp(companion, 'g'))).toHaveLength(2);
});

test('the engine is loaded for a database and for nothing else', async () => {
  const loaded = `process.on('exit', () => process.stderr.write(Object.keys(require.cache).some((file) => file.includes('sql-wasm')) ? 'loaded' : 'not loaded'));`;
  const cwd = estate({ 'book.vcf': card('Sven Tränkle', known), 'watch.cjs': loaded });
  const node = ['--require', path.join(cwd, 'watch.cjs')];
  expect((await askfirst(['inspect', 'phones'], { cwd, node })).stderr).toBe('loaded');
  for (const other of [['inspect', 'book.vcf'], ['rules'], ['--help']])
    expect((await askfirst(other, { cwd, node })).stderr).toBe('not loaded');
});
