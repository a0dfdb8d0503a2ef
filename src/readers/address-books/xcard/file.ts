import type { SaxesParser } from 'saxes';
import { problem } from '../../../model/problem-texts.ts';
import type { Contacts } from '../contacts.ts';
import { Card } from './card.ts';

/** Elements within elements that are followed; a card has six. */
const DEEPEST = 64;

/** Follows the XML of one file from card to card, and stops at its first fault: what follows cannot be told. */
export class XCardFile {
  ended = false;
  readonly #parser: SaxesParser<{ xmlns: true }>;
  readonly #contacts: Contacts;
  readonly #largest: number;
  #card: Card | undefined;
  #cardLine = 0;
  #cardStart = 0;
  #depth = 0;
  #tagLine = 1;
  /** Where the last event was, for what grows without one. */
  #seen = 0;
  #closing = false;
  #replaced = false;

  constructor(parser: SaxesParser<{ xmlns: true }>, contacts: Contacts, largest: number) {
    this.#parser = parser;
    this.#contacts = contacts;
    this.#largest = largest;
    parser.on('error', () => this.#stop());
    parser.on('doctype', () => this.#refuse());
    parser.on('opentagstart', () => void (this.#tagLine = parser.line));
    parser.on('opentag', ({ local }) => this.#open(local.toLowerCase()));
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#text(text));
    parser.on('closetag', () => this.#close());
  }

  write(text: string): void {
    if (!this.#replaced && text.includes('\ufffd')) {
      this.#replaced = true;
      this.#contacts.problem(problem('note', 'characters-replaced', this.#parser.line));
    }
    this.#parser.write(text);
    if (this.#parser.position - this.#seen > this.#largest) this.#stop();
  }

  /** Tells the end of the file; what is open then was cut off. */
  close(): void {
    this.#closing = true;
    if (!this.ended) this.#parser.close();
  }

  #open(name: string): void {
    if (this.ended) return;
    this.#seen = this.#parser.position;
    this.#depth++;
    if (this.#depth > DEEPEST) this.#stop();
    else if (this.#card) this.#card.open(name, this.#tagLine);
    else if (name === 'vcard') {
      this.#card = new Card(this.#contacts);
      this.#cardLine = this.#tagLine;
      this.#cardStart = this.#seen;
      this.#contacts.begin(this.#cardLine);
    }
  }

  #text(text: string): void {
    if (this.ended) return;
    this.#seen = this.#parser.position;
    if (this.#card && this.#seen - this.#cardStart <= this.#largest) this.#card.text(text);
  }

  #close(): void {
    if (this.ended) return;
    this.#seen = this.#parser.position;
    this.#depth--;
    if (!this.#card) return;
    if (this.#seen - this.#cardStart > this.#largest) this.#stop();
    else if (!this.#card.close()) {
      this.#card = undefined;
      this.#contacts.end();
    }
  }

  #refuse(): void {
    if (this.ended) return;
    this.ended = true;
    this.#contacts.problem(problem('lost', 'xml-doctype', this.#parser.line));
  }

  /** Ends the reading where the XML cannot be followed any further, or the file ends too early. */
  #stop(): void {
    if (this.ended) return;
    this.ended = true;
    const line = this.#card ? this.#cardLine : this.#parser.line;
    if (this.#card) this.#contacts.endLost(problem('lost', 'record-cut', line));
    else if (this.#closing) this.#contacts.problem(problem('lost', 'text-cut', line));
    if (!this.#closing) this.#contacts.problem(problem('lost', 'xml-broken', this.#parser.line));
    this.#card = undefined;
  }
}
