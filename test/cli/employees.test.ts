import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { card, estate, inside, known, leaking, table, unknown } from './estate.ts';
import { askfirst, audited, reportIn } from './program.ts';

const policy = (...lines: readonly string[]): string =>
  table('name: ours', 'chosen-by: Dr. Erika Beispiel', 'chosen-on: 2026-01-02', 'reason: agreed', ...lines);

const staff = table('First Name,Last Name,Mobile Phone,Business Phone', 'Käthe,Wünschmann,0171 3920002,', 'Ute,Kern,,intern 27');
const withPolicy = [...inside, '--policy', 'rules/policy.yaml', '--privacy', 'full', '--purpose', 'test'] as const;

function mailing(name: string, number: string, ...mails: readonly string[]): string {
  return card(name, number).replace('END:VCARD', mails.map((mail) => `EMAIL:${mail}\r\n`).join('') + 'END:VCARD');
}

describe('a directory of employees', () => {
  const files = { ...leaking, 'rules/staff.csv': staff, 'rules/policy.yaml': policy('employees: { directory: staff.csv }') };

  test('lies beside the policy, is an input with hash and problems, and its numbers are counted apart whatever their verdict', async () => {
    const folder = estate(files);
    const { findings, execution, summary, devices } = await audited(withPolicy, { cwd: folder });
    const noted = findings.filter(({ rule }) => rule === 'C20');
    expect(noted.map(({ number, severity, verdict, args }) => [number, severity, verdict, args])).toEqual([
      ['+491713920002', 'info', 'uncovered', { by: 'directory' }],
    ]);
    const counts = { covered: 0, uncovered: 1, unverified: 0, otherBasis: 0, outOfReach: 0, exempt: 0 };
    expect([summary.employees, devices[0]!.employees]).toEqual([counts, counts]);
    expect(summary.exposures).toMatchObject({ covered: 1, uncovered: 1 });
    const input = execution.inputs.find(({ role }) => role === 'directory');
    expect(input).toMatchObject({ path: 'rules/staff.csv', format: 'outlook-csv', records: 2, device: null });
    expect(input?.sha256).toBe(createHash('sha256').update(staff).digest('hex'));
    expect(input?.problems.map(({ level, line, code }) => [level, line, code])).toEqual([['note', 3, 'directory-value-unused']]);
    expect(execution.status).toBe('complete');
  });

  test("may be a phone's own address book, which is audited all the same", async () => {
    const folder = estate({ ...files, 'rules/policy.yaml': policy('employees: { directory: ../phones/D-1/contacts.vcf }') });
    const { execution, summary } = await audited(withPolicy, { cwd: folder });
    const roles = execution.inputs.filter(({ path: file }) => file === 'phones/D-1/contacts.vcf').map(({ role }) => role);
    expect(roles.toSorted()).toEqual(['address-book', 'directory']);
    expect(summary.exposures).toMatchObject({ covered: 1, uncovered: 1 });
    expect(summary.employees).toEqual(summary.exposures);
  });

  test('of which something is lost leaves the audit and every device incomplete', async () => {
    const cut = table('First Name,Last Name,Mobile Phone,Business Phone', 'Käthe,Wünschmann,0171 3920002,', 'Ute,"Kern,,');
    const folder = estate({ ...files, 'rules/staff.csv': cut });
    const { execution, devices, decision } = await audited(withPolicy, { cwd: folder });
    expect([execution.status, devices[0]!.complete, decision.exitCode]).toEqual(['incomplete', false, 3]);
  });

  test('changes the id of the run when a number in it changes', async () => {
    const folder = estate(files);
    const before = await audited(withPolicy, { cwd: folder });
    writeFileSync(path.join(folder, 'rules/staff.csv'), staff.replace('3920002', '3920009'));
    const after = await audited(withPolicy, { cwd: folder });
    expect(after.run.id).not.toBe(before.run.id);
    expect(after.summary.employees).toMatchObject({ uncovered: 0 });
  });

  test.each([
    ['missing.csv', {}, 'rules/policy.yaml, line 6, employees.directory: there is no such file: rules/missing.csv'],
    ['.', {}, 'rules/policy.yaml, line 6, employees.directory: there is no such file: rules'],
    [
      'notes.txt',
      { 'rules/notes.txt': 'Ute: 27' },
      'rules/policy.yaml, line 6, employees.directory: no telephone number could be read from',
    ],
    [
      'empty.vcf',
      { 'rules/empty.vcf': 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ute\r\nEND:VCARD\r\n' },
      'line 6, employees.directory: no telephone number',
    ],
  ])('that is %s is an error that names policy file and line', async (name, more, said) => {
    const folder = estate({ ...files, ...more, 'rules/policy.yaml': policy('employees:', `  directory: ${name}`) });
    const { code, stderr } = await askfirst(['audit', ...withPolicy, '--lang', 'en', '-o', 'json'], { cwd: folder });
    expect([code, stderr.replaceAll('\\', '/')]).toEqual([2, expect.stringContaining(said)]);
  });

  test('is never written over by a report', async () => {
    const folder = estate(files);
    const { code } = await askfirst(['audit', ...withPolicy, '-o', 'json=rules/staff.csv'], { cwd: folder });
    expect(code).toBe(2);
    expect(readFileSync(path.join(folder, 'rules/staff.csv'), 'utf8')).toBe(staff);
  });
});

test('a mail domain is the whole domain of an address, no end of one and no subdomain', async () => {
  const numbers = Array.from({ length: 9 }, (_, at) => `+49 171 39200${at + 10}`);
  const mails = [
    ['a@notacme.example'],
    ['a@mail.acme.example'],
    ['acme.example'],
    ['acme.example@example.org'],
    ['a@acme.example.org'],
    ['a@example.org', 'A.B@ACME.example'],
    ['mailto:a@acme.example'],
    ['a@example.org\\; Bo <b@acme.example>'],
    ['a@xn--mller-kva.example'],
  ];
  const folder = estate({
    ...leaking,
    'phones/D-1/contacts.vcf': numbers.map((number, at) => mailing(`Person ${at}`, number, ...mails[at]!)).join(''),
    'rules/policy.yaml': policy('employees: { mail-domains: [Acme.example, müller.example] }'),
  });
  const { findings, execution } = await audited(withPolicy, { cwd: folder });
  expect(findings.filter(({ rule }) => rule === 'C20').map(({ contact }) => contact)).toEqual([
    'Person 5',
    'Person 6',
    'Person 7',
    'Person 8',
  ]);
  expect(execution.inputs.some(({ role }) => role === 'directory')).toBe(false);
});

test('duty numbers stand below each figure they are part of, and nowhere unless the policy tells employees', async () => {
  const folder = estate({
    ...leaking,
    'phones/D-1/contacts.vcf': mailing('Sven Tränkle', known, 's@acme.example') + mailing('Käthe Wünschmann', unknown, 'k@acme.example'),
    'rules/policy.yaml': policy('employees: { mail-domains: [acme.example] }'),
  });
  const args = ['audit', ...inside, '-o', 'markdown', '--lang', 'de'];
  const { stdout } = await askfirst([...args, '--policy', 'rules/policy.yaml'], { cwd: folder });
  const row = '| … davon dienstliche Nummern von Beschäftigten | 1 |';
  expect(stdout).toContain(`| ohne anerkannten Nachweis | 1 |\n${row}`);
  expect(stdout.split(row)).toHaveLength(3);
  expect(stdout).toContain('| dienstliche Nummern von Beschäftigten insgesamt | 2 |');
  const text = await askfirst(['audit', ...inside, '--policy', 'rules/policy.yaml', '-o', 'text', '--lang', 'en'], { cwd: folder });
  expect(text.stdout).toMatch(/1 {2}… of these duty numbers of the company's own employees/);
  const plain = await askfirst([...args, '-o', 'json=report.json'], { cwd: folder });
  expect(plain.stdout).not.toContain('Beschäftigten');
  expect(reportIn(readFileSync(path.join(folder, 'report.json'), 'utf8')).summary.employees).toBeNull();
});
