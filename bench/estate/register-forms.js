/**
 * One register in every form that is read, for measuring rows per second. What a form cannot say is left out.
 *
 * @typedef {import('./register.js').Statement} Statement
 * @typedef {object} Form
 * @property {string} id
 * @property {string} title
 * @property {string} file
 * @property {number} share of the records that are asked for: slow forms are measured on fewer
 * @property {(statements: Iterable<Statement>) => Iterable<string | Buffer>} write pieces of the file
 * @property {Pick<Form, 'file' | 'write'>} [beside] a further file that has to be named
 */
import { crmForms } from './crm-forms.js';
import { workbook } from './workbook.js';

const fields = ['record_id', 'phone', 'name', 'status', 'at', 'scope', 'evidence', 'valid_until'];
const cells = ({ id, phone, name, status, at, scope, evidence, until }) => [id, phone, name, status, at, scope, evidence, until];
const german = { given: 'erteilt', withdrawn: 'widerrufen', requested: 'angefragt', refused: 'abgelehnt' };
const dpv = { given: 'ConsentGiven', withdrawn: 'ConsentWithdrawn', requested: 'ConsentRequested', refused: 'ConsentRefused' };
const germanDay = (day) => day.split('-').toReversed().join('.');

/** @type {readonly Form[]} */
export const forms = [
  { id: 'csv', title: 'CSV, canonical', file: 'register.csv', share: 1, write: (all) => csv(all, ',', cells) },
  {
    id: 'csv-quoted',
    title: 'CSV, every cell quoted, a line end in every tenth row',
    file: 'quoted.csv',
    share: 1,
    write: (all) => csv(all, ';', quotedCells()),
  },
  {
    id: 'csv-slashes',
    title: 'CSV, dates as 31/12/2025',
    file: 'slashes.csv',
    share: 1,
    write: (all) => csv(all, ';', (one) => cells({ ...one, at: slashed(one.at), until: slashed(one.until) })),
  },
  { id: 'csv-excel', title: 'CSV of a German Excel, Windows-1252', file: 'excel.csv', share: 1, write: excel },
  {
    id: 'ndjson',
    title: 'NDJSON',
    file: 'register.ndjson',
    share: 0.2,
    write: (all) => mapped(all, (one) => `${JSON.stringify(own(one))}\n`),
  },
  { id: 'json', title: 'JSON array', file: 'register.json', share: 0.2, write: (all) => listed('[', all, own, ']') },
  { id: 'kantara', title: 'Kantara consent receipts', file: 'receipts.json', share: 0.2, write: (all) => listed('[', all, receipt, ']') },
  {
    id: 'dpv',
    title: 'ISO/IEC TS 27560 in DPV JSON-LD',
    file: 'register.jsonld',
    share: 0.2,
    write: (all) => listed('{"@context":{"dpv":"https://w3id.org/dpv#","dct":"http://purl.org/dc/terms/"},"@graph":[', all, record, ']}'),
  },
  { id: 'xlsx', title: 'XLSX', file: 'register.xlsx', share: 0.1, write: (all) => [workbook([fields, ...mapped(all, cells)])] },
  ...crmForms,
];

function* mapped(all, make) {
  for (const one of all) yield make(one);
}

function* csv(all, delimiter, make) {
  yield `${fields.join(delimiter)}\n`;
  for (const one of all) yield `${make(one).join(delimiter)}\n`;
}

function quotedCells() {
  let row = 0;
  return (one) => cells({ ...one, name: row++ % 10 === 0 ? one.name.replace(' ', '\n') : one.name }).map((cell) => `"${cell}"`);
}

function slashed(day) {
  return germanDay(day).replaceAll('.', '/');
}

function* excel(all) {
  const made = csv(all, ';', (one) => cells({ ...one, status: german[one.status], at: germanDay(one.at), until: germanDay(one.until) }));
  for (const line of made)
    yield Buffer.from(
      line
        .trimEnd()
        .concat('\r\n')
        .replace(/[^\0-\u00ff]/g, '?'),
      'latin1',
    );
}

function* listed(begin, all, make, end) {
  let before = begin;
  for (const one of all) {
    yield `${before}${JSON.stringify(make(one))}`;
    before = ',\n';
  }
  yield end;
}

function own(one) {
  const values = cells(one);
  return Object.fromEntries(fields.flatMap((field, i) => (values[i] === '' ? [] : [[field, values[i]]])));
}

function receipt({ id, phone, at, scope }) {
  return {
    version: 'KI-CR-v1.1.0',
    jurisdiction: 'DE',
    consentTimestamp: Date.parse(at) / 1000,
    collectionMethod: 'web form',
    consentReceiptID: id,
    piiPrincipalId: phone,
    piiControllers: [{ piiController: 'ACME Musterwerke GmbH' }],
    policyUrl: 'https://example.com/terms',
    services: [{ service: 'WhatsApp', purposes: [{ purpose: scope, consentType: 'EXPLICIT' }] }],
    sensitive: false,
    spiCat: [],
  };
}

function record({ id, phone, name, status, at, scope, until }) {
  return {
    '@type': 'dpv:ConsentRecord',
    'dct:conformsTo': 'dpv-27560:record-2',
    'dpv:hasIdentifier': id,
    'dpv:hasDataSubject': { 'dpv:hasIdentifier': phone, 'dpv:hasName': name },
    'dpv:hasProcess': [{ 'dpv:hasPurpose': [scope] }],
    'dpv:hasConsentStatus': `dpv:${dpv[status]}`,
    'dct:date': at,
    ...(until === '' ? {} : { 'dct:valid': until }),
  };
}
