/** First and last of some days, and how many are not known. */
export interface Span {
  readonly first: string | null;
  readonly last: string | null;
  readonly missing: number;
}

export function spanOf(days: readonly (string | null)[]): Span {
  const known = days.filter((day) => day !== null).toSorted();
  return { first: known[0] ?? null, last: known.at(-1) ?? null, missing: days.length - known.length };
}
