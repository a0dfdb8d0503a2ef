import type { Card } from './card.ts';
import type { Found } from './found.ts';

/** What is counted for a card or property that is kept, besides its bytes. */
const OBJECT = 1024;

/** A card within a card, kept until the outer one has ended: contacts are handed on one by one. */
interface InnerCard {
  readonly line: number;
  readonly properties: Found[];
  ended: boolean;
}

/** The cards within the open one, in the order in which they began. */
export class InnerCards {
  /** Memory they take up, in bytes, about. */
  held = 0;
  #all: InnerCard[] = [];
  readonly #unended: InnerCard[] = [];

  /** How many have begun. */
  get count(): number {
    return this.#all.length;
  }

  /** How many of them have not ended, each within the one before. */
  get depth(): number {
    return this.#unended.length;
  }

  begin(line: number): void {
    const inner: InnerCard = { line, properties: [], ended: false };
    this.#all.push(inner);
    this.#unended.push(inner);
    this.held += OBJECT;
  }

  /** Keeps a property of the innermost card. */
  add(found: Found): void {
    this.#unended.at(-1)!.properties.push(kept(found));
    this.held += found.end - found.start + OBJECT;
  }

  /** Leaves the innermost card. */
  end(ended: boolean): void {
    this.#unended.pop()!.ended = ended;
  }

  /** Hands on all cards and forgets them. */
  handOn(card: Card): void {
    for (const { line, properties, ended } of this.#all) {
      card.begin(line);
      for (const property of properties) card.add(property);
      card.end(ended);
    }
    this.#all = [];
    this.held = 0;
  }

  /** Gives up waiting for the end of every card but the innermost, hands on all and leaves that one open. */
  handOnAllButInnermost(card: Card): void {
    const inner = this.#unended.pop()!;
    this.#unended.length = 0;
    this.#all = this.#all.filter((one) => one !== inner);
    this.handOn(card);
    card.begin(inner.line);
    for (const property of inner.properties) card.add(property);
  }
}

/** A property copied out of the scanner's buffer. */
function kept({ property, line, state, bytes, start, end, flags, group, parameters }: Found): Found {
  const { charset, waid } = parameters;
  const copy = bytes.slice(start, end);
  return { property, line, state, bytes: copy, start: 0, end: end - start, flags, group, parameters: { charset, waid } };
}
