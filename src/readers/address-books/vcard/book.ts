import type { ByteSource } from '../../../lib/bytes.ts';
import { memorySource } from '../../../lib/bytes.ts';
import type { Encoding } from '../../../lib/encodings.ts';
import type { ContactSink } from '../../../model/contact-sink.ts';
import { agentOf } from './agent.ts';
import { isBlank, spellsCard } from './bytes.ts';
import { Card } from './card.ts';
import type { Found } from './found.ts';
import { NO_VALUE } from './found.ts';
import { ofValue, type Origin } from './origin.ts';
import { InnerCards } from './inner-cards.ts';
import { neededFor } from './needed.ts';
import { AGENT, BEGIN, END, PHONE_LIKE, TEL } from './property.ts';
import { Scanner } from './scanner.ts';
import { note, type Tally } from './tally.ts';
import { Value } from './value.ts';

/** Deepest nesting of cards that is followed; real files have one level. */
const DEEPEST = 32;
/** Cards begun inside an open one before it is given up: more of them tell that its `END` is missing. */
const MOST_NESTED = 64;

/** What is known of a source once it was read. */
export interface Reading {
  readonly encoding: Encoding;
  /** Lines that ended in it. */
  readonly lines: number;
  /** No card was open where it ended. */
  readonly closed: boolean;
}

/**
 * Tells from the properties of a file where cards begin and end, and which lie within others.
 *
 * A `BEGIN` inside an open card may be a nested card or tell that the open one was cut. Both are read alike, as nested:
 * if the outer `END` comes after all, what follows the inner cards was the outer one's; if not, the outer card is
 * listed as cut and the inner ones are contacts of their own either way.
 */
export class Book {
  readonly #tally: Tally;
  readonly #card: Card;
  readonly #needed: Uint8Array;
  readonly #limit: number;
  readonly #value = new Value();
  #open = false;
  #closed = true;
  /** The next `BEGIN` surely belongs to a card within the open one (it stands behind `AGENT` or another `BEGIN`). */
  #mayNest = false;
  readonly #inner = new InnerCards();
  /** Cards that stood as text in a value, with its line, and their length in bytes. */
  #texts: { readonly bytes: Uint8Array; readonly line: number }[] = [];
  #textLength = 0;

  /** `limit` is how much is held of a property, and of all the cards within a card, in bytes. */
  constructor(sink: ContactSink, tally: Tally, limit: number) {
    this.#tally = tally;
    this.#card = new Card(sink, tally);
    this.#needed = neededFor(sink.wants);
    this.#limit = limit;
  }

  /** Reads a source to its end. */
  read(source: ByteSource, origin: Origin): Reading {
    const scanner = new Scanner(source, this.#needed, this.#limit, origin);
    this.#scan(scanner, true);
    return { encoding: scanner.encoding, lines: scanner.line - origin.line, closed: this.#closed };
  }

  #scan(scanner: Scanner, outermost: boolean): void {
    while (scanner.next()) {
      if (scanner.passed) this.#mayNest = false;
      this.#take(scanner.found);
      if (outermost && !this.#open && this.#texts.length > 0) this.#readTexts();
    }
    if (outermost) this.#closed = !this.#open;
    this.#leaveAll();
    scanner.close();
    if (outermost) this.#readTexts();
  }

  /** Texts found in texts join the end of the list, so depth costs no stack. */
  #readTexts(): void {
    for (const { bytes, line } of this.#texts) {
      this.#scan(new Scanner(memorySource(bytes), this.#needed, this.#limit, ofValue(line)), false);
    }
    this.#texts = [];
    this.#textLength = 0;
  }

  #take(found: Found): void {
    const { property } = found;
    if (property <= END) {
      if (!namesCard(found)) return;
      if (property === BEGIN) this.#begin(found.line);
      else if (this.#open) this.#leave(true);
    } else if (!this.#open) {
      if (property === TEL && found.state !== NO_VALUE) this.#card.stray(found.line);
    } else if (property === PHONE_LIKE) {
      note(this.#tally.phoneLike, found.line);
    } else {
      this.#add(found);
    }
  }

  #add(found: Found): void {
    this.#mayNest = false;
    if (found.property === AGENT) this.#agent(found);
    else if (this.#inner.depth === 0) this.#card.add(found);
    else {
      this.#inner.add(found);
      this.#relieve();
    }
  }

  /** When more is kept than may be held, the outer cards are given up, and the innermost goes on as the open one. */
  #relieve(): void {
    if (this.#inner.held <= this.#limit || this.#inner.depth === 0) return;
    this.#card.end(false);
    this.#inner.handOnAllButInnermost(this.#card);
  }

  #agent(found: Found): void {
    const agent = agentOf(found, this.#value);
    if (agent instanceof Uint8Array) this.#keepText(agent, found.line);
    else this.#mayNest = agent !== undefined;
    if (agent === 'begun') this.#begin(found.line);
  }

  #keepText(bytes: Uint8Array, line: number): void {
    this.#textLength += bytes.length;
    if (this.#textLength > this.#limit) this.#card.tooLong(line);
    else this.#texts.push({ bytes, line });
  }

  #begin(line: number): void {
    this.#tally.begun++;
    const nests = this.#inner.depth < DEEPEST && (this.#mayNest || this.#inner.count < MOST_NESTED);
    if (this.#open && !nests) this.#leaveAll();
    if (this.#open) this.#inner.begin(line);
    else this.#card.begin(line);
    this.#open = true;
    this.#mayNest = true;
    this.#relieve();
  }

  /** Leaves the innermost open card; after the outermost, those within it are handed on. */
  #leave(ended: boolean): void {
    this.#mayNest = false;
    if (this.#inner.depth > 0) {
      this.#inner.end(ended);
      return;
    }
    this.#card.end(ended);
    this.#open = false;
    if (this.#inner.count > 0) this.#inner.handOn(this.#card);
  }

  /** Gives up waiting for the `END` of every open card. */
  #leaveAll(): void {
    while (this.#open) this.#leave(false);
  }
}

/** Whether `BEGIN` and `END` are those of a vCard, not of a calendar. */
function namesCard({ bytes, start, end }: Found): boolean {
  let at = start;
  while (at < end && isBlank(bytes[at])) at++;
  if (at + 5 > end || !spellsCard(bytes, at)) return false;
  at += 5;
  while (at < end && isBlank(bytes[at])) at++;
  return at === end;
}
