import type { DeviceReport } from '../model/report.ts';
import type { Words } from './words/words.ts';

/** Whether nothing was found on a device within reach of which not all could be read, so that `none` would say too much. */
export function isOpen({ risk, complete, posture }: DeviceReport): boolean {
  return risk.level === 'none' && !complete && posture.reach !== 'none';
}

/** The review priority of a device in a word. */
export function levelOf(device: DeviceReport, { priority }: Words): string {
  return isOpen(device) ? priority.open : priority.levels[device.risk.level];
}
