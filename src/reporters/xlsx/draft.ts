import type { DayCell } from '../../lib/escape/cell.ts';
import type { Language } from '../../lib/text.ts';
import type { RuleText } from '../../model/catalogue.ts';
import { type Day, dayOf, numberOfDay } from '../../model/day.ts';
import type { Report } from '../../model/report.ts';
import type { Severity } from '../../model/verdict.ts';
import type { Wording } from '../reporter.ts';
import { type Words, wordsIn } from '../words/words.ts';
import { sheetColumns, sheetTexts, sheetWords } from '../words/xlsx.ts';
import type { Column } from './layout.ts';

/** What the sheets are written from. */
export interface Draft {
  readonly report: Report;
  readonly wording: Wording;
  readonly language: Language;
  readonly words: Words;
  readonly rules: ReadonlyMap<string, RuleText>;
  /** Of the devices, by their ids. */
  readonly labels: ReadonlyMap<string, string>;
  /** Most rows of a sheet. */
  readonly most: number;
}

export function draftOf(report: Report, wording: Wording, most: number): Draft {
  const { language } = wording;
  const rules = new Map(wording.rules.map((rule) => [rule.id, rule]));
  const labels = new Map(report.devices.map(({ id, label }) => [id, label]));
  return { report, wording, language, words: wordsIn(language), rules, labels, most };
}

/** Whose task it is, by the kind of what it is about. */
export function ownerOf(role: keyof Report['run']['engagement']['owners'], { report, language }: Draft): string {
  return report.run.engagement.owners[role] ?? sheetWords.nobody[language];
}

/** The day by which a finding is to be dealt with, a proposal. */
export function dueOn(severity: Severity, { report: { run } }: Draft): DayCell {
  return { day: dayOf(numberOfDay(run.asOf as Day) + run.engagement.dueDays[severity]) };
}

/** Columns with their widths, in order. */
export function columnsOf(widths: Partial<Record<keyof typeof sheetColumns, number>>, { language }: Draft): Column[] {
  return Object.entries(widths).map(([name, width]) => ({ head: sheetColumns[name as keyof typeof sheetColumns][language], width }));
}

/** That a sheet does not show all, how much it shows, and where the rest is; nothing where it shows all. */
export function restOf(shown: number, total: number, { language, words }: Draft): string[] {
  return shown === total ? [] : [sheetTexts.rest[language]({ shown: words.number(shown), total: words.number(total) })];
}
