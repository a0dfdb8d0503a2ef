import { memorySource } from '../bytes.ts';
import type { JsonNode } from './node.ts';
import { JsonParser } from './parser.ts';

const encoder = new TextEncoder();

/** The first value of a text of which only the beginning is known, as far as it goes. */
export function peekJson(head: string): JsonNode | undefined {
  return /^\s*[{[]/.test(head) ? new JsonParser(memorySource(encoder.encode(head))).value() : undefined;
}
