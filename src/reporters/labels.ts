import type { Language, Phrase } from '../lib/text.ts';
import type { Report } from '../model/report.ts';

const sensitive: Phrase = {
  en: 'with a sensitive label, without accepted evidence or to be checked',
  de: 'mit sensibler Kennzeichnung, ohne Nachweis oder zu prüfen',
};

/** Figures of people whom the policy tells apart by labels; none where it does not. */
export function labelRows({ sensitive: count }: Report['summary'], language: Language): [name: string, value: number][] {
  return count === null ? [] : [[sensitive[language], count]];
}
