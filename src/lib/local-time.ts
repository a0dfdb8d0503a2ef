import { dateAndTime, type DateOrder, type WrittenDate } from './date-text.ts';

/** A point in time as one time zone counts it. */
export interface LocalInstant {
  /** Days since 1970-01-01 of the local calendar. */
  readonly day: number;
  /** Seconds that passed since the local day began, up to 90,000 on a day of 25 hours; -1 when only the day is known. */
  readonly second: number;
}

export interface LocalTime {
  /** Reads a date as `dateAndTime` does; what could be two different days is undefined, unless their order is given. */
  read(text: string, order?: DateOrder): LocalInstant | undefined;
  /** The local point in time that a written date with a time of day means. */
  instant(written: WrittenDate): LocalInstant;
  /** The local point in time of an instant given in milliseconds since 1970-01-01 UTC. */
  since1970(ms: number): LocalInstant;
  /** The local day of an instant given in milliseconds since 1970-01-01 UTC. */
  today(ms: number): number;
}

const DAY = 86_400_000;
const QUARTER = 900_000;
/** Bound of the caches, since files may name any day. */
const MAX_CACHED = 100_000;

/** Calendar arithmetic of one IANA time zone. Throws a RangeError when there is no such zone. */
export function createLocalTime(timeZone: string): LocalTime {
  const offsetAt = createOffsets(timeZone);
  const midnights = new Map<number, number>();

  /** The first instant of a local day, which is not always 00:00 on its clocks. */
  function midnight(day: number): number {
    let start = midnights.get(day);
    if (start === undefined) {
      const wall = day * DAY;
      const before = wall - offsetAt(wall - DAY);
      const after = wall - offsetAt(wall + DAY);
      const early = Math.min(before, after);
      start = localDay(early) === day ? early : Math.max(before, after);
      if (midnights.size >= MAX_CACHED) midnights.clear();
      midnights.set(day, start);
    }
    return start;
  }

  function localDay(ms: number): number {
    return Math.floor((ms + offsetAt(ms)) / DAY);
  }

  /** The instant at which clocks show `wall`: the first of two, and as many seconds after midnight in a gap. */
  function instantOf(day: number, second: number): number {
    const wall = day * DAY + second * 1000;
    const before = wall - offsetAt(midnight(day));
    if (before + offsetAt(before) === wall) return before;
    const after = wall - offsetAt(before);
    return after + offsetAt(after) === wall ? after : before;
  }

  function instant({ day, second, offset }: WrittenDate): LocalInstant {
    const ms = offset === undefined ? instantOf(day, second) : day * DAY + (second - offset) * 1000;
    return since1970(ms);
  }

  function since1970(ms: number): LocalInstant {
    const day = localDay(ms);
    return { day, second: Math.floor((ms - midnight(day)) / 1000) };
  }

  return {
    read(text, order) {
      const written = dateAndTime(text, order);
      return written === undefined || written.second < 0 ? written : instant(written);
    },
    instant,
    since1970,
    today: localDay,
  };
}

/** Offsets from UTC in milliseconds. Asking Intl costs microseconds: once per UTC day, by the quarter where it changes. */
function createOffsets(timeZone: string): (ms: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  const days = new Map<number, number>();
  const quarters = new Map<number, number>();

  function ask(ms: number): number {
    const match = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(format.format(ms));
    if (!match?.[1]) return 0;
    const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
    return (match[1] === '-' ? -seconds : seconds) * 1000;
  }

  function cached(cache: Map<number, number>, key: number, make: () => number): number {
    let value = cache.get(key);
    if (value === undefined) {
      value = make();
      if (cache.size >= MAX_CACHED) cache.clear();
      cache.set(key, value);
    }
    return value;
  }

  return (ms) => {
    const day = Math.floor(ms / DAY);
    const whole = cached(days, day, () => {
      const offset = ask(day * DAY);
      return offset === ask((day + 1) * DAY) ? offset : Number.NaN;
    });
    if (!Number.isNaN(whole)) return whole;
    const quarter = Math.floor(ms / QUARTER);
    return cached(quarters, quarter, () => ask(quarter * QUARTER));
  };
}
