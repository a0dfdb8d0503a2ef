import { AskfirstError } from '../../error.ts';
import type { CsvHeader } from '../../lib/csv-header.ts';
import { listHeaders, listSureHeaders, normaliseHeader } from '../../lib/csv-header.ts';
import type { PersonKeyKind } from '../../model/person-key.ts';
import type { RegisterOptions } from './register-reader.ts';
import { fieldsOf } from './header-fields.ts';
import { suggestedMapping } from './suggestion.ts';
import { belowWithdrawals, isOfWithdrawals, refuseWithdrawals } from './withdrawals.ts';

/** What a column of its own may tell besides a grant. */
export type EventStatus = 'requested' | 'refused' | 'withdrawn' | 'objected';

/** Columns by what they tell a person by. */
export type PersonColumns = Readonly<Partial<Record<PersonKeyKind, number>>>;

/** Which column holds what; undefined where the register has none. */
export interface RegisterColumns {
  /** Every column of numbers; `international` ones hold the digits of E.164, with or without the plus. */
  readonly phones: readonly { readonly at: number; readonly international: boolean }[];
  /** Instead of numbers: the id of a person or contact point. */
  readonly subject?: number | undefined;
  /** Instead of numbers: country calling code, and the rest. */
  readonly joined?: readonly [number, number] | undefined;
  readonly status: number | undefined;
  readonly at: number | undefined;
  /** From when a grant holds, where that is not the day it was given. */
  readonly starts?: number | undefined;
  readonly granted: number | undefined;
  readonly confirmed: number | undefined;
  readonly until: number | undefined;
  /** Columns that date an event each, or say yes to it. */
  readonly events: readonly { readonly status: EventStatus; readonly at: number }[];
  readonly scope: number | undefined;
  readonly evidence: number | undefined;
  /** SHA-256 of the file that the evidence names. */
  readonly evidenceHash: number | undefined;
  /** Names the basis where it is not consent. */
  readonly legalBasis: number | undefined;
  /** Version of the wording that was shown, and the notice. */
  readonly terms: number | undefined;
  readonly notice: number | undefined;
  readonly keptUntil: number | undefined;
  readonly birth: number | undefined;
  readonly controller: number | undefined;
  readonly name: number | undefined;
  readonly givenName: number | undefined;
  readonly familyName: number | undefined;
  /** What else tells the person; a cell that cannot be read there tells nothing, and loses no row. */
  readonly persons?: PersonColumns | undefined;
  readonly mapping: Readonly<Record<string, readonly string[]>>;
  /** Headers taken for nothing, and those of them that no mapping passes over. */
  readonly ignored: readonly string[];
  readonly unexpected: readonly string[];
  /** Headers taken for nothing below another that speaks of a withdrawal. */
  readonly belowWithdrawals?: readonly string[];
  /** Nothing but withdrawals should stand in the table. */
  readonly ofWithdrawals?: boolean;
}

/** Fields that may stand in several columns: numbers, and what is known but says nothing about consent. */
const several: ReadonlySet<string> = new Set(['phone', 'record_id', 'email', 'method', 'notice', 'language', 'organisation', 'subject_id']);
/** Fields whose events may stand in several columns when a mapping says so: none of them can make another one void. */
const events: Readonly<Record<string, EventStatus>> = {
  requested_at: 'requested',
  refused_at: 'refused',
  withdrawn_at: 'withdrawn',
  objected_at: 'objected',
};
const mayStandInSeveral = (field: string): boolean => several.has(field) || field in events;
const international: ReadonlySet<string> = new Set(['waid', 'e164']);
/** Any of these says what was stated. */
export const stating = ['status', 'granted_at', 'refused_at', 'withdrawn_at', 'objected_at'];

type ColumnOptions = Pick<RegisterOptions, 'path' | 'defaultScope' | 'mapping'>;

/**
 * Takes a header for the columns of a register, as far as the mapping has not said what they are.
 *
 * @throws AskfirstError that says what is missing, could be two things, or is named in the mapping alone
 */
export function registerColumns(header: CsvHeader, { path, defaultScope, mapping }: ColumnOptions): RegisterColumns {
  const { headers } = header;
  const columns = fieldsOf(header, mapping, path);
  for (const [field, found] of columns) {
    const mapped = mapping?.columns[field as keyof typeof mapping.columns] !== undefined;
    if (found.length < 2 || several.has(field) || (mapped && mayStandInSeveral(field))) continue;
    throw new AskfirstError('register-column-ambiguous', {
      file: path,
      field,
      headers: listHeaders(found.map((i) => headers[i] ?? '')),
      mapping: suggestedMapping(path, headers, columns, mayStandInSeveral),
    });
  }
  const column = (field: string): number | undefined => columns.get(field)?.[0];
  const phones = columns.get('phone');
  if (!phones) throw new AskfirstError('register-column-missing', { file: path, headers: listSureHeaders(header) });
  if (!stating.some((field) => columns.has(field))) {
    throw new AskfirstError('register-status-missing', { file: path, headers: listSureHeaders(header) });
  }
  const scope = column('scope');
  if (scope === undefined && (mapping?.scope ?? defaultScope) === undefined) {
    throw new AskfirstError('register-scope-missing', { file: path });
  }
  refuseWithdrawals(header, columns, { path, mapping });
  const taken = new Set([...columns.values()].flat());
  const passedOver = new Set(mapping?.ignore.map(normaliseHeader));
  const ignored = headers.filter((text, i) => text !== '' && !taken.has(i));
  return {
    phones: phones.map((at) => ({ at, international: international.has(normaliseHeader(headers[at] ?? '')) })),
    status: column('status'),
    at: column('at'),
    granted: column('granted_at'),
    confirmed: column('confirmed_at'),
    until: column('valid_until'),
    events: Object.entries(events).flatMap(([field, status]) => (columns.get(field) ?? []).map((at) => ({ status, at }))),
    scope,
    evidence: column('evidence'),
    evidenceHash: column('evidence_sha256'),
    legalBasis: column('legal_basis'),
    terms: column('terms_version'),
    notice: column('notice'),
    keptUntil: column('retention_until'),
    birth: column('birth_date'),
    controller: column('controller'),
    name: column('name'),
    givenName: column('given_name'),
    familyName: column('family_name'),
    persons: personColumns(header, columns),
    mapping: Object.fromEntries([...columns].map(([field, found]) => [field, found.map((i) => headers[i] ?? '')])),
    ignored,
    unexpected: ignored.filter((text) => !passedOver.has(normaliseHeader(text))),
    belowWithdrawals: belowWithdrawals(header, taken, passedOver),
    ofWithdrawals: isOfWithdrawals(header, { path, mapping }),
  };
}

/** Ids that are those of a person, not of a row. */
const ofPersons: ReadonlySet<string> = new Set(['subjectid', 'piiprincipalid', 'contactid', 'kontaktid', 'partyid']);

function personColumns({ headers }: CsvHeader, columns: ReadonlyMap<string, readonly number[]>): PersonColumns | undefined {
  const id = columns.get('record_id')?.find((at) => ofPersons.has(normaliseHeader(headers[at] ?? '')));
  const [email, organisation] = [columns.get('email')?.[0], columns.get('organisation')?.[0]];
  const found = { subject: columns.get('subject_id')?.[0] ?? id, email, organisation };
  const named = Object.entries(found).filter(([, column]) => column !== undefined);
  return named.length === 0 ? undefined : Object.fromEntries(named);
}

/** The columns that may hold dates. */
export type DatedColumns = Pick<RegisterColumns, 'at' | 'starts' | 'granted' | 'confirmed' | 'until' | 'keptUntil' | 'birth' | 'events'>;

/** Every column of dates. */
export function dateColumns({ at, starts, granted, confirmed, until, keptUntil, birth, events: dated }: DatedColumns): number[] {
  const single = [at, starts, granted, confirmed, until, keptUntil, birth].filter((column) => column !== undefined);
  return [...single, ...dated.map((event) => event.at)];
}
