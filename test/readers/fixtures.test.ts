import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Expected, fixtures, readFixture, recognised } from './fixtures.ts';

describe.each(fixtures())('$reader/$name', (fixture) => {
  const { mapping, ...agreed } = JSON.parse(readFileSync(fixture.expected, 'utf8')) as Expected & Record<string, unknown>;

  test('is recognised from its content, whatever it is called', () => {
    expect(recognised(fixture.file, mapping)).toBe(fixture.reader);
  });

  test('gives what was read and agreed', async () => {
    const read = await readFixture(fixture, mapping);
    if (process.env['GOLDEN'] === '1') {
      const text = JSON.stringify({ ...(mapping ? { mapping } : {}), ...read }, null, 1);
      writeFileSync(fixture.expected, `${text}\n`);
    } else expect(read, path.basename(fixture.file)).toEqual(agreed);
  });
});
