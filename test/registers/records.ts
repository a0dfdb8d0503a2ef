import type { ConsentRecord } from '../../src/model/consent-record.ts';
import { type DayNumber, numberOfDay, parseDay } from '../../src/model/day.ts';
import { presets } from '../../src/model/policy.ts';
import type { Scope } from '../../src/model/scope.ts';
import type { Standing } from '../../src/model/standing.ts';
import { ColumnsWriter } from '../../src/registers/columns-writer.ts';
import { joined } from '../../src/registers/joined.ts';
import { indexed } from '../../src/registers/register-index.ts';
import { standingOf } from '../../src/registers/standing.ts';

/** A record with what the run knows of it besides: its register, and whether it was made to another controller. */
export interface Kept {
  readonly record: ConsentRecord;
  readonly other: boolean;
  readonly register: number;
}

export const anna = 4915228817386;
export const acceptance: readonly Scope[] = presets[0]!.accepts;
export const consent: readonly Scope[] = presets[1]!.accepts;

export function on(day: string): DayNumber {
  return numberOfDay(parseDay(day)!);
}

/** A statement for contact upload on a day; without a day it is undated. Lines count up with each call of `register`. */
export function statement(
  status: ConsentRecord['status'],
  day?: string,
  more: Partial<Omit<ConsentRecord, 'until'>> & { readonly until?: string; readonly other?: true } = {},
): Kept {
  const { until, other, ...rest } = more;
  const record: ConsentRecord = {
    number: anna,
    status,
    scope: 'contact-upload',
    day: day === undefined ? undefined : on(day),
    second: -1,
    evidence: true,
    proof: 'not-looked-up',
    gaps: 0,
    terms: 0,
    underage: false,
    reversed: false,
    keptUntil: undefined,
    controller: '',
    name: '',
    line: 0,
    ...rest,
    until: until === undefined ? undefined : on(until),
  };
  return { record, other: other ?? false, register: 0 };
}

/** A clock time on a record's day, as seconds since the day began. */
export function at(hour: number): number {
  return hour * 3600;
}

export function index(kept: readonly Kept[]): ReturnType<typeof indexed> {
  const writer = new ColumnsWriter();
  kept.forEach(({ record, other, register }, row) => writer.add({ ...record, line: record.line || row + 2 }, register, other));
  return indexed(joined([[writer.filled()]]));
}

/** All parts of a standing as plain values, for comparing. */
export function plain(all: Standing): Standing {
  const { records, negative, grant, lapse, underage, futureGrant, futureNegative, mismatch, asked, conflict, reversed, otherBasis } = all;
  return { records, negative, grant, lapse, underage, futureGrant, futureNegative, mismatch, asked, conflict, reversed, otherBasis };
}

/** What a register of these rows says of Anna on the audit day. */
export function standing(kept: readonly Kept[], asOf: string | DayNumber, accepts: readonly Scope[] = acceptance): Standing {
  return plain(standingOf(index(kept), anna, accepts, typeof asOf === 'string' ? on(asOf) : asOf));
}
