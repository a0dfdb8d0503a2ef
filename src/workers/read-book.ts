import { faultOf } from '../discover/archive.ts';
import { fileSize, openFile } from '../lib/files.ts';
import type { ContactSink } from '../model/contact-sink.ts';
import type { FoundFile } from '../model/found-device.ts';
import type { BookMapping } from '../model/book-mapping.ts';
import { limitReached } from '../model/limit-reached.ts';
import type { Limits } from '../model/limits.ts';
import type { Problem } from '../model/problem.ts';
import { addressBookReaders } from '../readers/address-books/index.ts';
import { bounded } from './bounded.ts';
import { type Companion, type OpenBook, openOnDisk } from './open-book.ts';
import { PackedFiles } from './packed-files.ts';

/** What was read of one file; its contacts went into the sink. */
export interface ReadBook {
  readonly format: string;
  readonly encoding: string;
  readonly records: number;
  readonly phones: number;
  readonly bytes: number;
  readonly sha256: string | null;
  /** Files beside it that were read along. */
  readonly companions: readonly Companion[];
  /** What stands in the way of the file as a whole; other problems went into the sink. */
  readonly problem: Problem | undefined;
}

/** Reads files one after another, each with the reader that recognised it, under the limits of the run. */
export class BookReading {
  readonly #limits: Limits;
  readonly #mapping: BookMapping;
  readonly #hashed: boolean;
  /** The archive of the last file, for files of one archive follow one another. */
  #packed: { readonly path: string; readonly files: PackedFiles } | undefined;

  /** @param hashed whether the SHA-256 of files on disk is wanted */
  constructor(limits: Limits, mapping: BookMapping, hashed = true) {
    this.#hashed = hashed;
    this.#limits = limits;
    this.#mapping = mapping;
  }

  /** @param most bytes that the file surely does not exceed, where they are known without asking the system */
  async read(file: FoundFile, sink: ContactSink, most?: number): Promise<ReadBook> {
    const unread = { format: file.format, encoding: '', records: 0, phones: 0, bytes: 0, sha256: null, companions: [] };
    const reader = addressBookReaders.find(({ id }) => id === file.reader);
    if (!reader) return { ...unread, ...sizeOf(file), problem: file.problem };
    const limits = this.#limits;
    let book;
    try {
      book = await this.open(file);
      const size = file.within ? Infinity : (most ?? fileSize(file.path));
      const within = bounded(book.source, sink, limits.records, size);
      const { format, encoding, records, phones } = await reader.read(within.source, within.sink, {
        limits,
        mapping: this.#mapping,
        beside: book.beside,
      });
      const over = within.reached() ? limitReached('records-over-limit', 'records', limits) : undefined;
      return { format, encoding, records: Math.min(records, limits.records), phones, ...book.finish(), problem: over };
    } catch (error) {
      return { ...unread, problem: faultOf(error, { limits }, 'entry-damaged') };
    } finally {
      book?.close();
    }
  }

  /** Lets go of what is open. */
  close(): void {
    this.#packed?.files.close();
    this.#packed = undefined;
  }

  /** Opens a file without reading it; whoever opens it closes it. */
  async open({ path, within }: FoundFile): Promise<OpenBook> {
    if (!within) return openOnDisk(path, this.#hashed);
    if (this.#packed?.path !== path) {
      this.close();
      this.#packed = { path, files: new PackedFiles(path, this.#limits) };
    }
    return await this.#packed.files.open(within.entry);
  }
}

/** Size and hash of a file that is not read as an address book; those within archives and those too large have none. */
function sizeOf({ path, within, problem: found }: FoundFile): { bytes: number; sha256: string | null } {
  if (within || found?.code === 'file-over-limit') return { bytes: 0, sha256: null };
  try {
    return openFile(path).finish();
  } catch {
    return { bytes: 0, sha256: null };
  }
}
