import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../../fixtures/address-books/sqlite');

/** A database of the fixtures, or a file beside one. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(folder, name)));
}

/** Bytes of the log in the fixture `android-log`: header, then frames of one page each. */
export const frameSize = 24 + 512;
/** Frames up to the last commit. */
export const committed = 12;

/** The first frames of the log of `android-log`. */
export function logUpTo(frames: number): Uint8Array {
  return fixture('android-log.db-wal').slice(0, 32 + frames * frameSize);
}
