const DAY = 86_400_000;
/** 1970-01-01 as Excel counts days from 1900, where 1900 is taken for a leap year and day 60 does not exist. */
const UNIX_1900 = 25_569;
const SHIFT_1904 = 1462;
/** 9999-12-31, the last day Excel shows. */
const LAST = 2_958_465;

/**
 * The date that a number stands for in a cell formatted as one: `2026-03-01`, or `2026-03-01T14:05:00` when it has a
 * time of day. Undefined for what Excel shows as no date either: negative numbers and days after 9999. A number below 1
 * is a time without a day in the count from 1900, and shown as Excel does, on the day `1900-01-00`.
 */
export function serialDate(serial: number, from1904: boolean): string | undefined {
  const counted = from1904 ? serial + SHIFT_1904 : serial;
  if (!(serial >= 0 && counted < LAST + 1)) return undefined;
  const ms = Math.round(counted * DAY);
  const day = Math.floor(ms / DAY);
  return withTime(dayText(day), Math.floor((ms - day * DAY) / 1000));
}

function dayText(day: number): string {
  if (day === 0) return '1900-01-00';
  if (day === 60) return '1900-02-29';
  return new Date(((day < 60 ? day + 1 : day) - UNIX_1900) * DAY).toISOString().slice(0, 10);
}

function withTime(day: string, second: number): string {
  if (second === 0) return day;
  const parts = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
  return `${day}T${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}

/**
 * The date that a cell of type `d` holds as text, in the form of `serialDate`; an offset from UTC stays. Undefined when
 * it is none.
 */
export function isoDate(text: string): string | undefined {
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.exec(text.trim());
  if (!match) return undefined;
  const [, day = '', minute = '00:00', second = '00', zone = ''] = match;
  return zone === '' && minute === '00:00' && second === '00' ? day : `${day}T${minute}:${second}${zone}`;
}
