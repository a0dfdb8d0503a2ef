import { createHash } from 'node:crypto';
import { companionEndings } from '../discover/skip.ts';
import { memorySource, randomMemory } from '../lib/bytes.ts';
import { openRandom } from '../lib/files.ts';
import { ZipFault } from '../lib/zip/fault.ts';
import { openZip, type Zip, type ZipEntry } from '../lib/zip/zip.ts';
import type { Limits } from '../model/limits.ts';
import type { OpenBook } from './open-book.ts';

/** An open archive whose entries are found by their place and by their name. */
interface Opened {
  readonly zip: Zip;
  readonly byPosition: ReadonlyMap<number, ZipEntry>;
  readonly byName: ReadonlyMap<string, ZipEntry>;
}

/** The files within one archive on disk, each inflated in memory when it is asked for. Archives stay open until `close`. */
export class PackedFiles {
  readonly #path: string;
  readonly #limits: Limits;
  /** By the places that lead to them; the outermost by none. */
  readonly #open = new Map<string, Opened>();

  constructor(path: string, limits: Limits) {
    this.#path = path;
    this.#limits = limits;
  }

  /** @throws ZipFault when the entry is damaged, the system's error when the archive cannot be read */
  async open(entry: readonly number[]): Promise<OpenBook> {
    const opened = await this.#archive(entry.slice(0, -1));
    const own = entryOf(opened, entry.at(-1)!);
    const bytes = await opened.zip.bytes(own);
    const beside = new Map<string, Uint8Array>();
    const read = new Set<string>();
    for (const ending of companionEndings) {
      // One that exceeds the limits was listed as lost when the archive was looked at.
      const other = opened.byName.get(`${own.name}${ending}`);
      if (other && other.size <= this.#limits.inflatedSize) beside.set(ending, await opened.zip.bytes(other));
    }
    return {
      source: memorySource(bytes),
      beside(ending) {
        const other = beside.get(ending);
        if (other) read.add(ending);
        return other && memorySource(other);
      },
      finish: () => ({
        ...fingerprint(bytes),
        companions: [...read].map((ending) => ({ ending, ...fingerprint(beside.get(ending)!) })),
      }),
      close: () => {},
    };
  }

  close(): void {
    for (const { zip } of this.#open.values()) zip.close();
    this.#open.clear();
  }

  async #archive(places: readonly number[]): Promise<Opened> {
    const key = places.join('/');
    const known = this.#open.get(key);
    if (known) return known;
    const outer = places.length > 0 ? await this.#archive(places.slice(0, -1)) : undefined;
    const source = outer ? randomMemory(await outer.zip.bytes(entryOf(outer, places.at(-1)!))) : openRandom(this.#path);
    const zip = await openZip(source, this.#limits.archiveEntries);
    const opened = {
      zip,
      byPosition: new Map(zip.entries.map((entry) => [entry.position, entry])),
      byName: new Map(zip.entries.map((entry) => [entry.name, entry])),
    };
    this.#open.set(key, opened);
    return opened;
  }
}

/** An entry that was there when the archive was first looked at. */
function entryOf({ byPosition }: Opened, position: number): ZipEntry {
  const entry = byPosition.get(position);
  if (!entry) throw new ZipFault('damaged');
  return entry;
}

function fingerprint(bytes: Uint8Array): { bytes: number; sha256: string } {
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
