/**
 * A value of a JSON text with the 1-based line on which it begins. Members stand in the order of the text and repeated
 * ones are kept, numbers as they are written: nothing of the text is folded away.
 */
export type JsonNode = JsonObject | JsonArray | JsonScalar;

export interface JsonObject {
  readonly kind: 'object';
  readonly line: number;
  readonly members: JsonMember[];
}

export interface JsonArray {
  readonly kind: 'array';
  readonly line: number;
  readonly items: JsonNode[];
}

/** `text` is a string's characters, a number as written, or `true`, `false`, `null`. */
interface JsonScalar {
  readonly kind: 'string' | 'number' | 'literal';
  readonly line: number;
  readonly text: string;
}

export interface JsonMember {
  readonly name: string;
  readonly line: number;
  readonly value: JsonNode;
}

/** The first member of this name; undefined also of anything that is no object. */
export function memberOf(node: JsonNode | undefined, name: string): JsonNode | undefined {
  return node?.kind === 'object' ? node.members.find((member) => member.name === name)?.value : undefined;
}

/** The characters of a string; undefined of anything else. */
export function stringOf(node: JsonNode | undefined): string | undefined {
  return node?.kind === 'string' ? node.text : undefined;
}

/** The items of an array; none of anything else. */
export function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.kind === 'array' ? node.items : [];
}

/** The members of an object; none of anything else. */
export function membersOf(node: JsonNode | undefined): readonly JsonMember[] {
  return node?.kind === 'object' ? node.members : [];
}
