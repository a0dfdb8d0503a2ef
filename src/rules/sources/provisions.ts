import type { Phrase } from '../../lib/text.ts';

/** Article, paragraph (in Art. 4: number), letter. */
export type Place = readonly [article: number, paragraph?: number, letter?: string];

/** Provisions of the GDPR that rules and reports rest on. */
export const provisions: readonly Place[] = [
  [2, 2, 'c'],
  [4, 1],
  [4, 11],
  [5, 1, 'a'],
  [5, 1, 'b'],
  [5, 1, 'c'],
  [5, 1, 'd'],
  [5, 1, 'e'],
  [5, 1, 'f'],
  [5, 2],
  [6],
  [6, 1],
  [6, 1, 'a'],
  [6, 1, 'f'],
  [6, 4],
  [7, 1],
  [7, 2],
  [7, 3],
  [8],
  [9],
  [13],
  [14],
  [17],
  [17, 1, 'a'],
  [17, 1, 'b'],
  [17, 1, 'c'],
  [17, 3, 'e'],
  [19],
  [21, 1],
  [21, 2],
  [21, 3],
  [24],
  [24, 1],
  [25],
  [25, 2],
  [26],
  [28],
  [30],
  [32],
  [35],
];

export const recitals: readonly number[] = [14, 18, 38, 42, 47];

const roles: Phrase = {
  en: 'how the roles of the company and WhatsApp are divided',
  de: 'wie die Rollen zwischen Unternehmen und WhatsApp verteilt sind',
};

/** What about the weight of a provision here is arguable, as a clause, by its parts joined with hyphens. */
export const arguableProvisions: Readonly<Partial<Record<string, Phrase>>> = {
  '5-1-c': {
    en: 'how matching the whole address book squares with data minimisation',
    de: 'wie sich der Abgleich des ganzen Adressbuchs zur Datenminimierung verhält',
  },
  '6-1-f': {
    en: "whether it can carry the disclosure of registered users' numbers",
    de: 'ob sich darauf die Weitergabe der Nummern registrierter Nutzer stützen lässt',
  },
  '8': {
    en: 'whether it matters here, for it governs services offered directly to a child',
    de: 'ob es hier darauf ankommt; die Vorschrift gilt für Dienste, die einem Kind direkt angeboten werden',
  },
  '9': {
    en: 'whether a list or label reveals a special category; an address book as such does not',
    de: 'ob eine Liste oder Kennzeichnung eine besondere Kategorie erkennen lässt; ein Adressbuch als solches tut das nicht',
  },
  '26': roles,
  '28': roles,
};
