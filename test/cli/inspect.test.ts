import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { card, estate, known, quiet, unknown } from './estate.ts';
import { askfirst, root } from './program.ts';

interface Inspected {
  readonly schema: string;
  readonly files: readonly {
    readonly path: string;
    readonly role: string;
    readonly format: string;
    readonly encoding: string;
    readonly records: number;
    readonly phones: number;
    readonly problems: readonly { readonly level: string; readonly line: number; readonly code: string; readonly message: string }[];
    readonly contacts?: readonly unknown[];
  }[];
}

const company = estate({
  ...quiet,
  'phones/D-1/contacts.vcf': card('Sven Tränkle', known, '116 117', 'intern 27') + card('Käthe Wünschmann', unknown),
});

async function inspected(...args: readonly string[]): Promise<Inspected> {
  const { code, stdout } = await askfirst(['inspect', ...args, '-o', 'json'], { cwd: company });
  expect(code).toBe(0);
  return JSON.parse(stdout) as Inspected;
}

const inventory = {
  devices: 1,
  apps: { installed: 1, 'not-installed': 0, 'not-observable': 0 },
  access: { stated: 1 },
  appLists: { devices: 0, naming: 0 },
  grants: 0,
};

test('what cannot be read is an error where it was named, and listed where it was found', async () => {
  const files = {
    'lists/a.csv': 'Telefon;Einwilligung am;Zustimmung am\n0171 3920011;;\n',
    'lists/b.txt': 'Telefon, E-Mail: siehe unten\n',
  };
  const cwd = estate({ ...quiet, ...files });
  expect(await askfirst(['inspect', 'lists/a.csv'], { cwd })).toMatchObject({ code: 2, stdout: '' });
  const { code, stdout } = await askfirst(['inspect', 'lists', 'devices.csv', '-o', 'json'], { cwd });
  const found = (JSON.parse(stdout) as Inspected).files.map(({ path: at, problems: [first] }) => [at, first?.code]);
  expect([code, found]).toEqual([
    3,
    [
      ['lists/a.csv', 'register-column-ambiguous'],
      ['lists/b.txt', 'format-unknown'],
      ['devices.csv', undefined],
    ],
  ]);
});

describe.concurrent('inspect', () => {
  test('says of each file what it is and how much of it was read', async () => {
    expect(await inspected('phones', 'register.csv', 'devices.csv')).toEqual({
      schema: 'askfirst-inspect/1',
      files: [
        {
          path: 'phones/D-1/contacts.vcf',
          role: 'address-book',
          format: 'vcard-3.0',
          encoding: 'utf-8',
          records: 2,
          phones: 4,
          problems: [],
        },
        {
          path: 'register.csv',
          role: 'register',
          format: 'csv',
          encoding: 'utf-8',
          records: 1,
          phones: 1,
          mapping: { file: null, columns: expect.objectContaining({ phone: ['phone'], status: ['status'] }) as unknown },
          quality: expect.objectContaining({ rows: 1, records: 1, orphans: null }) as unknown,
          problems: [],
        },
        { path: 'devices.csv', role: 'inventory', format: 'csv', encoding: 'utf-8', records: 1, phones: 0, problems: [], inventory },
      ],
    });
  });

  test('takes a register for one although a row below its header reads like the header of an address book', async () => {
    const { files } = await inspected(path.join(root, 'fixtures/acme/register.csv'));
    expect(files).toMatchObject([{ role: 'register', records: 84, problems: [] }]);
  });

  test('takes a workbook of several sheets for a register, though none of them lists devices', async () => {
    const { stdout } = await askfirst(['inspect', 'fixtures/registers/xlsx/sheets/register.xlsx', '-o', 'json']);
    const { files } = JSON.parse(stdout) as Inspected;
    expect(files).toMatchObject([{ role: 'register', format: 'xlsx', records: 2 }]);
    expect(files[0]!.problems.map(({ code }) => code)).not.toContain('inventory-sheet-ignored');
  });

  test('lists contacts only with --contacts, masked by default', async () => {
    const { files } = await inspected('phones', '--contacts');
    expect(files[0]!.contacts).toEqual([
      {
        line: 1,
        name: 'S••• T•••',
        organisation: '',
        kind: 'person',
        phones: [
          { raw: '+•• ••• •••••••', number: '+49 171 •••••01' },
          { raw: '••• •••', number: '116117' },
          { raw: '•••••• ••', number: null },
        ],
      },
      { line: 9, name: 'K••• W•••', organisation: '', kind: 'person', phones: [{ raw: '+•• ••• •••••••', number: '+49 171 •••••02' }] },
    ]);
  });

  test('lists each number of a cell that holds several', async () => {
    const cwd = estate({ 'D-1/x.csv': 'First Name,Last Name,Mobile Phone\nAda,Holloway,+44 7700 900201 / +44 7700 900202\n' });
    const { stdout } = await askfirst(['inspect', 'D-1', '--contacts', '-o', 'json'], { cwd });
    const [file] = (JSON.parse(stdout) as Inspected).files;
    expect(file).toMatchObject({ format: 'outlook-csv', records: 1, phones: 1, problems: [] });
    expect(file!.contacts).toMatchObject([{ line: 2, phones: [{ number: '+44 770 •••••01' }, { number: '+44 770 •••••02' }] }]);
  });

  test('shows contacts whole only for a stated purpose', async () => {
    const args = ['inspect', 'phones', '--contacts', '-o', 'json', '--privacy', 'full'];
    expect((await askfirst(args, { cwd: company })).code).toBe(2);
    const { stdout } = await askfirst([...args, '--purpose', 'check'], { cwd: company });
    expect((JSON.parse(stdout) as Inspected).files[0]!.contacts).toContainEqual({
      line: 9,
      name: 'Käthe Wünschmann',
      organisation: '',
      kind: 'person',
      phones: [{ raw: unknown, number: '+491713920002' }],
    });
  });

  test.each([
    ['en', 'address book', 'vcard-3.0', '2 records, 4 numbers'],
    ['de', 'Adressbuch', 'vcard-3.0', '2 Einträge, 4 Nummern'],
  ])('says the same as text (%s)', async (language, ...words) => {
    const { code, stdout } = await askfirst(['inspect', 'phones', '--lang', language], { cwd: company });
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toBe('phones/D-1/contacts.vcf');
    for (const word of words) expect(stdout.split('\n')[1]).toContain(word);
  });

  test.each([
    ['0 when everything was read', { 'a.vcf': card('Sven Tränkle', known) }, ['a.vcf'], 0],
    ['3 when a card is cut off', { 'a.vcf': card('Sven Tränkle', known).slice(0, -5) }, ['a.vcf'], 3],
    ['3 when one of two files is not recognised', { 'a.vcf': card('Sven Tränkle', known), 'b.txt': 'hello' }, ['.'], 3],
    ['4 when nothing is recognised', { 'b.txt': 'hello' }, ['.'], 4],
    ['4 for an empty folder', { 'empty/.keep': '' }, ['empty'], 4],
    ['2 for a path that is missing', {}, ['gone.vcf'], 2],
    ['2 for --contacts without JSON', { 'a.vcf': card('Sven Tränkle', known) }, ['a.vcf', '--contacts'], 2],
  ])('is exit %s', async (_, files, args, code) => {
    const outcome = await askfirst(['inspect', ...args], { cwd: estate(files) });
    expect(outcome.code, outcome.stdout + outcome.stderr).toBe(code);
  });

  test('names the lines where something was lost', async () => {
    const cut = estate({ 'a.vcf': card('Sven Tränkle', known) + 'BEGIN:VCARD\r\nTEL:01' });
    const { stdout } = await askfirst(['inspect', 'a.vcf', '-o', 'json'], { cwd: cut });
    const [file] = (JSON.parse(stdout) as Inspected).files;
    expect(file!.problems).toContainEqual({
      level: 'lost',
      line: 7,
      code: 'card-not-ended',
      args: {},
      message: expect.any(String) as string,
    });
  });
});

const samples = path.resolve(root, '../shared/samples');
describe.skipIf(!existsSync(samples))('real exports', () => {
  test('are all recognised as vCard, with encoding and version named, or that there is none', async () => {
    const books = readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.vcf'));
    const { stdout } = await askfirst(['inspect', ...books.map((book) => path.join(samples, book)), '-o', 'json']);
    const { files } = JSON.parse(stdout) as Inspected;
    expect(files).toHaveLength(books.length);
    for (const [index, { role, format, encoding, records, problems }] of files.entries()) {
      const unnamed = problems.some(({ code }) => code === 'version-missing');
      expect({ role, format, encoding, read: records > 0 }, books[index]).toEqual({
        role: 'address-book',
        format: expect.stringMatching(unnamed ? /^vcard/ : /^vcard-(?:2\.1|3\.0|4\.0)/) as string,
        encoding: expect.stringMatching(/^(?:utf-8|utf-16[lb]e|windows-1252)/) as string,
        read: true,
      });
    }
  });
});
