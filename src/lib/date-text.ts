/**
 * Dates as people and programs write them, read from their bytes without making a text: registers hold millions, hardly
 * one of them twice. Slow twin: expressions over the text (test/lib/date-oracle.ts).
 */

/** A date as written, before any time zone. `offset` is in seconds east of UTC, undefined when none is given. */
export interface WrittenDate {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Seconds of the wall clock since 00:00, -1 when no time is given. */
  readonly second: number;
  readonly offset: number | undefined;
}

/** In which order day, month and year stand where their signs do not tell it, as in `1/2/2025`. */
export const dateOrders = ['DMY', 'MDY', 'YMD'] as const;
export type DateOrder = (typeof dateOrders)[number];

const DASH = 45;
const DOT = 46;
const COMMA = 44;
const COLON = 58;
const PLUS = 43;
const SPACE = 32;
const SLASH = 47;
/** Characters of the shortest date, and of the longest that is looked at as text. */
const SHORTEST = 6;
const LONGEST = 64;
/** From this year of two digits on, the century is the last one. */
const PIVOT = 69;
/** What digits give that are none: any sum or product with it is no day. */
const NONE = Number.NaN;

/**
 * Reads a date: ISO 8601, or day, month and year between dots; between slashes or hyphens in the given order, and without
 * one only where a year of four digits stands first. Years 1900–9999; of two digits, 00–68 are 2000–2068, the rest 1969–1999.
 */
export function dateAndTime(text: string, order?: DateOrder): WrittenDate | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return undefined;
  // Any space may stand before the zone or the half of the day; inside the rest only U+0020.
  const bytes = Buffer.from(trimmed.replace(/\s+(?=(?:z|[+-]\S+|[ap]\.?m\.?)$)/iu, ' '));
  const reader = new DateBytes();
  return reader.read(bytes, 0, bytes.length, order) ? { day: reader.day, second: reader.second, offset: reader.offset } : undefined;
}

/** One object for millions of dates: after `read` returned true, the fields hold the date until the next call. */
export class DateBytes implements WrittenDate {
  day = 0;
  second = -1;
  offset: number | undefined;

  /** Reads `[start, end)` as one date with nothing around it. */
  read(bytes: Uint8Array, start: number, end: number, order?: DateOrder): boolean {
    this.second = -1;
    this.offset = undefined;
    if (end - start < SHORTEST) return false;
    const iso = bytes[start + 4] === DASH && bytes[start + 7] === DASH && end - start >= 10;
    return iso ? this.#iso(bytes, start, end) : this.#threeParts(bytes, start, end, order);
  }

  #iso(bytes: Uint8Array, start: number, end: number): boolean {
    this.day = dayOf(digits(bytes, start, 4), digits(bytes, start + 5, 2), digits(bytes, start + 8, 2));
    if (Number.isNaN(this.day)) return false;
    return end - start === 10 || this.#isoTime(bytes, start, end) || this.#clock(bytes, start + 10, end);
  }

  #isoTime(bytes: Uint8Array, start: number, end: number): boolean {
    const separator = bytes[start + 10]! | SPACE;
    if ((separator !== 116 && bytes[start + 10] !== SPACE) || end - start < 16 || bytes[start + 13] !== COLON) return false;
    const seconds = end - start >= 19 && bytes[start + 16] === COLON;
    this.second = secondOf(digits(bytes, start + 11, 2), digits(bytes, start + 14, 2), seconds ? digits(bytes, start + 17, 2) : 0);
    if (Number.isNaN(this.second)) return false;
    const at = seconds ? afterFraction(bytes, start + 19, end) : start + 16;
    return at === end || this.#zone(bytes, at, end);
  }

  /** `Z`, `+02`, `+0200` or `+02:00` behind any spaces. */
  #zone(bytes: Uint8Array, start: number, end: number): boolean {
    const at = afterSpaces(bytes, start, end);
    const sign = bytes[at];
    if (end - at === 1 && (sign! | SPACE) === 122) {
      this.offset = 0;
      return true;
    }
    if ((sign !== PLUS && sign !== DASH) || end - at < 3) return false;
    const minute = bytes[at + 3] === COLON && end - at > 3 ? at + 4 : at + 3;
    const east = secondOf(digits(bytes, at + 1, 2), minute === end ? 0 : digits(bytes, minute, 2), 0);
    if (minute !== end && minute + 2 !== end) return false;
    this.offset = sign === DASH ? -east : east;
    return !Number.isNaN(east);
  }

  /** Three numbers between two dots, slashes or hyphens; between dots the day stands first. */
  #threeParts(bytes: Uint8Array, start: number, end: number, given: DateOrder | undefined): boolean {
    const second = digitsEnd(bytes, start, end) + 1;
    const third = digitsEnd(bytes, second, end) + 1;
    const sign = bytes[second - 1];
    if (third >= end || bytes[third - 1] !== sign || (sign !== DOT && sign !== SLASH && sign !== DASH)) return false;
    if (sign === DOT && third + 4 === end && third - second < 4 && second - start < 4) {
      this.day = dayOf(digits(bytes, third, 4), digits(bytes, second, third - 1 - second), digits(bytes, start, second - 1 - start));
      return !Number.isNaN(this.day);
    }
    const stop = digitsEnd(bytes, third, end);
    const order = sign === DOT ? 'DMY' : second - start === 5 ? 'YMD' : given;
    if (order === undefined) return false;
    const one = digits(bytes, start, second - 1 - start);
    const two = digits(bytes, second, third - 1 - second);
    const three = digits(bytes, third, stop - third);
    const years = order === 'YMD' ? second - 1 - start : stop - third;
    const others = order === 'YMD' ? stop - third : second - 1 - start;
    if (others > 2 || third - second > 3 || (years !== 4 && years !== 2)) return false;
    const year = order === 'YMD' ? one : three;
    const day = order === 'DMY' ? one : order === 'MDY' ? two : three;
    this.day = dayOf(years === 4 ? year : year + (year < PIVOT ? 2000 : 1900), order === 'MDY' ? one : two, day);
    return !Number.isNaN(this.day) && (stop === end || this.#clock(bytes, stop, end));
  }

  /** ` 9:30`, `, 09:30:15 Uhr` or ` 3:05 PM` behind a date. */
  #clock(bytes: Uint8Array, start: number, end: number): boolean {
    const spaces = bytes[start] === COMMA ? start + 1 : start;
    const hour = afterSpaces(bytes, spaces, end);
    const colon = digitsEnd(bytes, hour, end);
    if (hour === spaces || colon === hour || colon - hour > 2 || bytes[colon] !== COLON || colon + 3 > end) return false;
    const seconds = colon + 6 <= end && bytes[colon + 3] === COLON;
    const at = colon + (seconds ? 6 : 3);
    const shown = digits(bytes, hour, colon - hour);
    const hours = at === end || isUhr(bytes, at, end) ? shown : fromTwelve(shown, bytes, at, end);
    this.second = secondOf(hours, digits(bytes, colon + 1, 2), seconds ? digits(bytes, colon + 4, 2) : 0);
    return !Number.isNaN(this.second);
  }
}

function isUhr(bytes: Uint8Array, at: number, end: number): boolean {
  return end - at === 4 && bytes[at] === SPACE && bytes[at + 1] === 85 && bytes[at + 2] === 104 && bytes[at + 3] === 114;
}

/** The hour that `3` means before ` PM`, `pm` or `p.m.`; NaN when nothing of the kind stands there. */
function fromTwelve(hour: number, bytes: Uint8Array, from: number, end: number): number {
  const half = bytes[afterSpaces(bytes, from, end)]! | SPACE;
  let at = afterSpaces(bytes, from, end) + 1;
  if (bytes[at] === DOT) at++;
  const letters = (half === 97 || half === 112) && (bytes[at]! | SPACE) === 109;
  const after = at + 1 < end && bytes[at + 1] === DOT ? at + 2 : at + 1;
  return letters && after === end && hour >= 1 && hour <= 12 ? (hour % 12) + (half === 112 ? 12 : 0) : NONE;
}

function afterSpaces(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at] === SPACE) at++;
  return at;
}

/** The number of `length` digits at `at`; NaN when there are others, or none. */
function digits(bytes: Uint8Array, at: number, length: number): number {
  if (length === 0) return NONE;
  let value = 0;
  for (let i = at; i < at + length; i++) {
    const digit = bytes[i]! - 48;
    if (!(digit >= 0 && digit <= 9)) return NONE;
    value = value * 10 + digit;
  }
  return value;
}

function digitsEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at]! >= 48 && bytes[at]! <= 57) at++;
  return at;
}

/** Where a fraction of a second that begins at `at` ends; `at` when there is none. */
function afterFraction(bytes: Uint8Array, at: number, end: number): number {
  if (at >= end || (bytes[at] !== DOT && bytes[at] !== COMMA)) return at;
  const last = digitsEnd(bytes, at + 1, end);
  return last > at + 1 ? last : at;
}

/** Days since 1970-01-01, NaN when there is no such day. Counts years from March, so that February 29 is the last. */
function dayOf(year: number, month: number, day: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  if (!(year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= length)) return NONE;
  const marchYear = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leaps = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leaps + dayOfYear - 719_468;
}

/** Seconds since 00:00, NaN when clocks show no such time. */
function secondOf(hour: number, minute: number, second: number): number {
  return hour < 24 && minute < 60 && second < 60 ? hour * 3600 + minute * 60 + second : NONE;
}
