import type { DeviceBook } from '../exposures/device-book.ts';
import { EMPLOYEE } from '../exposures/entries.ts';
import type { NumberSet } from '../lib/number-set.ts';
import type { Policy } from '../model/policy.ts';
import type { ExposureFacts } from '../rules/facts.ts';

/** Bases of the policy a label of which every entry with the number carries, as bits: one entry without may be of somebody else. */
export function basesCarried({ exposures, entries }: DeviceBook, exposure: number): number {
  let carried = -1;
  for (let place = exposures.first[exposure]!; place >= 0 && carried !== 0; place = exposures.next[place]!)
    carried &= entries.basesOf(exposures.entry[place]!);
  return carried;
}

/** The first of the policy's sensitive labels that any entry with the number carries; empty for none. */
export function sensitiveLabelOf({ exposures, entries }: DeviceBook, exposure: number, { sensitiveLabels }: Policy): string {
  let first = 0;
  for (let place = exposures.first[exposure]!; place >= 0; place = exposures.next[place]!) {
    const label = entries.labelOf(exposures.entry[place]!);
    if (label > 0 && (first === 0 || label < first)) first = label;
  }
  return first === 0 ? '' : sensitiveLabels[first - 1]!;
}

/** What tells that a number is an employee's: the directory, else an e-mail address beside it on any entry. */
export function employeeOf({ exposures, entries }: DeviceBook, exposure: number, directory: NumberSet): ExposureFacts['employee'] {
  const key = exposures.key[exposure]!;
  if (key > 0 && directory.has(key)) return 'directory';
  for (let place = exposures.first[exposure]!; place >= 0; place = exposures.next[place]!)
    if ((entries.flags(exposures.entry[place]!) & EMPLOYEE) !== 0) return 'mail';
  return '';
}
