import path from 'node:path';
import { AskfirstError } from '../error.ts';
import { type Entry, kindOf, listFolder, reasonOf } from '../lib/files.ts';
import type { FoundDevice, FoundFile } from '../model/found-device.ts';
import type { InventoryRow } from '../model/inventory-row.ts';
import { problem } from '../model/problem-texts.ts';
import type { Problem } from '../model/problem.ts';
import { claimsOf } from './claims.ts';
import { withoutCompanions } from './companions.ts';
import { shownPath } from './shown-path.ts';
import { byShown, inside, isSkipped, linked, look, type Recognise, walk } from './walk.ts';

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
}

/** A folder or loose file that stands for a device. */
interface Group {
  readonly id: string;
  readonly files: readonly FoundFile[];
}

/**
 * Paths → devices and their files. Each folder directly below a given folder is a device named like it, a loose file
 * one named like the file without its ending; a given folder of loose files alone that is named like an inventory
 * device is that device; an inventory's `address_book` overrides (DESIGN §3).
 *
 * @throws AskfirstError `path-missing`, `file-unreadable`, `device-path-duplicate` (exit code 2)
 */
export function discover(paths: readonly string[], inventories: readonly InventorySource[], recognise: Recognise): Discovery {
  const rows = inventories.flatMap((inventory) => inventory.rows);
  const known = new Set(rows.map((row) => row.id));
  const loose: FoundFile[] = [];
  const groups = distinct(paths).flatMap((given) => [...groupsIn(given, known, recognise, loose)]);
  const claims = claimsOf(inventories, [...groups.flatMap(({ files }) => files), ...loose], recognise);
  const claimed = new Set([...claims.values()].flat());
  const byId = assigned(groups, claims);
  for (const row of rows) if (!byId.has(row.id)) byId.set(row.id, []);
  const rowById = new Map(rows.map((row) => [row.id, row]));
  const ids = [...byId.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  return {
    devices: ids.map((id) => ({ id, row: rowById.get(id), files: byId.get(id)!.toSorted(byShown) })),
    strays: loose.filter((file) => !claimed.has(file)).toSorted(byShown),
  };
}

/**
 * Devices with their files. What a claim passes over in the folder of its own device is listed there without being
 * read; where the claim itself found nothing, that is a loss.
 */
function assigned(groups: readonly Group[], claims: ReadonlyMap<string, readonly FoundFile[]>): Map<string, readonly FoundFile[]> {
  const claimed = new Set([...claims.values()].flat());
  const byId = new Map(claims);
  for (const { id, files } of groups) {
    const rest = files.filter((file) => !claimed.has(file));
    if (rest.length === 0 && files.length > 0) continue;
    const claim = claims.get(id);
    const before = byId.get(id);
    if (claim) byId.set(id, [...before!, ...rest.map((file) => passedOver(file, claim.length > 0 ? 'note' : 'lost'))]);
    else if (before) throw new AskfirstError('device-path-duplicate', { id, first: before[0]?.shown ?? id, second: files[0]?.shown ?? id });
    else byId.set(id, rest);
  }
  return byId;
}

function passedOver(file: FoundFile, level: Problem['level']): FoundFile {
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

function* groupsIn(given: string, known: ReadonlySet<string>, recognise: Recognise, loose: FoundFile[]): Generator<Group> {
  const kind = kindOf(given, true);
  const shown = shownPath(given);
  if (kind === 'missing') throw new AskfirstError('path-missing', { path: given });
  if (kind !== 'folder') {
    yield { id: idOf(path.parse(given).name), files: [look(given, shown, recognise, shown.split('/').length - 1)] };
    return;
  }
  const entries = entriesOf(given);
  const own = idOf(path.basename(path.resolve(given)));
  const named = shown === '.' ? 0 : shown.split('/').length;
  if (known.has(own) && entries.length > 0 && entries.every((entry) => entry.kind !== 'folder')) {
    yield { id: own, files: walk(given, shown, recognise, named) };
    return;
  }
  for (const { name, kind: is } of entries) {
    const at = `${given}/${name}`;
    const below = inside(shown, name);
    if (is === 'folder') yield { id: idOf(name), files: walk(at, below, recognise, named) };
    else {
      const file = is === 'file' ? look(at, below, recognise, named) : linked(at, below, named);
      if (file.problem?.code === 'format-unknown' || is !== 'file') loose.push(file);
      else yield { id: idOf(path.parse(name).name), files: [file] };
    }
  }
}

/** A name on disk as an id: composed, for some systems keep umlauts in two parts. */
function idOf(name: string): string {
  return name.normalize('NFC');
}

function entriesOf(folder: string): Entry[] {
  try {
    return withoutCompanions(folder, listFolder(folder)).filter((entry) => !isSkipped(entry));
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    throw new AskfirstError('file-unreadable', { path: folder, reason }, { cause: error });
  }
}
