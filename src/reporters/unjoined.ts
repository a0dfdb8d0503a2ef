import type { DeviceReport } from '../model/report.ts';
import type { Words } from './words/words.ts';

/** Most ids named behind a reason. */
const shownCandidates = 5;

/** What was not joined, in words: inventory devices without an address book, and address books of no inventory device. */
export function unjoinedOf(devices: readonly DeviceReport[], words: Words): { readonly devices: string[]; readonly books: string[] } {
  const told = (inInventory: boolean): string[] =>
    devices.flatMap(({ id, unjoined, inInventory: listed }) => {
      if (unjoined === null || listed !== inInventory) return [];
      const { reason, candidates } = unjoined;
      const more = candidates.length > shownCandidates ? ', …' : '';
      const named = candidates.length > 0 ? `: ${candidates.slice(0, shownCandidates).join(', ')}${more}` : '';
      return [`${id} (${words.joining.reasons[reason]}${named})`];
    });
  return { devices: told(true), books: told(false) };
}
