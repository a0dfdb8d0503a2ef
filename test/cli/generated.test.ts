import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { generateEstate } from '../../bench/estate.js';
import { askfirst, folderOf, reportIn } from './program.ts';

/** The estate of the benchmark, smaller: phones that export vCard 2.1, 3.0 and 4.0, and a register that knows most of the people. */
describe('a generated estate', async () => {
  const folder = path.join(folderOf(), 'estate');
  const counts = generateEstate(folder, { devices: 40, contactsPerDevice: 100, registerRecords: 4000, photos: 0.02, seed: 5 });
  const args = ['audit', 'phones', '-r', 'register.csv', '-d', 'devices.csv', '--as-of', '2026-11-01', '-o', 'json'];
  const one = await askfirst([...args, '--jobs', '1'], { cwd: folder });

  test('is read whole, in all three versions', () => {
    const { summary, execution } = reportIn(one.stdout);
    const books = execution.inputs.filter(({ role }) => role === 'address-book');
    const register = execution.inputs.find(({ role }) => role === 'register');
    expect(summary.contacts).toBe(counts.contacts);
    expect(summary.devices.incomplete).toBe(0);
    expect(register?.records).toBe(counts.records);
    expect(new Set(books.map(({ format }) => format))).toEqual(new Set(['vcard-2.1', 'vcard-3.0', 'vcard-4.0']));
    expect(books.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(counts.bookBytes);
  });

  test('gives the same bytes in two threads', async () => {
    expect((await askfirst([...args, '--jobs', '2'], { cwd: folder })).stdout).toBe(one.stdout);
  });
});
