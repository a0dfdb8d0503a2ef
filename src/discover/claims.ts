import path from 'node:path';
import picomatch from 'picomatch';
import { kindOf } from '../lib/files.ts';
import type { FoundFile } from '../model/found-device.ts';
import type { InventorySource } from './devices.ts';
import { shownPath } from './shown-path.ts';
import { placed } from './look.ts';
import type { Search } from './recogniser.ts';
import { filesAt, walk } from './walk.ts';

/** Columns of an inventory that name files of a device. */
type ClaimColumn = 'addressBook' | 'selectedContacts';

/**
 * The files that inventory rows claim in a column, by device id; one file may serve several devices.
 * A file or folder is looked for beside the inventory, then among the files as shown; a glob likewise; a path that lies
 * outside the audited folders is read where it lies. Claims of several inventories for one device add up. A claim that
 * finds nothing is an empty list, whatever others find: something of the device is missing.
 */
export async function claimsOf(
  inventories: readonly InventorySource[],
  column: ClaimColumn,
  found: readonly FoundFile[],
  search: Search,
): Promise<Map<string, FoundFile[]>> {
  const claims = new Map<string, FoundFile[]>();
  if (!inventories.some((inventory) => inventory.claims.some((one) => one[column] !== ''))) return claims;
  const below = filesByFolder(found);
  for (const inventory of inventories) {
    const base = path.dirname(inventory.path);
    for (const { id, [column]: wanted } of inventory.claims) {
      if (wanted === '') continue;
      const files = await claim(wanted.replaceAll('\\', '/'), base, below, search);
      const before = claims.get(id);
      claims.set(id, before ? together(before, files) : files);
    }
  }
  return claims;
}

/** Each file once; none where one of two claims found none. */
function together(before: readonly FoundFile[], files: readonly FoundFile[]): FoundFile[] {
  if (before.length === 0 || files.length === 0) return [];
  const known = new Set(before.map(({ shown }) => shown));
  return [...before, ...files.filter(({ shown }) => !known.has(shown))];
}

async function claim(wanted: string, base: string, below: ReadonlyMap<string, FoundFile[]>, search: Search): Promise<FoundFile[]> {
  const direct = path.isAbsolute(wanted) ? wanted : path.join(base, wanted);
  const named = below.get(path.resolve(direct)) ?? below.get(shownKey(wanted));
  if (named) return named;
  const { base: fixed, glob, isGlob } = picomatch.scan(wanted);
  if (isGlob) {
    const root = path.resolve(base, fixed);
    const matches = picomatch(glob, { dot: true });
    const beside = (below.get(root) ?? []).filter((file) => matches(slashed(path.relative(root, path.resolve(file.path)))));
    if (beside.length > 0) return beside;
    return (below.get(shownKey(fixed)) ?? []).filter((file) => matches(slashed(path.relative(fixed, file.shown))));
  }
  const kind = kindOf(direct, true);
  if (kind === 'missing') return [];
  if (kind === 'folder') return await walk(direct, shownPath(direct), search);
  return await filesAt(placed(direct, shownPath(direct), 0), { name: '', kind: 'file' }, [], search);
}

/** Files by their own path and by every folder above it, as they lie on disk (absolute) and as shown (marked). */
function filesByFolder(files: readonly FoundFile[]): Map<string, FoundFile[]> {
  const below = new Map<string, FoundFile[]>();
  const put = (key: string, file: FoundFile): void => {
    const known = below.get(key);
    if (known) known.push(file);
    else below.set(key, [file]);
  };
  for (const file of files) {
    for (const at of withFolders(path.resolve(file.path))) put(at, file);
    for (const at of withFolders(path.normalize(file.shown))) put(shownKey(at), file);
  }
  return below;
}

function* withFolders(start: string): Generator<string> {
  yield start;
  for (let at = start, above = path.dirname(at); above !== at; at = above, above = path.dirname(at)) yield above;
}

function shownKey(shown: string): string {
  return `shown:${slashed(path.normalize(shown === '' ? '.' : shown)).replace(/(?<=.)\/$/, '')}`;
}

function slashed(text: string): string {
  return text.replaceAll('\\', '/');
}
