import { isUtf8 } from 'node:buffer';
import type { ByteSource } from '../../../lib/bytes.ts';
import { decodeBytes, sniffedSource } from '../../../lib/encodings.ts';
import { Occurrences } from '../../../lib/occurrences.ts';
import { TextLines } from '../../../lib/text-lines.ts';
import { problem } from '../../../model/problem-texts.ts';
import type { AddressBookReader } from '../address-book-reader.ts';
import { Contacts } from '../contacts.ts';
import { meaningOf } from './attributes.ts';
import { Entry } from './entry.ts';

const SPACE = 32;
const HASH = 35;
const DASH = 45;
const COLON = 58;
/** Writers fold at 76 bytes; a last line shorter than this is whole though the text ends behind it. */
const FOLDED_FROM = 50;
const attribute = /^[a-z][\w.-]*(?:;[\w-]+)*::?(?:[ \t<]|$)/i;
const known = /^(?:dn|objectclass|cn|sn|givenname|mail|telephonenumber|mobile|homephone|displayname|changetype)[;:]/i;

/**
 * LDIF as Thunderbird, LDAP servers and Active Directory write it: one entry after the other, also without `dn`.
 *
 * Source: RFC 2849. Entries end with a blank line in all exporters known; a file without one may be cut off.
 */
export const ldif: AddressBookReader = {
  id: 'ldif',
  title: { en: 'LDIF (Thunderbird, LDAP)', de: 'LDIF (Thunderbird, LDAP)' },
  recognises({ text }) {
    const lines = text.split(/\r\n|\r|\n/, 40).filter((line) => line !== '' && !/^[# ]/.test(line));
    const first = lines.findIndex((line) => !/^version:\s*1\s*$/i.test(line));
    if (/^dn::?(?:[ \t]|$)/i.test(lines[first] ?? '')) return true;
    const begun = lines.slice(first, first + 6).filter((line, i, all) => i < all.length - 1 || attribute.test(line));
    return (
      first >= 0 && begun.length >= 2 && begun.every((line) => attribute.test(line)) && begun.filter((line) => known.test(line)).length >= 2
    );
  },
  read(source, sink, { limits }) {
    const { encoding, source: text } = sniffedSource(source);
    const contacts = new Contacts(sink);
    const book = new LdifBook(contacts, limits.recordSize);
    book.read(text);
    const { guessed, unreadable } = book;
    if (guessed.count > 0) contacts.problem(problem('note', 'charset-guessed', guessed.line, { count: guessed.count }));
    if (unreadable.count > 0) contacts.problem(problem('lost', 'line-unreadable', unreadable.line, { count: unreadable.count }));
    return contacts.finish('ldif', guessed.count > 0 && encoding === 'utf-8' ? 'windows-1252' : encoding);
  },
};

/** An attribute whose value is being gathered over its folded lines. */
interface Gathered {
  readonly name: string;
  readonly line: number;
  readonly sign: number;
  readonly parts: Uint8Array[];
  size: number;
}

class LdifBook {
  readonly guessed = new Occurrences();
  readonly unreadable = new Occurrences();
  readonly #contacts: Contacts;
  readonly #entry: Entry;
  readonly #largest: number;
  /** Undefined within a value that is not needed or a comment. */
  #gathered: Gathered | undefined;

  constructor(contacts: Contacts, largest: number) {
    this.#contacts = contacts;
    this.#entry = new Entry(contacts);
    this.#largest = largest;
  }

  read(source: ByteSource): void {
    const entry = this.#entry;
    const lines = new TextLines(source, this.#largest);
    let folds = false;
    while (lines.next() && lines.whole) {
      folds = lines.end - lines.start >= FOLDED_FROM;
      this.#line(lines);
    }
    const cut = lines.line > 0 && !lines.whole;
    if (cut || folds) this.#gathered = undefined;
    this.#finishValue();
    if (entry.open) entry.end(cut ? 'record-cut' : 'end-missing');
    else if (cut && lines.bytes[lines.start] === HASH) this.#contacts.problem(problem('lost', 'text-cut', lines.line));
    else if (cut) this.#contacts.lost(problem('lost', 'record-cut', lines.line));
  }

  #line(lines: TextLines): void {
    const { bytes, start, end, line } = lines;
    const first = start < end ? bytes[start] : -1;
    if (first === SPACE) {
      this.#gatherMore(bytes, start + 1, end);
      return;
    }
    this.#finishValue();
    if (lines.tooLong) this.#large(line);
    else if (first === -1) {
      if (this.#entry.open) this.#entry.end();
    } else if (first !== HASH && !(first === DASH && end - start === 1)) this.#attribute(bytes, start, end, line);
  }

  #gatherMore(bytes: Uint8Array, start: number, end: number): void {
    const gathered = this.#gathered;
    if (!gathered) return;
    gathered.size += end - start;
    if (gathered.size <= this.#largest) gathered.parts.push(bytes.slice(start, end));
  }

  #large(line: number): void {
    if (!this.#entry.open) this.#entry.begin(line);
    this.#entry.end('record-large', this.#largest / 2 ** 20);
  }

  #attribute(bytes: Uint8Array, start: number, end: number, line: number): void {
    const colon = bytes.indexOf(COLON, start);
    if (colon < 0 || colon >= end) {
      this.unreadable.add(line);
      return;
    }
    const name = Buffer.from(bytes.subarray(start, colon)).toString('latin1').replace(/;.*$/s, '').trim();
    const word = name.toLowerCase();
    const outside = word === 'version' || word === 'search' || word === 'result' || word === 'control';
    if (!this.#entry.open && outside) return;
    if (word === 'dn' && this.#entry.open) this.#entry.end();
    if (!this.#entry.open) this.#entry.begin(line);
    if (meaningOf(word) === undefined) return;
    const sign = bytes[colon + 1] ?? 0;
    const marked = colon + 1 < end && (sign === COLON || sign === 60);
    const parts = [bytes.slice(Math.min(end, marked ? colon + 2 : colon + 1), end)];
    this.#gathered = { name, line, sign: marked ? sign : 0, parts, size: end - start };
  }

  #finishValue(): void {
    const gathered = this.#gathered;
    this.#gathered = undefined;
    if (!gathered) return;
    const { name, line, sign, parts, size } = gathered;
    const meaning = meaningOf(name.toLowerCase());
    if (sign === 60) this.#entry.add({ name, meaning, line, text: undefined, lost: 'by-reference' });
    else if (size > this.#largest || this.#entry.size > this.#largest)
      this.#entry.add({ name, meaning, line, text: undefined, lost: 'too-long' });
    else {
      const raw = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
      const bytes = sign === COLON ? Buffer.from(Buffer.from(raw).toString('latin1'), 'base64') : raw;
      this.#entry.add({ name, meaning, line, text: this.#decoded(bytes, line) });
    }
  }

  #decoded(bytes: Uint8Array, line: number): string {
    if (isUtf8(bytes)) return Buffer.from(bytes).toString('utf8');
    this.guessed.add(line);
    return decodeBytes(bytes, 'windows-1252') ?? '';
  }
}
