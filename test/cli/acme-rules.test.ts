import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../src/rules/index.ts';
import { acme, reportIn } from './program.ts';

const { findings, summary } = reportIn(readFileSync(path.join(acme, 'expected/report.json'), 'utf8'));

test.each(rules.map(({ id }) => id).filter((id) => /^[CD]/.test(id)))('the fixture company shows a finding of %s', (id) => {
  expect(findings.some(({ rule }) => rule === id)).toBe(true);
});

test('the fixture company shows private entries that were dropped and counted', () => {
  expect(summary.private).toBeGreaterThan(0);
});
