import type { ByteSource } from './bytes.ts';
import { type Rollback, rollBack } from './sqlite-journal.ts';
import { pageSizeIn, replayWal, resized, type WalReplay } from './sqlite-wal.ts';
import { fillFrom } from './text-encoding.ts';

/** First bytes of every SQLite database that is not encrypted as a whole. */
const MAGIC = new TextEncoder().encode('SQLite format 3\0');
const HEADER = 100;
/** Version of the file format, for writing (byte 18) and reading (19), of a database in write-ahead mode. */
const KEEPS_LOG = 2;
const CHUNK = 1 << 20;

/** Whether a file begins as a SQLite database does. */
export function isSqlite(head: Uint8Array): boolean {
  return MAGIC.every((byte, at) => head[at] === byte);
}

/** A database in memory as SQLite would show it, and what it took to get there. */
export interface SqliteImage {
  readonly bytes: Uint8Array;
  readonly journal: Rollback;
  readonly wal: WalReplay;
  /** Bytes that the header tells of and the file lacks. In `bytes` it tells of those there are, so that they can be read. */
  readonly missing: number;
  /** The database is one that keeps changes in a log. */
  readonly keepsLog: boolean;
}

/**
 * Joins a database with the journal and the write-ahead log that lie beside it, in SQLite's own order. All of it happens
 * on the bytes given; no file is touched.
 *
 * @param most bytes that the database may have with all that is joined
 */
export function imageOf(database: Uint8Array, journalBytes: Uint8Array, walBytes: Uint8Array, most: number): SqliteImage {
  const journal = rollBack(database, journalBytes, most);
  const wal = replayWal(journal.bytes, walBytes, most);
  const { bytes } = wal;
  const missing = Math.max(0, toldSize(bytes) - bytes.length);
  if (missing > 0) tellSize(bytes);
  const keepsLog = bytes[18] === KEEPS_LOG;
  forgetLog(bytes);
  return { bytes, journal, wal, missing, keepsLog };
}

/** Size in bytes that the header tells, as far as it can be believed: older writers left a figure that SQLite ignores. */
function toldSize(database: Uint8Array): number {
  if (database.length < HEADER) return HEADER;
  const view = new DataView(database.buffer, database.byteOffset, HEADER);
  return view.getUint32(24) === view.getUint32(92) ? view.getUint32(28) * pageSizeIn(database) : 0;
}

function tellSize(database: Uint8Array): void {
  if (database.length < HEADER) return;
  const view = new DataView(database.buffer, database.byteOffset, HEADER);
  view.setUint32(28, Math.floor(database.length / (pageSizeIn(database) || HEADER)));
}

/** A database in write-ahead mode would look for a log of its own, which has been replayed already. */
function forgetLog(bytes: Uint8Array): void {
  for (const at of [18, 19]) if (bytes[at] === KEEPS_LOG) bytes[at] = 1;
}

/** All bytes of a source; undefined when there are more than `most`. */
export function readWhole(source: ByteSource, most: number): Uint8Array | undefined {
  let bytes = new Uint8Array(CHUNK);
  for (let length = 0; ;) {
    length += fillFrom(source, bytes, length, bytes.length - length);
    if (length > most) return undefined;
    if (length < bytes.length) return bytes.subarray(0, length);
    bytes = resized(bytes, bytes.length * 2) as Uint8Array<ArrayBuffer>;
  }
}
