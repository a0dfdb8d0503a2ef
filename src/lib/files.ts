import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { ByteSource, RandomBytes } from './bytes.ts';

/** A file being read once from front to back; bytes and hash are complete when its end was reached. */
export interface FileSource extends ByteSource {
  /** Reads whatever is left and closes; returns the size in bytes and the SHA-256 in lower-case hex. */
  finish(): { readonly bytes: number; readonly sha256: string };
  close(): void;
}

/** Opens a file whose SHA-256 is taken in the same pass over the same buffers, unless nobody asks: then it is empty. */
export function openFile(path: string, hashed = true): FileSource {
  const descriptor = fs.openSync(path, 'r');
  const hash = hashed ? createHash('sha256') : undefined;
  let bytes = 0;
  let open = true;
  let ended = false;
  function read(into: Uint8Array, at: number, length: number): number {
    const count = fs.readSync(descriptor, into, at, length, null);
    if (count > 0) hash?.update(into.subarray(at, at + count));
    ended = count === 0;
    bytes += count;
    return count;
  }
  function close(): void {
    if (open) fs.closeSync(descriptor);
    open = false;
  }
  return {
    read,
    close,
    finish() {
      if (open && !ended) {
        const rest = new Uint8Array(65_536);
        while (read(rest, 0, rest.length) > 0);
      }
      close();
      return { bytes, sha256: hash?.digest('hex') ?? '' };
    },
  };
}

/** A stretch of a file being read; `left` is the number of bytes still to come, more than 0 at the end of a file cut short. */
export interface RangeSource extends ByteSource {
  left(): number;
  close(): void;
}

/** Opens a file from byte `start` to before byte `end`; no hash is taken. */
export function openRange(path: string, start: number, end: number): RangeSource {
  const descriptor = fs.openSync(path, 'r');
  let position = start;
  return {
    read(into, at, length) {
      const count = fs.readSync(descriptor, into, at, Math.min(length, end - position), position);
      position += count;
      return count;
    },
    left: () => end - position,
    close: () => fs.closeSync(descriptor),
  };
}

/** Opens a file to be read at any place. */
export function openRandom(path: string): RandomBytes {
  const descriptor = fs.openSync(path, 'r');
  let open = true;
  return {
    size: fs.fstatSync(descriptor).size,
    read: (into, at, length, position) => fs.readSync(descriptor, into, at, length, position),
    close() {
      if (open) fs.closeSync(descriptor);
      open = false;
    },
  };
}

/** The first bytes of a file, for recognising its format. */
export function readHead(path: string, length: number): Uint8Array {
  const descriptor = fs.openSync(path, 'r');
  try {
    const head = new Uint8Array(length);
    return head.subarray(0, fs.readSync(descriptor, head, 0, length, 0));
  } finally {
    fs.closeSync(descriptor);
  }
}

/** A data file that ships beside the code. */
export function readData(url: URL): Uint8Array {
  return new Uint8Array(fs.readFileSync(url));
}

/** A small text file the user wrote (policy, configuration, key). */
export function readText(path: string): string {
  return fs.readFileSync(path, 'utf8');
}

/** A small file that nobody else should know. */
export interface SecretFile {
  readonly bytes: Uint8Array;
  /** Its permission bits where group or others have any right to it; undefined where not, and on systems without such bits. */
  readonly openMode: number | undefined;
}

/** Reads a secret and its mode from the same open file; of a longer one, `most` + 1 bytes. */
export function readSecret(file: string, most: number): SecretFile {
  const descriptor = fs.openSync(file, 'r');
  try {
    const mode = fs.fstatSync(descriptor).mode & 0o777;
    const bytes = new Uint8Array(most + 1);
    let length = 0;
    for (let count = -1; count !== 0 && length <= most; length += count)
      count = fs.readSync(descriptor, bytes, length, most + 1 - length, null);
    return { bytes: bytes.subarray(0, length), openMode: hasModes && (mode & 0o077) !== 0 ? mode : undefined };
  } finally {
    fs.closeSync(descriptor);
  }
}

/** Windows knows no such bits and makes some up. */
const hasModes = sep === '/';

export type Kind = 'file' | 'folder' | 'link' | 'other' | 'missing';

/** What a path is; a symbolic link named by the user is followed when `follow` is set. */
export function kindOf(path: string, follow: boolean): Kind {
  const stats = (follow ? fs.statSync : fs.lstatSync)(path, { throwIfNoEntry: false });
  if (!stats) return 'missing';
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  return stats.isSymbolicLink() ? 'link' : 'other';
}

/** Where a file would be written: every symbolic link among its folders followed, its own name left as it is. */
export function placeOf(file: string): string {
  const full = resolve(file);
  const folder = dirname(full);
  return folder === full ? full : join(realPath(folder) ?? placeOf(folder), basename(full));
}

/** The path with every symbolic link followed; undefined where the system does not tell. */
export function realPath(path: string): string | undefined {
  try {
    return fs.realpathSync.native(path);
  } catch (error) {
    if (reasonOf(error) === undefined) throw error;
    return undefined;
  }
}

export interface Entry {
  readonly name: string;
  readonly kind: Kind;
}

/** Entries of a folder in code-unit order of their names, the same on every system. */
export function listFolder(path: string): Entry[] {
  const entries = fs.readdirSync(path, { withFileTypes: true });
  return entries
    .map((entry) => ({ name: entry.name, kind: kindOfEntry(entry) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function kindOfEntry(entry: fs.Dirent): Kind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

export function fileSize(path: string): number {
  return fs.statSync(path).size;
}

/** As `fileSize`; a file that is gone by now counts nothing, reading it will tell. */
export function sizeOrZero(path: string): number {
  try {
    return fileSize(path);
  } catch (error) {
    if (reasonOf(error) === undefined) throw error;
    return 0;
  }
}

/** The system's word for why an operation failed: `EACCES`, `EISDIR` …, or undefined when it is none of the system's. */
export function reasonOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : undefined;
}
