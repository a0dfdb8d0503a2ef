import path from 'node:path';
import { AskfirstError } from '../error.ts';
import { type Entry, kindOf, listFolder, reasonOf } from '../lib/files.ts';
import type { FoundFile } from '../model/found-device.ts';
import { isArchive, placed, skipped } from './look.ts';
import type { Search } from './recogniser.ts';
import { shownPath } from './shown-path.ts';
import { isHidden, isSystemFolder } from './skip.ts';
import { backupIn, filesAt, inside, walk } from './walk.ts';

/** A folder or loose file that stands for a device. */
export interface Group {
  readonly id: string;
  readonly files: readonly FoundFile[];
}

/** What makes a loose file no device: nothing in it was recognised. */
const strayCodes: ReadonlySet<string> = new Set(['format-unknown', 'link-not-followed', 'archive-without-book']);

/**
 * The devices below a path the user gave.
 *
 * @param isDevice whether an inventory device goes by a name
 * @param loose takes files that are no device
 * @throws AskfirstError `path-missing`, `file-unreadable`
 */
export async function* groupsIn(
  given: string,
  isDevice: (name: string) => boolean,
  search: Search,
  loose: FoundFile[],
): AsyncGenerator<Group> {
  const kind = kindOf(given, true);
  const shown = shownPath(given);
  if (kind === 'missing') throw new AskfirstError('path-missing', { path: given });
  if (kind !== 'folder') {
    const place = placed(given, shown, shown.split('/').length - 1);
    yield { id: idOf(path.parse(given).name), files: await filesAt(place, { name: '', kind: 'file' }, [], search) };
    return;
  }
  const entries = entriesOf(given);
  const own = idOf(path.basename(path.resolve(given)));
  const named = shown === '.' ? 0 : shown.split('/').length;
  if ((isDevice(own) && holdsFilesAlone(entries)) || backupIn(given, entries, search.recogniser)) {
    yield { id: own, files: await walk(given, shown, search, named) };
    return;
  }
  for (const entry of entries) yield* groupAt(`${given}/${entry.name}`, inside(shown, entry.name), named, entry, entries, search, loose);
}

async function* groupAt(
  at: string,
  shown: string,
  named: number,
  entry: Entry,
  beside: readonly Entry[],
  search: Search,
  loose: FoundFile[],
): AsyncGenerator<Group> {
  const { name, kind } = entry;
  const place = placed(at, shown, named);
  if (kind !== 'folder') {
    const files = await filesAt(place, entry, beside, search);
    if (files.every(isStray)) loose.push(...files);
    else yield { id: idOf(path.parse(name).name), files };
  } else if (isSystemFolder(name)) {
    loose.push(skipped(place, 'system'));
  } else {
    const files = await walk(at, shown, search, named, isHidden(name));
    if (isHidden(name) && files.every(isStray)) loose.push(...files);
    else yield { id: idOf(name), files };
  }
}

function isStray(file: FoundFile): boolean {
  return file.skipped !== undefined || isArchive(file) || (file.problem !== undefined && strayCodes.has(file.problem.code));
}

/** Folders of systems and hidden ones do not count: some systems put them everywhere. */
function holdsFilesAlone(entries: readonly Entry[]): boolean {
  const counted = entries.filter(({ name, kind }) => kind !== 'folder' || !(isHidden(name) || isSystemFolder(name)));
  return counted.length > 0 && counted.every(({ kind }) => kind !== 'folder');
}

/** A name on disk as an id: composed, for some systems keep umlauts in two parts. */
function idOf(name: string): string {
  return name.normalize('NFC');
}

function entriesOf(folder: string): Entry[] {
  try {
    return listFolder(folder);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    throw new AskfirstError('file-unreadable', { path: folder, reason }, { cause: error });
  }
}
