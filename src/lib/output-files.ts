import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A file being written. Nothing stands under its name until `commit`; `discard` leaves no trace. */
export interface OutputFile {
  readonly path: string;
  write(bytes: Uint8Array): void;
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
  const descriptor = fs.openSync(temporary, 'wx', 0o600);
  let open = true;
  const close = (): void => {
    if (open) fs.closeSync(descriptor);
    open = false;
  };
  return {
    path: file,
    write: (bytes) => writeAll(descriptor, bytes),
    commit() {
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

/** Makes a folder for reports, readable by its owner alone; one that exists is left as it is. */
export function makeFolder(folder: string): void {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += fs.writeSync(descriptor, bytes, done);
}

function refusal(code: string, file: string): Error {
  return Object.assign(new Error(`${code}: ${file}`), { code, syscall: 'open' });
}

/** Bytes kept outside memory once they are many; readable again and again until `close`. */
export class Spool {
  #memory: Uint8Array[] = [];
  #starts: number[] = [];
  #length = 0;
  #folder: string | undefined;
  #descriptor: number | undefined;
  readonly #limit: number;

  /** @param limit bytes kept in memory before a temporary file is used */
  constructor(limit = 32 << 20) {
    this.#limit = limit;
  }

  get length(): number {
    return this.#length;
  }

  append(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    if (this.#descriptor === undefined && this.#length + bytes.length > this.#limit) this.#spill();
    if (this.#descriptor === undefined) {
      this.#memory.push(bytes);
      this.#starts.push(this.#length);
    } else writeAll(this.#descriptor, bytes);
    this.#length += bytes.length;
  }

  /** The bytes `[start, end)` in stretches, which hold until the next one is asked for. */
  *read(start: number, end: number): Generator<Uint8Array> {
    if (this.#descriptor === undefined) yield* slices(this.#memory, this.#starts, start, end);
    else {
      const buffer = new Uint8Array(Math.min(1 << 20, end - start));
      for (let at = start; at < end;) {
        const count = fs.readSync(this.#descriptor, buffer, 0, Math.min(buffer.length, end - at), at);
        yield buffer.subarray(0, count);
        at += count;
      }
    }
  }

  close(): void {
    if (this.#descriptor !== undefined) fs.closeSync(this.#descriptor);
    if (this.#folder !== undefined) fs.rmSync(this.#folder, { recursive: true, force: true });
    this.#descriptor = undefined;
    this.#memory = [];
    this.#starts = [];
  }

  /** The file loses its name at once where the system allows it, so that not even a crash leaves it behind. */
  #spill(): void {
    this.#folder = fs.mkdtempSync(path.join(os.tmpdir(), 'askfirst-'));
    const file = path.join(this.#folder, 'findings');
    this.#descriptor = fs.openSync(file, 'wx+', 0o600);
    for (const bytes of this.#memory) writeAll(this.#descriptor, bytes);
    this.#memory = [];
    this.#starts = [];
    try {
      fs.rmSync(file);
    } catch {
      // Windows keeps the name of an open file; `close` removes it.
    }
  }
}

/** `starts` holds where each part begins, so that many short reads stay cheap. */
function* slices(parts: readonly Uint8Array[], starts: readonly number[], start: number, end: number): Generator<Uint8Array> {
  let low = 0;
  for (let high = parts.length; low < high;) {
    const middle = (low + high) >> 1;
    if (starts[middle]! + parts[middle]!.length <= start) low = middle + 1;
    else high = middle;
  }
  for (; low < parts.length && starts[low]! < end; low++) {
    yield parts[low]!.subarray(Math.max(start - starts[low]!, 0), end - starts[low]!);
  }
}
