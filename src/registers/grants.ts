import type { RegisterColumns } from './columns.ts';
import { isGrant } from './timeline.ts';

/** Whether a number has a grant on record, in force or not, from its first record on. */
export function hasGrant(columns: RegisterColumns, first: number): boolean {
  for (let row = first; row >= 0; row = columns.next[row]! - 1) if (isGrant(columns, row)) return true;
  return false;
}

/** Whether any record is a grant. */
export function holdsGrants(columns: RegisterColumns): boolean {
  for (let row = 0; row < columns.count; row++) if (isGrant(columns, row)) return true;
  return false;
}
