/** A day of the calendar in ISO 8601, `2026-11-23`. */
export interface DayCell {
  readonly day: string;
}

/** What a cell of a table holds; null is an empty one. Text is data, whatever it looks like. */
export type Cell = string | number | DayCell | null;
