import { createRequire } from 'node:module';
import { AskfirstError } from '../../error.ts';
import type { ColumnWords, CsvHeader } from '../../lib/csv-header.ts';
import { listHeaders, normaliseHeader } from '../../lib/csv-header.ts';
import type { Scope } from '../../model/scope.ts';

export const registerWords = createRequire(import.meta.url)('./columns.json') as ColumnWords;

/** Which column holds what; undefined where the register has none. */
export interface RegisterColumns {
  /** Every column of numbers; `international` ones hold the digits of E.164, with or without the plus. */
  readonly phones: readonly { readonly at: number; readonly international: boolean }[];
  readonly status: number | undefined;
  readonly at: number | undefined;
  readonly granted: number | undefined;
  readonly confirmed: number | undefined;
  readonly withdrawn: number | undefined;
  readonly until: number | undefined;
  readonly scope: number | undefined;
  readonly evidence: number | undefined;
  readonly controller: number | undefined;
  readonly name: number | undefined;
  readonly givenName: number | undefined;
  readonly familyName: number | undefined;
  readonly mapping: Readonly<Record<string, readonly string[]>>;
  readonly ignored: readonly string[];
}

/** Fields that may stand in several columns: numbers, and what is known but says nothing about consent. */
const several: ReadonlySet<string> = new Set(['phone', 'record_id', 'email', 'method']);
const international: ReadonlySet<string> = new Set(['waid', 'e164']);

/** Takes a header for the columns of a register, or says what is missing or could be two things. */
export function registerColumns(header: CsvHeader, path: string, defaultScope: Scope | undefined): RegisterColumns {
  const { headers } = header;
  const columns = roles(header);
  for (const [field, found] of columns) {
    if (found.length < 2 || several.has(field)) continue;
    throw new AskfirstError('register-column-ambiguous', { file: path, field, headers: listHeaders(found.map((i) => headers[i] ?? '')) });
  }
  const column = (field: string): number | undefined => columns.get(field)?.[0];
  const phones = columns.get('phone');
  if (!phones) throw new AskfirstError('register-column-missing', { file: path, headers: listHeaders(headers) });
  if (!['status', 'granted_at', 'withdrawn_at'].some((field) => columns.has(field))) {
    throw new AskfirstError('register-status-missing', { file: path, headers: listHeaders(headers) });
  }
  if (!columns.has('scope') && defaultScope === undefined) throw new AskfirstError('register-scope-missing', { file: path });
  const taken = new Set([...columns.values()].flat());
  return {
    phones: phones.map((at) => ({ at, international: international.has(normaliseHeader(headers[at] ?? '')) })),
    status: column('status'),
    at: column('at'),
    granted: column('granted_at'),
    confirmed: column('confirmed_at'),
    withdrawn: column('withdrawn_at'),
    until: column('valid_until'),
    scope: column('scope'),
    evidence: column('evidence'),
    controller: column('controller'),
    name: column('name'),
    givenName: column('given_name'),
    familyName: column('family_name'),
    mapping: Object.fromEntries([...columns].map(([field, found]) => [field, found.map((i) => headers[i] ?? '')])),
    ignored: headers.filter((text, i) => text !== '' && !taken.has(i)),
  };
}

/**
 * The columns by field. Without a status a lone date (`Datum`) is the day of the grant, unless another column says that
 * day; then it is some other day, and ignored.
 */
function roles({ columns }: CsvHeader): Map<string, readonly number[]> {
  const found = new Map(columns);
  const at = found.get('at');
  if (at === undefined || found.has('status')) return found;
  found.delete('at');
  if (!found.has('granted_at')) found.set('granted_at', at);
  return found;
}
