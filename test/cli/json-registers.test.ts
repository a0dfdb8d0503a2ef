import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { estate, known, quiet } from './estate.ts';
import { audit, eachIsSaid } from './mistakes.ts';
import { askfirst, audited, root } from './program.ts';

const registers = path.join(root, 'fixtures/registers');
const fixture = (name: string) => readFileSync(path.join(registers, name));

test('inspect shows registers in JSON as such, and other JSON as nothing it knows', async () => {
  const cwd = estate({
    'a.json': fixture('json/list/register.json'),
    'b.json': fixture('kantara/single/register.json'),
    'c.json': fixture('dpv/expanded/register.jsonld'),
    'd.json': fixture('json/cut/register.json'),
    'e.json': `[{"name": "Sven", "phone": "${known}"}]`,
    'f.json': '{"a": [1, 2',
  });
  const { code, stdout, stderr } = await askfirst(['inspect', '.', '-o', 'json'], { cwd });
  const { files } = JSON.parse(stdout) as { files: { role: string; format: string; records: number; problems: { code: string }[] }[] };
  expect(code, stderr).toBe(3);
  expect(files.map(({ role, format, records }) => [role, format, records])).toEqual([
    ['register', 'json', 2],
    ['register', 'kantara', 2],
    ['register', 'dpv', 4],
    ['register', 'json', 2],
    ['unknown', 'unknown', 0],
    ['unknown', 'unknown', 0],
  ]);
  expect(files[3]!.problems.map((problem) => problem.code)).toEqual(['register-record-cut']);
});

const consent = { given: 'dpv:ConsentGiven', withdrawn: 'dpv:ConsentWithdrawn' } as const;
const dpv = (status: keyof typeof consent, day: string): string =>
  JSON.stringify({
    'dct:conformsTo': 'dpv-27560:record-2',
    'dpv:hasDataSubject': { 'dpv:hasIdentifier': known },
    'dpv:hasPurpose': 'askfirst:contact-upload',
    'dpv:hasConsentStatus': consent[status],
    'dct:date': day,
    'dct:source': 'DMS/2025/0101.pdf',
  });

test('an audit takes registers of several forms at once; a withdrawal in one ends a grant in another', async () => {
  const cwd = estate({
    ...quiet,
    'own.ndjson': `{"phone": "${known}", "status": "given", "at": "2025-02-03", "scope": "contact-upload", "evidence": {"ref": "DMS/1"}}\n`,
    'dpv.jsonld': dpv('withdrawn', '2026-01-01'),
    'cut.ndjson': `${dpv('given', '2026-02-01')}\n${dpv('given', '2026-02-02').slice(0, -9)}`,
  });
  const inputs = ['-r', 'own.ndjson', '-r', 'dpv.jsonld', '-d', 'devices.csv', '--as-of', '2026-11-01'];
  const report = await audited(['phones', ...inputs], { cwd });
  const read = report.execution.inputs.filter(({ role }) => role === 'register');
  expect(read.map(({ format, records, problems }) => [format, records, problems])).toEqual([
    ['json', 1, []],
    ['dpv', 1, []],
  ]);
  expect(report.findings.map(({ rule }) => rule)).toContain('C02');
  const cut = await audited(['phones', '-r', 'cut.ndjson', '-d', 'devices.csv', '--as-of', '2026-11-01'], { cwd });
  expect(cut.execution.status).toBe('incomplete');
  expect(cut.decision.exitCode).toBe(3);
});

eachIsSaid([
  {
    what: 'a register in JSON without a key for numbers',
    files: { ...quiet, 'register.csv': '[{"Kunde": "Sven", "status": "given", "scope": "terms"}]' },
    args: audit(),
    code: 2,
    names: ['register.csv', 'Kunde, status'],
    remedy: ['name the column "phone"', 'die Spalte in „Telefon“ umbenennen'],
  },
  {
    what: 'a register in JSON without a record',
    files: { ...quiet, 'register.csv': '{"records": []}' },
    args: audit(),
    code: 4,
    names: ['register.csv'],
    remedy: ['right file', 'richtige Datei'],
  },
]);
