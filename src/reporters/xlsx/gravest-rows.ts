import type { Finding } from '../../model/report.ts';
import { severities } from '../../model/verdict.ts';

/** The gravest of many, kept while they come: no more than `most` at any time, and how many there were in all. */
export class GravestRows<T extends { readonly lead: Finding }> {
  readonly #kept = new Map(severities.map((severity) => [severity, [] as T[]]));
  readonly #most: number;
  #count = 0;
  total = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(row: T): void {
    this.total++;
    const { severity } = row.lead;
    if (this.#count === this.#most) {
      const least = severities.findLast((one) => this.#kept.get(one)!.length > 0)!;
      if (severities.indexOf(severity) >= severities.indexOf(least)) return;
      this.#kept.get(least)!.pop();
    } else this.#count++;
    this.#kept.get(severity)!.push(row);
  }

  /** The gravest first, of equals in the order in which they came. */
  get rows(): T[] {
    return severities.flatMap((severity) => this.#kept.get(severity)!);
  }
}
