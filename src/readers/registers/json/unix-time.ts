/** From here on a count of milliseconds since 1970 is meant, below of seconds: the year 2286. */
const MILLISECONDS = 1e10;
/** Counts below are no points in time: 1973-03-03 in seconds. */
const EARLIEST = 1e8;

/** A point in time as text that registers are read from: seconds or milliseconds since 1970 become ISO 8601, other texts stay. */
export function instantText(text: string): string {
  if (!/^\d+(?:\.\d+)?$/.test(text)) return text;
  const count = Number(text);
  const ms = count < MILLISECONDS ? count * 1000 : count;
  if (count < EARLIEST || ms >= Date.UTC(10_000, 0)) return text;
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
