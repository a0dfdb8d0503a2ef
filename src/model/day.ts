/** A calendar day in ISO 8601, `2026-11-23`; the smallest unit most registers keep. */
export type Day = string & { readonly brand: 'Day' };

/** Days since 1970-01-01, the form in which days are compared and stored. */
export type DayNumber = number;

const MS_PER_DAY = 86_400_000;

/** The day number of a date, or undefined when there is no such day (2025-02-30). Years 1900–9999. */
export function dayNumber(year: number, month: number, day: number): DayNumber | undefined {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const ms = Date.UTC(year, month - 1, day);
  return new Date(ms).getUTCDate() === day ? ms / MS_PER_DAY : undefined;
}

/** Days as text, kept: registers name few different days, findings name them millions of times. */
const written = new Map<DayNumber, Day>();
const mostWritten = 100_000;

export function dayOf(number: DayNumber): Day {
  let day = written.get(number);
  if (day === undefined) {
    day = new Date(number * MS_PER_DAY).toISOString().slice(0, 10) as Day;
    if (written.size >= mostWritten) written.clear();
    written.set(number, day);
  }
  return day;
}

/** Reads `2026-11-23`; anything else, and a day that does not exist, is undefined. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const number = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
  return number === undefined ? undefined : (text as Day);
}

export function numberOfDay(day: Day): DayNumber {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}
