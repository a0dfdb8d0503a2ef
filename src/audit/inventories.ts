import type { InventorySource } from '../discover/devices.ts';
import { shownPath } from '../discover/shown-path.ts';
import { AskfirstError } from '../error.ts';
import type { LocalTime } from '../lib/local-time.ts';
import type { InputReport } from '../model/report.ts';
import { inventoryReaders } from '../readers/inventories/index.ts';
import { openNamed, wordedProblems } from './inputs.ts';
import type { AuditRequest } from './request.ts';

export interface Inventories {
  readonly sources: readonly InventorySource[];
  readonly inputs: readonly InputReport[];
  /** Ids of rows that were lost; the empty string for one without a readable id. */
  readonly lost: ReadonlySet<string>;
}

/** @throws AskfirstError when a file cannot be read, has no column of ids, or an id stands twice (exit code 2) */
export function readInventories(request: AuditRequest, dates: LocalTime): Inventories {
  const lost = new Set<string>();
  const seen = new Set<string>();
  const inputs: InputReport[] = [];
  const sources = request.inventories.map((path) => {
    const input = openNamed(path);
    const reader = inventoryReaders.find((one) => one.recognises(input.head));
    if (!reader)
      throw new AskfirstError('format-unknown', {
        file: path,
        formats: inventoryReaders.map(({ title }) => title[request.language]).join(', '),
      });
    const inventory = reader.read(input.open, { dates, path });
    for (const { id, line } of inventory.rows) {
      if (seen.has(id)) throw new AskfirstError('device-duplicate', { file: path, line, id });
      seen.add(id);
    }
    for (const id of inventory.lost) lost.add(id);
    const { bytes, sha256 } = input.finish();
    const problems = wordedProblems(inventory.problems, request.language);
    inputs.push({
      role: 'inventory',
      path: shownPath(path),
      sha256,
      bytes,
      format: reader.id,
      encoding: inventory.encoding,
      records: inventory.rows.length,
      device: null,
      problems,
    });
    return { path, rows: inventory.rows };
  });
  return { sources, inputs, lost };
}
