import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const require = createRequire(import.meta.url);
const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);

test('the tables are those of the installed libphonenumber-js', () => {
  const script = fileURLToPath(at('scripts/phone-tables.js'));
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('the checksum beside the tables is theirs', () => {
  const { sha256, libphonenumber } = require('../../src/phones/tables.json') as {
    sha256: string;
    libphonenumber: string;
  };
  expect(
    createHash('sha256')
      .update(readFileSync(at('src/phones/tables.bin')))
      .digest('hex'),
  ).toBe(sha256);
  expect(libphonenumber).toBe((require('libphonenumber-js/package.json') as { version: string }).version);
});
