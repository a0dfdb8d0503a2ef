import { type Severity, severities } from '../model/verdict.ts';

/** The gravest of many, kept while they come: no more than `most` at any time, and how many there were in all. */
export class GravestOf<T> {
  readonly #kept = new Map(severities.map((severity) => [severity, [] as T[]]));
  readonly #most: number;
  #count = 0;
  total = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(severity: Severity, row: T): void {
    this.total++;
    if (this.#most === 0) return;
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
