import type { ByteSource } from '../bytes.ts';
import type { JsonMember, JsonNode } from './node.ts';
import { JsonParser } from './parser.ts';

/**
 * Where the records of a JSON text go, one at a time. `page` is told of an object around a list of records when it has
 * ended: its other members.
 */
export interface JsonRecords {
  /** @param listed the record stands in a list of an object, which `page` will tell of */
  record(node: JsonNode, listed: boolean): void;
  page(members: readonly JsonMember[], line: number): void;
  /** Something did not come out whole: a record that begins on this line when `begun`, else what stands around them. */
  fault(fault: RecordFault, line: number, begun: boolean): void;
}

/**
 * `cut`: the text ends too early. `large`: too large a record was left out. `line`: this line is no JSON, its rest was
 * left out, the next one was read. `broken`: no JSON, nothing was read from here on.
 */
export type RecordFault = 'cut' | 'large' | 'line' | 'broken';

/** How a text is divided into records. */
export interface RecordShape {
  /** Members of an object whose arrays hold the records. */
  readonly lists: ReadonlySet<string>;
  /** Bytes a record may have. */
  readonly largest: number;
}

/** What was met in the text. */
export interface JsonCounts {
  /** Strings that are not UTF-8 and were read as Windows-1252, and the line of the first. */
  readonly guessed: number;
  readonly guessedLine: number;
}

/**
 * Reads a text of any size: records in an array, in a list of an object, in an array of such objects, alone, or one
 * value after another (one a line, also by RFC 7464).
 */
export function readRecords(source: ByteSource, shape: RecordShape, into: JsonRecords): JsonCounts {
  const parser = new JsonParser(source);
  const reading = new Reading(parser, shape, into);
  reading.texts();
  return { guessed: parser.guessed, guessedLine: parser.guessedLine };
}

class Reading {
  readonly #parser: JsonParser;
  readonly #shape: RecordShape;
  readonly #into: JsonRecords;
  /** Line of the record being read; 0 between records. */
  #record = 0;

  constructor(parser: JsonParser, shape: RecordShape, into: JsonRecords) {
    this.#parser = parser;
    this.#shape = shape;
    this.#into = into;
  }

  texts(): void {
    const parser = this.#parser;
    for (let byte = this.#between(); byte >= 0; byte = this.#between()) {
      const { line } = parser.cursor;
      this.#record = 0;
      if (byte === 91) this.#list(true);
      else this.#item(true);
      if (parser.fault === 'cut') this.#into.fault('cut', this.#record || parser.cursor.line, this.#record > 0);
      else if (parser.fault === 'broken') this.#broken(line);
      if (parser.fault !== undefined) return;
    }
  }

  /** The byte with which the next value begins; -1 at the end. */
  #between(): number {
    const { cursor } = this.#parser;
    let byte = cursor.skipSpace();
    while (byte === 30) {
      cursor.at++;
      byte = cursor.skipSpace();
    }
    return byte;
  }

  /** A value that is broken on the line on which it began takes only this line with it if the next line begins one. */
  #broken(begun: number): void {
    const parser = this.#parser;
    const { line } = parser.cursor;
    if (line === begun) parser.skipLine();
    const next = line === begun ? parser.cursor.skipSpace() : 0;
    const goesOn = next === 123 || next === 91 || next === 30;
    this.#into.fault(goesOn ? 'line' : 'broken', line, this.#record > 0);
    if (!goesOn) parser.fail('broken');
  }

  #list(outer: boolean): void {
    const parser = this.#parser;
    parser.cursor.at++;
    if (parser.closes(93)) return;
    do {
      if (parser.cursor.skipSpace() < 0) parser.fail('cut');
      else this.#item(outer);
    } while (parser.fault === undefined && parser.next(93));
  }

  #item(outer: boolean): void {
    const parser = this.#parser;
    this.#record = parser.cursor.line;
    if (outer && parser.cursor.peek() === 123) {
      this.#object();
      return;
    }
    parser.allow(this.#shape.largest, 0);
    const node = parser.value();
    if (this.#isWhole() && node) this.#into.record(node, !outer);
    if (parser.fault === undefined) this.#record = 0;
  }

  /** An object that is a record or stands around lists of them, which only its members tell. */
  #object(): void {
    const parser = this.#parser;
    const line = this.#record;
    const members: JsonMember[] = [];
    let lists = false;
    parser.cursor.at++;
    parser.allow(this.#shape.largest, 1);
    if (!parser.closes(125)) {
      do {
        const name = parser.name();
        if (name === undefined) break;
        const at = parser.cursor.line;
        if (this.#shape.lists.has(name) && parser.cursor.skipSpace() === 91) {
          lists = true;
          this.#record = 0;
          this.#list(false);
          parser.allow(this.#shape.largest, 1);
        } else {
          const value = parser.value();
          if (value) members.push({ name, line: at, value });
        }
      } while (parser.fault === undefined && parser.next(125));
    }
    const whole = this.#isWhole();
    if (lists) this.#into.page(members, line);
    else if (whole) this.#into.record({ kind: 'object', line, members }, false);
    if (parser.fault === undefined) this.#record = 0;
  }

  /** Whether a value came out whole; one that is too large is passed and listed. */
  #isWhole(): boolean {
    const parser = this.#parser;
    if (parser.fault !== 'large') return parser.fault === undefined;
    this.#into.fault('large', this.#record || parser.cursor.line, this.#record > 0);
    this.#record = 0;
    if (!parser.skipRest()) parser.fail('cut');
    return false;
  }
}
