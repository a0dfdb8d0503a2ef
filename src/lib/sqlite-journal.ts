import { pageSizeIn, resized } from './sqlite-wal.ts';

/** What a rollback journal undoes in the database beside which it lies. */
export interface Rollback {
  /** The database as it was before the transaction that was cut off; the bytes given, where there is nothing to undo. */
  readonly bytes: Uint8Array;
  /** Pages put back. */
  readonly pages: number;
  /** A journal that calls for a rollback which cannot be made here: it spans several databases, or its header is damaged. */
  readonly unreadable: boolean;
}

const MAGIC = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
const UNCOUNTED = 0xffffffff;

/**
 * Undoes in memory the transaction that a rollback journal shows as cut off, as SQLite does before the first read. A
 * journal whose first byte is zero belongs to a finished transaction.
 *
 * Source: "The Rollback Journal" on sqlite.org, and `readJournalHdr` and `pager_playback` in pager.c.
 *
 * @param database changed in place where its size allows
 * @param most bytes that a database may have; a journal that speaks of more is damaged
 */
export function rollBack(database: Uint8Array, journal: Uint8Array, most: number): Rollback {
  if (journal.length === 0 || journal[0] === 0) return { bytes: database, pages: 0, unreadable: false };
  const view = new DataView(journal.buffer, journal.byteOffset, journal.length);
  const refused = { bytes: database, pages: 0, unreadable: true };
  if (journal.length < 28 || !isMagic(journal, 0) || isMagic(journal, journal.length - MAGIC.length)) return refused;
  const sector = view.getUint32(20);
  const pageSize = view.getUint32(24) || pageSizeIn(database);
  const size = view.getUint32(16);
  if (!isPower(sector, 32) || !isPower(pageSize, 512) || size * pageSize > most) return refused;
  const bytes = resized(database, size * pageSize);
  const record = pageSize + 8;
  let pages = 0;
  for (let at = 0; at + sector <= journal.length && isMagic(journal, at); at = aligned(at, sector)) {
    const counted = view.getUint32(at + 8);
    const nonce = view.getUint32(at + 12);
    at += sector;
    const fitting = Math.floor((journal.length - at) / record);
    const records = Math.min(counted === UNCOUNTED ? fitting : counted, fitting);
    for (let left = records; left > 0; left--, at += record) {
      const page = view.getUint32(at);
      const content = journal.subarray(at + 4, at + 4 + pageSize);
      if (page === 0 || sumOf(content, nonce) !== view.getUint32(at + 4 + pageSize)) return { bytes, pages, unreadable: false };
      if (page > size) continue;
      bytes.set(content, (page - 1) * pageSize);
      pages++;
    }
  }
  return { bytes, pages, unreadable: false };
}

function isMagic(journal: Uint8Array, at: number): boolean {
  return MAGIC.every((byte, index) => journal[at + index] === byte);
}

function isPower(size: number, least: number): boolean {
  return size >= least && size <= 65_536 && (size & (size - 1)) === 0;
}

/** Each header begins at a border of sectors. */
function aligned(at: number, sector: number): number {
  return Math.ceil(at / sector) * sector;
}

/** SQLite sums every 200th byte only, from the end. */
function sumOf(content: Uint8Array, nonce: number): number {
  let sum = nonce;
  for (let at = content.length - 200; at > 0; at -= 200) sum = (sum + content[at]!) >>> 0;
  return sum;
}
