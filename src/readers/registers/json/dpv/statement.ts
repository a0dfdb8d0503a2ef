import type { JsonNode } from '../../../../lib/json/node.ts';
import { granting, negative } from '../../../../model/consent-status.ts';
import type { Scope } from '../../../../model/scope.ts';
import type { RowDamage } from '../../rows.ts';
import { scopeCell, type StatementRows, type StatementTexts } from '../statement-rows.ts';
import { instantText } from '../unix-time.ts';
import { legalBasisCell } from './legal-basis.ts';
import { dpvScopes, dpvStatuses } from './names.ts';
import type { Look } from './node.ts';
import { validityOf } from './validity.ts';

/** What a process says of the statements in it; what it does not say is said by those around it. */
export interface Told {
  readonly purposes: readonly JsonNode[];
  readonly controllers: readonly JsonNode[];
  readonly notices: readonly JsonNode[];
  readonly evidence: readonly JsonNode[];
  /** Of the evidence, told beside it. */
  readonly checksum: readonly JsonNode[];
  readonly retention: readonly JsonNode[];
  readonly birth: readonly JsonNode[];
  readonly legal: readonly JsonNode[];
}

/** What a record says of its person. */
interface Said {
  readonly phones: readonly string[];
  /** A number of the person is a number of JSON. */
  readonly typed: boolean;
  /** The record speaks of more than one person. */
  readonly several: boolean;
  readonly name: string;
  readonly record_id: string;
}

/** One consent status and all that it is told of it. */
interface Stated {
  readonly look: Look;
  readonly rows: StatementRows;
  readonly isDay: (text: string) => boolean;
  readonly said: Said;
  readonly told: Told;
  readonly status: JsonNode;
  /** The node whose status it is; an event may carry its day beside the status. */
  readonly holder: JsonNode;
  /** The record, where it names another basis than consent and no status: its day is that of the basis. */
  readonly record?: JsonNode;
}

/** One statement as the texts of a row, for each of its controllers; one blank name where there is none. */
export interface Statement {
  readonly texts: Readonly<Record<'status' | 'at' | 'scope', string>> & StatementTexts;
  readonly controllers: readonly string[];
  readonly line: number;
  readonly damage: RowDamage | undefined;
}

const times = ['dpv:isIndicatedAtTime', 'dct:date', 'prov:atTime'];
const ends = ['dct:valid', 'schema:validThrough', 'schema:expires'];
const implied: ReadonlySet<string> = new Set(['dpv:ImpliedConsent', 'dpv:UninformedConsent']);
const allowed = [...dpvStatuses.keys()].join(', ');

export function statementOf(stated: Stated): Statement {
  const { look, said, told, holder } = stated;
  const status = look.resolved(stated.status) ?? stated.status;
  const { word, damage } = statusOf(stated, status);
  const at = timesOf(look, status, holder, stated.record);
  const end = endOf(stated, status, at[0] ?? '');
  const controllers = controllersOf(look, told.controllers);
  const spoilt =
    damageOf(said) ??
    damage ??
    (at.length > 1 ? repeated('dct:date') : undefined) ??
    (controllers.includes(undefined) ? { code: 'reference-unresolved' as const, facts: { column: 'dpv:hasDataController' } } : undefined);
  const texts = {
    phone: said.phones.join('; '),
    name: said.name,
    record_id: said.record_id,
    status: word,
    at: at[0] ?? '',
    valid_until: end,
    scope: scopeOf(look, told.purposes, stated.rows),
    legal_basis: legalBasisCell(look, told.legal),
    evidence: told.evidence.map((one) => look.identifier(look.resolved(one) ?? one)).find((text) => text !== '') ?? '',
    evidence_sha256: look.literal(told.checksum[0]),
    retention_until: look.literal(told.retention[0]),
    birth_date: look.literal(told.birth[0]),
    terms_version: told.notices.map((one) => look.identifier(look.resolved(one) ?? one)).join('; '),
  };
  const names = controllers.length > 0 ? controllers.map((name) => name ?? '') : [''];
  return { texts, controllers: names, line: status.line, damage: spoilt };
}

function damageOf({ typed, several, phones }: Said): RowDamage | undefined {
  if (several) return repeated('dpv:hasDataSubject');
  return typed && phones.length === 0 ? { code: 'number-as-quantity', facts: { column: 'dpv:hasIdentifier' } } : undefined;
}

function repeated(column: string): RowDamage {
  return { code: 'key-repeated', facts: { column } };
}

/** The consent statuses of DPV that a value names, as its id or among its types. */
function statusesOf(look: Look, node: JsonNode): string[] {
  return [...new Set([look.iri(node), ...look.types(node)].filter((name) => dpvStatuses.has(name)))];
}

/** The word of a status; of several the one that takes consent away, and the statement is lost. */
function statusOf({ look, rows, told, record }: Stated, status: JsonNode): { readonly word: string; readonly damage?: RowDamage } {
  if (record) return { word: '' };
  const words = statusesOf(look, status).map((name) => dpvStatuses.get(name)!);
  const word = words.find((one) => negative.has(one)) ?? words[0];
  if (word === undefined) return { word: '', damage: { code: 'word-unlisted', facts: { column: 'dpv:hasConsentStatus', allowed } } };
  if (words.length > 1) return { word, damage: repeated('dpv:hasConsentStatus') };
  const legal = told.legal.flatMap((basis) => [look.iri(basis), ...look.types(basis)]);
  if (!granting.has(word) || ![...look.types(status), ...legal].some((type) => implied.has(type))) return { word };
  rows.count('consent-implied', status.line);
  return { word: 'unknown' };
}

function timesOf(look: Look, status: JsonNode, holder: JsonNode, record = holder): string[] {
  const own = [status, holder, record].map((node) => look.first(node, times));
  const found = own.find((values) => values.length > 0) ?? [];
  return [...new Set(found.map((value) => instantText(look.literal(value))))];
}

/** The last day of a statement as a cell; what is no day stays as it is written, and is refused. */
function endOf({ look, rows, isDay, holder }: Stated, status: JsonNode, at: string): string {
  const own = look.first(status, [...ends, 'dpv:hasDuration', 'dpv:hasExpiryTime']);
  const [value] = own.length > 0 ? own : look.first(holder, ends);
  if (value === undefined) return '';
  const types = look.types(value);
  if (types.includes('dpv:EndlessDuration')) return '';
  const isCondition = types.some((type) => type === 'dpv:UntilEventDuration' || type === 'dpv:FixedOccurencesDuration');
  const text = look.literal(value) || look.iri(value);
  const validity = isCondition ? 'condition' : validityOf(text, at, isDay);
  if (validity === 'condition') rows.count('end-by-condition', value.line);
  if (typeof validity === 'object') return validity.until;
  return validity === 'unreadable' ? text || '?' : '';
}

/** A cell with the scopes of all purposes: a consent to several together covers each. */
function scopeOf(look: Look, purposes: readonly JsonNode[], { scopeWord }: StatementRows): string {
  return scopeCell(purposes.map((purpose) => scopeOfPurpose(look, purpose, scopeWord)));
}

/** A purpose by its own name, then its label, then what it is a kind of; one in words of its own is `other`. */
function scopeOfPurpose(look: Look, purpose: JsonNode, scopeWord: (text: string) => Scope): Scope {
  const own = dpvScopes.get(look.iri(purpose));
  if (own !== undefined) return own;
  const node = look.resolved(purpose) ?? purpose;
  const label = look.label(node);
  const named = scopeWord(label);
  if (named !== 'other' && named !== 'none') return named;
  const kinds = ['skos:broader', 'dpv:isSubTypeOf'].flatMap((name) => look.all(node, name)).map((kind) => look.iri(kind));
  return [...kinds, ...look.types(node)].map((kind) => dpvScopes.get(kind)).find((scope) => scope !== undefined) ?? named;
}

/** Names of controllers; undefined for one that is only referred to. */
function controllersOf(look: Look, nodes: readonly JsonNode[]): (string | undefined)[] {
  const names = nodes.map((node) => {
    const label = look.label(look.resolved(node));
    if (label !== '') return label;
    const text = node.kind === 'string' ? node.text : look.label(node);
    return text === '' || /^[\w.+-]+:\S+$/.test(text) ? undefined : text;
  });
  return [...new Set(names)];
}
