import { type Contacts, hasDigit, speaksOfPhone } from '../contacts.ts';
import { notePhoneTypes, phoneProperties, pushProperty } from '../vcard-properties.ts';

/** An element within a property that holds text: a value, or a component of one. */
interface Part {
  readonly element: string;
  readonly text: string;
  readonly line: number;
}

/** A property being read. */
interface Open {
  readonly name: string;
  readonly line: number;
  readonly parts: Part[];
  readonly types: string[];
  waid: string | undefined;
}

/**
 * Follows the elements of one `vcard` and hands on each property when it ends. Names are local and in lower case;
 * a `group` around properties says nothing here.
 */
export class Card {
  readonly #contacts: Contacts;
  /** Open elements within the card, groups aside, with the lines on which they begin. */
  #path: { readonly name: string; readonly line: number }[] = [];
  #groups = 0;
  #property: Open | undefined;
  #text = '';

  constructor(contacts: Contacts) {
    this.#contacts = contacts;
  }

  open(name: string, line: number): void {
    this.#closeOwnText();
    if (name === 'group' && this.#path.length === 0) {
      this.#groups++;
      return;
    }
    if (this.#path.length === 0) this.#property = { name, line, parts: [], types: [], waid: undefined };
    this.#path.push({ name, line });
  }

  text(text: string): void {
    if (this.#property) this.#text += text;
  }

  /** False when the element was none of this card's: the card itself ends. */
  close(): boolean {
    const element = this.#path.pop();
    const text = this.#text;
    this.#text = '';
    if (!element) return this.#groups-- > 0;
    const property = this.#property!;
    const depth = this.#path.length;
    const parameter = this.#path[1]?.name === 'parameters' ? (this.#path[2]?.name ?? element.name) : undefined;
    if (depth === 0) {
      if (text.trim() !== '') property.parts.push({ element: 'text', text, line: property.line });
      this.#push(property);
      this.#property = undefined;
    } else if (parameter === 'type') property.types.push(text);
    else if (parameter === 'waid') property.waid = `${property.waid ?? ''}${text}`;
    else if (parameter === undefined && element.name !== 'parameters')
      property.parts.push({ element: element.name, text, line: element.line });
    return true;
  }

  /** Text that stands in a property beside its values is one of its values. */
  #closeOwnText(): void {
    const property = this.#property;
    if (property && this.#path.length === 1 && this.#text.trim() !== '')
      property.parts.push({ element: 'text', text: this.#text, line: property.line });
    this.#text = '';
  }

  #push({ name, line, parts, types, waid }: Open): void {
    const contacts = this.#contacts;
    if (phoneProperties.has(name)) {
      notePhoneTypes(contacts, types, line);
      for (const part of parts) contacts.phone(part.text, part.line, waid);
    } else if (speaksOfPhone(name) && parts.some(({ text }) => hasDigit(text))) contacts.phoneLike(name, line);
    else pushProperty(contacts, { name, line, values: valuesOf(name, parts) });
  }
}

function valuesOf(name: string, parts: readonly Part[]): string[][] {
  const first = (element: string): string => parts.find((part) => part.element === element)?.text ?? '';
  if (name === 'n') return [[first('surname'), first('given')]];
  if (name === 'org') return [parts.map(({ text }) => text)];
  return parts.map(({ text }) => [text]);
}
