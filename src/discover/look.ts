import { fileSize, readHead, reasonOf } from '../lib/files.ts';
import type { FoundFile, SkipReason } from '../model/found-device.ts';
import { limitReached } from '../model/limit-reached.ts';
import type { Limits } from '../model/limits.ts';
import { problem } from '../model/problem-texts.ts';
import type { Problem } from '../model/problem.ts';
import type { Recogniser, Search } from './recogniser.ts';
import { isMedia, isZip } from './skip.ts';

/** Bytes at the beginning of a file by which its format is told. */
export const headLength = 8192;

/** Where a file lies and how it is named. */
export type Place = Pick<FoundFile, 'path' | 'within' | 'shown' | 'named'>;

export function placed(path: string, shown: string, named: number): Place {
  return { path, within: undefined, shown, named };
}

/** A file that can be read by the reader of this id. */
function readable({ path, within, shown, named }: Place, reader: string): FoundFile {
  return { path, within, shown, named, format: reader, reader, problem: undefined, skipped: undefined };
}

export function lost(place: Place, found: Problem, format = 'unknown'): FoundFile {
  return { ...place, format, reader: undefined, problem: found, skipped: undefined };
}

export function skipped(place: Place, reason: SkipReason): FoundFile {
  return { ...place, format: 'unknown', reader: undefined, problem: undefined, skipped: reason };
}

export function refused(place: Place, format: string): FoundFile {
  return lost(place, problem('lost', 'format-refused', 0, { format }), format);
}

/** A ZIP archive: holds files, but is not read as one. */
function archive(place: Place): FoundFile {
  return { ...place, format: 'zip', reader: undefined, problem: undefined, skipped: undefined };
}

export function isArchive({ format, problem: found }: FoundFile): boolean {
  return format === 'zip' && found === undefined;
}

/**
 * What a file is, by its first bytes. Content beats name: what begins like an address book is one, however it is
 * called; what its name alone speaks against is skipped.
 *
 * @param suspected why its name, or the folder it lies in, speaks against it
 */
export function judged(place: Place, head: Uint8Array, suspected: SkipReason | undefined, recogniser: Recogniser): FoundFile {
  if (head.length === 0) return suspected ? skipped(place, suspected) : lost(place, problem('lost', 'file-empty', 0));
  const known = suspected === 'system' || suspected === 'companion' || suspected === 'input';
  if (isZip(head)) return known ? skipped(place, suspected) : archive(place);
  const told = recogniser.file(head, place.shown.slice(place.shown.lastIndexOf('/') + 1));
  if (told && 'reader' in told) return readable(place, told.reader);
  if (known) return skipped(place, suspected);
  if (isMedia(head)) return skipped(place, 'media');
  if (told) return refused(place, told.refused);
  return suspected ? skipped(place, suspected) : lost(place, problem('lost', 'format-unknown', 0));
}

/** Looks at one file on disk: what can read it, or why nothing can. */
export function look(place: Place, suspected: SkipReason | undefined, { recogniser, limits }: Search): FoundFile {
  try {
    const head = readHead(place.path, headLength);
    const found = judged(place, head, suspected, recogniser);
    const size = head.length < headLength ? head.length : fileSize(place.path);
    return found.skipped ? found : withinSize(found, size, limits);
  } catch (error) {
    return lost(place, unreadable(error));
  }
}

/** A file that is larger than allowed is not read at all. */
export function withinSize(file: FoundFile, size: number, limits: Limits): FoundFile {
  if (size <= limits.fileSize || file.problem) return file;
  return { ...file, reader: undefined, problem: limitReached('file-over-limit', 'fileSize', limits) };
}

/** A link or special file: not followed, but listed, for an address book may lie behind it. */
export function linked(place: Place): FoundFile {
  return lost(place, problem('lost', 'link-not-followed', 0));
}

/** The problem of a file the system refuses; any other error is a fault of the program and is thrown on. */
export function unreadable(error: unknown): Problem {
  const reason = reasonOf(error);
  if (reason === undefined) throw error;
  return problem('lost', 'file-unreadable', 0, { reason });
}
