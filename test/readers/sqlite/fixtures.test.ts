import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { sqlite } from '../../../src/readers/address-books/sqlite/reader.ts';
import { collectLater } from '../collect.ts';

const folder = path.resolve(import.meta.dirname, '../../../fixtures/address-books/sqlite');
const cases = readdirSync(folder).filter((file) => file.endsWith('.db'));

function filesBeside(file: string): Record<string, Uint8Array> {
  const endings = ['-wal', '-journal'].filter((ending) => existsSync(`${file}${ending}`));
  return Object.fromEntries(endings.map((ending) => [ending, new Uint8Array(readFileSync(`${file}${ending}`))]));
}

test.each(cases)('%s gives what its expected file says', async (name) => {
  const file = path.join(folder, name);
  const { contacts, problems, evidence, counts } = await collectLater(sqlite, new Uint8Array(readFileSync(file)), {
    beside: filesBeside(file),
  });
  const seen = { contacts, problems: problems.map(({ level, line, code }) => ({ level, line, code })), evidence, counts };
  expect(seen).toEqual(JSON.parse(readFileSync(file.replace(/\.db$/, '.expected.json'), 'utf8')));
});

test('there are cases', () => {
  expect(cases.length).toBeGreaterThan(8);
});
