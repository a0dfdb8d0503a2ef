import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { collected, registerIds } from './collected.ts';

const acme = path.resolve(import.meta.dirname, '../../../../fixtures/acme');

test.each(['register.ndjson', 'register.jsonld'])('the fixture company’s %s states what its CSV states', async (name) => {
  const csv = await collected(readFileSync(path.join(acme, 'register.csv')));
  const file = readFileSync(path.join(acme, name));
  const { statements, problems, counts } = await collected(file);
  expect(statements).toEqual(csv.statements);
  expect(problems.filter(({ level }) => level === 'lost')).toEqual([]);
  expect([counts.begun, counts.rows, counts.records]).toEqual([csv.counts.begun, csv.counts.rows, csv.counts.records]);
  expect(registerIds(file)).toBe(name === 'register.ndjson' ? 'json' : 'dpv');
});
