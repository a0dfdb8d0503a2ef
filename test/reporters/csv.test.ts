import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { cellText } from '../../src/lib/csv-cell.ts';
import type { Finding } from '../../src/model/report.ts';
import { csv } from '../../src/reporters/csv/csv.ts';
import { csvColumns } from '../../src/reporters/words/csv.ts';
import { wordsIn } from '../../src/reporters/words/words.ts';
import { rules } from '../../src/rules/index.ts';
import { estate, inside, inventory, quiet } from '../cli/estate.ts';
import { acme, acmeAudit, askfirst, folderOf, type ReportDocument, reportIn } from '../cli/program.ts';
import { hostile } from '../lib/hostile.ts';
import { reportOf, wordingIn } from './saved.ts';

type Row = Record<string, string>;

const config = readFileSync(path.join(acme, 'askfirst.yaml'), 'utf8');
const folder = folderOf({ 'excel.yaml': `${config}csv-dialect: excel-de\n` });
const at = (name: string): string => path.join(folder, name);
const textOf = (file: string): string => readFileSync(at(file), 'utf8');
let report: ReportDocument;
let machine: Row[];
let excel: Row[];

beforeAll(async () => {
  await askfirst([...acmeAudit, '-o', `csv=${at('r.csv')}`, '-o', `json=${at('r.json')}`, '--quiet', '--lang', 'de']);
  await askfirst([...acmeAudit, '-o', `csv=${at('e.csv')}`, '--quiet', '--config', at('excel.yaml'), '--lang', 'en']);
  report = reportIn(textOf('r.json'));
  machine = parse(textOf('r.csv'), { columns: true });
  excel = parse(textOf('e.csv'), { columns: true, delimiter: ';', bom: true });
}, 60_000);

describe('rfc4180', () => {
  test('has a row for each finding, in their order, with the words of the schema under English names', () => {
    expect(Object.keys(machine[0]!)).toEqual(Object.values(csvColumns).map(({ en }) => en));
    expect(machine.map(({ id, rule, severity, verdict, device, number }) => [id, rule, severity, verdict, device, number])).toEqual(
      report.findings.map(({ id, rule, severity, verdict, device, number }) => [
        id,
        rule,
        severity,
        verdict ?? '',
        device ?? '',
        number ?? '',
      ]),
    );
    expect(machine.map(({ path: file, line, record_line: record }) => [file, line, record])).toEqual(
      report.findings.map(({ source, record }) => [source?.path ?? '', String(source?.line || ''), String(record?.line ?? '')]),
    );
  });

  test('says titles, messages and remedies in the language that was asked for', () => {
    expect(machine.map(({ message }) => cellText(message!))).toEqual(report.findings.map(({ message }) => message));
    const withdrawn = rules.find(({ id }) => id === 'C02')!;
    const row = machine.find(({ rule }) => rule === 'C02')!;
    expect([row['rule_title'], row['remedy']]).toEqual([withdrawn.title.de, withdrawn.remedy.de]);
  });

  test('counts further places and lists them', () => {
    const several = report.findings.findIndex(({ alsoAt }) => alsoAt.length > 0);
    const { alsoAt } = report.findings[several]!;
    expect(machine[several]!['further_places']).toBe(String(alsoAt.length));
    expect(machine[several]!['further_places_list']).toBe(alsoAt.map((one) => `${one.path}:${one.line}`).join('; '));
  });

  test('ends every line with CRLF and begins with no mark', () => {
    expect(textOf('r.csv')).toMatch(/^id,rule,/);
    expect(textOf('r.csv').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('excel-de, also from a configuration file', () => {
  test('is German throughout, whatever the language', () => {
    const words = wordsIn('de');
    expect(textOf('e.csv')).toMatch(/^\ufeffKennung;Regel;/);
    expect(Object.keys(excel[0]!)).toEqual(Object.values(csvColumns).map(({ de }) => de));
    expect(excel.map(({ Schweregrad, Bewertung }) => [Schweregrad, Bewertung])).toEqual(
      report.findings.map(({ severity, verdict }) => [words.severities[severity], verdict === null ? '' : words.verdicts[verdict]]),
    );
    expect(excel.map(({ Befund }) => cellText(Befund!))).toEqual(report.findings.map(({ message }) => message));
  });

  test('keeps a number text, and writes days as Germans do', () => {
    expect(excel.map(({ Rufnummer }) => Rufnummer)).toEqual(
      report.findings.map(({ number }) => (/^[+\d]/.test(number ?? '') ? `'${number}` : (number ?? ''))),
    );
    const device = report.devices.find(({ exportedAt }) => exportedAt !== null)!;
    const row = excel.find((one) => one['Gerät'] === device.id)!;
    expect(row['Tag des Exports']).toBe(device.exportedAt!.split('-').toReversed().join('.'));
  });
});

test.each(['rfc4180', 'excel-de'] as const)('hostile texts stay cells of one row in %s', (dialect) => {
  const [first] = report.findings;
  const findings: Finding[] = hostile.map((text) => ({
    ...first!,
    contact: text,
    source: { path: text, line: 1 },
    alsoAt: [{ path: text, line: 2 }],
  }));
  let text = '';
  for (const chunk of csv.render(reportOf(report, findings), wordingIn('de', dialect)) as Iterable<{ text: string }>) text += chunk.text;
  expect(text.split('\n')).toHaveLength(hostile.length + 2);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069]/u);
  const rows: string[][] = parse(text, { delimiter: dialect === 'rfc4180' ? ',' : ';', bom: true });
  expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([Object.keys(csvColumns).length]));
});

describe('an incomplete audit', () => {
  const incomplete = 'The audit is INCOMPLETE: ';

  test('is told in the table itself, with whatever was not read, before the findings', async () => {
    const lost = { ...quiet, 'register.csv': `${quiet['register.csv']},given,2025-02-03,contact-upload,x\n` };
    const cwd = estate(lost);
    const args = ['audit', ...inside, '--on-incomplete', 'warn', '--fail-on', 'none', '--lang', 'en', '--quiet'];
    const { code } = await askfirst([...args, '-o', 'csv=r.csv', '-o', 'json=r.json'], { cwd });
    expect(code).toBe(0);
    const rows: Row[] = parse(readFileSync(path.join(cwd, 'r.csv'), 'utf8'), { columns: true });
    const { findings } = reportIn(readFileSync(path.join(cwd, 'r.json'), 'utf8'));
    expect(rows.map(({ id }) => id)).toEqual(['', '', ...findings.map(({ id }) => id)]);
    expect(rows[0]).toMatchObject({ rule: 'incomplete', severity: '', message: expect.stringContaining(incomplete) as string });
    expect(rows[1]).toMatchObject({ rule: 'number-unreadable', path: 'register.csv', line: '3' });
  });

  test('for want of an export says nowhere that all was read', async () => {
    const cwd = estate({ ...quiet, 'devices.csv': inventory('D-1,whatsapp,full', 'D-2,whatsapp,full') });
    const { stdout, code } = await askfirst(['audit', ...inside, '-o', 'markdown', '-o', 'csv=r.csv', '--lang', 'en'], { cwd });
    expect(code).toBe(3);
    expect(stdout).not.toContain(wordsIn('en').noProblems);
    expect(stdout).toContain('Review priority of the estate: open, as 1 device was not supplied or not read whole.');
    expect(stdout.split(incomplete)).toHaveLength(3);
    expect(readFileSync(path.join(cwd, 'r.csv'), 'utf8').split(incomplete)).toHaveLength(2);
  });
});

test('an unknown dialect is refused with those there are', async () => {
  const { code, stderr } = await askfirst(['audit', folder, '--csv-dialect', 'tsv']);
  expect(code).toBe(2);
  expect(stderr).toContain('rfc4180, excel-de');
});
