import { type Entry, listFolder, readHead, reasonOf } from '../lib/files.ts';
import type { FoundFile } from '../model/found-device.ts';
import { problem } from '../model/problem-texts.ts';
import { withoutCompanions } from './companions.ts';

/** Names a reader for the first bytes of a file, `empty` for a file without bytes, undefined when none knows it. */
export type Recognise = (head: Uint8Array) => string | undefined;

const headLength = 8192;
const systemFiles = new Set(['thumbs.db', 'desktop.ini', 'ehthumbs.db']);
const media = /\.(?:jpe?g|png|gif|heic|heif|webp|bmp|tiff?|mp[34]|m4[av]|mov|avi|wav|ogg|opus|aac|3gp)$/i;

/** Hidden files, folder settings and media hold no address book; a folder may be named like one all the same. */
export function isSkipped({ name, kind }: Entry): boolean {
  return name.startsWith('.') || (kind !== 'folder' && (systemFiles.has(name.toLowerCase()) || media.test(name)));
}

/** A link or special file: not followed, but listed, for an address book may lie behind it. */
export function linked(path: string, shown: string, named = 0): FoundFile {
  return { path, shown, named, reader: undefined, problem: problem('lost', 'link-not-followed', 0) };
}

/**
 * Looks at one file: what can read it, or why nothing can.
 *
 * @param named folders at the head of `shown` that the user named
 */
export function look(path: string, shown: string, recognise: Recognise, named = 0): FoundFile {
  const file = { path, shown, named, reader: undefined };
  try {
    const head = readHead(path, headLength);
    if (head.length === 0) return { ...file, problem: problem('lost', 'file-empty', 0) };
    const reader = recognise(head);
    return { ...file, reader, problem: reader === undefined ? problem('lost', 'format-unknown', 0) : undefined };
  } catch (error) {
    return { ...file, problem: unreadable(error) };
  }
}

/** All files below a folder, in code-unit order. */
export function walk(folder: string, shown: string, recognise: Recognise, named = 0): FoundFile[] {
  const found: FoundFile[] = [];
  const pending = [{ path: folder, shown }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    let entries;
    try {
      entries = withoutCompanions(next.path, listFolder(next.path));
    } catch (error) {
      found.push({ ...next, named, reader: undefined, problem: unreadable(error) });
      continue;
    }
    for (const entry of entries) {
      if (isSkipped(entry)) continue;
      const { name, kind } = entry;
      const at = { path: `${next.path}/${name}`, shown: inside(next.shown, name) };
      if (kind === 'folder') pending.push(at);
      else if (kind === 'file') found.push(look(at.path, at.shown, recognise, named));
      else found.push(linked(at.path, at.shown, named));
    }
  }
  return found.toSorted(byShown);
}

/** The shown path of an entry of a shown folder; what lies in the working folder itself goes by its name. */
export function inside(folder: string, name: string): string {
  return folder === '.' ? name : `${folder}/${name}`;
}

export function byShown(a: FoundFile, b: FoundFile): number {
  return a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0;
}

/** The problem of a file the system refuses; any other error is a fault of the program and is thrown on. */
export function unreadable(error: unknown): ReturnType<typeof problem> {
  const reason = reasonOf(error);
  if (reason === undefined) throw error;
  return problem('lost', 'file-unreadable', 0, { reason });
}
