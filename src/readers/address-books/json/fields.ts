import { type JsonNode, type JsonObject, stringOf } from '../../../lib/json/node.ts';
import { problem } from '../../../model/problem-texts.ts';
import { type Contacts, hasDigit, speaksOfPhone } from '../contacts.ts';

/** The members of one object by their names in lower case; tools differ in it (`mobilePhone`, `MobilePhone`). */
export class Fields {
  readonly #node: JsonObject;
  readonly #byName = new Map<string, JsonNode[]>();

  constructor(node: JsonObject) {
    this.#node = node;
    for (const { name, value } of node.members) {
      const key = name.toLowerCase();
      const values = this.#byName.get(key);
      if (values) values.push(value);
      else this.#byName.set(key, [value]);
    }
  }

  /** All values of a member, usually one. */
  all(name: string): readonly JsonNode[] {
    return this.#byName.get(name) ?? [];
  }

  first(name: string): JsonNode | undefined {
    return this.#byName.get(name)?.[0];
  }

  text(name: string): string | undefined {
    return stringOf(this.first(name));
  }

  has(name: string): boolean {
    return this.#byName.has(name);
  }

  /** Lists members that speak of a telephone and are not among those the format knows. */
  listPhoneLike(contacts: Contacts, known: ReadonlySet<string>): void {
    for (const { name, value } of this.#node.members)
      if (!known.has(name.toLowerCase()) && speaksOfPhone(name) && holdsDigit(value)) contacts.phoneLike(name, value.line);
  }
}

export function holdsDigit(node: JsonNode): boolean {
  if (node.kind === 'array') return node.items.some(holdsDigit);
  if (node.kind === 'object') return node.members.some(({ value }) => holdsDigit(value));
  return node.kind !== 'literal' && hasDigit(node.text);
}

/** Whether a value says nothing: null, false, an empty text, an empty list. */
export function isBlank(node: JsonNode): boolean {
  if (node.kind === 'array') return node.items.every(isBlank);
  if (node.kind === 'object') return node.members.length === 0;
  return node.kind === 'literal' ? node.text !== 'true' : node.text.trim() === '';
}

/**
 * Hands on a telephone value: a text, a quantity whose digits are still there, a list of values, or an object that
 * holds it under one of the given names. Anything else is listed.
 */
export function pushPhone(contacts: Contacts, node: JsonNode, within: readonly string[] = [], waid?: string): void {
  if (isBlank(node)) return;
  if (node.kind === 'string') contacts.phone(node.text, node.line, waid);
  else if (node.kind === 'number') pushQuantity(contacts, node.text, node.line);
  else if (node.kind === 'array') for (const item of node.items) pushPhone(contacts, item, within);
  else {
    const fields = node.kind === 'object' ? new Fields(node) : undefined;
    const values = within.flatMap((name) => fields?.all(name) ?? []);
    for (const value of values) pushPhone(contacts, value);
    if (values.length === 0 && (fields === undefined || holdsDigit(node))) contacts.lostPhone(problem('lost', 'tel-unreadable', node.line));
  }
}

/** Digits of a number type are all there up to 2^53, if no exponent or fraction was written. */
function pushQuantity(contacts: Contacts, text: string, line: number): void {
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(Number(text))) {
    contacts.lostPhone(problem('lost', 'tel-destroyed', line));
    return;
  }
  contacts.numberTyped.add(line);
  contacts.phone(text, line);
}
