import { fitting, type Language } from '../lib/text.ts';
import { scopeWords, statusWords } from '../model/consent-words.ts';
import type { RegisterReport } from '../model/report.ts';
import { registerFigureWords as figureWords, registerWords as words } from './words/registers.ts';

const ofGrants = ['withoutProof', 'withoutDate', 'withoutText', 'withoutPurpose', 'withoutController'] as const;

type Name = keyof typeof figureWords;
type Figure = readonly [name: Name, value: number];

/** Figures that say how much there is; all others say what is amiss. */
const sizes: ReadonlySet<Name> = new Set(['rows', 'records', 'numbers', 'grants', 'notLookedUp', 'found', 'otherBases']);

/** The figures of a register, in the order of the page; what nobody could compare is left out. */
export function registerFigures(register: RegisterReport): Figure[] {
  const { grants, proofs, overdue, orphans } = register;
  const lookedUp = proofs.found + proofs.missing + proofs.altered > 0;
  return [
    ['rows', register.rows],
    ['rowsLost', register.rowsLost],
    ...(register.rowsLost > 0 ? [['numbersUnreadable', register.numbersUnreadable] as const] : []),
    ['records', register.records],
    ['numbers', register.numbers],
    ['grants', grants.records],
    ...(grants.records > 0 ? ofGrants.map((name) => [name, grants[name]] as const) : []),
    ...basesOf(register),
    ...(lookedUp ? (['found', 'missing', 'altered'] as const).map((name) => [name, proofs[name]] as const) : []),
    ...(proofs.notLookedUp > 0 ? [['notLookedUp', proofs.notLookedUp] as const] : []),
    ...(['implausibleDates', 'contradictoryNumbers', 'duplicates'] as const).map((name) => [name, register[name]] as const),
    ...(register.otherController > 0 ? [['otherController', register.otherController] as const] : []),
    ['overdue', overdue.records],
    ...(orphans === null ? [] : [['orphans', orphans.records] as const]),
  ];
}

/** Nothing for a register without other bases than consent, as most are. */
function basesOf({ otherBases: { records, withoutProof, withoutDate } }: RegisterReport): Figure[] {
  const figures = [
    ['otherBases', records] as const,
    ['basesWithoutProof', withoutProof] as const,
    ['basesWithoutDate', withoutDate] as const,
  ];
  return records === 0 ? [] : figures;
}

/** What a figure is called behind its number. */
export function behindNumber([name, value]: Figure, language: Language): string {
  return fitting(value, figureWords[name][language]);
}

/** What a figure is called at the head of a row or before its number. */
export function heading([name]: Figure, language: Language): string {
  return figureWords[name][language][1];
}

/** What is amiss with a register: of its grants, and else; a line each, or none. */
export function registerDefects(register: RegisterReport, language: Language, number: (value: number) => string): string[] {
  const amiss = registerFigures(register).filter(([name, value]) => value > 0 && !sizes.has(name));
  const isOfGrants = ([name]: Figure): boolean => (ofGrants as readonly Name[]).includes(name);
  const listed = (figures: readonly Figure[], cut: RegExp): string =>
    figures.map((figure) => `${heading(figure, language).replace(cut, '')} ${number(figure[1])}`).join(', ');
  const grants = listed(amiss.filter(isOfGrants), /^… (?:of these|davon) /);
  const others = listed(
    amiss.filter((figure) => !isOfGrants(figure)),
    /$^/,
  );
  return [...(grants === '' ? [] : [`${figureWords.grants[language][1]}: ${grants}`]), ...(others === '' ? [] : [others])];
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
