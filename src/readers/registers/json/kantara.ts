import { type JsonNode, type JsonObject, membersOf } from '../../../lib/json/node.ts';
import type { RegisterSink } from '../../../model/consent-record.ts';
import { problem } from '../../../model/problem-texts.ts';
import type { RegisterCounts, RegisterFile, RegisterOptions, RegisterReader } from '../register-reader.ts';
import type { RowDamage } from '../rows.ts';
import { firstRecord, firstValue, readJson } from './file.ts';
import { Pages } from './pages.ts';
import { phoneOf, scopeCell, StatementRows, textOf } from './statement-rows.ts';
import { instantText } from './unix-time.ts';

const lists: ReadonlySet<string> = new Set(['receipts', 'consentReceipts', 'records']);

/** Members of a receipt, its services and their purposes, in lower case; those that are not evaluated among them. */
const known: ReadonlySet<string> = new Set(
  (
    'version jurisdiction consenttimestamp collectionmethod consentreceiptid publickey language piiprincipalid picontrollers ' +
    'piicontrollers policyurl services sensitive spicat service purposes purpose purposecategory consenttype piicategory ' +
    'primarypurpose termination thirdpartydisclosure thirdpartyname'
  ).split(' '),
);

const keys = {
  phone: 'piiPrincipalId',
  status: 'consentType',
  at: 'consentTimestamp',
  scope: 'purpose',
  valid_until: 'termination',
  controller: 'piiController',
  evidence: 'consentReceiptID',
  record_id: 'consentReceiptID',
  terms_version: 'policyUrl',
  method: 'collectionMethod',
};

/**
 * Consent receipts of the Kantara Initiative, version 1.1: each purpose of a receipt is a statement. What was stated is
 * `given`, what was presumed is `unknown`, since presumed consents fall below the standard of proof (EDPB 05/2020 §5.1).
 *
 * Source: KantaraInitiative/consent-receipt-v-next, `CR_v1_1`; spellings of WSO2 and Datafund.
 */
export const kantara: RegisterReader = {
  id: 'kantara',
  title: { en: 'Kantara consent receipts 1.1 (JSON)', de: 'Kantara-Einwilligungsbelege 1.1 (JSON)' },
  recognises(head) {
    const first = firstRecord(firstValue(head), lists);
    if (/^(?:ki-cr|kantara)/i.test(textOf(member(first, 'version')))) return true;
    return member(first, 'piiPrincipalId') !== undefined && member(first, 'services') !== undefined;
  },
  read: readReceipts,
};

function readReceipts(file: RegisterFile, options: RegisterOptions, sink: RegisterSink): RegisterCounts {
  const rows = new StatementRows(keys, 'kantara', options, sink);
  const isDay = (text: string): boolean => options.dates.read(text) !== undefined;
  const pages = new Pages();
  let broken = 0;
  let receipts = 0;
  const { encoding, guessed, guessedLine } = readJson(file, lists, {
    record(node) {
      receipts++;
      if (node.kind === 'object') readReceipt(node, rows, isDay);
      else rows.lose(node.line, 'register-record-unreadable');
    },
    page: (members, line) => pages.page(members, line),
    fault(found, begun) {
      if (begun) broken++;
      sink.problem(found);
    },
  });
  const missing = pages.missing(receipts);
  if (missing) sink.problem(missing);
  if (guessed > 0) sink.problem(problem('note', 'charset-guessed', guessedLine, { count: guessed }));
  if (receipts > 0) sink.problem(problem('note', 'receipts-show-grants', 0));
  return rows.end(encoding, broken);
}

function readReceipt(receipt: JsonObject, rows: StatementRows, isDay: (text: string) => boolean): void {
  noteUnknown(receipt, '', rows);
  const subject = member(receipt, 'piiPrincipalId');
  const common = {
    phone: phoneOf(textOf(subject)),
    at: instantText(textOf(member(receipt, 'consentTimestamp'))),
    evidence: textOf(member(receipt, 'consentReceiptID')),
    record_id: textOf(member(receipt, 'consentReceiptID')),
    terms_version: textOf(member(receipt, 'policyUrl')),
    method: textOf(member(receipt, 'collectionMethod')),
  };
  const spoilt = subject?.kind === 'number' ? quantity : repeated(receipt, ['piiPrincipalId', 'consentTimestamp', 'services']);
  const controllers = items(member(receipt, 'piiControllers') ?? member(receipt, 'piControllers'));
  const names = controllers.map((one) => textOf(member(one, 'piiController'))).filter((name) => name !== '');
  let stated = 0;
  for (const service of items(member(receipt, 'services'))) {
    noteUnknown(service, 'services.', rows);
    for (const purpose of items(member(service, 'purposes'))) {
      stated++;
      noteUnknown(purpose, 'services.purposes.', rows);
      const { status, damage } = statusOf(purpose, rows);
      const texts = { ...common, status, scope: scopeOf(purpose, rows), valid_until: endOf(purpose, rows, isDay) };
      // Of several controllers the consent was given to each.
      for (const controller of names.length > 0 ? names : ['']) rows.take({ ...texts, controller }, purpose.line, spoilt ?? damage);
    }
  }
  if (stated === 0) rows.lose(receipt.line, 'status-missing');
}

const quantity: RowDamage = { code: 'number-as-quantity', facts: { column: keys.phone } };

/** A member under any spelling of capitals. */
function member(node: JsonNode | undefined, name: string): JsonNode | undefined {
  const wanted = name.toLowerCase();
  return membersOf(node).find((one) => one.name.toLowerCase() === wanted)?.value;
}

/** The items of a list; anything else is the only one. */
function items(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.kind === 'array' ? node.items : node ? [node] : [];
}

function repeated(receipt: JsonObject, names: readonly string[]): RowDamage | undefined {
  const name = names.find((one) => receipt.members.filter((found) => found.name === one).length > 1);
  return name === undefined ? undefined : { code: 'key-repeated', facts: { column: name } };
}

function noteUnknown(node: JsonNode, path: string, rows: StatementRows): void {
  for (const { name } of membersOf(node)) if (!known.has(name.toLowerCase())) rows.ignore(path + name);
}

function statusOf(purpose: JsonNode, rows: StatementRows): { readonly status: string; readonly damage?: RowDamage } {
  const type = textOf(member(purpose, 'consentType'))
    .toLowerCase()
    .replace(/\s*consent$/, '');
  if (type === 'explicit' || type === 'expressed') return { status: 'given' };
  if (type === 'implicit' || type === 'implied') {
    rows.count('consent-implied', purpose.line);
    return { status: 'unknown' };
  }
  if (type === '') return { status: '', damage: { code: 'status-missing', facts: {} } };
  return { status: '', damage: { code: 'word-unlisted', facts: { column: keys.status, allowed: 'EXPLICIT, IMPLICIT' } } };
}

/** The scope that the purpose is a listed word for, else its categories; a purpose in words of its own is `other`. */
function scopeOf(purpose: JsonNode, rows: StatementRows): string {
  const texts = [member(purpose, 'purpose'), ...items(member(purpose, 'purposeCategory'))].map(textOf).filter((text) => text !== '');
  const scopes = texts.map(rows.scopeWord);
  return scopeCell(scopes.filter((scope) => scope !== 'none' && scope !== 'other').slice(0, 1)) || scopeCell(scopes.slice(0, 1));
}

/** The last day of a consent, where `termination` names one; a condition is counted, for nobody can say whether it has come. */
function endOf(purpose: JsonNode, rows: StatementRows, isDay: (text: string) => boolean): string {
  const text = textOf(member(purpose, 'termination')).replace(/^date_until:/i, '');
  if (text === '' || /^(?:indefinite|infinite|none|never)$/i.test(text)) return '';
  const day = instantText(text);
  if (isDay(day)) return day;
  rows.count('end-by-condition', purpose.line);
  return '';
}
