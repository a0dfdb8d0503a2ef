import type { InventoryRow } from './inventory-row.ts';
import type { Joining } from './joining.ts';
import type { Problem } from './problem.ts';

/**
 * Why a file is passed over without being lost: `hidden` by its name, `system` (settings a system leaves in folders),
 * `media` (photos, sound, film), `companion` (read along with the database beside it), `backup-part` (a file of a phone's
 * backup that is none of its address books), `input` (given as a register, inventory or settings of the same run).
 */
export const skipReasons = ['hidden', 'system', 'media', 'companion', 'backup-part', 'input'] as const;
export type SkipReason = (typeof skipReasons)[number];

/** Where a file lies within an archive. */
interface WithinArchive {
  /** How the report names the archive that holds it; `shown` of the file begins with it. */
  readonly archive: string;
  /** Places in the directories of the archives, from the outermost one to the file. */
  readonly entry: readonly number[];
}

/** One file that belongs to a device: readable, unreadable for a `problem`, or `skipped`. */
export interface FoundFile {
  /** Where to open it; of a file within an archive, the outermost archive. */
  readonly path: string;
  readonly within: WithinArchive | undefined;
  /** How the report names it: with `/`, relative to where the user pointed. */
  readonly shown: string;
  /** How many folders at the head of `shown` the user named; they show under any privacy level. */
  readonly named: number;
  /** What it was told to be: id of a reader or of a refused format, `zip`, or `unknown`. */
  readonly format: string;
  /** Id of the reader that recognised it; undefined when none did. */
  readonly reader: string | undefined;
  /** Why it cannot be read, known from looking at it. */
  readonly problem: Problem | undefined;
  readonly skipped: SkipReason | undefined;
}

/** A device with its files, as found on disk and told by the inventory. */
export interface FoundDevice {
  readonly id: string;
  readonly row: InventoryRow | undefined;
  readonly joining: Joining;
  /** In code-unit order of `shown`, skipped ones left out; empty when the device supplied no export. */
  readonly files: readonly FoundFile[];
  /** Lists of the contacts selected for the app under limited access, in the same order. */
  readonly selected: readonly FoundFile[];
  /** In the same order. */
  readonly skipped: readonly FoundFile[];
}
