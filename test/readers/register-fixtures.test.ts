import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RegisterCounts } from '../../src/readers/registers/register-reader.ts';
import { readRegisterFixture, recognisedRegister, registerFixtures } from './register-fixtures.ts';

/** What the golden file holds of a register that was read, or why it was refused. */
interface Agreed {
  readonly counts?: RegisterCounts;
  readonly problems?: readonly { readonly level: string }[];
}

describe.each(registerFixtures())('$format/$name', (fixture) => {
  test('is recognised from its content, whatever it is called', () => {
    expect(recognisedRegister(readFileSync(fixture.file))).toBe(fixture.reader);
  });

  test('gives the statements that were read and agreed', async () => {
    const read: object = JSON.parse(JSON.stringify(await readRegisterFixture(fixture)));
    if (process.env['GOLDEN'] === '1') writeFileSync(fixture.expected, `${JSON.stringify(read, null, 1)}\n`);
    else expect(read, path.basename(fixture.file)).toEqual(JSON.parse(readFileSync(fixture.expected, 'utf8')));
  });

  test('has every row read or listed as lost', () => {
    const { counts, problems = [] } = JSON.parse(readFileSync(fixture.expected, 'utf8')) as Agreed;
    if (counts) expect(counts.begun - counts.rows).toBeLessThanOrEqual(problems.filter(({ level }) => level === 'lost').length);
    else expect(problems).toEqual([]);
  });
});
