import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { reportSchema } from '../../src/model/report-schema.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The slow twin of the finding writer: an object for each finding, written by the platform. */
test.each(['masked', 'full'])('findings written by hand are what JSON.stringify would write, member for member (%s)', (privacy) => {
  const audit = 'bin/askfirst.js audit fixtures/acme/phones -r fixtures/acme/register.csv -d fixtures/acme/devices.csv'.split(' ');
  const options = ['--as-of', '2026-11-01', '-o', 'json', '--privacy', privacy, '--purpose', 'test', '--fail-on', 'none'];
  const text = execFileSync(process.execPath, [...audit, ...options], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  const lines = text.slice(text.indexOf('"findings": [\n') + 14, text.indexOf('\n],\n"devices"')).split(',\n');
  const members = Object.keys(reportSchema.shape.findings.element.shape);
  expect(lines.length).toBeGreaterThan(100);
  for (const line of lines) {
    const finding = JSON.parse(line) as Record<string, unknown>;
    expect(JSON.stringify(finding)).toBe(line);
    expect(Object.keys(finding)).toEqual(members);
  }
});
