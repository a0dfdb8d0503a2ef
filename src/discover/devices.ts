import path from 'node:path';
import { AskfirstError } from '../error.ts';
import type { FoundDevice, FoundFile } from '../model/found-device.ts';
import type { InventoryRow } from '../model/inventory-row.ts';
import { problem } from '../model/problem-texts.ts';
import type { Problem } from '../model/problem.ts';
import { claimsOf } from './claims.ts';
import { type Group, groupsIn } from './groups.ts';
import { isArchive } from './look.ts';
import type { Search } from './recogniser.ts';
import { byShown } from './walk.ts';

export interface InventorySource {
  /** The inventory's own path as given; its `address_book` paths are relative to its folder. */
  readonly path: string;
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
 * device is that device; an inventory's `address_book` overrides (DESIGN §3).
 *
 * @throws AskfirstError `path-missing`, `file-unreadable`, `device-path-duplicate` (exit code 2)
 */
export async function discover(paths: readonly string[], inventories: readonly InventorySource[], search: Search): Promise<Discovery> {
  const rows = inventories.flatMap((inventory) => inventory.rows);
  const known = new Set(rows.map((row) => row.id));
  const loose: FoundFile[] = [];
  const groups: Group[] = [];
  for (const given of distinct(paths)) for await (const group of groupsIn(given, known, search, loose)) groups.push(group);
  const claims = await claimsOf(inventories, [...groups.flatMap(({ files }) => files), ...loose], search);
  const claimed = new Set([...claims.values()].flat());
  const byId = assigned(groups, claims, loose);
  for (const row of rows) if (!byId.has(row.id)) byId.set(row.id, []);
  const rowById = new Map(rows.map((row) => [row.id, row]));
  const strays = apart(loose.filter((file) => !claimed.has(file)));
  const ids = [...byId.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  return {
    devices: ids.map((id) => ({ id, row: rowById.get(id), ...apart(byId.get(id)!) })),
    strays: strays.files,
    skipped: strays.skipped,
  };
}

/** Files in order, those that are skipped for themselves. */
function apart(files: readonly FoundFile[]): Pick<FoundDevice, 'files' | 'skipped'> {
  const sorted = files.toSorted(byShown);
  return { files: sorted.filter(({ skipped }) => !skipped), skipped: sorted.filter(({ skipped }) => skipped) };
}

/**
 * Devices with their files. What a claim passes over in the folder of its own device is listed there without being
 * read; where the claim itself found nothing, that is a loss. What is left of a folder that another device claims is
 * loose when nothing of it can be read.
 */
function assigned(
  groups: readonly Group[],
  claims: ReadonlyMap<string, readonly FoundFile[]>,
  loose: FoundFile[],
): Map<string, readonly FoundFile[]> {
  const claimed = new Set([...claims.values()].flat());
  const byId = new Map(claims);
  for (const { id, files } of groups) {
    const rest = files.filter((file) => !claimed.has(file));
    const claim = claims.get(id);
    const before = byId.get(id);
    if (claim) byId.set(id, [...before!, ...rest.map((file) => passedOver(file, claim.length > 0 ? 'note' : 'lost'))]);
    else if (rest.length < files.length && rest.every(isSurroundings)) loose.push(...rest);
    else if (before) throw new AskfirstError('device-path-duplicate', { id, first: before[0]?.shown ?? id, second: files[0]?.shown ?? id });
    else byId.set(id, rest);
  }
  return byId;
}

/** Neither read nor lost: skipped, or an archive around what is. */
function isSurroundings(file: FoundFile): boolean {
  return file.skipped !== undefined || isArchive(file);
}

function passedOver(file: FoundFile, level: Problem['level']): FoundFile {
  if (isSurroundings(file)) return file;
  return { ...file, reader: undefined, problem: file.problem ?? problem(level, 'file-not-claimed', 0) };
}

/** Each given path once, however it is spelled, in code-unit order. */
function distinct(paths: readonly string[]): string[] {
  const normal = paths.map((given) => {
    const normalised = path.normalize(given);
    return path.parse(normalised).root === normalised ? normalised : normalised.replace(/[\\/]+$/, '');
  });
  return [...new Set(normal)].toSorted();
}
