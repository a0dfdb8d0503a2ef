import { expect, test } from 'vitest';
import { NameHash } from '../../src/model/name-hash.ts';
import { PersonRecords } from '../../src/registers/person-records.ts';
import { personsOf } from '../../src/registers/persons.ts';
import { acceptance, index, on, statement } from './records.ts';

const hash = new NameHash();
function hashOf(name: string): number {
  const bytes = Buffer.from(name);
  hash.begin();
  hash.add(bytes, 0, bytes.length);
  return hash.value;
}

test('a name is not common because names that share its bucket are', () => {
  const common = Array.from({ length: 400 }, (_, at) => `Käthe Haeufig${at}`);
  const rare = Array.from({ length: 3000 }, (_, at) => `Ömer Selten${at}`);
  let number = 491710000000;
  const kept = [...common.flatMap((name) => Array.from({ length: 21 }, () => name)), ...rare].map((name) =>
    statement('given', '2025-01-01', { name, number: number++ }),
  );
  const columns = index(kept);
  const records = new PersonRecords({ ...columns, persons: personsOf(columns) }, acceptance, on('2026-01-01'));
  expect(rare.filter((name) => records.isCommon(hashOf(name)))).toEqual([]);
  expect(common.filter((name) => !records.isCommon(hashOf(name)))).toEqual([]);
});
