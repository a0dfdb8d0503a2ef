import type { ByteSource } from '../../../lib/bytes.ts';
import type { Limits } from '../../../model/limits.ts';
import type { BookCounts, ContactSink } from '../../../model/contact-sink.ts';
import type { Problem } from '../../../model/problem.ts';
import type { Reading } from './book.ts';
import { Book } from './book.ts';
import { ofFile, ofStretch } from './origin.ts';
import { addTally, countsOf, emptyTally, notesOf, type Tally } from './tally.ts';

/** What one stretch of a file held; plain values, to be sent from worker to worker. */
export interface Stretch extends Reading {
  readonly tally: Tally;
}

/**
 * Reads a file, or the stretch of one between two places of `cutsOf`. Lines are counted from the beginning of the
 * stretch; what is noted once a file is left to `joinStretches`.
 *
 * @param first the stretch is the file's first one, or all of it
 */
export function readStretch(source: ByteSource, sink: ContactSink, limits: Limits, first: boolean): Stretch {
  const tally = emptyTally();
  return { ...new Book(sink, tally, limits.recordSize).read(source, first ? ofFile : ofStretch), tally };
}

/** A file whose stretches were read each for itself. */
export interface Joined {
  readonly counts: BookCounts;
  /** What is noted once a file; it comes after all other problems. */
  readonly notes: readonly Problem[];
  /** How many lines stand before each stretch, to be added to every line told of while it was read. */
  readonly linesBefore: readonly number[];
}

/**
 * Joins the stretches of a file, in their order. The contacts and problems of one after the other, with their lines moved
 * on, are then those of the whole file. Undefined when this cannot be promised, since a card was open at a cut: the file
 * has to be read as a whole.
 */
export function joinStretches(stretches: readonly Stretch[]): Joined | undefined {
  if (stretches.slice(0, -1).some(({ closed }) => !closed)) return undefined;
  const tally = emptyTally();
  const linesBefore: number[] = [];
  let lines = 0;
  for (const stretch of stretches) {
    linesBefore.push(lines);
    addTally(tally, stretch.tally, lines);
    lines += stretch.lines;
  }
  return { counts: countsOf(tally, stretches[0]?.encoding ?? 'utf-8'), notes: notesOf(tally), linesBefore };
}
