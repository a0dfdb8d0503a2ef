import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/lib/columns.ts';
import { acme, acmeAudit, askfirst } from './program.ts';

const expected = path.join(acme, 'expected');
/** What a forgotten value leaves in a text. */
const gaps = /\bundefined\b|\bNaN\b|\[object/;

const goldens = [
  ['report.json', 'json', 'en'],
  ['report.de.json', 'json', 'de'],
  ['report.md', 'markdown', 'en'],
  ['report.de.md', 'markdown', 'de'],
  ['summary.txt', 'text', 'en'],
  ['summary.de.txt', 'text', 'de'],
] as const;

describe.concurrent('the fixture company', () => {
  test.each(goldens)('gives %s as it was read and agreed', async (name, format, language) => {
    const { code, stdout, stderr } = await askfirst([...acmeAudit, '-o', format, '--lang', language]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).not.toMatch(gaps);
    const file = path.join(expected, name);
    if (process.env['GOLDEN'] === '1') {
      mkdirSync(expected, { recursive: true });
      writeFileSync(file, stdout);
    }
    expect(stdout).toBe(readFileSync(file, 'utf8'));
  });

  test.each(['en', 'de'])('has a summary that fits 80 columns (%s)', async (language) => {
    const { stdout } = await askfirst([...acmeAudit, '--lang', language]);
    expect(stdout.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
    expect(stdout).not.toMatch(/[^\S\n]$/m);
  });
});
