/** What a write-ahead log brings to the database beside which it lies. */
export interface WalReplay {
  /** The database as SQLite would show it; the bytes given, where the log brings nothing. */
  readonly bytes: Uint8Array;
  /** Frames of committed transactions, and the distinct pages they hold. */
  readonly frames: number;
  readonly pages: number;
  /**
   * Frames of a transaction that was under way, which SQLite leaves out too. While it lasts, it writes some of them anew
   * and keeps neither chain nor salts until the commit.
   */
  readonly uncommitted: number;
  /**
   * 1-based frame from which on committed changes stand in the log that SQLite's rule passes over, for the log is damaged
   * there; 1 also when nothing of the log can be trusted (header damaged, another database's page size). Else undefined.
   */
  readonly brokenAt: number | undefined;
}

const HEADER = 32;
const FRAME_HEADER = 24;
const MAGIC = 0x377f0682;
const VERSION = 3_007_000;

/**
 * Replays a write-ahead log in memory: the frames up to the last commit whose salts and chained checksums hold, as SQLite
 * itself recovers one. The shared-memory index (`-shm`) is not needed for it.
 *
 * Source: "WAL-mode File Format" on sqlite.org, and `walIndexRecover` and `walDecodeFrame` in wal.c.
 *
 * @param database changed in place where its size allows
 * @param most bytes that a database may have; a log that speaks of more is damaged
 */
export function replayWal(database: Uint8Array, wal: Uint8Array, most: number): WalReplay {
  const nothing = { bytes: database, frames: 0, pages: 0, uncommitted: 0, brokenAt: undefined };
  const log = openLog(wal);
  if (log === undefined) return nothing;
  if (log === 'damaged') return { ...nothing, brokenAt: 1 };
  const { pageSize, frameSize } = log;
  const latest = new Map<number, number>();
  let pending: [page: number, at: number][] = [];
  let frames = 0;
  let size = 0;
  let at = HEADER;
  let state: FrameState = 'whole';
  for (; at + frameSize <= wal.length && (state = log.state(at)) === 'whole'; at += frameSize) {
    pending.push([log.page(at), at + FRAME_HEADER]);
    const commit = log.commit(at);
    if (commit === 0) continue;
    for (const [page, content] of pending) latest.set(page, content);
    frames += pending.length;
    size = commit;
    pending = [];
  }
  const { commits, unfinished } = log.behind(at);
  const broken = commits || state === 'damaged';
  const ended = { uncommitted: pending.length + unfinished, brokenAt: broken ? 1 + (at - HEADER) / frameSize : undefined };
  if (size === 0) return { ...nothing, ...ended };
  const first = latest.get(1);
  const header = first === undefined ? database : wal.subarray(first);
  if (pageSizeIn(header) !== pageSize || size * pageSize > most) return { ...nothing, brokenAt: 1 };
  const bytes = resized(database, size * pageSize);
  for (const [page, content] of latest) {
    if (page <= size) bytes.set(wal.subarray(content, content + pageSize), (page - 1) * pageSize);
  }
  return { bytes, frames, pages: latest.size, ...ended };
}

/**
 * `whole`: continues the chain. `damaged`: continues it, but bears foreign salts, which no checksum covers. `other`: of an
 * earlier round, never finished, or damaged; what stands behind it tells.
 */
type FrameState = 'whole' | 'damaged' | 'other';

interface Log {
  readonly pageSize: number;
  readonly frameSize: number;
  /** Asked once for each frame, in order. */
  readonly state: (at: number) => FrameState;
  readonly page: (at: number) => number;
  /** Size of the database in pages after the transaction that this frame ends; 0 when it ends none. */
  readonly commit: (at: number) => number;
  /** Frames from here on, also one cut short: whether one of this log's own ends a transaction, else how many there are. */
  readonly behind: (at: number) => { readonly commits: boolean; readonly unfinished: number };
}

/** Undefined for a log without content: empty, or blanked when it was closed. */
function openLog(wal: Uint8Array): Log | 'damaged' | undefined {
  if (wal.every((byte) => byte === 0)) return undefined;
  if (wal.length < HEADER) return 'damaged';
  const view = new DataView(wal.buffer, wal.byteOffset, wal.length);
  const word = (at: number): number => view.getUint32(at);
  const magic = word(0);
  const pageSize = word(8);
  const usual = pageSize >= 512 && pageSize <= 65_536 && (pageSize & (pageSize - 1)) === 0;
  if ((magic & ~1) !== MAGIC || word(4) !== VERSION || !usual) return 'damaged';
  const little = (magic & 1) === 0;
  let [a, b] = [0, 0];
  const add = (from: number, length: number): void => {
    for (let at = from; at < from + length; at += 8) {
      a = (a + view.getUint32(at, little) + b) >>> 0;
      b = (b + view.getUint32(at + 4, little) + a) >>> 0;
    }
  };
  add(0, 24);
  if (a !== word(24) || b !== word(28)) return 'damaged';
  const frameSize = FRAME_HEADER + pageSize;
  const salted = (at: number): boolean => word(at + 8) === word(16) && word(at + 12) === word(20);
  return {
    pageSize,
    frameSize,
    page: word,
    commit: (at) => word(at + 4),
    state(at) {
      add(at, 8);
      add(at + FRAME_HEADER, pageSize);
      if (a !== word(at + 16) || b !== word(at + 20) || word(at) === 0) return 'other';
      return salted(at) ? 'whole' : 'damaged';
    },
    behind(from) {
      let unfinished = 0;
      for (let at = from; at + FRAME_HEADER <= wal.length; at += frameSize) {
        if (salted(at) && word(at + 4) !== 0) return { commits: true, unfinished: 0 };
        if (salted(at) || (word(at + 8) === 0 && word(at + 12) === 0)) unfinished++;
      }
      return { commits: false, unfinished };
    },
  };
}

/** Size of a page in bytes, as the header of a database says. */
export function pageSizeIn(database: Uint8Array): number {
  const written = (database[16]! << 8) | database[17]!;
  return written === 1 ? 65_536 : written;
}

/** The same bytes at another length, zeros behind them. */
export function resized(bytes: Uint8Array, length: number): Uint8Array {
  if (length <= bytes.length) return bytes.subarray(0, length);
  const longer = new Uint8Array(length);
  longer.set(bytes);
  return longer;
}
