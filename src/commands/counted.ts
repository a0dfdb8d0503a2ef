import { type Counted, fitting, type Language } from '../lib/text.ts';
import { wordsIn } from '../reporters/words/words.ts';

/** A noun for one and for any other number of things, in both languages. */
export type Noun = Readonly<Record<Language, Counted>>;

/** `1 record`, `1,200 records` */
export function counted(count: number, noun: Noun, language: Language): string {
  return `${wordsIn(language).number(count)} ${fitting(count, noun[language])}`;
}
