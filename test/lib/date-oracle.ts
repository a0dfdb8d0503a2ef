import type { DateOrder, WrittenDate } from '../../src/lib/date-text.ts';

/** The slow twin of `lib/date-text.ts`: the same spellings read from text, most of them by expressions. */

const PARTS = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(.*)$/s;
const CLOCK = /^,? +(\d{1,2}):(\d\d)(?::(\d\d))?(?: Uhr|()\s*([ap])\.?m\.?)?$/i;
const DASH = 45;
const COLON = 58;

export function dateOracle(text: string, order?: DateOrder): WrittenDate | undefined {
  const trimmed = text.trim();
  return /^....-..-../s.test(trimmed) ? isoDate(trimmed) : partsDate(trimmed, order);
}

function isoDate(text: string): WrittenDate | undefined {
  if (text.length < 10 || text.charCodeAt(7) !== DASH) return undefined;
  const day = dayOf(digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2));
  if (day === undefined) return undefined;
  if (text.length === 10) return { day, second: -1, offset: undefined };
  const clock = clockOf(text.slice(10));
  if (clock !== undefined) return { day, second: clock, offset: undefined };
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

function partsDate(text: string, given: DateOrder | undefined): WrittenDate | undefined {
  const match = PARTS.exec(text);
  if (!match) return undefined;
  const [, one = '', sign, two = '', three = '', rest = ''] = match;
  const order = sign === '.' ? 'DMY' : one.length === 4 ? 'YMD' : given;
  const orders = { DMY: [three, two, one], MDY: [three, one, two], YMD: [one, two, three] };
  if (order === undefined) return undefined;
  const [year = '', month = '', ofMonth = ''] = orders[order];
  if ((year.length !== 4 && year.length !== 2) || month.length > 2 || ofMonth.length > 2) return undefined;
  const century = year.length === 4 ? 0 : Number(year) < 69 ? 2000 : 1900;
  const day = dayOf(century + Number(year), Number(month), Number(ofMonth));
  if (day === undefined) return undefined;
  if (rest === '') return { day, second: -1, offset: undefined };
  const second = clockOf(rest);
  return second === undefined ? undefined : { day, second, offset: undefined };
}

/** ` 9:30`, `, 09:30:15 Uhr`, ` 3:05 PM`. */
function clockOf(text: string): number | undefined {
  const match = CLOCK.exec(text);
  if (!match || (/uhr/i.test(text) && !text.endsWith(' Uhr'))) return undefined;
  const hour = Number(match[1]);
  const half = match[5]?.toLowerCase();
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  return secondOf(half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0), Number(match[2]), Number(match[3] ?? 0));
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
