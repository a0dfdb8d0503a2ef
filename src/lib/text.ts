/** The languages every text of the program is written in. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** One text in both languages; `A` are the facts it puts into words. */
export type Text<A = void> = Readonly<Record<Language, (facts: A) => string>>;

/** A fixed phrase in both languages. */
export type Phrase = Readonly<Record<Language, string>>;

/** A noun for one and for any other number of things. */
export type Counted = readonly [one: string, many: string];

/** The noun that fits a number of things. */
export function fitting(value: number, noun: Counted): string {
  return noun[value === 1 ? 0 : 1];
}

/** A table of phrases in one language. */
export function inLanguage<K extends string>(phrases: Readonly<Record<K, Phrase>>, language: Language): Record<K, string> {
  return Object.fromEntries(Object.entries<Phrase>(phrases).map(([key, phrase]) => [key, phrase[language]])) as Record<K, string>;
}

/** A phrase as one fact of a message, for facts that are words themselves. */
export function phraseFact({ en, de }: Phrase): string {
  return `${en}\n${de}`;
}

/** What such a fact says in a language. */
export function factIn(fact: string | number | undefined, language: Language): string {
  const [en = '', de = en] = String(fact).split('\n');
  return { en, de }[language];
}
