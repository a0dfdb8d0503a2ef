import type { Day } from '../../../model/day.ts';
import type { AppList, Coverage, FoundApp } from '../../../model/inventory-part.ts';
import { whatsAppIn } from './whatsapp.ts';

/** One entry of an app list. */
export interface AppEntry {
  /** Package or bundle id; empty where the list names none. */
  readonly id: string;
  readonly name: string;
  /** Whether the management installed it; undefined: not said. */
  readonly managed?: boolean | undefined;
  readonly requestsContacts?: boolean;
}

/** Takes the entries of one device's app list one after the other, and keeps what may be WhatsApp. */
export class AppTally {
  /** Line of the first entry that may be WhatsApp, else of the first. */
  line = 0;
  #entries = 0;
  #unmanaged = 0;
  #said = 0;
  #byPackage = false;
  readonly #found: FoundApp[] = [];

  add({ id, name, managed, requestsContacts }: AppEntry, line: number): void {
    this.#entries++;
    if (id !== '') this.#byPackage = true;
    if (managed !== undefined) this.#said++;
    if (managed === false) this.#unmanaged++;
    const found = whatsAppIn(id, name, requestsContacts);
    if (this.line === 0 || (found && this.#found.length === 0)) this.line = line;
    if (found && !this.#found.some((one) => one.channel === found.channel && one.evidence === found.evidence)) this.#found.push(found);
  }

  list(coverage: Coverage, asOf: Day | undefined): AppList {
    return {
      coverage,
      entries: this.#entries,
      onlyManaged: this.#said > 0 && this.#unmanaged === 0,
      byPackage: this.#byPackage,
      found: this.#found,
      asOf,
    };
  }
}
