import type { JsonNode } from '../../../../lib/json/node.ts';
import { membersOf } from '../../../../lib/json/node.ts';
import { phoneOf, type StatementRows } from '../statement-rows.ts';
import type { Look } from './node.ts';
import { namesOtherBasis } from './legal-basis.ts';
import { dpvStatuses } from './names.ts';
import { isKnownName } from './known-names.ts';
import { type Statement, statementOf, type Told } from './statement.ts';

/** Containers within containers that are followed, and nodes of one record. */
const DEEPEST = 16;
const MOST_NODES = 10_000;

/** Members behind which no statement of this record can stand. */
const aside: ReadonlySet<string> = new Set([
  '@context',
  'dpv:hasDataSubject',
  'dpv:hasDataController',
  'dpv:hasEntity',
  'dpv:hasRecipient',
  'dpv:hasPersonalData',
  'dpv:hasNotice',
  'dpv:hasConsentStatus',
  'dpv:isBefore',
  'dpv:isAfter',
]);
const subjectNumbers = ['dpv:hasIdentifier', 'dct:identifier', 'schema:telephone', 'foaf:phone', 'vcard:hasTelephone', 'dpv:hasContact'];
const evidences = ['askfirst:evidence', 'dct:source', 'dct:references', 'prov:hadPrimarySource'];

/** Whether a node is a record of consent, not a part of one. */
export function isRecord(look: Look, node: JsonNode): boolean {
  if (look.types(node).includes('dpv:ConsentRecord') || look.all(node, 'dpv:hasDataSubject').length > 0) return true;
  return look.all(node, 'dct:conformsTo').some((value) => look.iri(value).includes('27560'));
}

/** Whether a node outside any record states something about consent. */
export function statesConsent(look: Look, node: JsonNode): boolean {
  return look.all(node, 'dpv:hasConsentStatus').length > 0 || look.types(node).some((type) => dpvStatuses.has(type));
}

/**
 * Takes every statement of one record: each consent status, and each other basis without one, with what its process, or those
 * around it, say of it.
 */
export function readRecord(record: JsonNode, look: Look, rows: StatementRows, isDay: (text: string) => boolean): void {
  const subjects = look.all(record, 'dpv:hasDataSubject');
  const person = subjects.map((subject) => look.resolved(subject) ?? subject);
  const said = {
    phones: person.flatMap((one) => numbersOf(look, one)),
    typed: person.some((one) => look.first(one, subjectNumbers).some(({ kind }) => kind === 'number')),
    several: subjects.length > 1,
    name: person.map((one) => nameOf(look, one)).find((name) => name !== '') ?? '',
    record_id: look.literal(look.first(record, ['dpv:hasIdentifier', 'dct:identifier'])[0]),
  };
  const found: Statement[] = [];
  let nodes = 0;

  function visit(node: JsonNode, around: Told, path: readonly JsonNode[]): void {
    if (nodes++ > MOST_NODES || path.length > DEEPEST || path.includes(node)) return;
    const told = toldBy(look, node, around);
    const within = [...path, node];
    const before = found.length;
    const values = look.all(node, 'dpv:hasConsentStatus');
    const isStatus = path.length > 0 && values.length === 0 && look.types(node).some((type) => dpvStatuses.has(type));
    for (const status of isStatus ? [node] : values) found.push(statementOf({ look, rows, isDay, said, told, status, holder: node }));
    for (const { name, value } of membersOf(node)) {
      const key = look.place.names.of(name);
      if (!isKnownName(key)) rows.ignore(name);
      if (aside.has(key)) continue;
      for (const child of value.kind === 'array' ? value.items : [value]) descend(key, child, told, within);
    }
    if (found.length === before && namesOtherBasis(look, look.all(node, 'dpv:hasLegalBasis')))
      found.push(statementOf({ look, rows, isDay, said, told, status: node, holder: node, record }));
  }

  function descend(key: string, child: JsonNode, told: Told, path: readonly JsonNode[]): void {
    const node = child.kind === 'object' ? look.resolved(child) : undefined;
    if (node?.kind !== 'object' || isRecord(look, node)) return;
    visit(node, key === 'dpv:hasPurpose' ? { ...told, purposes: [child] } : told, path);
  }

  visit(record, { purposes: [], controllers: [], notices: [], evidence: [], checksum: [], retention: [], birth: [], legal: [] }, []);

  for (const statement of found) {
    if (isSummary(statement, found)) continue;
    // Joint controllers are each a party the consent was given to.
    for (const controller of statement.controllers) rows.take({ ...statement.texts, controller }, statement.line, statement.damage);
  }
  if (nodes > MOST_NODES) rows.lose(record.line, 'register-record-large', { limit: 1 });
  else if (found.length === 0) rows.lose(record.line, 'status-missing');
}

/** Whether an undated status only repeats what an event of the same record says with its day, as the state a record is in. */
function isSummary({ texts, damage }: Statement, all: readonly Statement[]): boolean {
  if (texts.at !== '' || damage) return false;
  return all.some(
    (other) =>
      other.texts.at !== '' &&
      !other.damage &&
      (['status', 'scope', 'legal_basis'] as const).every((field) => other.texts[field] === texts[field]),
  );
}

function toldBy(look: Look, node: JsonNode, around: Told): Told {
  const or = (names: readonly string[], outer: readonly JsonNode[]): readonly JsonNode[] => {
    const own = look.first(node, names);
    return own.length > 0 ? own : outer;
  };
  const purposes = or(['dpv:hasPurpose'], around.purposes);
  const within = purposes.flatMap((purpose) => look.all(look.resolved(purpose) ?? purpose, 'dpv:hasDataController'));
  return {
    purposes,
    controllers: or(['dpv:hasDataController'], around.controllers.length > 0 ? around.controllers : within),
    notices: or(['dpv:hasNotice'], around.notices),
    evidence: or(evidences, around.evidence),
    checksum: look.first(node, evidences).length > 0 ? look.all(node, 'askfirst:evidence_sha256') : around.checksum,
    retention: or(['askfirst:retention_until'], around.retention),
    birth: or(['askfirst:birth_date'], around.birth),
    legal: or(['dpv:hasLegalBasis'], around.legal),
  };
}

function numbersOf(look: Look, subject: JsonNode): string[] {
  const values = subject.kind === 'object' ? subjectNumbers.flatMap((name) => look.all(subject, name)) : [subject];
  const texts = [...values.map((value) => look.literal(value) || look.iri(value)), look.iri(subject)];
  return [...new Set(texts.map(phoneOf).filter((text) => text !== ''))];
}

function nameOf(look: Look, subject: JsonNode): string {
  if (subject.kind !== 'object') return '';
  const [given, family] = ['given', 'family'].map((part) =>
    look.literal(look.first(subject, [`schema:${part}Name`, `foaf:${part}Name`, `vcard:${part}-name`])[0]),
  );
  return look.literal(look.first(subject, ['dpv:hasName', 'foaf:name', 'schema:name'])[0]) || `${given} ${family}`.trim();
}
