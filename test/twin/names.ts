import { createRequire } from 'node:module';
import type { Contact } from './vcards.ts';

/** A name for comparison as a whole. */
export function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function givenAndFamily({ given, family }: Contact): string {
  return `${given} ${family}`.trim();
}

/** What a reader would call the contact. */
export function displayName(contact: Contact): string {
  return contact.formatted || givenAndFamily(contact) || organisationOf(contact);
}

/** The person's own name, for comparing persons. */
export function personName(contact: Contact): string {
  return givenAndFamily(contact) || contact.formatted;
}

/** The organisation; a card that says it is one without naming it names it as its display name. */
export function organisationOf({ organisation, isOrganisation, formatted }: Contact): string {
  return organisation || (isOrganisation ? formatted : '');
}

/** DESIGN §2: no person's name is N empty, and FN empty or equal to the organisation. */
export function namesPerson(contact: Contact): boolean {
  const { formatted, severalNames } = contact;
  if (severalNames || givenAndFamily(contact) !== '') return true;
  return formatted !== '' && folded(formatted) !== folded(organisationOf(contact));
}

const titles = new Set('herr herrn frau hr fr dr prof dipl ing med jur mr mrs ms miss sir mme m mag'.split(' '));

/** The words of a name without marks and titles. */
function wordsOf(name: string): string[] {
  const plain = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !titles.has(word));
}

/** Whether two names share no word; a name without words says nothing. */
export function shareNoWord(one: string, other: string): boolean {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  return words.length > 0 && others.length > 0 && !words.some((word) => others.includes(word));
}

/** The words of a name in alphabetical order, each once; empty where they are fewer than two or more than 32. */
export function wordsInOrder(name: string): string {
  const words = [...new Set(wordsOf(name))].sort();
  return words.length < 2 || words.length > 32 ? '' : words.join(' ');
}

/** The name under which a contact may be on file elsewhere: the display name where given and family name are no two words. */
export function nameOnFile(contact: Contact): string {
  const own = givenAndFamily(contact);
  if (wordsInOrder(own) !== '') return own;
  return folded(contact.formatted) === folded(organisationOf(contact)) ? '' : contact.formatted;
}

/** How many persons these names stand for: one while all share a word, else as many as share none with one before. */
export function personsAmong(names: readonly string[]): number {
  const alphabetical = [...new Set(names)].sort((a, b) => (a < b ? -1 : 1));
  const speaking = alphabetical.map(wordsOf).filter((words) => words.length > 0);
  if (speaking.length === 0) return Math.min(alphabetical.length, 1);
  if (speaking[0]!.some((word) => speaking.every((words) => words.includes(word)))) return 1;
  const apart: string[][] = [];
  for (const words of speaking) if (!apart.some((others) => others.some((word) => words.includes(word)))) apart.push(words);
  return Math.max(apart.length, 2);
}

const forms = createRequire(import.meta.url)('../../src/exposures/legal-forms.json') as Readonly<
  Record<'exact' | 'folded' | 'last' | 'persons', readonly string[]>
>;

/** Whether the name carries the legal form of a legal person, behind the first word; forms of natural persons outweigh it. */
export function hasLegalForm(organisation: string): boolean {
  if (organisation === '') return false;
  const written = ` ${organisation
    .normalize('NFKC')
    .replace(/[\s,()]+/g, ' ')
    .trim()} `;
  const plain = written.toLowerCase().replace(/[\s.]+/g, ' ');
  const behindFirst = (text: string): string => text.slice(text.indexOf(' ', 1));
  if (forms.persons.some((form) => plain.includes(` ${form} `))) return false;
  return (
    forms.exact.some((form) => behindFirst(written).includes(` ${form} `)) ||
    forms.folded.some((form) => behindFirst(plain).includes(` ${form} `)) ||
    forms.last.some((form) => behindFirst(plain).endsWith(` ${form} `))
  );
}
