import type { ContactField, ContactSink, UseEvidence } from '../model/contact-sink.ts';
import { phoneNumberOf } from '../model/number.ts';
import type { NumberReader } from '../model/number-reader.ts';
import type { Problem } from '../model/problem.ts';
import { Entries, FAMILY, FORMATTED, GIVEN, MARKED, ORGANISATION } from '../exposures/entries.ts';
import type { Mask } from '../privacy/mask.ts';

export interface InspectedContact {
  readonly line: number;
  readonly name: string;
  readonly organisation: string;
  readonly kind: 'person' | 'organisation';
  readonly phones: readonly { readonly raw: string; readonly number: string | null }[];
  /** Traces of WhatsApp in the contact, where there are any. */
  readonly evidence?: readonly UseEvidence[];
}

const columns: Partial<Record<ContactField, number>> = {
  formatted: FORMATTED,
  family: FAMILY,
  given: GIVEN,
  organisation: ORGANISATION,
};

/** The sink of `inspect`: contacts as they were read, masked, nothing judged. */
export class ContactList implements ContactSink {
  readonly wants: ReadonlySet<ContactField> = new Set(Object.keys(columns) as ContactField[]);
  readonly contacts: InspectedContact[] = [];
  readonly problems: Problem[] = [];
  readonly #entries = new Entries();
  /** Traces of WhatsApp in the book, by kind. */
  readonly evidences: Partial<Record<UseEvidence, number>> = {};
  #phones: { raw: string; number: string | null }[] = [];
  #line = 0;
  #open = false;
  #evidence: UseEvidence[] = [];
  readonly #numbers: NumberReader;
  readonly #mask: Mask;
  readonly #keeps: boolean;

  constructor(numbers: NumberReader, mask: Mask, keeps: boolean) {
    this.#numbers = numbers;
    this.#mask = mask;
    this.#keeps = keeps;
  }

  contact(line: number): void {
    this.#entries.clear();
    this.#entries.begin();
    this.#phones = [];
    this.#evidence = [];
    this.#open = true;
    this.#line = line;
  }

  text(field: ContactField, bytes: Uint8Array, start: number, end: number): void {
    const column = columns[field];
    if (column !== undefined) this.#entries.keep(column, bytes, start, end);
  }

  organisation(): void {
    this.#entries.mark(MARKED);
  }

  /** Said between contacts it is of the whole book. */
  evidence(kind: UseEvidence): void {
    this.evidences[kind] = (this.evidences[kind] ?? 0) + 1;
    if (this.#open && !this.#evidence.includes(kind)) this.#evidence.push(kind);
  }

  phone(bytes: Uint8Array, start: number, end: number, _line: number, waid: string | undefined): void {
    if (!this.#keeps) return;
    const raw = Buffer.from(bytes.subarray(start, end)).toString('utf8');
    let kind = waid === undefined ? 'none' : this.#numbers.readText(`+${waid}`);
    if (kind !== 'number') kind = this.#numbers.read(bytes, start, end);
    const number =
      kind === 'number' ? this.#mask.number(phoneNumberOf(this.#numbers.key)) : kind === 'short' ? this.#numbers.shortCode : null;
    this.#phones.push({ raw: this.#mask.raw(raw), number });
  }

  phones(bytes: Uint8Array, start: number, end: number, line: number): void {
    if (!this.#keeps) return;
    this.#numbers.readCell(bytes, start, end, (_kind, from, to) => this.phone(bytes, from, to, line, undefined));
  }

  end(): void {
    this.#open = false;
    if (!this.#keeps) return;
    const { displayName, organisationName, namesPerson } = this.#entries.at(0);
    this.contacts.push({
      line: this.#line,
      name: this.#mask.name(displayName),
      organisation: this.#mask.name(organisationName),
      kind: namesPerson || organisationName === '' ? 'person' : 'organisation',
      phones: this.#phones,
      ...(this.#evidence.length > 0 ? { evidence: this.#evidence } : {}),
    });
  }

  problem(found: Problem): void {
    this.problems.push(found);
  }
}
