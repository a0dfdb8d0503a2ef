import { countPersons, hasLegalForm } from '../../exposures/names.ts';
import { namesDiffer } from '../../model/person-name.ts';
import type { Grant } from '../../model/standing.ts';
import type { Recipient } from './list.ts';

/**
 * What the names leave to be checked of an opt-in: the lists name several people, or nobody whose name shares a word with
 * that of the record. Names of companies, told by their legal form, are nobody's.
 */
export function doubtOf(places: Recipient['places'], { name }: Pick<Grant, 'name'>): 'name' | 'shared' | undefined {
  const people = [...new Set(places.map((place) => place.name))].filter((one) => one !== '' && !hasLegalForm(one));
  if (people.length === 0) return undefined;
  if (people.length > 1 && countPersons(people) > 1) return 'shared';
  const other = name !== '' && !hasLegalForm(name) && people.every((one) => namesDiffer(one, name));
  return other ? 'name' : undefined;
}
