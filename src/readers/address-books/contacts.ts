import { Occurrences } from '../../lib/occurrences.ts';
import type { BookCounts, ContactField, ContactSink, UseEvidence } from '../../model/contact-sink.ts';
import type { Problem } from '../../model/problem.ts';
import { problem } from '../../model/problem-texts.ts';

const encoder = new TextEncoder();
const digit = /\p{Nd}/u;
const phoneWord = /phone|tel|mobil|handy|fax|rufnummer/i;
const otherWord = /phonetic|telex|teletex|telegra|hotel|intel/i;

/** Whether the name of an unknown field speaks of a telephone. */
export function speaksOfPhone(name: string): boolean {
  return phoneWord.test(name) && !otherWord.test(name);
}

export function hasDigit(text: string): boolean {
  return digit.test(text);
}

/** Pushes contacts whose values are strings into a sink, and counts them: nothing begun is neither handed on nor listed. */
export class Contacts {
  begun = 0;
  records = 0;
  /** Entries the export marks as deleted, and entries that are lists or containers. */
  readonly deleted = new Occurrences();
  readonly noContact = new Occurrences();
  readonly numberTyped = new Occurrences();
  readonly repeated = new Occurrences();
  readonly #phoneLike = new Occurrences();
  #phoneLikeName = '';
  #phonesBegun = 0;
  #phones = 0;
  readonly #sink: ContactSink;
  #bytes: Uint8Array = new Uint8Array(1 << 12);

  constructor(sink: ContactSink) {
    this.#sink = sink;
  }

  begin(line: number): void {
    this.begun++;
    this.#sink.contact(line);
  }

  end(): void {
    this.records++;
    this.#sink.end();
  }

  /** Ends a contact that did not come out whole. */
  endLost(found: Problem): void {
    this.#sink.problem(found);
    this.#sink.end();
  }

  /** A record that was begun and is no contact. */
  lost(found: Problem): void {
    this.begun++;
    this.#sink.problem(found);
  }

  text(field: ContactField, text: string | undefined): void {
    const trimmed = text?.trim() ?? '';
    if (trimmed !== '') this.#sink.text(field, this.#bytes, 0, this.#encode(trimmed));
  }

  organisation(): void {
    this.#sink.organisation();
  }

  evidence(kind: UseEvidence, line: number): void {
    this.#sink.evidence(kind, line);
  }

  /** A telephone value as written; one that is blank was never begun. */
  phone(text: string, line: number, waid?: string): void {
    const trimmed = text.trim();
    const outright = waid?.replaceAll(/\D/g, '') || undefined;
    if (trimmed === '' && outright === undefined) return;
    this.#phonesBegun++;
    if (outright === undefined && !digit.test(trimmed)) {
      this.#sink.problem(problem('note', 'tel-without-digits', line));
      return;
    }
    this.#phones++;
    if (outright !== undefined) this.#sink.evidence('waid', line);
    this.#sink.phone(this.#bytes, 0, this.#encode(trimmed), line, outright);
  }

  /** A telephone value that could not be read. */
  lostPhone(found: Problem): void {
    this.#phonesBegun++;
    this.#sink.problem(found);
  }

  /** A field that is none of the format's but speaks of a telephone. */
  phoneLike(name: string, line: number): void {
    if (this.#phoneLike.count === 0) this.#phoneLikeName = /^[\p{L}_.:@ -]{1,40}$/u.test(name) ? name : '…';
    this.#phoneLike.add(line);
  }

  problem(found: Problem): void {
    this.#sink.problem(found);
  }

  /** The notes of the whole file, and what it held. */
  finish(format: string, encoding: string): BookCounts {
    const { deleted, noContact, numberTyped, repeated } = this;
    const like = this.#phoneLike;
    if (deleted.count > 0) this.problem(problem('note', 'entries-deleted', deleted.line, { count: deleted.count }));
    if (noContact.count > 0) this.problem(problem('note', 'entries-no-contact', noContact.line, { count: noContact.count }));
    if (numberTyped.count > 0) this.problem(problem('note', 'number-typed', numberTyped.line, { count: numberTyped.count }));
    if (repeated.count > 0) this.problem(problem('note', 'member-repeated', repeated.line, { count: repeated.count }));
    if (like.count > 0) this.problem(problem('lost', 'phone-like-field', like.line, { name: this.#phoneLikeName, count: like.count }));
    return { format, encoding, begun: this.begun, records: this.records, phonesBegun: this.#phonesBegun, phones: this.#phones };
  }

  /** Puts the text into the buffer; returns its length in bytes. */
  #encode(text: string): number {
    if (this.#bytes.length < 3 * text.length) this.#bytes = new Uint8Array(6 * text.length);
    return encoder.encodeInto(text, this.#bytes).written;
  }
}
