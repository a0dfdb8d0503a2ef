import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/lib/columns.ts';
import { card, day, estate, inventory, table } from './estate.ts';
import { askfirst, audited } from './program.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const numbers = ['01', '02', '03', '04', '05'].map((end) => `+49 171 39200${end}`);

const rows = [
  ['forms/1.pdf', sha256('one')],
  ['forms/2.pdf', sha256('another scan')],
  ['forms/3.pdf', ''],
  ['Ordner 2025, Blatt 14', ''],
  ['2.PDF', ''],
] as const;
const company = estate({
  'phones/D-1/contacts.vcf': numbers.map((number, at) => card(`Person ${at}`, number)).join(''),
  'devices.csv': inventory('D-1,whatsapp,full'),
  'register.csv': table(
    'phone;status;at;scope;evidence;evidence_sha256;retention_until;notice;controller',
    ...rows.map(
      ([file, hash], at) => `${numbers[at]};given;2025-02-03;contact-upload;${file};${hash};${at < 2 ? '2026-10-31' : ''};N1;ACME`,
    ),
  ),
  'evidence/forms/1.pdf': 'one',
  'evidence/forms/2.pdf': 'two',
  'broken.csv': table('phone;status;scope;evidence_sha256', `${numbers[0]};given;contact-upload;abc`),
});
const args = ['phones', '-r', 'register.csv', '-d', 'devices.csv', ...day, '--privacy', 'full', '--purpose', 'test'];

describe.concurrent('a folder of evidence', () => {
  test('decides on grants whose evidence is not there or has another checksum', async () => {
    const report = await audited([...args, '--evidence-dir', 'evidence'], { cwd: company });
    const found = report.findings.filter(({ rule }) => rule === 'R04');
    expect(found.map(({ number, verdict, severity, args: { proof } }) => [number, verdict, severity, proof])).toEqual([
      ['+491713920002', 'unverified', 'high', 'altered'],
      ['+491713920003', 'unverified', 'medium', 'missing'],
    ]);
    expect(report.devices[0]!.exposures).toMatchObject({ covered: 3, unverified: 2 });
    expect(report.execution.inputs.find(({ role }) => role === 'evidence')).toMatchObject({ path: 'evidence', records: 2, bytes: 6 });
    expect(report.registers).toMatchObject([
      { proofs: { notLookedUp: 1, found: 2, missing: 1, altered: 1 }, overdue: { records: 2, numbers: 2 }, orphans: { records: 0 } },
    ]);
    expect(report.summary.rules['R06']).toBe(1);
  });

  test('is part of what the run is; without it all that is named counts', async () => {
    const [without, withIt] = await Promise.all([
      audited(args, { cwd: company }),
      audited([...args, '--evidence-dir', 'evidence'], { cwd: company }),
    ]);
    expect(without.run.id).not.toBe(withIt.run.id);
    expect(without.devices[0]!.exposures).toMatchObject({ covered: 5, unverified: 0 });
    expect(without.registers[0]!.proofs).toEqual({ notLookedUp: 5, found: 0, missing: 0, altered: 0 });
  });

  test('a malformed checksum is a lost cell', async () => {
    const { code, stdout } = await askfirst(['inspect', 'broken.csv', '-o', 'json'], { cwd: company });
    const [{ problems, quality }] = (JSON.parse(stdout) as { files: [{ problems: { code: string; line: number }[]; quality: object }] })
      .files;
    expect(code).toBe(3);
    expect(problems).toMatchObject([{ code: 'evidence-hash-unreadable', line: 2, level: 'lost' }]);
    expect(quality).toMatchObject({ rows: 0, rowsLost: 1, records: 0, numbersUnreadable: 0, orphans: null });
  });
});

describe.each([
  ['en', 'record whose evidence has another checksum', 'columns (told by the headers): phone; status', 'Purposes: contact upload 5'],
  ['de', 'Eintrag mit Beleg anderer Prüfsumme', 'Spalten (an den Überschriften erkannt): phone; status', 'Zwecke: Kontaktabgleich 5'],
])('the quality page of inspect (%s)', (language, altered, mapping, purposes) => {
  test('shows figures, purposes and mapping in 80 columns, and nobody’s name or number', async () => {
    const { code, stdout } = await askfirst(['inspect', 'register.csv', '--evidence-dir', 'evidence', ...day, '--lang', language], {
      cwd: company,
    });
    expect(code).toBe(0);
    expect(stdout).toContain(`          1  ${altered}\n`);
    expect(stdout).toContain(mapping);
    expect(stdout).toContain(purposes);
    expect(stdout.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
    expect(stdout).not.toMatch(/39200|forms\/|undefined|NaN/);
  });
});
