import type { Statement } from './statements.ts';

/** The statuses of W3C DPV, and ours for the objection that it has not. */
const statuses: Readonly<Record<string, string>> = {
  given: 'dpv:ConsentGiven',
  renewed: 'dpv:RenewedConsentGiven',
  requested: 'dpv:ConsentRequested',
  refused: 'dpv:ConsentRefused',
  withdrawn: 'dpv:ConsentWithdrawn',
  objected: 'askfirst:ConsentObjected',
  revoked: 'dpv:ConsentRevoked',
  expired: 'dpv:ConsentExpired',
  invalidated: 'dpv:ConsentInvalidated',
  unknown: 'dpv:ConsentUnknown',
};
const scopes: ReadonlySet<string> = new Set(['whatsapp-terms', 'contact-upload', 'business-messages', 'marketing']);

/** A register as records of ISO/IEC TS 27560 in DPV, one a line within a graph. */
export function jsonLinkedData(rows: readonly Statement[]): Uint8Array {
  const context = { dpv: 'https://w3id.org/dpv#', dct: 'http://purl.org/dc/terms/', askfirst: 'urn:askfirst:' };
  const records = rows.map((row) => JSON.stringify(recordOf(row))).join(',\n');
  return Buffer.from(`{"@context": ${JSON.stringify(context)}, "@graph": [\n${records}\n]}\n`);
}

function recordOf(row: Statement): object {
  const {
    record_id,
    phone,
    name,
    status,
    at,
    scope,
    terms_version,
    evidence,
    valid_until,
    controller,
    evidence_sha256,
    retention_until,
    birth_date,
  } = row;
  const numbers = phone?.split(/ [/|] /) ?? [];
  const text = (key: string, value: string | undefined): object => (value ? { [key]: value } : {});
  return {
    '@type': 'dpv:ConsentRecord',
    'dct:conformsTo': 'dpv-27560:record-2',
    'dpv:hasIdentifier': record_id,
    'dpv:hasDataSubject': { 'dpv:hasIdentifier': numbers.length === 1 ? numbers[0] : numbers, 'dpv:hasName': name },
    ...(scope ? { 'dpv:hasPurpose': scopes.has(scope) ? `askfirst:${scope}` : scope } : {}),
    ...text('dpv:hasDataController', controller),
    ...text('dpv:hasNotice', terms_version),
    ...text('askfirst:evidence', evidence),
    ...text('askfirst:evidence_sha256', evidence_sha256),
    ...text('askfirst:retention_until', retention_until),
    ...text('askfirst:birth_date', birth_date),
    'dpv:hasConsentStatus': { '@id': statuses[status ?? ''] },
    ...text('dct:date', at?.replace(/^(\d\d)\.(\d\d)\.(\d{4})$/, '$3-$2-$1')),
    ...text('dct:valid', valid_until),
  };
}
