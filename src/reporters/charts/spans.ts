import type { Span } from '../words/charts.ts';

/** What was stated in a month, or in another stretch of time. */
interface Counts {
  readonly given: number;
  readonly withdrawn: number;
  readonly expired: number;
}
export interface Month extends Counts {
  /** `YYYY-MM` */
  readonly month: string;
}
export interface Bar extends Counts {
  /** `YYYY-MM`, or the year, of a decade its first one. */
  readonly time: string;
}

/** Most bars that can be told apart on a phone. */
const mostBars = 60;
/** In months. */
const lengths: Readonly<Record<Span, number>> = { month: 1, year: 12, decade: 120 };

/**
 * One bar for each stretch of time from the first to the last month, also where nothing was stated; the shortest stretch
 * of which there are not too many.
 *
 * @param timeline months in order, at least one
 */
export function barsOf(timeline: readonly Month[]): { readonly span: Span; readonly bars: readonly Bar[] } {
  const [first, last] = [monthNumber(timeline[0]!.month), monthNumber(timeline.at(-1)!.month)];
  const fits = (one: Span): boolean => stretch(last, one) - stretch(first, one) < mostBars;
  const span = fits('month') ? 'month' : fits('year') ? 'year' : 'decade';
  const start = stretch(first, span);
  const bars = Array.from({ length: stretch(last, span) - start + 1 }, (_, index) => ({
    time: timeOf((start + index) * lengths[span], span),
    given: 0,
    withdrawn: 0,
    expired: 0,
  }));
  for (const { month, given, withdrawn, expired } of timeline) {
    const bar = bars[stretch(monthNumber(month), span) - start]!;
    bar.given += given;
    bar.withdrawn += withdrawn;
    bar.expired += expired;
  }
  return { span, bars };
}

function stretch(month: number, span: Span): number {
  return Math.floor(month / lengths[span]);
}

/** Months since the year 0. */
function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function timeOf(month: number, span: Span): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return span === 'month' ? `${year}-${String((month % 12) + 1).padStart(2, '0')}` : year;
}
