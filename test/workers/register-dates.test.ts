import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { memorySource } from '../../src/lib/bytes.ts';
import { createLocalTime } from '../../src/lib/local-time.ts';
import { readDated } from '../../src/readers/registers/date-orders.ts';
import { root } from '../cli/program.ts';
import { plain, readParts, readWhole, register } from './register-parts.ts';
import { padding } from './register-rows.ts';

/** A register with dates like `1/2/2025` from some row on; only its last rows tell the order. */
function dated(last: readonly string[]) {
  const rows = Array.from(
    { length: 4000 },
    (_, at) => `0171 39200${String(at % 100).padStart(2, '0')};ja;${at < 2500 ? '2025-01-01' : '1/2/2025'};${padding}`,
  );
  return register(['Telefon;Status;Datum;weiteres', ...rows, ...last.map((date) => `0171 3920001;nein;${date};`)].join('\n'));
}

test.each<[string, readonly string[]]>([
  ['with the day first', ['13/2/2025']],
  ['with the month first', ['2/13/2025 3:05 PM']],
  ['in both orders', ['13/2/2025', '2/13/2025']],
])('dates %s are read in parts as in one', async (_, last) => {
  const file = dated(last);
  const read = (parts: number) =>
    readDated(file.task.path, (found) => {
      const told = { ...file, task: { ...file.task, ...found } };
      return found.survey || parts === 1 ? readWhole(told) : readParts(told, parts)!;
    });
  const whole = plain(await read(1));
  expect(whole).toMatchObject({ counts: { begun: 4000 + last.length } });
  for (const parts of [2, 3, 4]) expect(plain(await read(parts))).toEqual(whole);
});

test('a date that only another thread meets sends the register back to be read from its front', async () => {
  const { task, bytes } = dated(['13/2/2025']);
  // Workers run what was built.
  const pool = pathToFileURL(path.join(root, 'dist/workers/register-pool.js')).href;
  const { readInParts } = (await import(pool)) as typeof import('../../src/workers/register-pool.ts');
  const read = readInParts(task, memorySource(bytes), bytes.length, 2, createLocalTime(task.timezone));
  expect(await read).toBeUndefined();
  const told = { ...task, dateOrders: new Map([['Datum', 'DMY' as const]]) };
  expect((await readInParts(told, memorySource(bytes), bytes.length, 2, createLocalTime(task.timezone)))?.parts).toHaveLength(2);
});
