/**
 * The address books of one device as exposures: one entry a distinct number, with everywhere it stands.
 * It is the sink that readers push into. What it keeps of a contact is a stretch of one byte arena and a row of
 * integers; text is decoded when a rule or a finding asks for it. Everything is dropped when the device is judged.
 */
import type { ContactField, ContactSink, UseEvidence } from '../model/contact-sink.ts';
import type { NumberKind, NumberReader } from '../model/number-reader.ts';
import type { NumberKey } from '../model/number.ts';
import type { Problem } from '../model/problem.ts';
import { problem } from '../model/problem-texts.ts';
import { Arena } from './arena.ts';
import { Entry } from './entry.ts';

/** One place where a number stands: file of the device, line, and the contact it belongs to. */
export interface Place {
  readonly file: number;
  readonly line: number;
  readonly entry: Entry;
}

export interface Exposure {
  readonly kind: NumberKind;
  /** A short code that is an internal extension of the company, and so may stand for one person. */
  readonly internal: boolean;
  /** 0 unless the kind is `number`. */
  readonly key: NumberKey;
  /** The value as first written; for a short code its bare digits. */
  readonly text: string;
  mobile: boolean;
  service: boolean;
  /** In order of reading; never empty. */
  readonly places: Place[];
}

/** A value of the contact being read; it becomes an exposure when the contact ends and is not private. */
interface Pending {
  readonly kind: NumberKind;
  readonly internal: boolean;
  readonly key: NumberKey;
  readonly code: string;
  readonly mobile: boolean;
  readonly service: boolean;
  /** Stretch of the value as written; 0 for a number. */
  readonly raw: number;
  readonly line: number;
}

/** What the policy says of entries while they are read. */
export interface BookPolicy {
  /** Whether a label (category, group) makes an entry private. */
  readonly isPrivate: (label: string) => boolean;
  /** Digits of a value that is one of the company's internal extensions; undefined when the policy names none. */
  readonly internalCode: ((text: string) => string | undefined) | undefined;
}

export class DeviceBook implements ContactSink {
  readonly exposures: Exposure[] = [];
  /** Contacts read, private ones left out. */
  contacts = 0;
  /** Entries dropped because the policy calls their label private. */
  privateEntries = 0;
  problems: Problem[] = [];
  /** How often the books show that WhatsApp holds or held them, by kind of trace. */
  readonly evidences: Partial<Record<UseEvidence, number>> = {};
  /** Whether all values so far came in the order of files and lines, each on a line of its own. */
  inOrder = true;
  #line = 0;
  #file = 0;
  #numbers: NumberReader;
  readonly #policy: BookPolicy;
  readonly #arena = new Arena();
  readonly #byKey = new Map<NumberKey | string, Exposure>();
  #entry: Entry;
  #pending: Pending[] = [];

  constructor(numbers: NumberReader, policy: BookPolicy) {
    this.#numbers = numbers;
    this.#policy = policy;
    this.#entry = new Entry(this.#arena);
  }

  /** Says which of the device's files the following contacts stand in. */
  beginFile(file: number): void {
    this.#file = file;
    this.#line = 0;
    this.problems = [];
  }

  contact(): void {
    this.#entry = new Entry(this.#arena);
    this.#pending.length = 0;
  }

  text(field: ContactField, bytes: Uint8Array, start: number, end: number): void {
    if (end <= start) return;
    if (field === 'formatted' || field === 'family' || field === 'given') {
      if (this.#entry[field] === 0) this.#entry[field] = this.#arena.keep(bytes, start, end);
      else this.#entry.severalNames = true;
    } else if (field === 'organisation') this.#entry.organisation = this.#arena.keep(bytes, start, end);
    else if (field === 'category') this.#entry.hidden ||= this.#policy.isPrivate(Buffer.from(bytes.subarray(start, end)).toString('utf8'));
  }

  evidence(kind: UseEvidence): void {
    this.evidences[kind] = (this.evidences[kind] ?? 0) + 1;
  }

  organisation(): void {
    this.#entry.marked = true;
  }

  /** What WhatsApp says of a number counts outright; another number written beside it is in the book all the same. */
  phone(bytes: Uint8Array, start: number, end: number, line: number, waid: string | undefined): void {
    const numbers = this.#numbers;
    if (waid !== undefined && numbers.readText(`+${waid}`) === 'number') {
      const outright = numbers.key;
      this.#keep('number', bytes, start, end, line);
      if (numbers.read(bytes, start, end) !== 'number' || numbers.key === outright) return;
    }
    const internal = waid === undefined ? this.#policy.internalCode?.(Buffer.from(bytes.subarray(start, end)).toString('utf8')) : undefined;
    if (internal !== undefined) {
      this.#pending.push({ kind: 'short', internal: true, key: 0, code: internal, mobile: false, service: false, raw: 0, line });
      return;
    }
    const kind = numbers.read(bytes, start, end);
    if (numbers.extension && kind === 'number') this.problem(problem('note', 'extension-dropped', line));
    this.#keep(kind, bytes, start, end, line);
  }

  phones(bytes: Uint8Array, start: number, end: number, line: number): void {
    this.#numbers.readCell(bytes, start, end, (_kind, from, to) => this.phone(bytes, from, to, line, undefined));
  }

  #keep(kind: NumberKind, bytes: Uint8Array, start: number, end: number, line: number): void {
    const raw = kind === 'number' ? 0 : this.#arena.keep(bytes, start, end);
    const { key, shortCode: code, mobile, service } = this.#numbers;
    this.#pending.push({ kind, internal: false, key, code, mobile, service, raw, line });
  }

  end(): void {
    if (this.#entry.hidden) {
      this.privateEntries++;
      return;
    }
    this.contacts++;
    for (const value of this.#pending) this.#place(value);
  }

  problem(found: Problem): void {
    this.problems.push(found);
  }

  #place(value: Pending): void {
    const place = { file: this.#file, line: value.line, entry: this.#entry };
    if (value.line <= this.#line) this.inOrder = false;
    this.#line = value.line;
    const text = value.kind === 'number' ? '' : value.kind === 'short' ? value.code : this.#arena.text(value.raw);
    const id = value.kind === 'number' ? value.key : `${value.kind}:${text}`;
    const known = this.#byKey.get(id);
    if (known) {
      known.mobile ||= value.mobile;
      known.service &&= value.service;
      known.places.push(place);
      return;
    }
    const exposure: Exposure = {
      kind: value.kind,
      internal: value.internal,
      key: value.kind === 'number' ? value.key : 0,
      text,
      mobile: value.mobile,
      service: value.service,
      places: [place],
    };
    this.#byKey.set(id, exposure);
    this.exposures.push(exposure);
  }
}
