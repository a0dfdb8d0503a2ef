/**
 * All recipients of a run in columns, by distinct number in the order in which they are first read; each row is a place.
 *
 * Layout: of a number `category` and `started` hold the position in their lists + 1, 0 for none, `last` the latest day or
 * `noDay`, `first` and `lastPlace` its chain of places. Of a place `file`, `line`, where in `names` its name lies, and `next`,
 * the index of the number's next place or -1.
 */
import { Arena } from '../../exposures/arena.ts';
import type { Utf8Slice } from '../../lib/bytes.ts';
import { Growing } from '../../lib/growing.ts';
import { NumberIndex } from '../../lib/number-index.ts';
import { type Day, type DayNumber, dayOf, numberOfDay } from '../../model/day.ts';
import type { NumberKey } from '../../model/number.ts';
import {
  conversationStarters,
  type ConversationStarter,
  messageCategories,
  type MessageCategory,
  type RecipientRow,
} from '../../model/recipient.ts';

const noDay = -0x8000_0000;

/** Where a row stands: index of its list among those read, and its line; and the name it gives, perhaps empty. */
interface RecipientPlace {
  readonly file: number;
  readonly line: number;
  readonly name: string;
}

/** What all lists say of one number. */
export interface Recipient {
  readonly number: NumberKey;
  readonly category: MessageCategory | undefined;
  readonly lastMessage: Day | undefined;
  readonly startedBy: ConversationStarter | undefined;
  readonly places: readonly RecipientPlace[];
}

export class RecipientList {
  readonly #index = new NumberIndex();
  readonly #category = new Growing();
  readonly #started = new Growing();
  readonly #last = new Growing();
  readonly #nameStart = new Growing();
  readonly #nameEnd = new Growing();
  readonly #names = new Arena();
  readonly #first = new Growing();
  readonly #lastPlace = new Growing();
  readonly #file = new Growing();
  readonly #line = new Growing();
  readonly #next = new Growing();
  #places = 0;

  /** How many distinct numbers there are. */
  get size(): number {
    return this.#index.size;
  }

  has(number: NumberKey): boolean {
    return this.#index.has(number);
  }

  /** Distinct numbers `[start, end)` in their order; holds until the next `add`. */
  numbers(start: number, end: number): Float64Array {
    return this.#index.numbers.subarray(start, end);
  }

  /** Rows come file by file, in the order of reading. */
  add(file: number, row: RecipientRow): void {
    const { size } = this.#index;
    const at = this.#index.add(row.number);
    const place = this.#places++;
    this.#file.set(place, file);
    this.#line.set(place, row.line);
    this.#next.set(place, -1);
    this.#keepName(place, row.nameUtf8, at === size ? -1 : this.#lastPlace.get(at));
    if (at === size) this.#begin(at, place);
    else this.#next.set(this.#lastPlace.get(at), place);
    this.#lastPlace.set(at, place);
    raise(this.#category, at, row.category === undefined ? 0 : messageCategories.indexOf(row.category) + 1);
    raise(this.#started, at, row.startedBy === undefined ? 0 : conversationStarters.indexOf(row.startedBy) + 1);
    raise(this.#last, at, row.lastMessage ?? noDay);
  }

  /** A name that the number's last place gives as well is kept once. */
  #keepName(place: number, { bytes, start, end }: Utf8Slice, last: number): void {
    const from = last < 0 ? 0 : this.#nameStart.get(last);
    const to = last < 0 ? 0 : this.#nameEnd.get(last);
    const same = end - start === to - from && Buffer.compare(bytes.subarray(start, end), this.#names.bytes.subarray(from, to)) === 0;
    this.#nameStart.set(place, same ? from : this.#names.keep(bytes, start, end));
    this.#nameEnd.set(place, same ? to : this.#names.end);
  }

  /** Adds what another list holds, all of it as of one file. */
  absorb(file: number, other: RecipientList): void {
    for (let i = 0; i < other.size; i++) {
      const { number, category, lastMessage, startedBy, places } = other.at(i);
      const day = lastMessage === undefined ? undefined : numberOfDay(lastMessage);
      for (const { line, name } of places) {
        const bytes = Buffer.from(name);
        this.add(file, { number, category, lastMessage: day, startedBy, nameUtf8: { bytes, start: 0, end: bytes.length }, line });
      }
    }
  }

  #begin(at: number, place: number): void {
    this.#first.set(at, place);
    this.#category.set(at, 0);
    this.#started.set(at, 0);
    this.#last.set(at, noDay);
  }

  category(at: number): MessageCategory | undefined {
    return messageCategories[this.#category.get(at) - 1];
  }

  places(at: number): RecipientPlace[] {
    const places: RecipientPlace[] = [];
    for (let place = this.#first.get(at); place >= 0; place = this.#next.get(place)) {
      const name = this.#names.text(this.#nameStart.get(place), this.#nameEnd.get(place));
      places.push({ file: this.#file.get(place), line: this.#line.get(place), name });
    }
    return places;
  }

  at(at: number): Recipient {
    const last: DayNumber = this.#last.get(at);
    return {
      number: this.#index.numbers[at]!,
      category: this.category(at),
      lastMessage: last === noDay ? undefined : dayOf(last),
      startedBy: conversationStarters[this.#started.get(at) - 1],
      places: this.places(at),
    };
  }
}

function raise(column: Growing, at: number, value: number): void {
  if (value > column.get(at)) column.set(at, value);
}
