import { type Entries, FAMILY, FORMATTED, GIVEN, MARKED, ORGANISATION, SEVERAL_NAMES } from './entries.ts';
import { sameNameOf } from '../model/person-name.ts';
import { foldName } from './names.ts';

/** One contact of `Entries` in words; every text is decoded when asked for. */
export class Entry {
  readonly #entries: Entries;
  readonly #index: number;

  constructor(entries: Entries, index: number) {
    this.#entries = entries;
    this.#index = index;
  }

  /** The entry's name for a reader: the display name, else given and family name, else the organisation. */
  get displayName(): string {
    const formatted = this.#text(FORMATTED);
    return formatted === '' ? this.#givenAndFamily || this.organisationName : formatted;
  }

  /** The person's own name, for comparing persons: given and family name where filled, else the display name. */
  get personName(): string {
    return this.#givenAndFamily || this.#text(FORMATTED);
  }

  /**
   * The name under which the person may be on file elsewhere: given and family name, or the display name where these are
   * not two words. Empty where there is none but an organisation's.
   */
  get nameOnFile(): string {
    const own = this.#givenAndFamily;
    if (sameNameOf(own) !== '') return own;
    const formatted = this.#text(FORMATTED);
    return foldName(formatted) === foldName(this.organisationName) ? '' : formatted;
  }

  /** The organisation; of an entry marked as one without naming it, the display name. */
  get organisationName(): string {
    const named = this.#text(ORGANISATION);
    return named === '' && (this.#entries.flags(this.#index) & MARKED) !== 0 ? this.#text(FORMATTED) : named;
  }

  /**
   * Whether the entry names a person: a given or family name, or a display name that is not the organisation's.
   * Of several names one may be a person's, so they count as such. The organisation mark never outweighs a filled
   * name (DESIGN §2, edges).
   */
  get namesPerson(): boolean {
    if ((this.#entries.flags(this.#index) & SEVERAL_NAMES) !== 0 || this.#isFilled(FAMILY) || this.#isFilled(GIVEN)) return true;
    const formatted = this.#text(FORMATTED);
    return formatted !== '' && foldName(formatted) !== foldName(this.organisationName);
  }

  get namesOrganisation(): boolean {
    return this.organisationName !== '' && !this.namesPerson;
  }

  get #givenAndFamily(): string {
    const given = this.#text(GIVEN);
    const family = this.#text(FAMILY);
    return given === '' || family === '' ? given + family : `${given} ${family}`;
  }

  #text(field: number): string {
    return this.#entries.text(this.#index, field).trim();
  }

  #isFilled(field: number): boolean {
    return this.#entries.isFilled(this.#index, field) && this.#text(field) !== '';
  }
}
