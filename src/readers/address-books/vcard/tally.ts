import type { BookCounts, ContactSink } from '../../../model/contact-sink.ts';
import { problem } from '../../../model/problem-texts.ts';

/** Versions by their bit in `Tally.versions`. */
const versions = ['2.1', '3.0', '4.0'] as const;
export const VERSION_21 = 1;
export const VERSION_30 = 2;
export const VERSION_40 = 4;

/** Something that is reported once per file, with the line on which it was met first. */
class Notes {
  count = 0;
  line = 0;

  add(line: number): void {
    if (this.count++ === 0) this.line = line;
  }
}

/** What one file held, counted while it is read. */
export class Tally {
  begun = 0;
  records = 0;
  phonesBegun = 0;
  phones = 0;
  /** Bits of the versions met. */
  versions = 0;
  readonly guessed = new Notes();
  readonly unversioned = new Notes();
  readonly phoneLike = new Notes();

  /** The notes of the whole file, in the order of their lines' meaning: encoding, versions, names. */
  report(sink: ContactSink): void {
    const { guessed, unversioned, phoneLike } = this;
    if (guessed.count > 0) sink.problem(problem('note', 'charset-guessed', guessed.line, { count: guessed.count }));
    if (unversioned.count > 0) sink.problem(problem('note', 'version-missing', unversioned.line, { count: unversioned.count }));
    if (phoneLike.count > 0) sink.problem(problem('lost', 'phone-like-property', phoneLike.line, { count: phoneLike.count }));
  }

  counts(encoding: string): BookCounts {
    const { begun, records, phonesBegun, phones } = this;
    const found = versions.filter((_, bit) => (this.versions & (1 << bit)) !== 0).join('+');
    return {
      format: found === '' ? 'vcard' : `vcard-${found}`,
      encoding: this.guessed.count > 0 && encoding === 'utf-8' ? 'windows-1252' : encoding,
      begun,
      records,
      phonesBegun,
      phones,
    };
  }
}
