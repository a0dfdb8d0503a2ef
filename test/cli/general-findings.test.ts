import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { reportSchema } from '../../src/model/report-schema.ts';
import { askfirst, folderOf, root } from './program.ts';

const company = path.join(root, 'fixtures/rules/R06');
const args = 'audit phones -r register.csv -d devices.csv --as-of 2026-11-01 --quiet --lang de'.split(' ');

test('a finding about a register is counted, stands behind those of all devices, and reaches --fail-on', async () => {
  const folder = folderOf();
  const outputs = ['json', 'markdown', 'text'].flatMap((format) => ['-o', `${format}=${path.join(folder, format)}`]);
  const { code } = await askfirst([...args, ...outputs, '--fail-on', 'low'], { cwd: company });
  expect(code).toBe(1);
  const [json, markdown, text] = ['json', 'markdown', 'text'].map((format) => readFileSync(path.join(folder, format), 'utf8'));
  const report = reportSchema.parse(JSON.parse(json!));
  expect(report.findings.at(-1)).toMatchObject({
    rule: 'R06',
    device: null,
    number: null,
    verdict: null,
    source: { path: 'register.csv', line: 2 },
    args: { kind: 'orphan', records: 1, numbers: 1 },
  });
  expect(report.summary.rules['R06']).toBe(1);
  expect(report.summary.findings.low).toBe(report.findings.filter(({ severity }) => severity === 'low').length);
  expect(report.devices.flatMap(({ rules }) => Object.keys(rules))).not.toContain('R06');
  const [, section] = markdown!.split('## Befunde ohne Bezug zu einem einzelnen Gerät\n');
  expect(section).toContain('| R06 niedrig | Ein Eintrag gehört zu keinem Kontakt auf einem geprüften Gerät');
  expect(text!.replaceAll(/\n\s*/g, ' ')).toContain(
    'Befunde ohne Bezug zu einem einzelnen Gerät R06 Registereintrag nach Aufbewahrungsende oder ohne Kontakt: 1 Befund (niedrig 1)',
  );
});
