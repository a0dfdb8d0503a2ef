import type { Report } from '../model/report.ts';
import type { Named } from '../privacy/pseudonyms.ts';
import { eachFinding } from '../reporters/findings.ts';

const e164 = /^\+\d{3,15}$/;

/** Everything in a full report that stands as a pseudonym in the same report under `pseudonym`, in the order of the report. */
export function* valuesOf({ findings, devices }: Report): Generator<Named> {
  for (const { number, contact, args } of eachFinding(findings.all())) {
    if (number !== null) yield numberOf(number);
    if (contact !== null) yield { kind: 'name', value: contact };
    for (const value of Object.values(args)) if (typeof value === 'string' && value !== '') yield numberOf(value);
  }
  for (const { label } of devices) if (label !== '') yield { kind: 'name', value: label };
}

/** Where a number was expected: one, or a text that makes none. */
function numberOf(value: string): Named {
  return { kind: e164.test(value) ? 'number' : 'raw', value };
}
