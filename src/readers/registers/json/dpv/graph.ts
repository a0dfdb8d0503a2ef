import { type JsonNode, type JsonObject, memberOf, membersOf } from '../../../../lib/json/node.ts';
import { Names } from './names.ts';

/** Characters of nodes that are kept for references from elsewhere in the file. */
const ROOM = 32 << 20;
/** What a member weighs besides its text. */
const MEMBER = 40;
const MOST_CONTEXTS = 100;

/** Where a node stands: blank nodes (`_:b0`) are known only within one graph, or one record outside any. */
export interface Place {
  readonly names: Names;
  /** Number of the graph, counted through the file; -1 outside any. */
  readonly graph: number;
}

/** The named nodes of a file, and which context holds in which of its graphs. */
export class Graph {
  readonly #nodes = new Map<string, JsonObject | undefined>();
  readonly #referenced = new Set<string>();
  readonly #contexts: { readonly from: number; readonly names: Names; readonly text: string }[] = [];
  readonly #own = new Map<string, Names>();
  #room = ROOM;

  /** Learns the context of a graph, when it has ended. */
  context(graph: number, members: readonly { readonly name: string; readonly value: JsonNode }[]): void {
    const context = members.find(({ name }) => name === '@context')?.value;
    const text = written(context);
    if (this.#contexts.at(-1)?.text !== text) this.#contexts.push({ from: graph, names: new Names([context]), text });
  }

  /** The names that hold in a record of a graph. */
  place(record: JsonNode, graph: number): Place {
    const outer = graph < 0 ? undefined : this.#contexts.findLast(({ from }) => from <= graph);
    const context = memberOf(record, '@context');
    if (outer && !context) return { names: outer.names, graph };
    const text = written(context);
    let names = this.#own.get(text);
    if (!names) {
      names = new Names([context]);
      if (this.#own.size >= MOST_CONTEXTS) this.#own.clear();
      this.#own.set(text, names);
    }
    return { names, graph };
  }

  /** Learns every named node in a value, and what it refers to. */
  learn(node: JsonNode, graph: number): void {
    if (node.kind === 'array') for (const item of node.items) this.learn(item, graph);
    if (node.kind !== 'object') return;
    const id = idOf(node);
    if (id !== undefined && node.members.length === 1) this.#refer(scoped(id, graph));
    else if (id !== undefined) this.#keep(scoped(id, graph), node);
    for (const { name, value } of node.members) if (name !== '@context') this.learn(value, graph);
  }

  find(id: string, { graph }: Place): JsonObject | undefined {
    return this.#nodes.get(scoped(id, graph));
  }

  /** Whether anything in the file points to this node. */
  isReferenced(id: string, { graph }: Place): boolean {
    return this.#referenced.has(scoped(id, graph));
  }

  #refer(id: string): void {
    if (this.#referenced.has(id) || this.#room <= 0) return;
    this.#room -= id.length + MEMBER;
    this.#referenced.add(id);
  }

  /** A node told of in several places is one; a blank one outside any graph may be two people's and is nobody's. */
  #keep(id: string, node: JsonObject): void {
    const before = this.#nodes.get(id);
    if (before === undefined && this.#nodes.has(id)) return;
    if (before && id.startsWith('-1 _:')) {
      this.#nodes.set(id, undefined);
      return;
    }
    const known = new Set(before?.members.map(({ name }) => name));
    const members = before ? node.members.filter(({ name }) => !known.has(name)) : node.members;
    if (members.length === 0) return;
    this.#room -= id.length + members.reduce((sum, { name, value }) => sum + name.length + MEMBER + weight(value), 0);
    if (this.#room > 0) this.#nodes.set(id, before ? { ...before, members: [...before.members, ...members] } : node);
  }
}

/** The name of a node as it is written. */
export function idOf(node: JsonNode): string | undefined {
  const id = memberOf(node, '@id') ?? memberOf(node, 'id');
  return id?.kind === 'string' ? id.text : undefined;
}

function scoped(id: string, graph: number): string {
  return id.startsWith('_:') ? `${graph} ${id}` : id;
}

function weight(node: JsonNode): number {
  if (node.kind === 'array') return node.items.reduce((sum, item) => sum + MEMBER + weight(item), 0);
  if (node.kind === 'object') return node.members.reduce((sum, { name, value }) => sum + name.length + MEMBER + weight(value), 0);
  return node.text.length;
}

/** A context as text, to tell one from another. */
function written(node: JsonNode | undefined): string {
  if (node === undefined) return '';
  if (node.kind === 'array') return `[${node.items.map(written).join()}]`;
  if (node.kind === 'object')
    return `{${membersOf(node)
      .map(({ name, value }) => `${JSON.stringify(name)}:${written(value)}`)
      .join()}}`;
  return JSON.stringify(node.text);
}
