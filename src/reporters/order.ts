import type { DeviceReport } from '../model/report.ts';

const levels = ['none', 'low', 'medium', 'high'];

/** Most urgent first; then the device with more numbers without evidence; then by id. */
export function byPriority(a: DeviceReport, b: DeviceReport): number {
  return (
    levels.indexOf(b.risk.level) - levels.indexOf(a.risk.level) ||
    b.risk.severity * b.risk.likelihood - a.risk.severity * a.risk.likelihood ||
    b.exposures.uncovered - a.exposures.uncovered ||
    (a.id < b.id ? -1 : 1)
  );
}
