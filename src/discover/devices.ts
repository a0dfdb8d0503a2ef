import path from 'node:path';
import type { FoundDevice, FoundFile } from '../model/found-device.ts';
import type { InventoryClaim, InventoryRow } from '../model/inventory-row.ts';
import { claimsOf } from './claims.ts';
import { DeviceNames, type NumberOf } from './device-names.ts';
import { type Group, groupsIn } from './groups.ts';
import { joined } from './join.ts';
import type { Search } from './recogniser.ts';
import { byShown } from './walk.ts';

export interface InventorySource {
  /** The inventory's own path as given. */
  readonly path: string;
  /** What it names for devices, whose rows may stand in another source. */
  readonly claims: readonly InventoryClaim[];
  readonly rows: readonly InventoryRow[];
}

export interface Discovery {
  /** In code-unit order of their ids. */
  readonly devices: readonly FoundDevice[];
  /** Loose files beside the devices that nothing recognises, and links: no device, but listed. */
  readonly strays: readonly FoundFile[];
  /** Loose files and folders beside the devices that were skipped. */
  readonly skipped: readonly FoundFile[];
}

/**
 * Paths → devices and their files. Each folder directly below a given folder is a device named like it, a loose file
 * one named like the file without its ending; a given folder of loose files alone that is named like an inventory
 * device is that device; an inventory's `address_book` overrides (DESIGN §3). Names are those of `DeviceNames`.
 *
 * @throws AskfirstError `path-missing`, `file-unreadable`, `device-path-duplicate` (exit code 2)
 */
export async function discover(
  paths: readonly string[],
  inventories: readonly InventorySource[],
  search: Search,
  numberOf: NumberOf,
): Promise<Discovery> {
  const rows = inventories.flatMap((inventory) => inventory.rows);
  const names = new DeviceNames(rows, numberOf);
  const loose: FoundFile[] = [];
  const groups: Group[] = [];
  const isDevice = (name: string): boolean => names.named(name).length > 0;
  for (const given of distinct(paths)) for await (const group of groupsIn(given, isDevice, search, loose)) groups.push(group);
  const seen = [...groups.flatMap(({ files }) => files), ...loose];
  const claims = await claimsOf(inventories, 'addressBook', seen, search);
  const selections = await claimsOf(inventories, 'selectedContacts', seen, search);
  const claimed = new Set([...claims.values(), ...selections.values()].flat());
  const byId = joined(groups, { claims, claimed }, names, rows, loose);
  const rowById = new Map(rows.map((row) => [row.id, row]));
  const strays = apart(loose.filter((file) => !claimed.has(file)));
  const ids = [...byId.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  return {
    devices: ids.map((id) => {
      const { files, joining } = byId.get(id)!;
      const selected = (selections.get(id) ?? []).filter(({ skipped }) => !skipped).toSorted(byShown);
      return { id, row: rowById.get(id), joining, selected, ...apart(files) };
    }),
    strays: strays.files,
    skipped: strays.skipped,
  };
}

/** Files in order, those that are skipped for themselves. */
function apart(files: readonly FoundFile[]): Pick<FoundDevice, 'files' | 'skipped'> {
  const sorted = files.toSorted(byShown);
  return { files: sorted.filter(({ skipped }) => !skipped), skipped: sorted.filter(({ skipped }) => skipped) };
}

/** Each given path once, however it is spelled, in code-unit order. */
function distinct(paths: readonly string[]): string[] {
  const normal = paths.map((given) => {
    const normalised = path.normalize(given);
    return path.parse(normalised).root === normalised ? normalised : normalised.replace(/[\\/]+$/, '');
  });
  return [...new Set(normal)].toSorted();
}
