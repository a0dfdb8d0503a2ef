/** The first of those whose rank, compared number by number, is greatest. */
export function greatest<T>(values: readonly T[], rankOf: (value: T) => readonly (number | string)[]): T | undefined {
  return values.reduce<T | undefined>(
    (best, value) => (best === undefined || isAbove(rankOf(value), rankOf(best)) ? value : best),
    undefined,
  );
}

function isAbove(one: readonly (number | string)[], other: readonly (number | string)[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && one[at]! > other[at]!;
}
