import type { DeviceBook } from '../exposures/device-book.ts';
import { numberOfDay } from '../model/day.ts';
import type { DeviceFacts } from '../rules/facts.ts';
import type { Selection } from './selection.ts';
import type { Bench, DeviceTask, FileResult } from './task.ts';

/** What rules know of a device before its numbers are judged. */
export type UnjudgedFacts = Omit<DeviceFacts, 'exposures' | 'defeated'>;

/** @param files how its exports and lists of selected contacts were read */
export function deviceFacts(
  { posture, inInventory, exportedAt, accessRevokedAt, coexistence, files: books }: DeviceTask,
  { state, elsewhere }: Selection,
  files: readonly FileResult[],
  book: DeviceBook,
  { asOf, policy }: Pick<Bench, 'asOf' | 'policy'>,
): UnjudgedFacts {
  return {
    posture,
    inInventory,
    accessRevokedAt,
    coexistence,
    exportedAt,
    exportAge: exportedAt === undefined || files.length === 0 ? undefined : asOf - numberOfDay(exportedAt),
    staleAfterDays: policy.staleAfterDays,
    lost: files.flatMap(({ problems }) => problems).filter(({ level }) => level === 'lost').length,
    exported: books.length > 0,
    selection: state,
    selectedElsewhere: elsewhere,
    traces: tracesIn(book),
  };
}

/** How often the books of a device show that WhatsApp holds or held them. */
function tracesIn({ evidences }: DeviceBook): number {
  return Object.values(evidences).reduce((sum, count) => sum + count, 0);
}
