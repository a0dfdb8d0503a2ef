import type { Language } from '../lib/text.ts';
import { wordsIn } from '../reporters/words/words.ts';

/** A noun for one and for any other number of things, in both languages. */
export type Noun = Readonly<Record<Language, readonly [one: string, many: string]>>;

/** `1 record`, `1,200 records` */
export function counted(count: number, noun: Noun, language: Language): string {
  return `${wordsIn(language).number(count)} ${noun[language][count === 1 ? 0 : 1]}`;
}
