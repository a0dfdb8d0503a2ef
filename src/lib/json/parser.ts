import { isUtf8 } from 'node:buffer';
import type { ByteSource } from '../bytes.ts';
import { Cursor } from '../cursor.ts';
import { stringOf } from './string.ts';
import { isWord, wordKind } from './word.ts';
import type { JsonArray, JsonMember, JsonNode, JsonObject } from './node.ts';

/** Containers within containers that are followed; an address book has about six. */
const DEEPEST = 128;
const QUOTE = 34;
const BACKSLASH = 92;

/** Why a value did not come out whole: the source ended, the text is no JSON, or it is larger or deeper than allowed. */
export type JsonFault = 'cut' | 'broken' | 'large';

/**
 * Reads values of JSON (RFC 8259) one at a time, each held whole. After a fault the value returned holds what was read
 * of it, and nothing more can be read, except behind `large` after `skipRest`.
 */
export class JsonParser {
  readonly cursor: Cursor;
  fault: JsonFault | undefined;
  /** Line of the first string that is not UTF-8 and was read as Windows-1252; 0 when there is none. */
  guessedLine = 0;
  guessed = 0;
  /** Offset at which the value counts as too large. */
  #limit = Infinity;
  #depth = 0;
  #inString = false;

  constructor(source: ByteSource) {
    this.cursor = new Cursor(source);
  }

  /** Allows this many bytes from here on, within so many open containers that belong to the same record. */
  allow(bytes: number, depth: number): void {
    this.#limit = this.cursor.offset + bytes;
    this.#depth = depth;
  }

  value(): JsonNode | undefined {
    const byte = this.cursor.skipSpace();
    const { line } = this.cursor;
    if (this.cursor.offset > this.#limit) return this.fail('large');
    if (byte === QUOTE) {
      const text = this.string();
      return text === undefined ? undefined : { kind: 'string', line, text };
    }
    if (byte === 123) return this.#depth < DEEPEST ? this.#object(line) : this.fail('large');
    if (byte === 91) return this.#depth < DEEPEST ? this.#array(line) : this.fail('large');
    if (byte < 0) return this.fail('cut');
    return this.#word(line);
  }

  /** Notes why nothing more can be read. */
  fail(fault: JsonFault): undefined {
    this.fault ??= fault;
  }

  /** Reads a member's name and the colon behind it. */
  name(): string | undefined {
    const byte = this.cursor.skipSpace();
    if (byte !== QUOTE) return this.fail(byte < 0 ? 'cut' : 'broken');
    const name = this.string();
    return name !== undefined && this.sign(58) ? name : undefined;
  }

  /** Goes over one sign that must stand here. */
  sign(wanted: number): boolean {
    const byte = this.cursor.skipSpace();
    if (byte === wanted) this.cursor.at++;
    else this.fail(byte < 0 ? 'cut' : 'broken');
    return byte === wanted;
  }

  /** After an item: true behind a comma, false behind the closing sign or at a fault. */
  next(closing: number): boolean {
    const byte = this.cursor.skipSpace();
    if (byte !== 44 && byte !== closing) this.fail(byte < 0 ? 'cut' : 'broken');
    else this.cursor.at++;
    return byte === 44;
  }

  /** Whether a container that has just been opened is closed at once, which is then passed. */
  closes(closing: number): boolean {
    const closed = this.cursor.skipSpace() === closing;
    if (closed) this.cursor.at++;
    return closed;
  }

  string(): string | undefined {
    const { cursor } = this;
    cursor.at++;
    cursor.mark();
    this.#inString = true;
    let escaped = false;
    let ascii = true;
    for (;;) {
      if (cursor.at === cursor.end) {
        if (cursor.offset > this.#limit) return this.fail('large');
        if (!cursor.more()) return this.fail('cut');
      }
      const byte = cursor.bytes[cursor.at]!;
      if (byte === QUOTE) break;
      if (byte < 32) return this.fail('broken');
      if (byte > 127) ascii = false;
      cursor.at++;
      if (byte !== BACKSLASH) continue;
      escaped = true;
      if (cursor.at < cursor.end || cursor.more()) cursor.at++;
    }
    const text = ascii && !escaped ? cursor.latin1() : this.#decoded(ascii, escaped);
    cursor.at++;
    cursor.unmark();
    this.#inString = false;
    return text ?? this.fail('broken');
  }

  /** Passes what is left of a line that is broken. */
  skipLine(): void {
    this.#inString = false;
    this.fault = undefined;
    this.cursor.skipLine();
  }

  /** Passes what is left of a value that was too large; false when the source ends within it. */
  skipRest(): boolean {
    const { cursor } = this;
    cursor.unmark();
    this.fault = undefined;
    let depth = this.#depth;
    let quoted = this.#inString;
    while (depth > 0 || quoted) {
      const byte = cursor.peek();
      if (byte < 0) return false;
      cursor.step();
      if (byte === QUOTE) quoted = !quoted;
      else if (quoted && byte === BACKSLASH && cursor.peek() >= 0) cursor.step();
      else if (!quoted && (byte === 123 || byte === 91)) depth++;
      else if (!quoted && (byte === 125 || byte === 93)) depth--;
    }
    this.#inString = false;
    return true;
  }

  /** The characters of the string that has just been passed. */
  #decoded(ascii: boolean, escaped: boolean): string | undefined {
    const { cursor } = this;
    const bytes = cursor.bytes.subarray(cursor.marked, cursor.at);
    if (!ascii && !isUtf8(bytes) && this.guessed++ === 0) this.guessedLine = cursor.line;
    return stringOf(bytes, ascii, escaped);
  }

  #object(line: number): JsonObject {
    const members: JsonMember[] = [];
    this.#depth++;
    this.cursor.at++;
    if (!this.closes(125)) {
      do {
        const name = this.name();
        if (name === undefined) break;
        const { line: at } = this.cursor;
        const value = this.value();
        if (value) members.push({ name, line: at, value });
      } while (this.fault === undefined && this.next(125));
    }
    if (this.fault === undefined) this.#depth--;
    return { kind: 'object', line, members };
  }

  #array(line: number): JsonArray {
    const items: JsonNode[] = [];
    this.#depth++;
    this.cursor.at++;
    if (!this.closes(93)) {
      do {
        const value = this.value();
        if (value) items.push(value);
      } while (this.fault === undefined && this.next(93));
    }
    if (this.fault === undefined) this.#depth--;
    return { kind: 'array', line, items };
  }

  /** A number, `true`, `false` or `null`; one that the source ends behind may go on and counts as cut. */
  #word(line: number): JsonNode | undefined {
    const { cursor } = this;
    cursor.mark();
    while (isWord(cursor.peek()) && cursor.offset <= this.#limit) cursor.at++;
    const text = cursor.latin1();
    cursor.unmark();
    if (cursor.offset > this.#limit) return this.fail('large');
    const ended = cursor.peek() < 0 && this.#depth > 0;
    const kind = wordKind(text);
    if (kind === undefined || (kind === 'number' && ended)) return this.fail(ended ? 'cut' : 'broken');
    return { kind, line, text };
  }
}
