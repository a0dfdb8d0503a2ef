import { sizeOrZero } from '../lib/files.ts';
import type { Discovery } from '../discover/devices.ts';
import type { FoundFile } from '../model/found-device.ts';
import { unknownPosture } from '../model/posture.ts';
import type { SkippedReport } from '../model/report.ts';
import { shownDevices } from '../privacy/paths.ts';
import type { DeviceTask } from '../workers/task.ts';
import type { Inventories } from './inventories.ts';
import { shownInventory } from './inventories/shown.ts';
import type { AuditRequest } from './request.ts';

/** What the workers have to know of each device, in the order of the report, and what was skipped on the way. */
export function deviceTasks(
  { devices, strays, skipped }: Discovery,
  inventories: Inventories,
  request: AuditRequest,
): { readonly tasks: DeviceTask[]; readonly strays: readonly string[]; readonly skipped: SkippedReport[] } {
  const shown = shownDevices(devices, request.privacy);
  const [loose] = shownDevices([{ id: '', row: undefined, files: strays, selected: [], skipped }], request.privacy);
  const sources = new Map(inventories.sources.flatMap((source) => source.rows.map((row) => [row, source] as const)));
  const tasks = devices.map(({ row, files, selected }, index) => {
    const inventory = row && sources.get(row);
    return {
      index,
      id: shown[index]!.id,
      region: row?.region ?? request.region,
      posture: row?.posture ?? unknownPosture,
      inInventory: row !== undefined,
      exportedAt: row?.exportedAt,
      accessRevokedAt: row?.accessRevokedAt,
      inventorySource: row && inventory ? { path: shownInventory(inventory.path, request), line: row.line } : undefined,
      files: files.map((file, at) => ({ ...file, shownAs: shown[index]!.paths[at]! })),
      selected: row?.selectedContacts ? selected.map((file, at) => ({ ...file, shownAs: shown[index]!.selected[at]! })) : undefined,
      bytes: [...files, ...selected].reduce((sum, file) => sum + (isRead(file) ? sizeOrZero(file.path) : 0), 0),
    };
  });
  const ofDevices = devices.flatMap(({ skipped: files }, index) => skippedAs(files, shown[index]!.skipped));
  return { tasks, strays: loose!.paths, skipped: [...skippedAs(skipped, loose!.skipped), ...ofDevices] };
}

function skippedAs(files: readonly FoundFile[], paths: readonly string[]): SkippedReport[] {
  return files.map(({ skipped }, index) => ({ path: paths[index]!, reason: skipped! }));
}

/** Read from disk, as a file or as the archive around files. */
function isRead({ reader, format, within }: FoundFile): boolean {
  return within === undefined && (reader !== undefined || format === 'zip');
}

/** Below this many bytes of address books a second thread costs more than it saves. */
const smallJob = 4 << 20;

/** How many threads take devices, and how many may read one huge book among them. */
export interface Threads {
  readonly devices: number;
  readonly perBook: number;
}

/** What the user asked for, else all cores, else one where the books are few. */
export function threadsFor({ jobs, cores }: AuditRequest, tasks: readonly DeviceTask[]): Threads {
  const bytes = tasks.reduce((sum, task) => sum + task.bytes, 0);
  const threads = jobs ?? (bytes < smallJob ? 1 : cores);
  const devices = Math.max(Math.min(threads, tasks.length), 1);
  return { devices, perBook: Math.max(Math.floor(threads / devices), 1) };
}
