import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { keyed, why } from './keyed.ts';
import { acme, acmeAudit, askfirst, folderOf, type ReportDocument, reportIn } from './program.ts';

interface Revealed {
  readonly schema: string;
  readonly purpose: string;
  readonly on: string;
  readonly pseudonyms: readonly { readonly pseudonym: string; readonly kind: string; readonly value: string }[];
  readonly told: number;
  readonly asked: number;
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
