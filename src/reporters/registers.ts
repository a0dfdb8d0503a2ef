import type { Language } from '../lib/text.ts';
import { scopeWords, statusWords } from '../model/consent-words.ts';
import type { RegisterReport } from '../model/report.ts';
import { registerWords as words } from './words/registers.ts';

const ofGrants = ['withoutProof', 'withoutDate', 'withoutText', 'withoutPurpose', 'withoutController'] as const;

type Figure = readonly [name: string, value: number];

/** Figures that say how much there is; all others say what is amiss. */
const sizes: ReadonlySet<keyof typeof words> = new Set(['rows', 'records', 'numbers', 'grants', 'notLookedUp', 'found']);

/** The figures of a register in words, in the order of the page; what nobody could compare is left out. */
export function registerFigures(register: RegisterReport, language: Language): Figure[] {
  const { grants, proofs, overdue, orphans } = register;
  const named = (name: keyof typeof words, value: number): Figure => [words[name][language], value];
  const lookedUp = proofs.found + proofs.missing + proofs.altered > 0;
  return [
    named('rows', register.rows),
    named('rowsLost', register.rowsLost),
    ...(register.rowsLost > 0 ? [named('numbersUnreadable', register.numbersUnreadable)] : []),
    named('records', register.records),
    named('numbers', register.numbers),
    named('grants', grants.records),
    ...(grants.records > 0 ? ofGrants.map((name) => named(name, grants[name])) : []),
    ...(lookedUp ? (['found', 'missing', 'altered'] as const).map((name) => named(name, proofs[name])) : []),
    ...(proofs.notLookedUp > 0 ? [named('notLookedUp', proofs.notLookedUp)] : []),
    ...(['implausibleDates', 'contradictoryNumbers', 'duplicates'] as const).map((name) => named(name, register[name])),
    ...(register.otherController > 0 ? [named('otherController', register.otherController)] : []),
    named('overdue', overdue.records),
    ...(orphans === null ? [] : [named('orphans', orphans.records)]),
  ];
}

/** What is amiss with a register: of its grants, and else; a line each, or none. */
export function registerDefects(register: RegisterReport, language: Language, number: (value: number) => string): string[] {
  const ofSize = new Set<string>([...sizes].map((name) => words[name][language]));
  const listed = (figures: readonly Figure[]): string => figures.map(([name, value]) => `${name} ${number(value)}`).join(', ');
  const amiss = registerFigures(register, language).filter(([name, value]) => value > 0 && !ofSize.has(name));
  const parts = new Set<string>(ofGrants.map((name) => words[name][language]));
  const grants = listed(
    amiss.filter(([name]) => parts.has(name)).map(([name, value]) => [name.replace(/^… (?:of these|davon) /, ''), value]),
  );
  const others = listed(amiss.filter(([name]) => !parts.has(name)));
  return [...(grants === '' ? [] : [`${words.grants[language]}: ${grants}`]), ...(others === '' ? [] : [others])];
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
