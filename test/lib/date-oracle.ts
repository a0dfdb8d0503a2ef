import type { WrittenDate } from '../../src/lib/date-text.ts';

/** The slow twin of `lib/date-text.ts`: the same spellings read from text, most of them by expressions. */

const GERMAN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,? +(\d{1,2}):(\d\d)(?::(\d\d))?(?: Uhr)?)?$/;
const DASH = 45;
const COLON = 58;

export function dateOracle(text: string): WrittenDate | undefined {
  const trimmed = text.trim();
  return trimmed.charCodeAt(4) === DASH ? isoDate(trimmed) : germanDate(trimmed);
}

function isoDate(text: string): WrittenDate | undefined {
  if (text.length < 10 || text.charCodeAt(7) !== DASH) return undefined;
  const day = dayOf(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
  if (day === undefined) return undefined;
  if (text.length === 10) return { day, second: -1, offset: undefined };
  const seconds = text.charCodeAt(16) === COLON;
  const second = secondOf(digits(text, 11, 2), digits(text, 14, 2), seconds ? digits(text, 17, 2) : 0);
  if (second === undefined || !'Tt '.includes(text.charAt(10)) || text.charCodeAt(13) !== COLON) return undefined;
  const at = seconds ? afterFraction(text, 19) : 16;
  return text.length === at ? { day, second, offset: undefined } : zoned(day, second, text.slice(at).trimStart());
}

function zoned(day: number, second: number, zone: string): WrittenDate | undefined {
  if (zone === 'Z' || zone === 'z') return { day, second, offset: 0 };
  const match = /^([+-])(\d\d):?(\d\d)?$/.exec(zone);
  const east = match && secondOf(Number(match[2]), Number(match[3] ?? 0), 0);
  if (typeof east !== 'number') return undefined;
  return { day, second, offset: match?.[1] === '-' ? -east : east };
}

function germanDate(text: string): WrittenDate | undefined {
  const match = GERMAN.exec(text);
  if (!match) return undefined;
  const day = dayOf(Number(match[3]), Number(match[2]), Number(match[1]));
  if (day === undefined) return undefined;
  if (match[4] === undefined) return { day, second: -1, offset: undefined };
  const second = secondOf(Number(match[4]), Number(match[5]), Number(match[6] ?? 0));
  return second === undefined ? undefined : { day, second, offset: undefined };
}

/** The number of `length` digits at `at`; NaN when there are others. */
function digits(text: string, at: number, length: number): number {
  let value = 0;
  for (let i = at; i < at + length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Where a fraction of a second that begins at `at` ends; `at` when there is none. */
function afterFraction(text: string, at: number): number {
  if (text.charAt(at) !== '.' && text.charAt(at) !== ',') return at;
  let end = at + 1;
  while (digits(text, end, 1) >= 0) end++;
  return end > at + 1 ? end : at;
}

/** Days since 1970-01-01, undefined when there is no such day. Counts years from March, so that February 29 is the last. */
function dayOf(year: number, month: number, day: number): number | undefined {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  if (!(year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= length)) return undefined;
  const marchYear = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leaps + dayOfYear - 719_468;
}

function secondOf(hour: number, minute: number, second: number): number | undefined {
  return hour < 24 && minute < 60 && second < 60 ? hour * 3600 + minute * 60 + second : undefined;
}
