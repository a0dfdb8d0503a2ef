import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A file that grows at its end and can be read anywhere. */
export interface GrowingFile {
  readonly length: number;
  readonly write: (bytes: Uint8Array) => void;
  /** Reads into a buffer from an offset of the file; returns how many bytes came. */
  readonly read: (into: Uint8Array, at: number) => number;
}

/** A report being written. Nothing stands under its name until `commit`; `discard` leaves no trace. */
export interface OutputFile extends GrowingFile {
  readonly path: string;
  /** Writes over bytes written before. */
  patch(at: number, bytes: Uint8Array): void;
  /** Takes back the last bytes; the next ones are written over them. */
  rewind(count: number): void;
  commit(): void;
  discard(): void;
}

/**
 * Opens a file for writing whole or not at all: a temporary file of mode 0600 in the same folder, synced and renamed
 * at the end. Refuses folders, symbolic links, for a link would carry the report somewhere else, and devices and pipes,
 * which the renaming would replace.
 *
 * @throws the system's error, or one with code `EISDIR`, `ELOOP` or `ENOTSUP`
 */
export function openOutput(file: string): OutputFile {
  const stats = fs.lstatSync(file, { throwIfNoEntry: false });
  if (stats?.isDirectory()) throw refusal('EISDIR', file);
  if (stats?.isSymbolicLink()) throw refusal('ELOOP', file);
  if (stats && !stats.isFile()) throw refusal('ENOTSUP', file);
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
  const descriptor = fs.openSync(temporary, 'wx+', 0o600);
  const growing = growingFile(descriptor);
  let open = true;
  const close = (): void => {
    if (open) fs.closeSync(descriptor);
    open = false;
  };
  return {
    path: file,
    get length() {
      return growing.length;
    },
    write: growing.write,
    read: growing.read,
    patch: (at, bytes) => writeAll(descriptor, bytes, at),
    rewind: growing.rewind,
    commit() {
      fs.ftruncateSync(descriptor, growing.length);
      fs.fsyncSync(descriptor);
      close();
      fs.renameSync(temporary, file);
    },
    discard() {
      close();
      fs.rmSync(temporary, { force: true });
    },
  };
}

/**
 * Makes a small file of mode 0600 that did not exist; whatever stands under the name already stays, also a link that
 * leads nowhere. What cannot be written whole is removed again.
 *
 * @throws the system's error, of code `EEXIST` where the name is taken
 */
export function createSecret(file: string, bytes: Uint8Array): void {
  const descriptor = fs.openSync(file, 'wx', 0o600);
  try {
    writeAll(descriptor, bytes, 0);
    fs.fsyncSync(descriptor);
  } catch (error) {
    fs.rmSync(file, { force: true });
    throw error;
  } finally {
    fs.closeSync(descriptor);
  }
}

/** Makes a folder for reports, readable by its owner alone; one that exists is left as it is. */
export function makeFolder(folder: string): void {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
}

function growingFile(descriptor: number): GrowingFile & { readonly rewind: (count: number) => void } {
  let length = 0;
  return {
    get length() {
      return length;
    },
    write(bytes) {
      writeAll(descriptor, bytes, length);
      length += bytes.length;
    },
    read: (into, at) => fs.readSync(descriptor, into, 0, Math.min(into.length, length - at), at),
    rewind(count) {
      length -= count;
    },
  };
}

function writeAll(descriptor: number, bytes: Uint8Array, at: number): void {
  for (let done = 0; done < bytes.length;) done += fs.writeSync(descriptor, bytes, done, bytes.length - done, at + done);
}

function refusal(code: string, file: string): Error {
  return Object.assign(new Error(`${code}: ${file}`), { code, syscall: 'open' });
}

/**
 * A nameless file for what does not fit into memory, of mode 0600 in the system's folder for such files. It loses its
 * name at once where the system allows it, so that not even a crash leaves it behind.
 */
export function openScratch(): GrowingFile & { close(): void } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'askfirst-'));
  const file = path.join(folder, 'findings');
  const descriptor = fs.openSync(file, 'wx+', 0o600);
  const growing = growingFile(descriptor);
  try {
    fs.rmSync(file);
  } catch {
    // Windows keeps the name of an open file; `close` removes it.
  }
  return {
    get length() {
      return growing.length;
    },
    write: growing.write,
    read: growing.read,
    close() {
      fs.closeSync(descriptor);
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
