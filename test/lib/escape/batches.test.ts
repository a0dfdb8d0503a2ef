import { expect, test } from 'vitest';
import { inBatches } from '../../../src/lib/escape/batches.ts';
import { json } from '../../../src/lib/escape/json.ts';

test('batches hold everything in its order, and nothing makes none', () => {
  const lines = Array.from({ length: 5000 }, (_, index) => json`${index}${'x'.repeat(40)}\n`);
  const batches = [...inBatches(lines)];
  expect(batches.length).toBeLessThan(6);
  expect(batches.map(({ text }) => text).join('')).toBe(lines.map(({ text }) => text).join(''));
  expect([...inBatches([])]).toEqual([]);
});
