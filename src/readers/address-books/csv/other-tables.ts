import { createRequire } from 'node:module';
import { type ColumnWords, normaliseHeader } from '../../../lib/csv-header.ts';
import { profileOf } from '../../registers/profiles/profile.ts';

const require = createRequire(import.meta.url);
const register = require('../../registers/columns.json') as ColumnWords;
const inventory = require('../../inventories/columns.json') as ColumnWords;

/** Columns that only a consent register has. A lone `Status` may be a customer's. */
const consent = wordsOf(register, ['granted_at', 'confirmed_at', 'withdrawn_at', 'scope', 'terms_version']);
const status = wordsOf(register, ['status']);
/** Columns that only a device inventory has. */
const devices = wordsOf(inventory, ['device_id', 'asset_tag', 'contact_access']);

/** Whether a header is that of a consent register or device inventory, which may lie among address books. */
export function isOtherTable(headers: readonly string[], allowStatus = false): boolean {
  if (profileOf(headers)?.kind === 'register') return true;
  return headers.map(normaliseHeader).some((word) => consent.has(word) || devices.has(word) || (!allowStatus && status.has(word)));
}

/** The words of some fields; `id` alone may be anything's. */
function wordsOf(table: ColumnWords, fields: readonly string[]): ReadonlySet<string> {
  return new Set(fields.flatMap((field) => table[field] ?? []).filter((word) => word !== 'id'));
}
