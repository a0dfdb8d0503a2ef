import { createRequire } from 'node:module';
import { type JsonNode, memberOf, membersOf } from '../../../../lib/json/node.ts';
import type { ConsentStatus } from '../../../../model/consent-status.ts';
import type { LegalBasis } from '../../../../model/other-basis.ts';
import type { Scope } from '../../../../model/scope.ts';

interface Terms {
  readonly namespaces: Readonly<Record<string, readonly string[]>>;
  readonly bare: Readonly<Record<string, readonly string[]>>;
  readonly status: Readonly<Record<string, ConsentStatus>>;
  readonly basis: Readonly<Record<string, LegalBasis>>;
  readonly scope: Readonly<Record<string, Scope>>;
}

const terms = createRequire(import.meta.url)('./terms.json') as Terms;
const namespaces = Object.entries(terms.namespaces).flatMap(([prefix, iris]) => iris.map((iri) => [iri, prefix] as const));
const prefixes: ReadonlyMap<string, string> = new Map([
  ...Object.entries(terms.namespaces).map(([prefix, iris]) => [prefix, iris[0]!] as const),
  ['dcterms', terms.namespaces['dct']![0]!],
]);
const bare: ReadonlyMap<string, string> = new Map([
  ...Object.entries(terms.bare).flatMap(([prefix, names]) => names.map((name) => [name, `${prefix}:${name}`] as const)),
  ...[...Object.keys(terms.status), ...Object.keys(terms.basis)].map((name) => [name.slice(name.indexOf(':') + 1), name] as const),
]);

/** Consent statuses of DPV 2.3, and an objection (GDPR Art. 21), which it has not. */
export const dpvStatuses: ReadonlyMap<string, ConsentStatus> = new Map(Object.entries(terms.status));
/** Legal bases, in DPV and its extension for the GDPR. */
export const dpvBases: ReadonlyMap<string, LegalBasis> = new Map(Object.entries(terms.basis));
/** Purposes that stand for a scope. */
export const dpvScopes: ReadonlyMap<string, Scope> = new Map(Object.entries(terms.scope));

/** Names kept in one context; files may use any number. */
const MOST_NAMES = 10_000;
/** Terms that are defined by terms. */
const DEEPEST = 4;

/**
 * What names in a JSON-LD document stand for, in one spelling: `dpv:hasPurpose` for the whole IRI and for whatever prefix
 * or term the document's own context gives it. A context named by its address is never fetched; the well-known prefixes
 * hold all the same.
 */
export class Names {
  readonly #terms = new Map<string, string>();
  readonly #known = new Map<string, string>();
  #vocabulary = '';

  constructor(contexts: readonly (JsonNode | undefined)[]) {
    for (const context of contexts) this.#learn(context);
  }

  /** The one spelling of a name; one nobody knows stays as it is. */
  of(name: string): string {
    let known = this.#known.get(name);
    if (known === undefined) {
      known = this.#expanded(name, 0);
      if (this.#known.size >= MOST_NAMES) this.#known.clear();
      this.#known.set(name, known);
    }
    return known;
  }

  #learn(context: JsonNode | undefined): void {
    if (context?.kind === 'array') context.items.forEach((item) => this.#learn(item));
    for (const { name, value } of membersOf(context)) {
      const iri = value.kind === 'object' ? memberOf(value, '@id') : value;
      if (iri?.kind !== 'string') continue;
      if (name === '@vocab') this.#vocabulary = iri.text;
      else if (!name.startsWith('@')) this.#terms.set(name, iri.text);
    }
  }

  #expanded(name: string, depth: number): string {
    if (name.startsWith('@')) return name;
    const term = this.#terms.get(name);
    if (term !== undefined && term !== name && depth < DEEPEST) return this.#expanded(term, depth + 1);
    const colon = name.indexOf(':');
    if (colon < 0) return this.#vocabulary === '' ? (bare.get(name) ?? name) : compacted(this.#vocabulary + name);
    const prefix = name.slice(0, colon);
    const rest = name.slice(colon + 1);
    const own = this.#terms.get(prefix);
    if (rest.startsWith('//') || prefix === '_') return compacted(name);
    if (own !== undefined) return compacted(this.#prefix(own, depth) + rest);
    return compacted((prefixes.get(prefix) ?? `${prefix}:`) + rest);
  }

  /** The IRI of a prefix that may itself be written with one. */
  #prefix(iri: string, depth: number): string {
    const colon = iri.indexOf(':');
    const outer = colon < 0 || iri.startsWith('//', colon + 1) ? undefined : this.#terms.get(iri.slice(0, colon));
    return outer === undefined || depth >= DEEPEST ? iri : this.#prefix(outer, depth + 1) + iri.slice(colon + 1);
  }
}

function compacted(iri: string): string {
  for (const [namespace, prefix] of namespaces) if (iri.startsWith(namespace)) return `${prefix}:${iri.slice(namespace.length)}`;
  return iri;
}
