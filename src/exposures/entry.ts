import type { Arena } from './arena.ts';
import { foldName } from './names.ts';

/** What is kept of one contact: stretches of the arena (0: none) and marks; names are decoded on demand. */
export class Entry {
  formatted = 0;
  family = 0;
  given = 0;
  organisation = 0;
  /** The export says that it is an organisation (`KIND:org`, `X-ABShowAs:COMPANY`). */
  marked = false;
  /** A name field stands there more than once; the first is kept. */
  severalNames = false;
  /** It carries a label that the policy calls private. */
  hidden = false;
  /** The display name as the report shows it, kept for the entry's other numbers. */
  shown: string | undefined;
  readonly #arena: Arena;

  constructor(arena: Arena) {
    this.#arena = arena;
  }

  /** The entry's name for a reader: the display name, else given and family name, else the organisation. */
  get displayName(): string {
    const formatted = this.#arena.text(this.formatted).trim();
    if (formatted !== '') return formatted;
    const parts = [this.#arena.text(this.given), this.#arena.text(this.family)].map((part) => part.trim()).filter((part) => part !== '');
    return parts.length > 0 ? parts.join(' ') : this.organisationName;
  }

  /** The person's own name, for comparing persons: given and family name where filled, else the display name. */
  get personName(): string {
    const parts = [this.#arena.text(this.given), this.#arena.text(this.family)].map((part) => part.trim()).filter((part) => part !== '');
    return parts.length > 0 ? parts.join(' ') : this.#arena.text(this.formatted).trim();
  }

  /** The organisation; of an entry marked as one without naming it, the display name. */
  get organisationName(): string {
    const named = this.#arena.text(this.organisation).trim();
    return named === '' && this.marked ? this.#arena.text(this.formatted).trim() : named;
  }

  /**
   * Whether the entry names a person: a given or family name, or a display name that is not the organisation's.
   * Of several names one may be a person's, so they count as such. The organisation mark never outweighs a filled
   * name (DESIGN §2, edges).
   */
  get namesPerson(): boolean {
    if (this.severalNames || this.#isFilled(this.family) || this.#isFilled(this.given)) return true;
    const formatted = this.#arena.text(this.formatted).trim();
    return formatted !== '' && foldName(formatted) !== foldName(this.organisationName);
  }

  get namesOrganisation(): boolean {
    return this.organisationName !== '' && !this.namesPerson;
  }

  #isFilled(stretch: number): boolean {
    return stretch !== 0 && !this.#arena.isBlank(stretch) && this.#arena.text(stretch).trim() !== '';
  }
}
