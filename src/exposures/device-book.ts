/**
 * The address books of one device as exposures: the sink that readers push into. It keeps columns (`entries.ts`,
 * `exposures.ts`) and no object a contact or number; slow twin: test/twin/book.ts. One book serves device after device.
 */
import type { ContactField, ContactSink, UseEvidence } from '../model/contact-sink.ts';
import type { NumberKind, NumberReader } from '../model/number-reader.ts';
import type { Problem } from '../model/problem.ts';
import { problem } from '../model/problem-texts.ts';
import type { BookColumns } from './book-columns.ts';
import type { BookPolicy } from './book-policy.ts';
import { EMPLOYEE, Entries, FAMILY, FORMATTED, GIVEN, MARKED, ORGANISATION, SEVERAL_NAMES } from './entries.ts';
import { EntryKeys, fieldOf } from './entry-keys.ts';
import { Exposures, INTERNAL, MOBILE, NONE, NUMBER, SERVICE, SHORT } from './exposures.ts';
import { Pending } from './pending.ts';

export class DeviceBook implements ContactSink {
  readonly entries = new Entries();
  readonly keys: EntryKeys;
  readonly exposures = new Exposures();
  /** Contacts read, private ones left out. */
  contacts = 0;
  /** Entries dropped because the policy calls their label or account private. */
  privateEntries = 0;
  problems: Problem[] = [];
  /** How often the books show that WhatsApp holds or held them, by kind of trace. */
  evidences: Partial<Record<UseEvidence, number>> = {};
  /** Whether all values so far came in the order of files and lines, each on a line of its own. */
  inOrder = true;
  #line = 0;
  #file = 0;
  #hidden = false;
  #numbers!: NumberReader;
  readonly #policy: BookPolicy;
  readonly #pending = new Pending();
  readonly wants: ReadonlySet<ContactField>;

  /** `beginDevice` comes before anything else. */
  constructor(policy: BookPolicy) {
    this.#policy = policy;
    this.keys = new EntryKeys(policy.keys ?? []);
    this.wants = new Set<ContactField>([
      ...(['formatted', 'family', 'given', 'organisation'] as const),
      ...(policy.isPrivate || policy.sensitive || policy.bases ? (['category'] as const) : []),
      ...(policy.isPrivateAccount ? (['account'] as const) : []),
      ...(policy.isEmployeeMail ? (['email'] as const) : []),
      ...(policy.keys ?? []).map((kind) => fieldOf[kind]),
    ]);
  }

  /** Forgets everything and begins another device, whose national numbers are read by `numbers`. */
  beginDevice(numbers: NumberReader): void {
    this.#numbers = numbers;
    this.entries.clear();
    this.keys.clear();
    this.exposures.clear();
    this.contacts = 0;
    this.privateEntries = 0;
    this.problems = [];
    this.evidences = {};
    this.inOrder = true;
  }

  /** Says which of the device's files the following contacts stand in. */
  beginFile(file: number): void {
    this.#file = file;
    this.#line = 0;
    this.problems = [];
  }

  contact(): void {
    this.entries.begin();
    this.#pending.count = 0;
    this.#hidden = false;
  }

  text(field: ContactField, bytes: Uint8Array, start: number, end: number): void {
    if (end <= start) return;
    if (field === 'formatted') this.#name(FORMATTED, bytes, start, end);
    else if (field === 'family') this.#name(FAMILY, bytes, start, end);
    else if (field === 'given') this.#name(GIVEN, bytes, start, end);
    else if (field === 'organisation') this.entries.keep(ORGANISATION, bytes, start, end);
    else if (this.wants.has(field)) this.#mark(field, Buffer.from(bytes.subarray(start, end)).toString('utf8'));
  }

  /** What the policy says of a label, an account or an e-mail address. */
  #mark(field: ContactField, text: string): void {
    const { isPrivate, isPrivateAccount, isEmployeeMail, sensitive, bases } = this.#policy;
    if (field === 'account') this.#hidden ||= isPrivateAccount?.(text) ?? false;
    if (field === 'email' && isEmployeeMail?.(text)) this.entries.mark(EMPLOYEE);
    if (field === 'email' || field === 'uid') this.keys.keep(this.entries.count - 1, field, text);
    if (field !== 'category') return;
    this.#hidden ||= isPrivate?.(text) ?? false;
    const place = sensitive?.(text) ?? 0;
    if (place > 0) this.entries.label(place);
    if (bases) this.entries.carry(bases(text));
  }

  #name(field: number, bytes: Uint8Array, start: number, end: number): void {
    if (this.entries.has(field)) this.entries.mark(SEVERAL_NAMES);
    else this.entries.keep(field, bytes, start, end);
  }

  evidence(kind: UseEvidence): void {
    this.evidences[kind] = (this.evidences[kind] ?? 0) + 1;
  }

  organisation(): void {
    this.entries.mark(MARKED);
  }

  /** What WhatsApp says of a number counts outright; another number written beside it is in the book all the same. */
  phone(bytes: Uint8Array, start: number, end: number, line: number, waid: string | undefined): void {
    const numbers = this.#numbers;
    if (waid !== undefined && numbers.readText(`+${waid}`) === 'number') {
      const outright = numbers.key;
      this.#keep('number', bytes, start, end, line);
      if (numbers.read(bytes, start, end) !== 'number' || numbers.key === outright) return;
    }
    const { internalCode } = this.#policy;
    if (internalCode !== undefined && waid === undefined) {
      const code = internalCode(Buffer.from(bytes.subarray(start, end)).toString('utf8'));
      if (code !== undefined) return this.#keepCode(SHORT | INTERNAL, code, line);
    }
    const kind = numbers.read(bytes, start, end);
    if (kind === 'number' && numbers.extension) this.problem(problem('note', 'extension-dropped', line));
    this.#keep(kind, bytes, start, end, line);
  }

  phones(bytes: Uint8Array, start: number, end: number, line: number): void {
    this.#numbers.readCell(bytes, start, end, (_kind, from, to) => this.phone(bytes, from, to, line, undefined));
  }

  #keep(kind: NumberKind, bytes: Uint8Array, start: number, end: number, line: number): void {
    const { key, shortCode, mobile, service } = this.#numbers;
    const marks = (mobile ? MOBILE : 0) | (service ? SERVICE : 0);
    if (kind === 'number') this.#pending.add(NUMBER | marks, key, 0, 0, line);
    else if (kind === 'short') this.#keepCode(SHORT | marks, shortCode, line);
    else this.#keepText(NONE | marks, bytes, start, end, line);
  }

  #keepCode(bits: number, code: string, line: number): void {
    const bytes = Buffer.from(code, 'latin1');
    this.#keepText(bits, bytes, 0, bytes.length, line);
  }

  #keepText(bits: number, bytes: Uint8Array, start: number, end: number, line: number): void {
    const { arena } = this.entries;
    const from = arena.keep(bytes, start, end);
    this.#pending.add(bits, 0, from, arena.end, line);
  }

  end(): void {
    if (this.#hidden) {
      this.privateEntries++;
      this.keys.drop(this.entries.count - 1);
      this.entries.drop();
      return;
    }
    this.contacts++;
    const { key, bits, textStart, textEnd, line, count } = this.#pending;
    const { exposures, entries } = this;
    for (let i = 0; i < count; i++) {
      this.#place(exposures.add(bits[i]!, key[i]!, textStart[i]!, textEnd[i]!, entries.arena), line[i]!, entries.count - 1);
    }
  }

  #place(place: number, line: number, entry: number): void {
    const { exposures } = this;
    exposures.file[place] = this.#file;
    exposures.line[place] = line;
    exposures.entry[place] = entry;
    if (line <= this.#line) this.inOrder = false;
    this.#line = line;
  }

  /** Adds what a further stretch of the present file held, read elsewhere; its lines stand behind `lines` others. */
  append(stretch: BookColumns, lines: number): void {
    const { exposures, entries } = this;
    const { key, bits, textStart, textEnd, line, entry, owner } = stretch;
    const offset = entries.arena.keep(stretch.texts, 0, stretch.texts.length);
    const before = entries.count;
    this.keys.append(stretch.keys, before);
    entries.append(stretch.rows, offset);
    for (let place = 0; place < owner.length; place++) {
      const of = owner[place]!;
      const added = exposures.add(bits[of]!, key[of]!, textStart[of]! + offset, textEnd[of]! + offset, entries.arena);
      this.#place(added, line[place]! + lines, entry[place]! + before);
    }
    this.contacts += stretch.contacts;
    this.privateEntries += stretch.privateEntries;
    for (const [kind, count] of Object.entries(stretch.evidences) as [UseEvidence, number][])
      this.evidences[kind] = (this.evidences[kind] ?? 0) + count;
    for (const found of stretch.problems) this.problems.push(found.line > 0 ? { ...found, line: found.line + lines } : found);
  }

  problem(found: Problem): void {
    this.problems.push(found);
  }
}
