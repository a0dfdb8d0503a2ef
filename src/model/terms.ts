import { createRequire } from 'node:module';
import { type Day, type DayNumber, dayOf, numberOfDay } from './day.ts';

/** One version of WhatsApp's terms for the European Economic Area. */
export interface TermsVersion {
  /** `wa-eea-tos-` and the date that the document prints. */
  readonly id: string;
  readonly printed: Day;
  /** First day on which it applied to all users; null where no source says it. */
  readonly effective: Day | null;
  /** In years. */
  readonly minimumAge: number;
}

/** Place of a version among `termsVersions`, from 1; 0 for none that is known. The form in which register columns store it. */
export type TermsCode = number;

interface TermsData {
  /** Last day of what was seen of the terms; later changes are not known. */
  readonly asOf: Day;
  /** Minimum age before the first version. */
  readonly earlierMinimumAge: number;
  readonly versions: readonly TermsVersion[];
}

const data = createRequire(import.meta.url)('./terms.json') as TermsData;

/** In order of time. */
export const termsVersions = data.versions;
export const termsAsOf = data.asOf;

const printed = termsVersions.map((version) => numberOfDay(version.printed));
/** A version of which nobody says when it came into force counts from the day it prints. */
const inForceFrom = termsVersions.map((version) => numberOfDay(version.effective ?? version.printed));

export function termsVersion(code: TermsCode): TermsVersion | undefined {
  return termsVersions[code - 1];
}

/** The version in force on a day; 0 before the first. */
export function termsInForce(day: DayNumber): TermsCode {
  return inForceFrom.findLastIndex((from) => from <= day) + 1;
}

/** Whether a day lies before the date that a version prints, so that nobody can have accepted that version on it. */
export function isBeforeTerms(code: TermsCode, day: DayNumber): boolean {
  return code > 0 && day < printed[code - 1]!;
}

/** The version by which an acceptance is measured: the one it names, else the one in force on its day. */
export function termsOfAcceptance(named: TermsCode, day: DayNumber): TermsCode {
  return named > 0 ? named : termsInForce(day);
}

/** The minimum age in years under a version, or before the first. */
export function minimumAgeUnder(code: TermsCode): number {
  return termsVersion(code)?.minimumAge ?? data.earlierMinimumAge;
}

/** Whether a person was younger than the terms ask on the day of accepting them; on the birthday itself the age is reached. */
export function isBelowMinimumAge(birth: DayNumber, named: TermsCode, day: DayNumber): boolean {
  return day < birthday(birth, minimumAgeUnder(termsOfAcceptance(named, day)));
}

/** The day on which somebody reaches an age; who was born on a 29 February does so on 1 March of common years. */
function birthday(birth: DayNumber, age: number): DayNumber {
  const [year, month, day] = dayOf(birth).split('-').map(Number) as [number, number, number];
  return Date.UTC(year + age, month - 1, day) / 86_400_000;
}
