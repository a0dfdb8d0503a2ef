import { shownPath } from '../../discover/shown-path.ts';
import { shownWords } from '../../privacy/structure.ts';
import type { AuditRequest } from '../request.ts';

/** How the report names an inventory: what lies in an archive or on a sheet may be called like a person. */
export function shownInventory(path: string, { inventories, privacy }: Pick<AuditRequest, 'inventories' | 'privacy'>): string {
  const given = inventories.filter((one) => path.startsWith(one)).toSorted((a, b) => b.length - a.length)[0] ?? path;
  const inside = path.slice(given.length);
  return `${shownPath(given)}${privacy === 'full' ? inside : shownWords(inside)}`;
}
