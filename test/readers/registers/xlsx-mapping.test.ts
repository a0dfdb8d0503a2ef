import { expect, test } from 'vitest';
import { memorySource, randomMemory } from '../../../src/lib/bytes.ts';
import { createLocalTime } from '../../../src/lib/local-time.ts';
import { dayOf } from '../../../src/model/day.ts';
import type { RegisterMapping } from '../../../src/model/register-mapping.ts';
import { createNumberReader } from '../../../src/phones/number-reader.ts';
import { readDated } from '../../../src/readers/registers/date-orders.ts';
import { xlsx } from '../../../src/readers/registers/xlsx.ts';
import { inlineRow, workbookOf } from '../../workbooks.ts';
import { mapping } from './read.ts';

const header = inlineRow(1, ['Telefon', 'Status', 'Datum']);
const bytes = workbookOf({
  sheets: [
    { name: '2024', rows: header + inlineRow(2, ['0171 3920011', 'erteilt', '1/2/2024']) },
    { name: '2025', rows: header + inlineRow(2, ['0171 3920012', 'erteilt', '13/2/2025']) },
  ],
});

async function read(said?: RegisterMapping) {
  const options = {
    numbers: createNumberReader('DE'),
    dates: createLocalTime('Europe/Berlin'),
    defaultScope: 'marketing',
    path: 'r.xlsx',
  } as const;
  const file = { head: bytes.subarray(0, 4096), open: () => memorySource(bytes), openRandom: () => randomMemory(bytes) };
  return await readDated('r.xlsx', async (found) => {
    const [days, notes] = [[] as string[], [] as string[]];
    const sink = {
      record: ({ day }: { day: number | undefined }) => void days.push(dayOf(day ?? 0)),
      problem: ({ code }: { code: string }) => void notes.push(code),
    };
    await xlsx.read(file, { ...options, mapping: said, ...found }, sink);
    return { days, notes };
  });
}

test('the order of dates is told over all sheets', async () => {
  expect((await read()).days).toEqual(['2024-02-01', '2025-02-13']);
});

test('a mapping that names a sheet reads that one alone, and says so', async () => {
  expect(await read(mapping({ sheet: '2025' }))).toEqual({ days: ['2025-02-13'], notes: ['sheet-not-named'] });
  await expect(read(mapping({ sheet: '2024' }))).rejects.toMatchObject({ code: 'date-order-unknown', facts: { line: 2, column: 'Datum' } });
});

test('a sheet that the workbook has not is refused, and those it has are named', async () => {
  await expect(read({ ...mapping({ sheet: '2026' }), path: 'map.yaml' } as RegisterMapping)).rejects.toMatchObject({
    code: 'register-map-sheet-missing',
    facts: { file: 'map.yaml', register: 'r.xlsx', sheet: '2026' },
  });
});
