import type { ConsentStatus } from '../model/consent-status.ts';
import { dayOf } from '../model/day.ts';
import type { Conflict, RecordRef } from '../model/standing.ts';
import { recordStatuses } from '../model/record-status.ts';
import { meta, noDay, type RegisterColumns } from './columns.ts';
import { isGrant, later } from './timeline.ts';

/**
 * Whether the record that decides a number is at odds with another: a grant against it of which nobody can tell whether it
 * came before or after, or the same statement once more. Statements of one row are one history.
 *
 * @param rows of the number, of the audit's own controller
 * @param deciding row of the negative, the grant or the lapse
 * @param accepted accepted scopes as bits
 */
export function conflictOf(columns: RegisterColumns, rows: readonly number[], deciding: number, accepted: number): Conflict | undefined {
  if (rows.length < 2 || deciding < 0) return undefined;
  const against = !isGrant(columns, deciding);
  const contradicting = against
    ? rows.filter((row) => isGrant(columns, row) && contradicts(columns, row, deciding, accepted) && !isSameRow(columns, row, deciding))
    : [];
  if (contradicting.length > 0) return conflict(columns, 'contradictory', deciding, contradicting);
  const repeating = rows.filter((row) => repeats(columns, row, deciding) && !isSameRow(columns, row, deciding));
  return repeating.length > 0 ? conflict(columns, 'duplicate', deciding, repeating) : undefined;
}

function conflict(columns: RegisterColumns, kind: Conflict['kind'], deciding: number, others: readonly number[]): Conflict {
  const other = others.reduce((last, row) => (later(columns, row, last) > 0 ? row : last));
  // What decides is of consent, and so is what repeats or contradicts it.
  const statusOf = (row: number): ConsentStatus => recordStatuses[meta.status(columns.meta[row]!)] as ConsentStatus;
  const day = columns.day[deciding]!;
  return {
    kind,
    records: others.length + 1,
    status: statusOf(deciding),
    other: statusOf(other),
    on: day === noDay ? undefined : dayOf(day),
    register: meta.register(columns.meta[other]!),
    line: columns.line[other]!,
  };
}

/** Whether a grant is for what the other statement takes away or ends, at a time that may be before or after it. */
function contradicts(columns: RegisterColumns, grant: number, against: number, accepted: number): boolean {
  const scope = meta.scope(columns.meta[grant]!);
  const of = meta.scope(columns.meta[against]!);
  return (of === 0 ? (accepted & (1 << scope)) !== 0 : scope === of) && !isOrdered(columns, grant, against);
}

/** Whether it can be told which of two statements came first: on one day only two different instants can. */
function isOrdered(columns: RegisterColumns, a: number, b: number): boolean {
  const [one, other] = [columns.day[a]!, columns.day[b]!];
  if (one === noDay || other === noDay) return false;
  const [from, to] = [columns.second[a]!, columns.second[b]!];
  return one !== other || (from >= 0 && to >= 0 && from !== to);
}

/** Whether two records say the same of the same time. */
function repeats(columns: RegisterColumns, a: number, b: number): boolean {
  const [one, other] = [columns.meta[a]!, columns.meta[b]!];
  return (
    a !== b &&
    meta.status(one) === meta.status(other) &&
    meta.scope(one) === meta.scope(other) &&
    columns.day[a] === columns.day[b] &&
    columns.second[a] === columns.second[b]
  );
}

export function isSameRow(columns: RegisterColumns, a: number, b: number): boolean {
  return columns.line[a] === columns.line[b] && meta.register(columns.meta[a]!) === meta.register(columns.meta[b]!);
}

/** The withdrawal that the deciding record's own row dates before its grant. */
export function reversedBeside(columns: RegisterColumns, rows: readonly number[], deciding: number): RecordRef | undefined {
  if (rows.length < 2 || deciding < 0) return undefined;
  const found = rows.find((row) => meta.reversed(columns.meta[row]!) && isSameRow(columns, row, deciding));
  return found === undefined ? undefined : { register: meta.register(columns.meta[found]!), line: columns.line[found]! };
}
