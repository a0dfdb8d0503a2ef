import type { UseEvidence } from '../model/contact-sink.ts';
import type { Problem } from '../model/problem.ts';
import type { DeviceBook } from './device-book.ts';

/**
 * What a book holds, cut to its size: plain columns (`entries.ts`, `exposures.ts`) that can be moved to another thread.
 * `owner` holds the exposure of each place; places stand in the order of reading.
 */
export interface BookColumns {
  readonly rows: Int32Array<ArrayBuffer>;
  readonly keys: Int32Array<ArrayBuffer>;
  readonly texts: Uint8Array<ArrayBuffer>;
  readonly key: Float64Array<ArrayBuffer>;
  readonly bits: Uint8Array<ArrayBuffer>;
  readonly textStart: Int32Array<ArrayBuffer>;
  readonly textEnd: Int32Array<ArrayBuffer>;
  readonly line: Int32Array<ArrayBuffer>;
  readonly entry: Int32Array<ArrayBuffer>;
  readonly owner: Int32Array<ArrayBuffer>;
  readonly contacts: number;
  readonly privateEntries: number;
  readonly evidences: Readonly<Partial<Record<UseEvidence, number>>>;
  readonly problems: readonly Problem[];
}

/** The columns of a book of which one file, or a stretch of one, was read. */
export function columnsOf({ entries, keys, exposures, contacts, privateEntries, evidences, problems }: DeviceBook): BookColumns {
  const { count, places } = exposures;
  return {
    rows: entries.rows,
    keys: keys.rows,
    texts: entries.arena.bytes.slice(0, entries.arena.end),
    key: exposures.key.slice(0, count),
    bits: exposures.bits.slice(0, count),
    textStart: exposures.textStart.slice(0, count),
    textEnd: exposures.textEnd.slice(0, count),
    line: exposures.line.slice(0, places),
    entry: exposures.entry.slice(0, places),
    owner: exposures.owner.slice(0, places),
    contacts,
    privateEntries,
    evidences,
    problems,
  };
}

/** The memory of columns, to be moved rather than copied. */
export function buffersOf({ rows, keys, texts, key, bits, textStart, textEnd, line, entry, owner }: BookColumns): ArrayBuffer[] {
  return [rows, keys, texts, key, bits, textStart, textEnd, line, entry, owner].map(({ buffer }) => buffer);
}
