import type { Language } from '../lib/text.ts';
import { scopeWords, statusWords } from '../model/consent-words.ts';
import type { RegisterReport } from '../model/report.ts';
import { registerWords as words } from './words/registers.ts';

type Figure = readonly [name: string, value: number];

/** Figures that say how much there is; all others say what is amiss. */
const sizes: ReadonlySet<keyof typeof words> = new Set(['rows', 'records', 'numbers', 'grants', 'notLookedUp', 'found']);

/** The figures of a register in words, in the order of the page; what nobody could compare is left out. */
export function registerFigures(register: RegisterReport, language: Language): Figure[] {
  const { grants, proofs, overdue, orphans } = register;
  const named = (name: keyof typeof words, value: number): Figure => [words[name][language], value];
  return [
    ...(['rows', 'rowsLost', 'numbersUnreadable', 'records', 'numbers'] as const).map((name) => named(name, register[name])),
    named('grants', grants.records),
    ...(['withoutProof', 'withoutDate', 'withoutText', 'withoutPurpose', 'withoutController'] as const).map((name) =>
      named(name, grants[name]),
    ),
    ...(['notLookedUp', 'found', 'missing', 'altered'] as const).map((name) => named(name, proofs[name])),
    ...(['implausibleDates', 'contradictoryNumbers', 'duplicates', 'otherController'] as const).map((name) => named(name, register[name])),
    named('overdue', overdue.records),
    ...(orphans === null ? [] : [named('orphans', orphans.records)]),
  ];
}

/** What is amiss with a register. */
export function registerDefects(register: RegisterReport, language: Language): Figure[] {
  const ofSize = new Set<string>([...sizes].map((name) => words[name][language]));
  return registerFigures(register, language).filter(([name, value]) => value > 0 && !ofSize.has(name));
}

/** What its records are for and what they say, with counts: two lines. */
export function registerContents({ scopes, statuses }: RegisterReport, language: Language, number: (value: number) => string): string[] {
  const listed = (counts: Readonly<Record<string, number>>, name: (key: string) => string): string =>
    Object.entries(counts)
      .map(([key, count]) => `${name(key)} ${number(count)}`)
      .join(', ') || '–';
  return [
    `${words.scopes[language]}: ${listed(scopes, (scope) => scopeWords[scope as keyof typeof scopeWords][language])}`,
    `${words.statuses[language]}: ${listed(statuses, (status) => statusWords[status as keyof typeof statusWords][language])}`,
  ];
}
