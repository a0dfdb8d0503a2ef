import { resolve } from 'node:path';
import { type Entry, kindOf, listFolder, readHead, reasonOf } from '../lib/files.ts';
import type { FoundFile } from '../model/found-device.ts';
import { unpacked } from './archive.ts';
import { headLength, isArchive, linked, look, lost, placed, refused, skipped, unreadable } from './look.ts';
import type { BackupFolder, Recogniser, Search } from './recogniser.ts';
import { isHidden, isSystemFolder, suspectedByName } from './skip.ts';

/** A folder whose files are listed as one, but for the address books among them: hidden, or a phone's backup. */
interface Bundle {
  readonly path: string;
  readonly shown: string;
  readonly backup: BackupFolder | undefined;
  readonly kept: FoundFile[];
}

interface Folder {
  readonly path: string;
  readonly shown: string;
  readonly bundle: Bundle | undefined;
}

/** What is no news of a file in a hidden folder. */
const unsurprising: ReadonlySet<string | undefined> = new Set([
  'format-unknown',
  'file-empty',
  'link-not-followed',
  'archive-without-book',
]);

/**
 * All files below a folder, in code-unit order.
 *
 * @param hidden the folder itself is hidden by its name
 */
export async function walk(folder: string, shown: string, search: Search, named = 0, hidden = false): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  const bundles: Bundle[] = hidden ? [{ path: folder, shown, backup: undefined, kept: [] }] : [];
  const pending: Folder[] = [{ path: folder, shown, bundle: bundles[0] }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    let entries;
    try {
      entries = listFolder(next.path);
    } catch (error) {
      (next.bundle?.kept ?? found).push(lost(placed(next.path, next.shown, named), unreadable(error)));
      continue;
    }
    const backup = next.bundle ? undefined : backupIn(next.path, entries, search.recogniser);
    const bundle = backup ? { ...next, backup, kept: [] } : next.bundle;
    if (backup) bundles.push(bundle!);
    if (backup?.closed) continue;
    for (const entry of entries) {
      const place = placed(`${next.path}/${entry.name}`, inside(next.shown, entry.name), named);
      if (entry.kind !== 'folder') {
        for (const file of await filesAt(place, entry, entries, search, bundle))
          if (!bundle) found.push(file);
          else if (isKept(file, bundle, search.recogniser)) bundle.kept.push(file);
      } else if (isSystemFolder(entry.name)) {
        if (!bundle) found.push(skipped(place, 'system'));
      } else if (isHidden(entry.name) && !bundle) {
        const closed = { ...place, backup: undefined, kept: [] };
        bundles.push(closed);
        pending.push({ ...place, bundle: closed });
      } else pending.push({ ...place, bundle });
    }
  }
  for (const bundle of bundles) found.push(...bundle.kept, listed(bundle, named));
  return found.toSorted(byShown);
}

/** One entry of a folder: a file, or an archive with all that lies in it. */
export async function filesAt(
  place: ReturnType<typeof placed>,
  { name, kind }: Entry,
  beside: readonly Entry[],
  search: Search,
  bundle?: Bundle,
): Promise<FoundFile[]> {
  if (kind !== 'file') return [linked(place)];
  const byName = suspectedByName(name, (other) => beside.some((entry) => entry.name === other)) ?? (bundle ? 'hidden' : undefined);
  const suspected = name !== '' && search.inputs.has(resolve(place.path)) ? 'input' : byName;
  const file = look(place, suspected, search);
  return isArchive(file) && !bundle?.backup ? await unpacked(file, search) : [file];
}

function isKept(file: FoundFile, { backup }: Bundle, recogniser: Recogniser): boolean {
  if (file.reader !== undefined) return !backup || recogniser.inBackup(file.shown.slice(file.shown.lastIndexOf('/') + 1), file.reader);
  if (file.problem) return backup ? file.problem.code === 'file-unreadable' : !unsurprising.has(file.problem.code);
  return isArchive(file) && !backup;
}

/** The bundle itself. A backup of which nothing could be read is lost; what else lies in it is known to be no address book. */
function listed({ path, shown, backup, kept }: Bundle, named: number): FoundFile {
  const place = placed(path, shown, named);
  if (!backup) return skipped(place, 'hidden');
  return kept.some(({ reader }) => reader !== undefined) ? skipped(place, 'backup-part') : refused(place, backup.format);
}

/** Whether a folder is one backup of a phone. */
export function backupIn(folder: string, entries: readonly Entry[], recogniser: Recogniser): BackupFolder | undefined {
  const names = new Set(entries.filter(({ kind }) => kind === 'file').map(({ name }) => name));
  return recogniser.folder(names, (name) => {
    const path = `${folder}/${name}`;
    try {
      return kindOf(path, false) === 'file' ? readHead(path, headLength) : new Uint8Array();
    } catch (error) {
      if (reasonOf(error) === undefined) throw error;
      return new Uint8Array();
    }
  });
}

/** The shown path of an entry of a shown folder; what lies in the working folder itself goes by its name. */
export function inside(folder: string, name: string): string {
  return folder === '.' ? name : `${folder}/${name}`;
}

export function byShown(a: FoundFile, b: FoundFile): number {
  return a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0;
}
