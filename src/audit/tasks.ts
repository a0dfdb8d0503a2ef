import type { FoundDevice } from '../model/found-device.ts';
import { unknownPosture } from '../model/posture.ts';
import { shownDevices } from '../privacy/paths.ts';
import type { DeviceTask } from '../workers/task.ts';
import type { Inventories } from './inventories.ts';
import type { AuditRequest } from './request.ts';
import { shownPath } from '../discover/shown-path.ts';

/** What the workers have to know of each device, in the order of the report. */
export function deviceTasks(devices: readonly FoundDevice[], inventories: Inventories, request: AuditRequest): DeviceTask[] {
  const shown = shownDevices(devices, request.privacy);
  return devices.map(({ row, files }, index) => {
    const { channels, reach } = row?.posture ?? unknownPosture;
    const inventory = row && inventories.sources.find(({ rows }) => rows.includes(row));
    return {
      index,
      id: shown[index]!.id,
      region: row?.region ?? request.region,
      reach,
      channels,
      inInventory: row !== undefined,
      inventorySource: row && inventory ? { path: shownPath(inventory.path), line: row.line } : undefined,
      files: files.map((file, at) => ({ ...file, shownAs: shown[index]!.paths[at]! })),
    };
  });
}

/** Below this many bytes of address books a second thread costs more than it saves. */
const smallJob = 4 << 20;

/** Threads to use: what the user asked for, else all cores, else one where the books are few. */
export function jobsFor(request: AuditRequest, devices: number, bytes: number): number {
  if (request.jobs !== undefined) return Math.min(request.jobs, Math.max(devices, 1));
  return bytes < smallJob || devices < 2 ? 1 : Math.min(request.cores, devices);
}
