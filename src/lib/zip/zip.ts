import type { Readable } from 'node:stream';
import { crc32, inflateRawSync } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import type { RandomBytes } from '../bytes.ts';
import { ZipFault } from './fault.ts';
import { cleanName, entryName } from './names.ts';
import { readerOver } from './reader.ts';

/** One file of an archive, as the archive's directory describes it. */
export interface ZipEntry {
  /** Place in the directory, folders counted; two entries may have one name. */
  readonly position: number;
  /** Cleaned for showing; empty when nothing is left of it. */
  readonly name: string;
  /** Inflated size in bytes, as stated; more is never inflated. */
  readonly size: number;
  /** Size within the archive, in bytes. */
  readonly packed: number;
}

/** An open archive. Nothing it holds is ever written to disk. */
export interface Zip {
  /** Its files, folders left out, in the order of its directory. */
  readonly entries: readonly ZipEntry[];
  /** Why its directory could not be read to the end; the entries before that are listed. */
  readonly fault: ZipFault | undefined;
  /** The first bytes of an entry. @throws ZipFault */
  head(entry: ZipEntry, length: number): Promise<Uint8Array>;
  /** All of an entry, its checksum compared. @throws ZipFault */
  bytes(entry: ZipEntry): Promise<Uint8Array>;
  /** All of an entry, piece by piece, its checksum compared at the end. @throws ZipFault */
  chunks(entry: ZipEntry): AsyncGenerator<Uint8Array>;
  close(): void;
}

const LOCAL_HEADER = 30;

/** Entries up to this size, packed and inflated, are inflated at once; a stream would cost ten times as much. */
const SMALL = 1 << 20;

/**
 * Opens an archive and reads its directory; closes the source when that fails.
 *
 * @throws ZipFault when it has none, has more than `mostEntries`, or its entries overlap; the system's error when the file cannot be read
 */
export async function openZip(source: RandomBytes, mostEntries: number): Promise<Zip> {
  const { default: yauzl } = await import('yauzl');
  const options = { autoClose: false, lazyEntries: true, decodeStrings: false } as const;
  try {
    const reader = await readerOver(source);
    const file = await faulty(() => yauzl.fromRandomAccessReaderPromise(reader, source.size, options));
    if (file.entryCount > mostEntries) throw new ZipFault('entries');
    const { raw, fault } = await directoryOf(file);
    if (overlap(raw)) throw new ZipFault('overlapping');
    const name = (entry: Entry): string => {
      const bytes = entry.fileNameRaw;
      return entryName(bytes, yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, bytes, entry.extraFields, false));
    };
    const entries = raw.flatMap((entry, position) => {
      const full = name(entry);
      if (full.endsWith('/')) return [];
      return [{ position, name: cleanName(full), size: entry.uncompressedSize, packed: entry.compressedSize }];
    });
    const first = async (entry: Entry, length: number): Promise<Uint8Array> =>
      entry.compressedSize <= SMALL && entry.uncompressedSize <= SMALL
        ? (await inflated(file, entry, source)).subarray(0, length)
        : await collected(await streamOf(file, entry), length);
    return {
      entries,
      fault,
      head: ({ position }, length) => faulty(() => first(raw[position]!, length)),
      bytes: ({ position }) => faulty(async () => checked(raw[position]!, await first(raw[position]!, Infinity))),
      chunks: ({ position }) => streamed(raw[position]!, (entry) => streamOf(file, entry)),
      close: () => source.close(),
    };
  } catch (error) {
    source.close();
    throw error;
  }
}

/** Runs a step; whatever fails for the archive's sake becomes a fault, an error of the system stays one. */
async function faulty<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof ZipFault || (error instanceof Error && 'syscall' in error)) throw error;
    throw new ZipFault('damaged', error);
  }
}

async function directoryOf(file: ZipFile): Promise<{ raw: Entry[]; fault: ZipFault | undefined }> {
  const raw: Entry[] = [];
  try {
    await faulty(async () => {
      for await (const entry of file.eachEntry()) raw.push(entry);
    });
    return { raw, fault: undefined };
  } catch (error) {
    if (!(error instanceof ZipFault)) throw error;
    return { raw, fault: error };
  }
}

/** Whether any two entries share bytes: one kernel of data quoted by many entries makes a bomb without nesting. */
function overlap(entries: readonly Entry[]): boolean {
  let end = 0;
  for (const entry of entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)) {
    if (entry.relativeOffsetOfLocalHeader < end) return true;
    end = entry.relativeOffsetOfLocalHeader + LOCAL_HEADER + entry.fileNameLength + entry.compressedSize;
  }
  return false;
}

/** All of a small entry. */
async function inflated(file: ZipFile, entry: Entry, source: RandomBytes): Promise<Uint8Array> {
  const { compressedSize, uncompressedSize } = checkReadable(entry);
  const { fileDataStart } = await file.readLocalFileHeaderPromise(entry, { minimal: true });
  const packed = new Uint8Array(compressedSize);
  if (source.read(packed, 0, compressedSize, fileDataStart) < compressedSize) throw new ZipFault('damaged');
  const bytes = entry.isCompressed() ? inflateRawSync(packed, { maxOutputLength: Math.max(uncompressedSize, 1) }) : packed;
  if (bytes.length !== uncompressedSize) throw new ZipFault('damaged');
  return bytes;
}

async function streamOf(file: ZipFile, entry: Entry): Promise<Readable> {
  return await file.openReadStreamPromise(checkReadable(entry), {});
}

function checkReadable(entry: Entry): Entry {
  if (entry.isEncrypted()) throw new ZipFault('encrypted');
  if (!entry.canDecodeFileData()) throw new ZipFault('method');
  return entry;
}

async function* streamed(entry: Entry, open: (entry: Entry) => Promise<Readable>): AsyncGenerator<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = (await faulty(() => open(entry)))[Symbol.asyncIterator]();
  let checksum = 0;
  try {
    for (;;) {
      const { done, value } = await faulty(() => chunks.next());
      if (done === true) break;
      checksum = crc32(value, checksum);
      yield value;
    }
  } finally {
    await chunks.return?.();
  }
  if (checksum !== entry.crc32) throw new ZipFault('damaged');
}

/** At most the first `length` bytes of a stream, which is then left. */
async function collected(stream: Readable, length: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let count = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    count += chunk.length;
    if (count >= length) break;
  }
  return Buffer.concat(chunks).subarray(0, length);
}

function checked(entry: Entry, bytes: Uint8Array): Uint8Array {
  if (crc32(bytes) !== entry.crc32) throw new ZipFault('damaged');
  return bytes;
}
