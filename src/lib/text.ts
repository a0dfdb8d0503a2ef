/** The languages every text of the program is written in. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** One text in both languages; `A` are the facts it puts into words. */
export type Text<A = void> = Readonly<Record<Language, (facts: A) => string>>;

/** A fixed phrase in both languages. */
export type Phrase = Readonly<Record<Language, string>>;

/** A table of phrases in one language. */
export function inLanguage<K extends string>(phrases: Readonly<Record<K, Phrase>>, language: Language): Record<K, string> {
  return Object.fromEntries(Object.entries<Phrase>(phrases).map(([key, phrase]) => [key, phrase[language]])) as Record<K, string>;
}
