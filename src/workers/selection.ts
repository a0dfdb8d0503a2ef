import type { DeviceBook } from '../exposures/device-book.ts';
import type { SelectionState } from '../model/selection.ts';
import type { DeviceTask, FileResult } from './task.ts';

/** The contacts selected for the app under limited access, held against the address books of the device. */
export interface Selection {
  /** Undefined where access is not limited. */
  readonly state: SelectionState | undefined;
  /** Numbers of the list that no address book holds, while the list counts. */
  readonly elsewhere: number;
  /** Whether an exposure of the device is within reach. */
  readonly holds: (exposure: number) => boolean;
}

/**
 * @param list what the lists held, none of them read when there are none
 * @param files how they were read
 */
export function selectionOf(book: DeviceBook, list: DeviceBook, files: readonly FileResult[], task: DeviceTask): Selection {
  if (task.posture.reach !== 'limited') return all(undefined);
  if (task.selected === undefined) return all('not-given');
  if (files.length === 0) return all('not-found');
  if (files.some(({ problems }) => problems.some(({ level }) => level === 'lost'))) return all('not-read');
  const selected = new Set(namesIn(list));
  const found = [...namesIn(book)].map((name) => selected.has(name));
  const here = found.filter(Boolean).length;
  if (here === 0) return all('not-matching');
  return { state: 'counted', elsewhere: selected.size - here, holds: (exposure) => found[exposure]! };
}

function all(state: SelectionState | undefined): Selection {
  return { state, elsewhere: 0, holds: () => true };
}

/** What tells the exposures of a book apart, one after another: the number, or kind and text of what is none. */
function* namesIn({ exposures, entries }: DeviceBook): Generator<number | string> {
  for (let index = 0; index < exposures.count; index++) {
    const key = exposures.key[index]!;
    if (key > 0) yield key;
    else yield `${exposures.kind(index)} ${entries.arena.text(exposures.textStart[index]!, exposures.textEnd[index]!)}`;
  }
}
