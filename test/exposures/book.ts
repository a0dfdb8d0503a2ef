import type { BookPolicy } from '../../src/exposures/book-policy.ts';
import { DeviceBook } from '../../src/exposures/device-book.ts';
import type { Entry } from '../../src/exposures/entry.ts';
import { INTERNAL, MOBILE, SERVICE } from '../../src/exposures/exposures.ts';
import { reportOrder } from '../../src/exposures/order.ts';
import type { NumberKind, NumberReader } from '../../src/model/number-reader.ts';

/** Reads `+…` as a number, `0…` as a German one, three digits as a short code; `x` begins an extension. */
class StubReader implements NumberReader {
  key = 0;
  shortCode = '';
  mobile = false;
  known = true;
  service = false;
  extension = false;

  read(bytes: Uint8Array, start: number, end: number): NumberKind {
    return this.readText(Buffer.from(bytes.subarray(start, end)).toString());
  }

  readText(text: string): NumberKind {
    const [main, extension] = text.replaceAll(' ', '').split('x') as [string, string?];
    this.extension = extension !== undefined;
    this.shortCode = /^\d{3}$/.test(main) ? main : '';
    if (this.shortCode !== '') return 'short';
    if (!/^(?:\+|0)\d{5,}$/.test(main)) return 'none';
    const digits = main.startsWith('+') ? main.slice(1) : `49${main.slice(1)}`;
    this.key = Number(digits);
    this.mobile = digits.startsWith('491');
    this.service = digits.startsWith('49800');
    return 'number';
  }

  /** Splits at `/`. */
  readCell(bytes: Uint8Array, start: number, end: number, each: (kind: NumberKind, start: number, end: number) => void): void {
    for (let from = start; from <= end;) {
      const slash = bytes.indexOf(0x2f, from);
      const to = slash < 0 || slash > end ? end : slash;
      each(this.read(bytes, from, to), from, to);
      from = to + 1;
    }
  }
}

export interface Card {
  readonly name?: string;
  readonly given?: string;
  readonly family?: string;
  readonly organisation?: string;
  readonly email?: string;
  readonly uid?: string;
  readonly labels?: readonly string[];
  readonly marked?: true;
  readonly numbers?: readonly (string | { readonly value: string; readonly waid: string } | { readonly cell: string })[];
}

const fields = { name: 'formatted', given: 'given', family: 'family', organisation: 'organisation', email: 'email', uid: 'uid' } as const;

interface Place {
  readonly file: number;
  readonly line: number;
  readonly entry: Entry;
}

interface Exposure {
  readonly kind: NumberKind;
  readonly internal: boolean;
  readonly key: number;
  readonly text: string;
  readonly mobile: boolean;
  readonly service: boolean;
  readonly places: readonly Place[];
}

/** The columns of a book as objects, in the order of reading or in the report's. */
export function exposuresOf(book: DeviceBook, order?: 'report'): Exposure[] {
  const { exposures, entries } = book;
  const indices = order ? [...reportOrder(book)] : Array.from({ length: exposures.count }, (_, index) => index);
  return indices.map((index) => {
    const places: Place[] = [];
    for (let place = exposures.first[index]!; place >= 0; place = exposures.next[place]!) {
      places.push({ file: exposures.file[place]!, line: exposures.line[place]!, entry: entries.at(exposures.entry[place]!) });
    }
    const bits = exposures.bits[index]!;
    return {
      kind: exposures.kind(index),
      internal: (bits & INTERNAL) !== 0,
      key: exposures.key[index]!,
      text: entries.arena.text(exposures.textStart[index]!, exposures.textEnd[index]!),
      mobile: (bits & MOBILE) !== 0,
      service: (bits & SERVICE) !== 0,
      places,
    };
  });
}

/** The book of one device over files of cards; every number stands on a line of its own, from 2 on, in each file. */
export function deviceBookOf(files: readonly (readonly Card[])[], policy: Partial<BookPolicy> = {}): DeviceBook {
  const book = new DeviceBook({
    isPrivate: () => false,
    internalCode: undefined,
    sensitive: undefined,
    bases: undefined,
    isPrivateAccount: undefined,
    isEmployeeMail: undefined,
    ...policy,
  });
  book.beginDevice(new StubReader());
  files.forEach((cards, file) => {
    book.beginFile(file);
    let line = 1;
    for (const card of cards) add(book, card, () => ++line);
  });
  return book;
}

/** The same as plain values. */
export function bookOf(files: readonly (readonly Card[])[], policy: Partial<BookPolicy> = {}) {
  const book = deviceBookOf(files, policy);
  const { contacts, privateEntries, problems } = book;
  return { contacts, privateEntries, problems, exposures: exposuresOf(book) };
}

function add(book: DeviceBook, card: Card, nextLine: () => number): void {
  book.contact();
  for (const [key, field] of Object.entries(fields)) {
    const text = card[key as keyof typeof fields];
    if (text !== undefined) push(text, (bytes, start, end) => book.text(field, bytes, start, end));
  }
  for (const label of card.labels ?? []) push(label, (bytes, start, end) => book.text('category', bytes, start, end));
  if (card.marked) book.organisation();
  for (const number of card.numbers ?? []) {
    if (typeof number === 'object' && 'cell' in number) {
      push(number.cell, (bytes, start, end) => book.phones(bytes, start, end, nextLine()));
      continue;
    }
    const { value, waid } = typeof number === 'string' ? { value: number, waid: undefined } : number;
    push(value, (bytes, start, end) => book.phone(bytes, start, end, nextLine(), waid));
  }
  book.end();
}

/** Hands bytes over inside a larger buffer that is wiped afterwards, as readers do. */
function push(text: string, take: (bytes: Uint8Array, start: number, end: number) => void): void {
  const bytes = Buffer.from(`#${text}#`);
  take(bytes, 1, bytes.length - 1);
  bytes.fill(0);
}
