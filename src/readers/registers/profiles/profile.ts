/**
 * Registers as CRMs and messaging tools export them, told by their headers. What a vendor's columns and words mean is
 * data: one file of profiles a vendor. A signature is a set of headers that no list of another origin has, so that an
 * ordinary register keeps to the general synonyms (`columns.json`, `values.json`).
 */
import { createRequire } from 'node:module';
import { normaliseHeader } from '../../../lib/csv-header.ts';
import type { Phrase } from '../../../lib/text.ts';
import type { ConsentStatus } from '../../../model/consent-status.ts';
import type { Scope } from '../../../model/scope.ts';

/** What a column of a profile may hold besides numbers; the names are those of `columns.json`. */
type ProfileField =
  | 'status'
  | 'at'
  | 'starts_at'
  | 'granted_at'
  | 'confirmed_at'
  | 'withdrawn_at'
  | 'valid_until'
  | 'scope'
  | 'terms_version'
  | 'evidence'
  | 'controller'
  | 'method'
  | 'record_id'
  | 'email'
  | 'name'
  | 'given_name'
  | 'family_name';

interface Recognised {
  readonly title: Phrase;
  /** Headers as `normaliseHeader` makes them; a table that has all of one set is of this profile. */
  readonly signatures: readonly (readonly string[])[];
  /** A table with one of these headers says itself what it is about, and is read as an ordinary register. */
  readonly without?: readonly string[];
  /** What else to export when numbers are missing. */
  readonly needs: Phrase;
  /** What of such an export is not read, and what of the profile was not seen in the vendor's documents. */
  readonly unread: Phrase;
}

/** Where the numbers of a row come from. */
type NumberColumns =
  /** `international`: digits of E.164 without the plus. `optional`: a row without any is about e-mail alone. */
  | { readonly columns: readonly string[]; readonly international?: true; readonly optional?: true }
  /** Country calling code and the rest, in two columns. */
  | { readonly joined: readonly [string, string] }
  /** The id of a person or contact point, whose number another export holds. */
  | { readonly subject: readonly string[] };

/** Which rows are read, by the words of a column, and which are about something else. */
export interface RowCondition {
  readonly column: string;
  readonly read: readonly string[];
  readonly beside: readonly string[];
}

/** A register of consent. */
export interface RegisterProfile extends Recognised {
  readonly id: string;
  readonly kind: 'register';
  readonly numbers: NumberColumns;
  /** Headers by field; of several the first that is there. */
  readonly columns: Readonly<Partial<Record<ProfileField, readonly string[]>>>;
  /** The general headers count besides, for lists that are kept by hand. */
  readonly general?: true;
  /** What every row is about. Without it: the column of scopes. Nothing but a mapping of the user raises it. */
  readonly scope?: Exclude<Scope, 'none'>;
  /** How the column of scopes is written, for a register that lacks it. */
  readonly scopeHeader?: string;
  /** Status words, instead of the general ones. */
  readonly status: Readonly<Partial<Record<ConsentStatus, readonly string[]>>>;
  /** Sign between several words in the cell of a status. */
  readonly separator?: string;
  /** Dates that are digits alone are seconds or milliseconds since 1970-01-01 UTC. */
  readonly unix?: true;
  readonly conditions?: readonly RowCondition[];
  /** Beginnings of headers that speak of e-mail alone, though they may name an opt-out. */
  readonly aside?: readonly string[];
}

/** An export that says which numbers belong to an id. */
export interface LookupProfile extends Recognised {
  readonly id: string;
  readonly kind: 'lookup';
  readonly ids: readonly string[];
  /** None: what the ids stand for is no number, such as an e-mail address. */
  readonly numbers: { readonly columns: readonly string[] };
}

export type Profile = RegisterProfile | LookupProfile;
type Unnamed = Omit<RegisterProfile, 'id'> | Omit<LookupProfile, 'id'>;

const require = createRequire(import.meta.url);
const vendors = ['salesforce', 'hubspot', 'dynamics', 'pipedrive', 'brevo', 'shopify', 'whatsapp'];

/** Every profile; the first whose signature a header holds is taken. */
export const profiles: readonly Profile[] = vendors.flatMap((vendor) =>
  Object.entries(require(`./${vendor}.json`) as Record<string, Unnamed>).map(([id, profile]) => ({ ...profile, id })),
);

/** The profile of a table, by its headers. */
export function profileOf(headers: readonly string[]): Profile | undefined {
  const there = new Set(headers.map(normaliseHeader));
  return profiles.find(
    ({ signatures, without }) =>
      signatures.some((signature) => signature.every((word) => there.has(word))) && !without?.some((word) => there.has(word)),
  );
}

/** Every header that a profile gives a meaning to. */
export function profileWords(): string[] {
  return [...new Set(profiles.flatMap((profile) => [...profile.signatures.flat(), ...columnWords(profile)]))];
}

function columnWords(profile: Profile): string[] {
  const { numbers } = profile;
  const ofNumbers = 'columns' in numbers ? numbers.columns : 'joined' in numbers ? numbers.joined : numbers.subject;
  return [...ofNumbers, ...(profile.kind === 'lookup' ? profile.ids : Object.values(profile.columns).flat())];
}
