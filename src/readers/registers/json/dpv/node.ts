import { type JsonNode, type JsonObject, membersOf } from '../../../../lib/json/node.ts';
import { textOf } from '../statement-rows.ts';
import { type Graph, idOf, type Place } from './graph.ts';

const none: readonly JsonNode[] = [];

/** Members that name a thing, the best first. */
const labels = ['dpv:hasName', 'skos:prefLabel', 'schema:name', 'foaf:name', 'dct:title', 'rdfs:label'];
const identifiers = ['dpv:hasIdentifier', 'dct:identifier', 'dct:hasVersion', 'schema:version'];

/** Looks into the nodes of one record, and follows what they refer to within its file. */
export class Look {
  readonly place: Place;
  readonly #graph: Graph;
  /** Nodes that the record itself holds, by id and by key of its list of entities. */
  readonly #own = new Map<string, JsonNode>();
  /** Values by name, of each node that was looked into. */
  readonly #values = new Map<JsonNode, ReadonlyMap<string, readonly JsonNode[]>>();

  constructor(graph: Graph, place: Place, record: JsonNode) {
    this.#graph = graph;
    this.place = place;
    this.#learn(record);
    for (const entities of membersOf(record).filter(({ name }) => place.names.of(name) === 'dpv:hasEntity'))
      if (idOf(entities.value) === undefined) for (const { name, value } of membersOf(entities.value)) this.#own.set(name, value);
  }

  /** All values of a member, out of lists and sets. */
  all(node: JsonNode, name: string): readonly JsonNode[] {
    if (node.kind !== 'object') return none;
    let values = this.#values.get(node);
    if (!values) {
      values = this.#byName(node);
      this.#values.set(node, values);
    }
    return values.get(name) ?? none;
  }

  /** The values of the first of these members that has any. */
  first(node: JsonNode, names: readonly string[]): readonly JsonNode[] {
    for (const name of names) {
      const values = this.all(node, name);
      if (values.length > 0) return values;
    }
    return [];
  }

  /** The types of a node in one spelling. */
  types(node: JsonNode): string[] {
    return this.all(node, '@type').map((type) => this.place.names.of(textOf(type)));
  }

  /** A node with what is told of it elsewhere in the file; undefined when a mere reference leads nowhere. */
  resolved(node: JsonNode): JsonNode | undefined {
    if (node.kind === 'string') return this.#find(node.text);
    if (node.kind !== 'object' || !isReference(node)) return node;
    return this.#find(idOf(node) ?? '');
  }

  /** What a value stands for where it is an IRI: its text, or the id it refers to, in one spelling. */
  iri(node: JsonNode): string {
    return this.place.names.of(idOf(node) ?? this.literal(node));
  }

  /** The text of a value, plain or typed. */
  literal(node: JsonNode | undefined): string {
    if (node?.kind !== 'object') return textOf(node);
    return textOf(membersOf(node).find(({ name }) => name === '@value' || name === 'rdf:value')?.value);
  }

  /** How a thing is called; blank when nothing says so. */
  label(node: JsonNode | undefined): string {
    if (node === undefined) return '';
    return this.literal(node) || this.literal(this.first(node, labels)[0]);
  }

  /** What tells a document or record from others: its identifier, version or address. */
  identifier(node: JsonNode | undefined): string {
    if (node === undefined) return '';
    return this.literal(node) || this.literal(this.first(node, identifiers)[0]) || this.label(node) || (idOf(node) ?? '');
  }

  #byName(node: JsonObject): ReadonlyMap<string, readonly JsonNode[]> {
    const values = new Map<string, JsonNode[]>();
    for (const member of node.members) {
      const name = this.place.names.of(member.name);
      const found = flat(member.value);
      const before = values.get(name);
      values.set(name, before ? [...before, ...found] : found);
    }
    return values;
  }

  #find(id: string): JsonNode | undefined {
    return this.#own.get(id) ?? this.#graph.find(id, this.place);
  }

  #learn(node: JsonNode): void {
    if (node.kind === 'array') node.items.forEach((item) => this.#learn(item));
    if (node.kind !== 'object') return;
    const id = idOf(node);
    if (id !== undefined && !isReference(node)) this.#own.set(id, node);
    for (const { value } of node.members) this.#learn(value);
  }
}

/** Whether a node says nothing but which one it is. */
function isReference(node: JsonObject): boolean {
  return idOf(node) !== undefined && node.members.every(({ name }) => ['@id', 'id', '@type', 'type'].includes(name));
}

function flat(node: JsonNode): JsonNode[] {
  if (node.kind === 'array') return node.items.flatMap(flat);
  const list = node.kind === 'object' ? node.members.find(({ name }) => name === '@list' || name === '@set') : undefined;
  if (list) return flat(list.value);
  return node.kind === 'literal' && node.text === 'null' ? [] : [node];
}
