import { hash } from 'node:crypto';
import type { ByteSource } from '../../../lib/bytes.ts';
import { imageOf, readWhole, type SqliteImage } from '../../../lib/sqlite-image.ts';
import type { ContactSink } from '../../../model/contact-sink.ts';
import { problem } from '../../../model/problem-texts.ts';
import type { BookContext } from '../address-book-reader.ts';

const MIB = 2 ** 20;
/** Most MiB of one file: a database is held in memory whole, for a moment twice. Large address books have some tens. */
const LARGEST = 512;

/**
 * Reads a database with the journal and the log beside it, and tells the sink what was made of them; what was used is
 * named with its hash, for it is evidence as much as the database. Undefined when one of them is too large.
 */
export function readImage(source: ByteSource, sink: ContactSink, { limits, beside }: BookContext): SqliteImage | undefined {
  const most = Math.min(limits.fileSize, LARGEST * MIB);
  const database = readWhole(source, most);
  const journal = wholeOf(beside('-journal'), most);
  const log = beside('-wal');
  const wal = wholeOf(log, most);
  if (database === undefined || journal === undefined || wal === undefined) {
    sink.problem(problem('lost', 'database-too-large', 0, { limit: Math.floor(most / MIB) }));
    return undefined;
  }
  const image = imageOf(database, journal, wal, most);
  tellJournal(image, journal, sink);
  tellLog(image, wal, sink);
  if (log === undefined && image.keepsLog) sink.problem(problem('note', 'wal-missing', 0));
  if (image.missing > 0) sink.problem(problem('lost', 'database-cut', 0, { bytes: image.missing }));
  return image;
}

/** A file that is not there holds nothing. */
function wholeOf(source: ByteSource | undefined, most: number): Uint8Array | undefined {
  return source === undefined ? new Uint8Array() : readWhole(source, most);
}

function tellJournal({ journal: { pages, unreadable } }: SqliteImage, bytes: Uint8Array, sink: ContactSink): void {
  if (unreadable) sink.problem(problem('lost', 'journal-unreadable', 0));
  else if (pages > 0) sink.problem(problem('note', 'journal-rolled-back', 0, { pages, sha256: hash('sha256', bytes) }));
}

function tellLog({ wal: { frames, pages, uncommitted, brokenAt } }: SqliteImage, bytes: Uint8Array, sink: ContactSink): void {
  if (frames + uncommitted > 0) {
    sink.problem(problem('note', 'wal-replayed', 0, { frames, pages, uncommitted, sha256: hash('sha256', bytes) }));
  }
  if (brokenAt !== undefined) sink.problem(problem('lost', 'wal-damaged', 0, { frame: brokenAt }));
}
