import type { JsonMember, JsonNode } from '../../../lib/json/node.ts';
import { problem } from '../../../model/problem-texts.ts';
import type { Contacts } from '../contacts.ts';
import { isBlank } from './fields.ts';

/** Notices an answer that was fetched page by page and whose last page in the file points to another one. */
export class Pages {
  readonly #contacts: Contacts;
  /** Members that point to the next page, in lower case. */
  readonly #next: readonly string[];
  #pointer: { readonly name: string; readonly value: JsonNode } | undefined;

  constructor(contacts: Contacts, next: readonly string[]) {
    this.#contacts = contacts;
    this.#next = next;
  }

  page(members: readonly JsonMember[]): void {
    this.#pointer = members.find(({ name, value }) => this.#next.includes(name.toLowerCase()) && !isBlank(value));
  }

  end(): void {
    const pointer = this.#pointer;
    if (pointer) this.#contacts.problem(problem('lost', 'export-paged', pointer.value.line, { member: pointer.name }));
  }
}
