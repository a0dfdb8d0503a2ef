import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { allocated, type RegisterColumns } from '../../src/registers/columns.ts';
import { firstRecords, indexed } from '../../src/registers/register-index.ts';
import { root } from '../cli/program.ts';

test('an index laid by three threads finds what one laid by one does, record by record', async () => {
  // Workers run what was built.
  const built = pathToFileURL(path.join(root, 'dist/workers/index-pool.js')).href;
  const { indexedInRanges } = (await import(built)) as typeof import('../../src/workers/index-pool.ts');
  const count = 3_000_000;
  const columns = (): ReturnType<typeof allocated> => {
    const made = { ...allocated(count, 1), count };
    for (let row = 0; row < count; row++) made.key[row] = 491_520_000_000 + ((row * 7919) % 2_400_000) * 3;
    return made;
  };
  const [alone, together]: RegisterColumns[] = [indexed(columns()), await indexedInRanges(columns(), 3)];
  expect(together!.slots.length).toBe(alone!.slots.length);
  expect(Buffer.from(together!.next.buffer).equals(Buffer.from(alone!.next.buffer))).toBe(true);
  const asked = Float64Array.from({ length: 100_000 }, (_, at) => 491_520_000_000 + at * 71);
  expect(firstRecords(together!, asked)).toEqual(firstRecords(alone!, asked));
  expect(firstRecords(together!, asked).filter((row) => row >= 0).length).toBeGreaterThan(30_000);
});
