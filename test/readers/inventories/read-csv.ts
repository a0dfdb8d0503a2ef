import { memorySource } from '../../../src/lib/bytes.ts';
import { createLocalTime } from '../../../src/lib/local-time.ts';
import { readInventoryCsv } from '../../../src/readers/inventories/csv.ts';

/** Reads an inventory in CSV. */
export function read(file: string | Uint8Array) {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  const inventory = readInventoryCsv(() => memorySource(bytes), { dates: createLocalTime('Europe/Berlin'), path: 'devices.csv' });
  return { ...inventory, codes: inventory.problems.map(({ code, line }) => `${code} ${line}`) };
}
