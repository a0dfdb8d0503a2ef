import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { askfirst, audited, root } from './program.ts';

const folder = path.join(root, 'fixtures/rules');
const first = '+491713920001';
const second = '+491713920002';

/** Number that a rule fires on in its folder, and the one that nearly triggers it (fixtures/rules/README.md). */
const cases: Readonly<Record<string, readonly [fires: string | null, nearMiss: string, device?: null | readonly string[]]>> = {
  C01: [first, second],
  C02: [first, second],
  C03: [first, second],
  C04: [first, second],
  C05: [first, second],
  C06: [first, second],
  C07: [first, second],
  C08: [first, second],
  C09: ['intern 27', second],
  C10: [first, second],
  C11: [first, second],
  C12: [first, second, ['D-1', 'D-2']],
  C13: ['+492214710110', second],
  C14: ['116117', '+492214710112'],
  C15: [first, second, null],
  C16: [first, second],
  C17: [first, second],
  C18: [first, second],
  C19: [first, second],
  C20: [first, second],
  R01: [first, second],
  R02: [first, second],
  R03: [first, second],
  R04: [first, second],
  R05: [first, second],
  R06: [null, second, null],
  D01: [null, 'D-2'],
  D02: [null, 'D-2'],
  D03: [null, 'D-2'],
  D04: [null, 'D-2'],
  D05: [null, 'D-2'],
  D06: [null, 'D-2'],
  D09: [null, 'D-2'],
  D10: [null, 'D-2'],
  D11: [null, 'D-2'],
  D07: [first, second, null],
  D08: [null, 'D-2'],
  D12: [null, 'D-2'],
};

const args = 'phones -r register.csv -d devices.csv --as-of 2026-11-01 --privacy full --purpose test'
  .split(' ')
  .concat('--controller', 'ACME Musterwerke GmbH');

/** Arguments that a rule needs besides. */
const further: Readonly<Record<string, readonly string[]>> = {
  C18: ['--policy', 'policy.yaml'],
  C19: ['--policy', 'policy.yaml'],
  C20: ['--policy', 'policy.yaml'],
  R04: ['--evidence-dir', 'evidence'],
  D07: ['--recipients', 'recipients.csv'],
  D08: ['--recipients', 'recipients.csv'],
};

describe.concurrent.each(Object.entries(cases))('the company of %s', (id, [fires, nearMiss, on = 'D-1']) => {
  test('triggers the rule on the intended number alone, and the near miss is covered', async () => {
    const report = await audited([...args, ...(further[id] ?? [])], { cwd: path.join(folder, id) });
    const found = report.findings.filter(({ rule }) => rule === id);
    expect(found.map(({ device, number }) => ({ device, number }))).toEqual([on].flat().map((device) => ({ device, number: fires })));
    expect(report.execution.status).toBe('complete');
    if (nearMiss === 'D-2') expect(report.devices.map((device) => device.id)).toEqual(['D-1', 'D-2']);
    else expect(report.devices[0]!.exposures.covered).toBe(['C04', 'C06', 'C07', 'C15', 'R05'].includes(id) ? 2 : 1);
  });
});

test('every rule has a company, and every company a rule', async () => {
  const { stdout } = await askfirst(['rules', '-o', 'json']);
  const ids = (JSON.parse(stdout) as { id: string }[]).map(({ id }) => id).toSorted();
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).toSorted()).toEqual(ids);
  expect(Object.keys(cases).toSorted()).toEqual(ids);
});
