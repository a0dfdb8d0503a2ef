import type { NumberKey } from '../../model/number.ts';

/** What an export says of an id that stands for something else than a number, such as an e-mail address. */
const otherThing: readonly NumberKey[] = [];

/**
 * The numbers behind the ids by which a CRM names persons and contact points, gathered from its other exports. An id may
 * have several numbers, from several exports; they are kept in ascending order, so that the order of files says nothing.
 */
export class SubjectNumbers {
  /** Whether every export that is there was read. */
  complete = false;
  /** How many exports were read. */
  exports = 0;
  readonly #numbers = new Map<string, readonly NumberKey[]>();

  add(id: string, numbers: readonly NumberKey[]): void {
    const kept = this.#numbers.get(id);
    if (kept === undefined && numbers.length === 1) {
      this.#numbers.set(id, numbers);
      return;
    }
    const all = kept === undefined || kept === otherThing ? numbers : [...kept, ...numbers];
    this.#numbers.set(
      id,
      [...new Set(all)].sort((a, b) => a - b),
    );
  }

  /** Notes that an id stands for something that is no number, unless it has one. */
  addOther(id: string): void {
    if (!this.#numbers.has(id)) this.#numbers.set(id, otherThing);
  }

  /** The numbers of an id: none when it stands for something else, undefined when no export names it. */
  of(id: string): readonly NumberKey[] | undefined {
    return this.#numbers.get(id);
  }
}

/**
 * An id as it is compared. Salesforce writes its ids with 15 characters in reports and with 18, the last three of which
 * are a check on upper and lower case, in data exports.
 *
 * Source: https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/field_types.htm (ID field type)
 */
export function subjectId(text: string): string {
  const id = text.trim();
  return /^[a-z0-9]{18}$/i.test(id) ? id.slice(0, 15) : id;
}
