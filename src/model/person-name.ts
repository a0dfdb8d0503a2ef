/** Forms of address and titles, which many persons share. */
export const titles: ReadonlySet<string> = new Set(
  'herr herrn frau hr fr dr prof dipl ing med jur mr mrs ms miss sir mme m mag'.split(' '),
);

/** The words of a name for comparison, NFKD-folded without marks: „Jörg Müller" and „Mueller, JORG" share none but "jorg". */
export function wordsOf(name: string): Set<string> {
  const folded = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/ß/gu, 'ss');
  return new Set((folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !titles.has(word)));
}

/** Whether two names of persons have no word in common. A name without any word says nothing and differs from none. */
export function namesDiffer(a: string, b: string): boolean {
  if (a === b) return false;
  const words = wordsOf(a);
  const others = wordsOf(b);
  if (words.size === 0 || others.size === 0) return false;
  return [...words].every((word) => !others.has(word));
}

/** Fewest words of a name that tells one person from others, and most that are one name and no text. */
export const fewestWords = 2;
export const mostWords = 32;

/** The words of a name in one order: two names are the same when these are. Empty for a name of one word, which says too little. */
export function sameNameOf(name: string): string {
  const words = wordsOf(name);
  return words.size < fewestWords || words.size > mostWords ? '' : [...words].toSorted().join(' ');
}
