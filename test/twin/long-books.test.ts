import { expect, test, vi } from 'vitest';
import { compare } from './compare.ts';
import { ofLongBooks } from './orders.ts';
import { full } from '../runs.ts';

vi.setConfig({ testTimeout: 300_000 });

/** More than the program judges at a time (`stretch` in src/workers/audit-device.ts). */
const numbers = 20_100;

/** In `npm run test:full` alone: the twin takes ten seconds for it. */
test.runIf(full)('two devices whose findings are handed on in parts', async () => {
  const { summary } = await compare(ofLongBooks(numbers), ['--jobs', '2']);
  expect(summary).toMatchObject({ numbers, devices: { total: 2, leaking: 1 } });
});
