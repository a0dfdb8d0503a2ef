import type { InventoryRow } from './inventory-row.ts';
import type { Problem } from './problem.ts';

/** One file that belongs to a device. */
export interface FoundFile {
  /** Where to open it. */
  readonly path: string;
  /** How the report names it: with `/`, relative to where the user pointed. */
  readonly shown: string;
  /** How many folders at the head of `shown` the user named; they show under any privacy level. */
  readonly named: number;
  /** Id of the reader that recognised it; undefined when none did. */
  readonly reader: string | undefined;
  /** Why it cannot be read, known from looking at it. */
  readonly problem: Problem | undefined;
}

/** A device with its files, as found on disk and told by the inventory. */
export interface FoundDevice {
  readonly id: string;
  readonly row: InventoryRow | undefined;
  /** In code-unit order of `shown`; empty when the inventory names a device that supplied no export. */
  readonly files: readonly FoundFile[];
}
