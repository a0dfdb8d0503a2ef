import type { ByteSource } from '../lib/bytes.ts';
import type { ContactSink } from '../model/contact-sink.ts';

/** A reader's source and sink, cut off after a number of contacts. */
export interface Bounded {
  readonly source: ByteSource;
  readonly sink: ContactSink;
  /** Whether there were more contacts than allowed. */
  reached(): boolean;
}

/** No format of address books says a contact in fewer bytes. */
const shortestContact = 2;

/**
 * Lets at most `records` contacts through: the sink drops those that follow, and the source ends, so that no reader goes
 * on for long. A file too small to hold as many is passed through as it is.
 */
export function bounded(source: ByteSource, sink: ContactSink, records: number, size: number): Bounded {
  if (size < records * shortestContact) return { source, sink, reached: () => false };
  let left = records;
  const open = (): boolean => left >= 0;
  return {
    source: { read: (into, at, length) => (open() ? source.read(into, at, length) : 0) },
    sink: {
      ...(sink.wants ? { wants: sink.wants } : {}),
      contact(line) {
        left--;
        if (open()) sink.contact(line);
      },
      text: (...args) => void (open() && sink.text(...args)),
      organisation: () => void (open() && sink.organisation()),
      evidence: (...args) => void (open() && sink.evidence(...args)),
      phones: (...args) => void (open() && sink.phones(...args)),
      phone: (...args) => void (open() && sink.phone(...args)),
      end: () => void (open() && sink.end()),
      problem: (found) => void (open() && sink.problem(found)),
    },
    reached: () => !open(),
  };
}
