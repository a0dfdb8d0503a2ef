import type { Language } from '../lib/text.ts';
import type { Finding, Report } from '../model/report.ts';
import { linesOf } from './findings.ts';
import { duplicateWords } from './words/duplicates.ts';

/** How many numbers stand in several entries, in words; nothing where none does, or nobody counted. */
export function duplicateFigures({ summary: { duplicates } }: Report, language: Language): [name: string, value: number][] {
  return duplicates === null || duplicates.numbers === 0 ? [] : [[duplicateWords.figure[language], duplicates.numbers]];
}

/** The first findings about numbers over all devices, and how many more there are: there may be millions. */
export function firstDuplicates(
  { findings, summary }: Report,
  most: number,
): { readonly shown: readonly Finding[]; readonly more: number } {
  const shown: Finding[] = [];
  for (const line of linesOf(findings.ofNumbers())) {
    if (shown.length === most) break;
    shown.push(JSON.parse(line) as Finding);
  }
  return { shown, more: (summary.duplicates?.numbers ?? 0) - shown.length };
}
