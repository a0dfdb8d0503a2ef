import { createRequire } from 'node:module';
import type { ProblemFacts } from '../model/problem.ts';
import { isPersonalId } from './paths.ts';

const require = createRequire(import.meta.url);
const wordsIn = (file: string): string[] => (require(file) as { words: readonly string[] }).words.flatMap((line) => line.split(' '));
const common = new Set([...wordsIn('./generic-words.json'), ...wordsIn('./header-words.json')]);

/** An address, or as many digits as a telephone number has. */
const personal = /@|\d(?:[\s()/.-]*\d){4}/;
/** One option of a mapping to copy. */
const proposed = / ?--map \w+="([^"]*)"/g;
/** Facts that name parts of a table as its author did: headers, with or without the cell's address, and sheets. */
const ofTables: ReadonlySet<string> = new Set(['headers', 'column', 'sheet', 'area', 'missing']);

/**
 * The facts of a problem as a report may show them. A column or a sheet may be called like a person: what the program
 * knows as a header and words that say nothing of anybody show, of every other word the first letter.
 *
 * @param isKnown whether the program reads a column of this header
 */
export function shownFacts(facts: ProblemFacts, isKnown: (header: string) => boolean): ProblemFacts {
  const isOpen = (header: string): boolean => shownPart(header, isKnown) === header;
  const shown = Object.entries(facts).map(([name, value]) => {
    if (typeof value !== 'string') return [name, value] as const;
    if (name === 'devices') return [name, listed(value, (id) => (isPersonalId(id) ? '…' : id))] as const;
    if (name === 'mapping')
      return [name, value.replace(proposed, (option, header: string) => (isOpen(header) ? option : '')).trim()] as const;
    return [name, ofTables.has(name) ? listed(value, (part) => shownPart(part, isKnown)) : value] as const;
  });
  return Object.fromEntries(shown);
}

function listed(text: string, shown: (part: string) => string): string {
  return text.split(', ').map(shown).join(', ');
}

/** A header or sheet, maybe with the address of a cell behind it: `Status ('Kunden'!C3)`. */
function shownPart(part: string, isKnown: (header: string) => boolean): string {
  const [, header = part, address = ''] = /^(.+?)( \(.+\))$/.exec(part) ?? [];
  return `${isKnown(header) ? header : shownWords(header)}${shownWords(address)}`;
}

/** Of a text that names something, the words that say nothing of anybody; of every other one the first letter. */
export function shownWords(text: string): string {
  if (personal.test(text)) return '…';
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const isOpen = /^(?:.|[A-Z]{2,3})$/u.test(word) || common.has(word.normalize('NFC').toLowerCase());
    return isOpen ? word : `${word.length > 2 ? Array.from(word)[0] : ''}•••`;
  });
}
