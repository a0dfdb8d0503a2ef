import type { Encoding } from '../../../lib/encodings.ts';
import type { BookCounts } from '../../../model/contact-sink.ts';
import type { Problem } from '../../../model/problem.ts';
import { problem } from '../../../model/problem-texts.ts';

/** Versions by their bit in `Tally.versions`. */
const versions = ['2.1', '3.0', '4.0'] as const;
export const VERSION_21 = 1;
export const VERSION_30 = 2;
export const VERSION_40 = 4;

/** Something that is reported once per file, with the line on which it was met first. */
export interface Noted {
  count: number;
  line: number;
}

export function note(noted: Noted, line: number): void {
  if (noted.count++ === 0) noted.line = line;
}

/** What one file, or a stretch of one, held: counted while it is read. */
export interface Tally {
  begun: number;
  records: number;
  phonesBegun: number;
  phones: number;
  /** Bits of the versions met. */
  versions: number;
  readonly guessed: Noted;
  readonly unversioned: Noted;
  readonly phoneLike: Noted;
}

export function emptyTally(): Tally {
  const none = (): Noted => ({ count: 0, line: 0 });
  return { begun: 0, records: 0, phonesBegun: 0, phones: 0, versions: 0, guessed: none(), unversioned: none(), phoneLike: none() };
}

/** Adds the tally of a later stretch of the same file, whose first line stands behind so many `lines`. */
export function addTally(sum: Tally, more: Tally, lines: number): void {
  sum.begun += more.begun;
  sum.records += more.records;
  sum.phonesBegun += more.phonesBegun;
  sum.phones += more.phones;
  sum.versions |= more.versions;
  for (const name of ['guessed', 'unversioned', 'phoneLike'] as const) {
    if (sum[name].count === 0) sum[name].line = more[name].line + lines;
    sum[name].count += more[name].count;
  }
}

/** The notes of the whole file, in the order of their lines' meaning: encoding, versions, names. */
export function notesOf({ guessed, unversioned, phoneLike }: Tally): Problem[] {
  const notes: Problem[] = [];
  if (guessed.count > 0) notes.push(problem('note', 'charset-guessed', guessed.line, { count: guessed.count }));
  if (unversioned.count > 0) notes.push(problem('note', 'version-missing', unversioned.line, { count: unversioned.count }));
  if (phoneLike.count > 0) notes.push(problem('lost', 'phone-like-property', phoneLike.line, { count: phoneLike.count }));
  return notes;
}

export function countsOf(tally: Tally, encoding: Encoding): BookCounts {
  const { begun, records, phonesBegun, phones } = tally;
  const found = versions.filter((_, bit) => (tally.versions & (1 << bit)) !== 0).join('+');
  return {
    format: found === '' ? 'vcard' : `vcard-${found}`,
    encoding: tally.guessed.count > 0 && encoding === 'utf-8' ? 'windows-1252' : encoding,
    begun,
    records,
    phonesBegun,
    phones,
  };
}
