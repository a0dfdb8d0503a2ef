import { instantText } from '../unix-time.ts';

/** How long a statement holds: until a day, without end, until something happens, or in a way nobody can read. */
export type Validity = { readonly until: string } | 'endless' | 'condition' | 'unreadable';

/**
 * Reads `dct:valid` or a duration: a day, the end of an interval (`2025-01-01/2026-12-31`, `start=…; end=…`), or a period
 * of ISO 8601 (`P6M`) counted from the day of the statement.
 *
 * @param from the day of the statement as written, on which a period begins
 */
export function validityOf(text: string, from: string, isDay: (text: string) => boolean): Validity {
  const dcmi = /(?:^|;)\s*end\s*=\s*([^;]*)/i.exec(text);
  if (dcmi) return ended(dcmi[1]!.trim(), from, isDay);
  if (/^\s*start\s*=/i.test(text)) return 'endless';
  const slash = text.indexOf('/');
  if (slash < 0 || isDay(text)) return ended(text, from, isDay);
  return ended(text.slice(slash + 1), text.slice(0, slash), isDay);
}

function ended(text: string, from: string, isDay: (text: string) => boolean): Validity {
  if (text === '' || text === '..') return 'endless';
  const period = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:\d+(?:\.\d+)?[HMS])+)?$/.exec(text);
  if (!period) return isDay(instantText(text)) ? { until: instantText(text) } : 'unreadable';
  const start = /^(\d{4})-(\d\d)-(\d\d)/.exec(instantText(from));
  if (text === 'P' || !start) return 'unreadable';
  const [years, months, weeks, days] = period.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number];
  const [year, month, day] = start.slice(1).map(Number) as [number, number, number];
  const monthOf = year * 12 + month - 1 + years * 12 + months;
  const lastOfMonth = new Date(Date.UTC(Math.floor(monthOf / 12), (monthOf % 12) + 1, 0)).getUTCDate();
  const end = Date.UTC(Math.floor(monthOf / 12), monthOf % 12, Math.min(day, lastOfMonth) + weeks * 7 + days);
  // A period that ends after all years that dates have does not end.
  return end < Date.UTC(9999, 11, 31) ? { until: new Date(end).toISOString().slice(0, 10) } : 'endless';
}
