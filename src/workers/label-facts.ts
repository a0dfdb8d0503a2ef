import type { DeviceBook } from '../exposures/device-book.ts';
import type { Policy } from '../model/policy.ts';

/** The first of the policy's sensitive labels that any entry with the number carries; empty for none. */
export function sensitiveLabelOf({ exposures, entries }: DeviceBook, exposure: number, { sensitiveLabels }: Policy): string {
  let first = 0;
  for (let place = exposures.first[exposure]!; place >= 0; place = exposures.next[place]!) {
    const label = entries.labelOf(exposures.entry[place]!);
    if (label > 0 && (first === 0 || label < first)) first = label;
  }
  return first === 0 ? '' : sensitiveLabels[first - 1]!;
}
