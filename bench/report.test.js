import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { figuresOf } from './report.js';

const home = mkdtempSync(path.join(tmpdir(), 'askfirst-report-'));
afterAll(() => rmSync(home, { recursive: true }));

test('the figures of a report larger than its tail are read from its end', () => {
  const file = path.join(home, 'report.json');
  const findings = Array.from({ length: 40_000 }, (_, id) => ({ id, message: 'a "summary": in a message is no summary' }));
  const summary = { devices: { total: 3, incomplete: 1 }, contacts: 12, numbers: 9, findings: { critical: 2, high: 0, info: 5 } };
  writeFileSync(file, JSON.stringify({ schema: 'askfirst-report/1.1', findings, summary, decision: { exitCode: 3 } }, undefined, 2));
  expect(figuresOf(file)).toEqual({ contacts: 12, numbers: 9, findings: 7, incomplete: 1, exitCode: 3 });
});
