import { readFileSync } from 'node:fs';
import path from 'node:path';
import { joined } from '../../../src/audit/inventories/join.ts';
import { takenFrom } from '../../../src/audit/inventories.ts';
import { createLocalTime } from '../../../src/lib/local-time.ts';
import type { Day } from '../../../src/model/day.ts';
import type { InventoryRow } from '../../../src/model/inventory-row.ts';
import { defaultLimits } from '../../../src/model/limits.ts';
import { usualAppListDays } from '../../../src/model/policy.ts';
import { parseInventoryMapping } from '../../../src/policy/inventory-mapping-file.ts';

export interface ReadTogether {
  readonly rows: readonly InventoryRow[];
  readonly lost: readonly string[];
  /** By file: format, and problems as `level line code`. */
  readonly files: readonly { readonly file: string; readonly format: string; readonly problems: readonly string[] }[];
}

/** Reads files as one inventory on 2026-11-01; names are shown below `folder`, YAML files are mappings. */
export async function together(files: readonly string[], folder: string, asOf = '2026-11-01'): Promise<ReadTogether> {
  const mappings = files.filter((file) => file.endsWith('.yaml')).map((file) => parseInventoryMapping(readFileSync(file, 'utf8'), file));
  const dates = createLocalTime('Europe/Berlin');
  const taken = [];
  for (const file of files.filter((one) => !one.endsWith('.yaml')))
    taken.push(...(await takenFrom(file, dates, mappings, defaultLimits, 'en')));
  const { rows, lost } = joined(taken, { asOf: asOf as Day, appListDays: usualAppListDays });
  return {
    rows: taken.flatMap((one) => rows.get(one) ?? []),
    lost: [...lost].toSorted(),
    files: taken.map(({ path: file, reader, problems }) => ({
      file: path.relative(folder, file).replaceAll('\\', '/'),
      format: reader,
      problems: problems.map(({ level, line, code }) => `${level} ${line} ${code}`),
    })),
  };
}
