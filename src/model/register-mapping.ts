import type { DateOrder } from '../lib/date-text.ts';
import type { ConsentStatus } from './consent-status.ts';
import type { LegalBasis } from './other-basis.ts';
import type { Scope } from './scope.ts';

/** What a column of a register may hold, in the order in which reports list it. */
export const registerFields = [
  'record_id',
  'phone',
  'name',
  'given_name',
  'family_name',
  'email',
  'status',
  'at',
  'requested_at',
  'granted_at',
  'confirmed_at',
  'refused_at',
  'withdrawn_at',
  'objected_at',
  'valid_until',
  'scope',
  'legal_basis',
  'controller',
  'evidence',
  'evidence_sha256',
  'terms_version',
  'notice',
  'language',
  'method',
  'retention_until',
  'birth_date',
  'organisation',
  'subject_id',
] as const;
export type RegisterField = (typeof registerFields)[number];

/** How the dates of a register are written that are not plain by themselves; `unix`: seconds or milliseconds since 1970. */
export type DateForm = DateOrder | 'unix';

type Lists<Key extends string> = { readonly [key in Key]?: readonly string[] | undefined };

/**
 * What somebody says of a register that its headers and words do not: the user in a mapping file, or the profile of a
 * format. Plain data, since other threads read by it.
 */
export interface RegisterMapping {
  /** Headers by field. A field named here is taken from these columns alone; all other fields go by the known headers. */
  readonly columns: Lists<RegisterField>;
  /** Headers of columns that are passed over, though their headers are known or speak of a withdrawal. */
  readonly ignore: readonly string[];
  /** Scope of every row; a column of scopes is then passed over. */
  readonly scope: Scope | undefined;
  readonly dateForm: DateForm | undefined;
  /** Words by what they stand for, besides those of the lists, and before them. */
  readonly values: {
    readonly status: Lists<ConsentStatus>;
    readonly scope: Lists<Scope>;
    readonly legal_basis?: Lists<LegalBasis>;
  };
  /** Name of the sheet, of a workbook with several. */
  readonly sheet: string | undefined;
}

/** A mapping from a file. */
export interface MappingFile extends RegisterMapping {
  /** Path of the mapping file. */
  readonly path: string;
  /** Name or path of the register it belongs to; without one it is for every register that no other names. */
  readonly file: string | undefined;
}
