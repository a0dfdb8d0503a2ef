import type { ContactField, ContactSink } from '../../../model/contact-sink.ts';
import { atLeast, BACKSLASH, EIGHT_BIT, isBlank, nothing, spells } from './bytes.ts';
import type { Value } from './value.ts';

const ESCAPE = 92;
const COMMA = 44;
const SEMICOLON = 59;
const LF = 10;

/** Pushes decoded values into a sink, field by field, with blanks around them and backslash escapes removed. */
export class Fields {
  readonly #sink: ContactSink;
  readonly #value: Value;
  #start = 0;
  #end = 0;
  #copy: Uint8Array = nothing;
  #bytes: Uint8Array = this.#copy;

  constructor(sink: ContactSink, value: Value) {
    this.#sink = sink;
    this.#value = value;
  }

  /** The whole value as one text. vCard 2.1 knows no escapes there. */
  text(field: ContactField, old: boolean): void {
    const { start, end } = this.#value;
    this.#push(field, start, end, old ? noEscapes : escapes);
  }

  /** Components of a structured value such as `N`, as many as fields are given. */
  components(fields: readonly ContactField[], old: boolean): void {
    let start = this.#value.start;
    for (let i = 0; i < fields.length && start <= this.#value.end; i++) {
      const end = this.#next(start, SEMICOLON, SEMICOLON);
      this.#push(fields[i]!, start, end, old ? oldEscapes : escapes);
      start = end + 1;
    }
  }

  /** Each entry of a list; vCard 2.1 separates by semicolon, too. */
  list(field: ContactField, old: boolean): void {
    let start = this.#value.start;
    while (start < this.#value.end) {
      const end = this.#next(start, COMMA, old ? SEMICOLON : COMMA);
      this.#push(field, start, end, old ? oldEscapes : escapes);
      start = end + 1;
    }
  }

  /** False when the value holds no digit of any script and no `waid` stands for it; nothing is pushed then. */
  phone(line: number, waid: string | undefined): boolean {
    if (waid === undefined && !this.#hasDigits()) return false;
    this.#trim(this.#value.start, this.#value.end, escapes);
    this.#sink.phone(this.#bytes, this.#start, this.#end, line, waid);
    return true;
  }

  /** Whether the value, without blanks around it, spells an upper-case word. */
  is(word: string): boolean {
    this.#trim(this.#value.start, this.#value.end, noEscapes);
    return this.#end - this.#start === word.length && spells(this.#bytes, this.#start, word);
  }

  #hasDigits(): boolean {
    const { bytes, start, end, flags } = this.#value;
    for (let at = start; at < end; at++) if (bytes[at]! >= 48 && bytes[at]! <= 57) return true;
    return (flags & EIGHT_BIT) !== 0 && /\p{Nd}/u.test(new TextDecoder().decode(bytes.subarray(start, end)));
  }

  #push(field: ContactField, start: number, end: number, known: ReadonlySet<number>): void {
    this.#trim(start, end, known);
    if (this.#start < this.#end) this.#sink.text(field, this.#bytes, this.#start, this.#end);
  }

  #trim(start: number, end: number, known: ReadonlySet<number>): void {
    const { bytes, flags } = this.#value;
    let from = start;
    let to = end;
    while (from < to && isBlank(bytes[from])) from++;
    while (to > from && isBlank(bytes[to - 1])) to--;
    this.#bytes = bytes;
    this.#start = from;
    this.#end = to;
    if ((flags & BACKSLASH) !== 0 && known.size > 0) this.#unescape(known);
  }

  #unescape(known: ReadonlySet<number>): void {
    const from = this.#bytes;
    const end = this.#end;
    this.#copy = atLeast(this.#copy, end - this.#start);
    const into = this.#copy;
    let length = 0;
    for (let at = this.#start; at < end; at++) {
      const byte = from[at]!;
      const escaped = byte === ESCAPE && at + 1 < end && known.has(from[at + 1]!);
      if (escaped) at++;
      into[length++] = escaped && (from[at]! | 32) === 110 ? LF : from[at]!;
    }
    this.#bytes = into;
    this.#start = 0;
    this.#end = length;
  }

  /** Position of the next separator that is not escaped, or the end. */
  #next(from: number, separator: number, other: number): number {
    const { bytes, end } = this.#value;
    for (let at = from; at < end; at++) {
      const byte = bytes[at];
      if (byte === ESCAPE) at++;
      else if (byte === separator || byte === other) return at;
    }
    return end;
  }
}

const noEscapes: ReadonlySet<number> = new Set();
/** vCard 2.1: the semicolon of a structured value. */
const oldEscapes: ReadonlySet<number> = new Set([SEMICOLON]);
/** vCard 3.0 and 4.0: `\\ \; \, \n \N`, and `\: \"` as some writers have it. */
const escapes: ReadonlySet<number> = new Set([ESCAPE, SEMICOLON, COMMA, 110, 78, 58, 34]);
