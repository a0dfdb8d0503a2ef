import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/lib/text.ts';
import { withVisibleControls } from '../../src/lib/escape/controls.ts';
import { severities } from '../../src/model/verdict.ts';
import { commandsIn } from '../reporters/ci/runner.ts';
import { orders } from '../reporters/ci/texts.ts';
import { faults } from '../reporters/schemas/schemas.ts';
import { card, day, estate, known, table } from './estate.ts';
import { acmeAudit, askfirst, folderOf, type ReportDocument, reportIn } from './program.ts';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

interface Written {
  readonly code: number | null;
  readonly json: ReportDocument;
  readonly text: (format: string) => string;
}

/** Runs an audit that writes every format for CI systems, and the JSON report they are compared with. */
async function written(args: readonly string[], cwd?: string): Promise<Written> {
  const folder = folderOf();
  const formats = ['json', 'ndjson', 'github', 'gitlab'];
  const outputs = formats.flatMap((format) => ['-o', `${format}=${path.join(folder, format)}`]);
  const { code, stderr } = await askfirst([...args, ...outputs, '--quiet'], cwd === undefined ? {} : { cwd });
  expect(stderr).toBe('');
  const text = (format: string): string => readFileSync(path.join(folder, format), 'utf8');
  return { code, json: reportIn(text('json')), text };
}

function withoutType(line: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(line).filter(([key]) => key !== 'type'));
}

/** The JSON report put together from the lines of the NDJSON one. */
function rebuilt(text: string): unknown {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  const every = (type: string): object[] => lines.filter((line) => line['type'] === type).map((line) => withoutType(line));
  const one = (type: string): object => {
    expect(every(type), type).toHaveLength(1);
    return every(type)[0]!;
  };
  expect(lines[0]?.['type']).toBe('report');
  return {
    ...one('report'),
    findings: every('finding'),
    devices: every('device'),
    registers: every('register'),
    execution: { ...one('execution'), inputs: every('input'), skipped: every('skipped') },
    summary: one('summary'),
    decision: one('decision'),
    annex: every('annex'),
  };
}

describe.each(languages)('the fixture company in %s', (language) => {
  let company: Written;
  beforeAll(async () => {
    company = await written([...acmeAudit, '--lang', language]);
  });

  test('has NDJSON that holds the JSON report, member by member', () => {
    expect(company.code).toBe(1);
    expect(rebuilt(company.text('ndjson'))).toEqual(company.json);
  });

  test('has a Code Quality report of all findings, in the language of the run', () => {
    const issues = JSON.parse(company.text('gitlab')) as Issue[];
    expect(faults('gitlab-code-quality.schema.json', issues)).toEqual([]);
    expect(issues.map(({ fingerprint }) => fingerprint)).toEqual(company.json.findings.map(({ id }) => id));
    const grades = ['blocker', 'critical', 'major', 'minor', 'info'];
    const counted = grades.map((grade) => issues.filter(({ severity }) => severity === grade).length);
    expect(counted).toEqual(severities.map((severity) => company.json.summary.findings[severity]));
    expect(issues[0]?.location).toEqual({ path: 'fixtures/acme/devices.csv', lines: { begin: 2 } });
    expect(issues[0]?.description).toMatch({ en: /full contact access/, de: /vollen Kontaktzugriff/ }[language]);
    expect(issues.every(({ description }, index) => description.endsWith(company.json.findings[index]!.message))).toBe(true);
  });

  test('has annotations, the gravest ten of each kind and one with the figures', () => {
    const commands = commandsIn(company.text('github'));
    expect(company.text('github').trimEnd().split('\n')).toHaveLength(commands.length);
    const of = (kind: string): typeof commands => commands.filter(({ name }) => name === kind);
    expect([of('error').length, of('warning').length, of('notice').length]).toEqual([10, 10, 1]);
    for (const { properties } of of('error')) expect(properties['title']).toMatch({ en: /\(critical\)$/, de: /\(kritisch\)$/ }[language]);
    expect(
      of('error')
        .slice(0, 3)
        .map(({ properties }) => properties['title']?.slice(0, 3)),
    ).toEqual(['D01', 'D02', 'D01']);
    expect(commands.at(-1)?.data).toContain({ en: 'critical 16, high 48', de: 'kritisch 16, hoch 48' }[language]);
  });
});

describe('a company whose names are orders to CI systems', () => {
  const cards = orders.map((order, index) =>
    card(`N ${order} n`.replaceAll('\n', '\\n').replaceAll('\u0000', ''), `0176 040690${String(index).padStart(2, '0')}`),
  );
  const folder = process.platform === 'win32' ? 'D-2' : 'a\n::error::folder ##[x]';
  const files = estate({
    'phones/D-1/contacts.vcf': cards.join(''),
    [`phones/${folder}/x.vcf`]: `${cards[0]!}BEGIN:VCARD\r\nFN:cut`,
    'register.csv': table('phone,name,status,at,scope,evidence', `${known},x,given,2025-02-03,contact-upload,E`),
    'devices.csv': table('device_id,label,channels,contact_access', 'D-1,"::x ##[error]",whatsapp,full', '"D-3, ::y",z,whatsapp,full'),
  });
  let company: Written;
  beforeAll(async () => {
    const privacy = ['--privacy', 'full', '--purpose', 'x\n::error::y'];
    company = await written(['audit', 'phones', '-r', 'register.csv', '-d', 'devices.csv', ...day, ...privacy], files);
  });

  test('has NDJSON that holds the JSON report and one object a line', () => {
    expect(company.code).toBe(3);
    expect(rebuilt(company.text('ndjson'))).toEqual(company.json);
    expect(company.text('ndjson')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|##\[|##vso/u);
  });

  test('has a Code Quality report in which nothing unread is passed over', () => {
    const issues = JSON.parse(company.text('gitlab')) as Issue[];
    expect(faults('gitlab-code-quality.schema.json', issues)).toEqual([]);
    const lost = company.json.execution.inputs.flatMap(({ problems }) => problems.filter(({ level }) => level === 'lost'));
    expect(lost.length).toBeGreaterThan(0);
    expect(issues.slice(0, lost.length + 1).map(({ check_name }) => check_name)).toEqual(['incomplete', ...lost.map(({ code }) => code)]);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(1 + lost.length + company.json.findings.length);
    for (const { contact } of company.json.findings)
      if (contact !== null) expect(issues.some(({ description }) => description.includes(withVisibleControls(contact)))).toBe(true);
  });

  test('has annotations and no other command, the first of them that the audit is incomplete', () => {
    const commands = commandsIn(company.text('github'));
    expect(commands.filter(({ name }) => name === 'error')).toHaveLength(10);
    expect(new Set(commands.map(({ name }) => name))).toEqual(new Set(['error', 'warning', 'notice']));
    expect(commands[0]?.properties['title']).toBe('Audit incomplete');
    expect(company.text('github').trimEnd().split('\n')).toHaveLength(commands.length);
  });
});
