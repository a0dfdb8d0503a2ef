import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { card, day, estate, inventory, known, quiet, unknown } from './estate.ts';
import { acme, acmeAudit, askfirst, folderOf, type ReportDocument, reportIn } from './program.ts';

interface Revealed {
  readonly schema: string;
  readonly purpose: string;
  readonly on: string;
  readonly pseudonyms: readonly { readonly pseudonym: string; readonly kind: string; readonly value: string }[];
  readonly told: number;
  readonly asked: number;
}

const key = 'askfirst-key-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
const why = ['--purpose', 'Auskunft nach Art. 15 DSGVO'];

function keyed(folder: string, name = 'my.key', text = key): string {
  writeFileSync(path.join(folder, name), text);
  chmodSync(path.join(folder, name), 0o600);
  return path.join(folder, name);
}

describe('the pseudonyms of the fixture company', () => {
  const folder = folderOf();
  const at = (name: string): string => path.join(folder, name);
  const inputs = [path.join(acme, 'phones'), ...acmeAudit.slice(2)];
  let pseudonymous: ReportDocument;
  let full: ReportDocument;
  let list: Revealed;

  beforeAll(async () => {
    const privacy = ['--privacy', 'pseudonym', '--key-file', keyed(folder)];
    await askfirst([...acmeAudit, ...privacy, '-o', `json=${at('r.json')}`, '-o', `markdown=${at('r.md')}`, '--quiet']);
    pseudonymous = reportIn(readFileSync(at('r.json'), 'utf8'));
    full = reportIn((await askfirst([...acmeAudit, '--privacy', 'full', ...why, '-o', 'json'])).stdout);
    const outcome = await askfirst(['reveal', at('r.json'), ...inputs, ...why, '--key-file', at('my.key'), '-o', 'json']);
    if (outcome.code !== 0 || outcome.stderr !== '') throw new Error(outcome.stderr);
    list = JSON.parse(outcome.stdout) as Revealed;
  });

  test('are told one and all, under the purpose and the day', () => {
    expect(list).toMatchObject({ schema: 'askfirst-reveal/1', purpose: why[1] });
    expect(list.on).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(list.told).toBe(list.asked);
    expect(new Set(list.pseudonyms.map(({ kind }) => kind))).toEqual(new Set(['number', 'name', 'raw']));
  });

  test('stand for what the same audit shows in full, finding by finding and device by device', () => {
    const meaning = new Map(list.pseudonyms.map(({ pseudonym, value }) => [pseudonym, value]));
    const told = <T>(value: T): T | string => (typeof value === 'string' ? (meaning.get(value) ?? value) : value);
    // Names of documents and authors stand under `full` alone.
    const shown = ({ findings, devices }: ReportDocument) => [
      ...findings.map(({ rule, number, contact, args: { document, author, ...args } }) => [
        rule,
        told(number),
        told(contact),
        ...Object.values(args).map(told),
        typeof document,
        typeof author,
      ]),
      ...devices.map(({ label }) => told(label)),
    ];
    expect(shown(pseudonymous)).toEqual(shown(full));
    expect(pseudonymous.findings.map(({ number }) => number)).not.toEqual(full.findings.map(({ number }) => number));
  });

  test('are found in a report for people as well, and told in a file for its owner alone', async () => {
    const outcome = await askfirst([
      'reveal',
      at('r.md'),
      ...inputs,
      ...why,
      '--key-file',
      at('my.key'),
      '-o',
      `text=${at('list.txt')}`,
      '--lang',
      'de',
    ]);
    expect(outcome).toMatchObject({ code: 0, stdout: '' });
    const text = readFileSync(at('list.txt'), 'utf8');
    expect(text).toContain('Zweck: Auskunft nach Art. 15 DSGVO');
    expect(text).toContain('Personenbezogene Daten');
    for (const [pseudonym] of readFileSync(at('r.md'), 'utf8').matchAll(/\b(?:number|name|raw)-[0-9a-f]{16}\b/g))
      expect(text).toContain(pseudonym);
    if (process.platform !== 'win32') expect(statSync(at('list.txt')).mode & 0o777).toBe(0o600);
  });

  test.each([
    ['rfc4180', 'pseudonym,kind,value,purpose,on\r\n', (id: string) => `${id},number,+49`],
    ['excel-de', '\ufeffPseudonym;Art;Wert;Zweck;Tag\r\n', (id: string) => `${id};Rufnummer;"'+49`],
  ])('are told in a table, as %s', async (dialect, header, begin) => {
    const { pseudonym } = list.pseudonyms.find(({ value }) => value.startsWith('+49'))!;
    const args = [
      'reveal',
      at('r.json'),
      ...inputs,
      ...why,
      '--key-file',
      at('my.key'),
      '--only',
      pseudonym,
      '-o',
      'csv',
      '--csv-dialect',
      dialect,
    ];
    const { stdout } = await askfirst(args);
    expect(stdout.startsWith(header + begin(pseudonym))).toBe(true);
    expect(stdout).toContain('Auskunft nach Art. 15 DSGVO');
    expect(stdout.split('\r\n')).toHaveLength(3);
  });

  test('are told one by one, and no other with them', async () => {
    const [one, two] = list.pseudonyms;
    const only = ['--only', two!.pseudonym];
    const outcome = await askfirst(['reveal', at('r.json'), ...inputs, ...why, '--key-file', at('my.key'), ...only]);
    expect(outcome.code).toBe(0);
    expect(outcome.stdout).toContain(`${two!.pseudonym}  ${two!.value}\n`);
    expect(outcome.stdout).not.toContain(one!.pseudonym);
  });
});

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
