import type { NumberKey } from '../../src/model/number.ts';
import type { Exposure } from './book.ts';
import { namesPerson, personName, personsAmong } from './names.ts';

/** Numbers that stand for several persons, going by the names on all devices together. */
export function sharedNumbers(books: Iterable<readonly Exposure[]>): Set<NumberKey> {
  const names = new Map<NumberKey, Set<string>>();
  for (const exposures of books)
    for (const { key, places } of exposures.filter(({ kind }) => kind === 'number')) {
      const known = names.get(key) ?? new Set();
      for (const { contact } of places) if (namesPerson(contact)) known.add(personName(contact));
      names.set(key, known);
    }
  return new Set([...names].filter(([, all]) => personsAmong([...all]) > 1).map(([number]) => number));
}
