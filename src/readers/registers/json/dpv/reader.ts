import { type JsonMember, type JsonNode, stringOf } from '../../../../lib/json/node.ts';
import type { RegisterSink } from '../../../../model/consent-record.ts';
import { problem } from '../../../../model/problem-texts.ts';
import type { RegisterCounts, RegisterFile, RegisterOptions, RegisterReader } from '../../register-reader.ts';
import { firstRecord, firstValue, readJson } from '../file.ts';
import { Pages } from '../pages.ts';
import { StatementRows } from '../statement-rows.ts';
import { Graph, idOf, type Place } from './graph.ts';
import { Look } from './node.ts';
import { isRecord, readRecord, statesConsent } from './record.ts';

const lists: ReadonlySet<string> = new Set(['@graph']);

const keys = {
  phone: 'dpv:hasDataSubject',
  status: 'dpv:hasConsentStatus',
  at: 'dct:date',
  scope: 'dpv:hasPurpose',
  legal_basis: 'dpv:hasLegalBasis',
  valid_until: 'dct:valid',
  controller: 'dpv:hasDataController',
  name: 'dpv:hasName',
  evidence: 'dct:source',
  evidence_sha256: 'askfirst:evidence_sha256',
  record_id: 'dpv:hasIdentifier',
  terms_version: 'dpv:hasNotice',
  retention_until: 'askfirst:retention_until',
  birth_date: 'askfirst:birth_date',
};

/**
 * Records of consent by ISO/IEC TS 27560 in the Data Privacy Vocabulary, JSON-LD: one record, an array, `@graph`, or one a
 * line. Read twice, since a record may refer to any other part of the file. Nothing is fetched.
 *
 * Source: w3c/dpv, `guides/consent-27560.html` and its record schema `dpv-27560:record-2`; vocabulary DPV 2.3.
 */
export const dpv: RegisterReader = {
  id: 'dpv',
  title: { en: 'ISO/IEC TS 27560 in DPV (JSON-LD)', de: 'ISO/IEC TS 27560 in DPV (JSON-LD)' },
  recognises: (head) => speaksDpv(firstValue(head)),
  read: readDpv,
};

function speaksDpv(first: JsonNode | undefined): boolean {
  const outer = first?.kind === 'array' ? first.items[0] : first;
  return [outer, firstRecord(first, lists)].some(
    (node) =>
      node?.kind === 'object' &&
      node.members.some(
        ({ name, value }) =>
          /^(?:dpv:|https?:\/\/(?:w3id\.org|www\.w3\.org\/ns)\/dpv#)/.test(name) ||
          (name === '@context' && mentions(value, 4)) ||
          (name === '@type' && mentions(value, 1)) ||
          (name === 'dct:conformsTo' && /27560/.test(stringOf(value) ?? '')),
      ),
  );
}

/** Whether a context or type names the vocabulary. */
function mentions(node: JsonNode, depth: number): boolean {
  if (depth === 0) return false;
  if (node.kind === 'array') return node.items.some((item) => mentions(item, depth - 1));
  if (node.kind === 'object') return node.members.some(({ value }) => mentions(value, depth - 1));
  return /^(?:https?:\/\/(?:w3id\.org|www\.w3\.org\/ns)\/dpv\b|dpv:Consent)/.test(node.text);
}

function readDpv(file: RegisterFile, options: RegisterOptions, sink: RegisterSink): RegisterCounts {
  const graph = new Graph();
  const pages = new Pages();
  let broken = 0;
  const { encoding, guessed, guessedLine } = inGraphs(file, {
    record: (node, at) => graph.learn(node, at),
    page(at, members, line) {
      graph.context(at, members);
      pages.page(members, line);
    },
    fault(found, begun) {
      if (begun) broken++;
      sink.problem(found);
    },
  });
  // What a graph counts is not its records alone.
  const missing = pages.missing(Number.POSITIVE_INFINITY);
  if (missing) sink.problem(missing);
  if (guessed > 0) sink.problem(problem('note', 'charset-guessed', guessedLine, { count: guessed }));
  const rows = new StatementRows(keys, 'dpv', options, sink);
  const isDay = (text: string): boolean => options.dates.read(text) !== undefined;
  inGraphs(file, { record: (node, at) => readNode(node, graph, graph.place(node, at), rows, isDay) });
  return rows.end(encoding, broken);
}

/** A node of the file: a record, a part of one that stands by itself, or something about neither. */
function readNode(node: JsonNode, graph: Graph, place: Place, rows: StatementRows, isDay: (text: string) => boolean): void {
  if (node.kind !== 'object') return rows.lose(node.line, 'register-record-unreadable');
  const look = new Look(graph, place, node);
  if (isRecord(look, node)) return readRecord(node, look, rows, isDay);
  const id = idOf(node);
  if (statesConsent(look, node) && (id === undefined || !graph.isReferenced(id, place))) rows.lose(node.line, 'register-record-unreadable');
}

/** What a file hands on, with the number of the graph it stands in; -1 outside any. */
interface GraphPass {
  record(node: JsonNode, graph: number): void;
  page?(graph: number, members: readonly JsonMember[], line: number): void;
  fault?: Parameters<typeof readJson>[2]['fault'];
}

/** Reads the file once, counting its graphs. */
function inGraphs(file: RegisterFile, pass: GraphPass): ReturnType<typeof readJson> {
  let graph = 0;
  return readJson(file, lists, {
    record: (node, listed) => pass.record(node, listed ? graph : -1),
    page(members, line) {
      pass.page?.(graph, members, line);
      graph++;
    },
    ...(pass.fault ? { fault: pass.fault } : {}),
  });
}
