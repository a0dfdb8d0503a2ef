import { peekJson } from '../../lib/json/peek.ts';
import { membersOf } from '../../lib/json/node.ts';
import { normaliseHeader } from '../../lib/csv-header.ts';
import type { InventoryHead } from './inventory-reader.ts';
import { headersIn } from './shared/csv-table.ts';

/** A report that tells of no single device, and the one to export instead. */
export interface ReportInstead {
  readonly report: string;
  readonly instead: string;
}

const byDevice = 'AppInvRawData (Intune: Apps > Monitor > Discovered apps > Export), Devices > All devices > Export';

/**
 * Reports of Intune that count devices per app or list the store's catalogue.
 *
 * Source: MicrosoftDocs/memdocs, reports-export-graph-available-reports.md.
 */
export function reportInstead(head: InventoryHead): ReportInstead | undefined {
  for (const names of [...headersIn(head), ...jsonNames(head)]) {
    const has = (...wanted: readonly string[]): boolean => wanted.every((name) => names.has(normaliseHeader(name)));
    if (has('ApplicationName', 'DeviceCount') && !has('DeviceId'))
      return { report: 'AppInvAggregate / DetectedAppsAggregate', instead: byDevice };
    if (has('displayName', 'deviceCount') && !has('DeviceId')) return { report: 'detectedApps', instead: byDevice };
    if (has('AppIdentifier', 'Name', 'Assigned')) return { report: 'AllAppsList', instead: byDevice };
  }
  return undefined;
}

/** Names of the members of the first record of a JSON file. */
function jsonNames({ text }: InventoryHead): ReadonlySet<string>[] {
  const first = peekJson(text);
  const outer = first?.kind === 'array' ? first.items[0] : first;
  const lists = membersOf(outer).flatMap(({ value }) => (value.kind === 'array' ? value.items.slice(0, 1) : []));
  return [outer, ...lists].map((node) => new Set(membersOf(node).map(({ name }) => normaliseHeader(name))));
}
