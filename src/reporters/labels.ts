import type { Language, Phrase } from '../lib/text.ts';
import type { Report } from '../model/report.ts';
import type { Verdict } from '../model/verdict.ts';

type Row = [name: string, value: number];

const sensitive: Phrase = {
  en: 'numbers with a sensitive label, without evidence or to be checked',
  de: 'Nummern mit sensibler Kennzeichnung, ohne Nachweis oder zu prüfen',
};
const dutyNumbers: Phrase = {
  en: "duty numbers of the company's own employees in all",
  de: 'dienstliche Nummern von Beschäftigten insgesamt',
};
const ofThem: Phrase = {
  en: "… of these duty numbers of the company's own employees",
  de: '… davon dienstliche Nummern von Beschäftigten',
};

/** Figures of people whom the policy tells apart by labels, or as employees; none where it does not. */
export function labelRows({ sensitive: count, employees }: Report['summary'], language: Language): Row[] {
  const all = employees && Object.values(employees).reduce((sum, one) => sum + one, 0);
  return [
    ...(count === null ? [] : [[sensitive[language], count] satisfies Row]),
    ...(all === null ? [] : [[dutyNumbers[language], all] satisfies Row]),
  ];
}

/** What stands below the figure of a verdict: how many of them are duty numbers, where there are any. */
export function employeeRows({ employees }: Report['summary'], verdict: Verdict, language: Language): Row[] {
  const count = employees?.[verdict] ?? 0;
  return count === 0 ? [] : [[ofThem[language], count]];
}
