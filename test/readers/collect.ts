import type { ByteSource } from '../../src/lib/bytes.ts';
import { memorySource } from '../../src/lib/bytes.ts';
import { type BookMapping, noMapping } from '../../src/model/book-mapping.ts';
import { defaultLimits, type Limits } from '../../src/model/limits.ts';
import type { BookCounts, ContactField, ContactSink, UseEvidence } from '../../src/model/contact-sink.ts';
import type { Problem } from '../../src/model/problem.ts';
import { problemTexts } from '../../src/model/problem-texts.ts';
import type { AddressBookReader, BookContext } from '../../src/readers/address-books/address-book-reader.ts';

interface CollectedPhone {
  readonly value: string;
  readonly line: number;
  readonly waid?: string;
  /** The cell was handed on as one that may hold several numbers. */
  readonly several?: true;
}

interface CollectedContact {
  readonly line: number;
  readonly texts: [ContactField, string][];
  readonly phones: CollectedPhone[];
  organisation: boolean;
}

interface CollectedEvidence {
  readonly kind: UseEvidence;
  readonly line: number;
}

export interface Collected {
  readonly contacts: CollectedContact[];
  readonly problems: Problem[];
  readonly evidence: CollectedEvidence[];
  readonly counts: BookCounts;
}

/** Files that lie beside the one read, by the ending added to its name, and limits other than the usual ones. */
export interface Around {
  readonly beside?: Readonly<Record<string, Uint8Array>>;
  readonly limits?: Partial<Limits>;
  readonly mapping?: BookMapping;
}

/** What a reader hands on, as plain objects. Throws when the order of calls breaks the sink's contract. */
export function collect(reader: AddressBookReader, input: Uint8Array | string | ByteSource, around: Around = {}): Collected {
  const { sink, collected } = collecting();
  const counts = reader.read(sourceOf(input), sink, contextOf(around));
  if (counts instanceof Promise) throw new Error(`${reader.id} reads in several turns: use collectLater`);
  return collected(counts);
}

/** As `collect`, for readers that read in several turns of the event loop. */
export async function collectLater(reader: AddressBookReader, input: Uint8Array | string, around: Around = {}): Promise<Collected> {
  const { sink, collected } = collecting();
  return collected(await reader.read(sourceOf(input), sink, contextOf(around)));
}

/** As `collect`, for what else pushes into a sink. */
export function collectBy<T>(read: (sink: ContactSink) => T): Omit<Collected, 'counts'> & { readonly result: T } {
  const { sink, collected } = collecting();
  const result = read(sink);
  const { contacts, problems, evidence } = collected(noCounts);
  return { contacts, problems, evidence, result };
}

const noCounts: BookCounts = { format: '', encoding: '', begun: 0, records: 0, phonesBegun: 0, phones: 0 };

function contextOf({ beside, limits, mapping }: Around): BookContext {
  const files = new Map(Object.entries(beside ?? {}));
  return {
    limits: { ...defaultLimits, ...limits },
    mapping: mapping ?? noMapping,
    beside: (ending) => (files.has(ending) ? memorySource(files.get(ending)!) : undefined),
  };
}

function collecting(): { sink: ContactSink; collected: (counts: BookCounts) => Collected } {
  const contacts: CollectedContact[] = [];
  const problems: Problem[] = [];
  const evidence: CollectedEvidence[] = [];
  let open: CollectedContact | undefined;
  const current = () => {
    if (!open) throw new Error('outside a contact');
    return open;
  };
  const sink: ContactSink = {
    contact(line) {
      if (open) throw new Error('contacts must not be nested');
      open = { line, texts: [], phones: [], organisation: false };
    },
    text: (field, bytes, start, end) => void current().texts.push([field, textOf(bytes, start, end)]),
    organisation: () => void (current().organisation = true),
    evidence: (kind, line) => void evidence.push({ kind, line }),
    phone(bytes, start, end, line, waid) {
      current().phones.push({ value: textOf(bytes, start, end), line, ...(waid === undefined ? {} : { waid }) });
    },
    phones: (bytes, start, end, line) => void current().phones.push({ value: textOf(bytes, start, end), line, several: true }),
    end() {
      contacts.push(current());
      open = undefined;
    },
    problem(problem) {
      if (!(problem.code in problemTexts)) throw new Error(`no text for ${problem.code}`);
      problems.push(problem);
    },
  };
  const collected = (counts: BookCounts): Collected => {
    if (open) throw new Error('a contact was not ended');
    return { contacts, problems, evidence, counts };
  };
  return { sink, collected };
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return new TextDecoder().decode(bytes.subarray(start, end));
}

function sourceOf(input: Uint8Array | string | ByteSource): ByteSource {
  if (typeof input === 'string') return memorySource(new TextEncoder().encode(input));
  return input instanceof Uint8Array ? memorySource(input) : input;
}

/** A source that gives at most `size` bytes at a time. */
export function chunked(bytes: Uint8Array, size: number): ByteSource {
  const whole = memorySource(bytes);
  return { read: (into, at, length) => whole.read(into, at, Math.min(length, size)) };
}
