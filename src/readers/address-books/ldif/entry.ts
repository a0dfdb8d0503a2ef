import { problem } from '../../../model/problem-texts.ts';
import { type Contacts, hasDigit } from '../contacts.ts';
import { isNoContact, type Meaning } from './attributes.ts';

/** One value of an entry that is needed. */
export interface LdifValue {
  /** As written, without options. */
  readonly name: string;
  readonly meaning: Meaning;
  readonly line: number;
  /** Undefined when the value is not in the file, or was too long. */
  readonly text: string | undefined;
  /** Why there is no text. */
  readonly lost?: 'by-reference' | 'too-long';
}

/** Collects the values of one entry and hands them on when it has ended: what it is may stand in its last line. */
export class Entry {
  readonly #contacts: Contacts;
  #values: LdifValue[] = [];
  /** Line on which the entry begins; 0 when none is open. */
  #line = 0;
  #bytes = 0;

  constructor(contacts: Contacts) {
    this.#contacts = contacts;
  }

  get open(): boolean {
    return this.#line > 0;
  }

  /** Bytes of all values kept. */
  get size(): number {
    return this.#bytes;
  }

  begin(line: number): void {
    this.#line = line;
    this.#bytes = 0;
    this.#values = [];
  }

  add(value: LdifValue): void {
    this.#values.push(value);
    this.#bytes += (value.text?.length ?? 0) + 64;
  }

  /** Hands the entry on; `lost` says that it did not come out whole. */
  end(lost?: 'record-cut' | 'end-missing' | 'record-large', limit = 0): void {
    const line = this.#line;
    const contacts = this.#contacts;
    this.#line = 0;
    const found = lost && problem('lost', lost, line, lost === 'record-large' ? { limit } : {});
    if (this.#isChange()) contacts.lost(found ?? problem('lost', 'change-record', line));
    else if (this.#isNoContact()) {
      if (found) contacts.lost(found);
      else if (this.#values.length > 0) contacts.noContact.add(line);
    } else {
      contacts.begin(line);
      this.#push();
      if (found) contacts.endLost(found);
      else contacts.end();
    }
  }

  /** An entry of a change file that adds a contact is the contact. */
  #isChange(): boolean {
    return this.#values.some(({ meaning, text }) => meaning === 'change' && text?.trim().toLowerCase() !== 'add');
  }

  #isNoContact(): boolean {
    const values = this.#values;
    if (values.some(({ meaning }) => meaning === 'phone' || meaning === 'phone-like')) return false;
    if (values.some(({ meaning, text }) => meaning === 'class' && isNoContact(text ?? ''))) return true;
    return values.every(({ meaning }) => meaning === 'uid' || meaning === 'class' || meaning === 'revision');
  }

  #push(): void {
    const contacts = this.#contacts;
    const why = { 'by-reference': 'tel-by-reference', 'too-long': 'value-too-long' } as const;
    const names = this.#values.filter(({ meaning }) => meaning === 'name');
    contacts.text('formatted', (names.find(({ name }) => name.toLowerCase() === 'displayname') ?? names[0])?.text);
    for (const value of this.#values) {
      const { name, meaning, line, text = '', lost } = value;
      if (meaning === 'phone' && lost) contacts.lostPhone(problem('lost', why[lost], line));
      else if (meaning === 'phone') contacts.phone(/fa(?:x|csimile)/i.test(name) ? text.replace(/\$.*$/s, '') : text, line);
      else if (meaning === 'phone-like') {
        if (lost || hasDigit(text)) contacts.phoneLike(name, line);
      } else if (lost) contacts.problem(problem('lost', 'property-unreadable', line));
      else if (meaning === 'group') pushGroup(contacts, text);
      else if (meaning !== 'name' && meaning !== 'class' && meaning !== 'change' && meaning !== undefined) contacts.text(meaning, text);
    }
  }
}

/** A group by its distinguished name (`cn=Kunden,ou=groups,…`) and by its own name within it (RFC 4514). */
function pushGroup(contacts: Contacts, name: string): void {
  contacts.text('category', name);
  const own = /^\s*[\w.-]+\s*=\s*((?:\\.|[^\\,+])*)/s.exec(name)?.[1];
  if (own !== undefined) contacts.text('category', unescaped(own));
}

/** Text of a distinguished name without its escapes: `\,` stands for the sign, `\C3\A4` for bytes of UTF-8. */
function unescaped(text: string): string {
  const bytes = (run: string): string => Buffer.from(run.replaceAll('\\', ''), 'hex').toString('utf8');
  return text.replace(/(?:\\[\da-f]{2})+/gi, bytes).replace(/\\(.)/gs, '$1');
}
