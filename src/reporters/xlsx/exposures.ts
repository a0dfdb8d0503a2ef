import { fingerprintOf } from '../../model/fingerprint.ts';
import type { Finding } from '../../model/report.ts';
import { bySeverity } from '../findings.ts';

/** What is to be done about one number on one device. */
export interface Exposure {
  /** The gravest of its findings. */
  readonly lead: Finding;
  readonly others: readonly Finding[];
}

/** Exposures of one line that are looked through: those without any finding leave gaps. */
const mostOnLine = 1000;

/**
 * Groups the findings of a device, in the report's order, into those of one exposure each. Numbers that look alike when
 * masked are told apart by the place among the exposures of their line, which is part of a finding's id; where an id
 * does not tell, each finding is one of its own, for a row too many does no harm.
 */
export function* exposuresOf(findings: Iterable<Finding>): Generator<Exposure> {
  let group: Finding[] = [];
  let ordinal = 0;
  for (const finding of findings) {
    const isSameLine = group.length > 0 && placeOf(group[0]!) === placeOf(finding);
    const found = ordinalOf(finding, isSameLine ? ordinal : 0);
    if (group.length > 0 && (!isSameLine || found !== ordinal)) {
      yield exposure(group);
      group = [];
    }
    group.push(finding);
    ordinal = found;
  }
  if (group.length > 0) yield exposure(group);
}

function placeOf({ source }: Finding): string {
  return source === null ? '' : `${source.line}:${source.path}`;
}

/** NaN where the id does not tell: it is equal to nothing, so that the finding stands alone. */
function ordinalOf({ id, rule, device, source }: Finding, from: number): number {
  if (device === null || source === null || Number.isNaN(from)) return NaN;
  for (let ordinal = from; ordinal < from + mostOnLine; ordinal++)
    if (fingerprintOf(rule, device, source.path, source.line, ordinal) === id) return ordinal;
  return NaN;
}

function exposure(findings: readonly Finding[]): Exposure {
  const [lead, ...others] = findings.toSorted(bySeverity);
  return { lead: lead!, others };
}
