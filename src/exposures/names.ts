import { createRequire } from 'node:module';
import { wordsOf } from '../model/person-name.ts';

const forms = createRequire(import.meta.url)('./legal-forms.json') as Readonly<
  Record<'exact' | 'folded' | 'last' | 'persons', readonly string[]>
>;

/** A name for comparison as a whole: NFKC, case-folded, spaces as one. */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/**
 * Whether an organisation's name carries the legal form of a legal person ("Muster GmbH & Co. KG", "Example Ltd.").
 * A form stands behind a name, so the first word is none ("AS Elektro"). e.K., GbR and an owner named beside the form
 * stand for natural persons and outweigh it. Data: `legal-forms.json`.
 */
export function hasLegalForm(organisation: string): boolean {
  const written = organisation.normalize('NFKC').replace(/[,()]/gu, ' ').replace(/\s+/gu, ' ').trim();
  const folded = `${written.replace(/\./gu, ' ').replace(/\s+/gu, ' ').trim().toLowerCase()} `;
  if (forms.persons.some((form) => ` ${folded}`.includes(` ${form} `))) return false;
  return (
    forms.exact.some((form) => `${written} `.includes(` ${form} `)) ||
    forms.folded.some((form) => folded.includes(` ${form} `)) ||
    forms.last.some((form) => folded.endsWith(` ${form} `))
  );
}

/**
 * How many persons stand behind a number: one while all names share a word, else as many as share none with each
 * other, taken in alphabetical order. Names without any word say nothing.
 */
export function countPersons(names: readonly string[]): number {
  const distinct = [...new Set(names)].toSorted();
  const words = distinct.map(wordsOf).filter(({ size }) => size > 0);
  const first = words[0];
  if (first === undefined) return Math.min(distinct.length, 1);
  if ([...first].some((word) => words.every((others) => others.has(word)))) return 1;
  const taken = new Set<string>();
  let persons = 0;
  for (const own of words) {
    if ([...own].some((word) => taken.has(word))) continue;
    for (const word of own) taken.add(word);
    persons++;
  }
  return Math.max(persons, 2);
}
