import { forMarkdown } from '../../lib/escape/markdown.ts';
import { byUrgency } from '../../model/priority.ts';
import type { DeviceReport, Report } from '../../model/report.ts';
import { isOpen } from '../level.ts';
import type { Words } from '../words/words.ts';
import { bullets, heading, table } from './layout.ts';

const shownDevices = 100;
/** Ids in a field of the matrix. */
const shownInField = 10;

/** The formula once, the matrix with the devices of each field, and each device with its numbers put in. */
export function* priorities({ run, devices }: Report, words: Words): Generator<string> {
  const { priority } = words;
  const urgent = devices.toSorted(byUrgency);
  yield heading(2, priority.title);
  yield bullets(priority.formula(run.priority));
  yield heading(3, priority.matrixTitle);
  const steps = priority.scale.map((name, index) => `${index + 1} ${name}`);
  yield table(
    [`${priority.severityAxis} \\ ${priority.likelihoodAxis}`, ...steps],
    run.priority.levels
      .map((row, at) => [
        steps[at]!,
        ...row.map((level, other) => field(priority.levels[level], inField(urgent, at + 1, other + 1), words)),
      ])
      .toReversed(),
  );
  if (devices.length === 0) return;
  yield heading(3, priority.devicesTitle);
  yield bullets(
    urgent
      .slice(0, shownDevices)
      .map((device) => `${device.id}: ${isOpen(device) ? priority.openDevice : priority.device(device.risk, run.priority)}`),
  );
  if (urgent.length > shownDevices) yield `${forMarkdown(words.andMore(urgent.length - shownDevices))}\n\n`;
}

function inField(devices: readonly DeviceReport[], severity: number, likelihood: number): string[] {
  return devices.filter(({ risk }) => risk.severity === severity && risk.likelihood === likelihood).map(({ id }) => id);
}

function field(level: string, ids: readonly string[], { priority }: Words): string {
  if (ids.length === 0) return level;
  const more = ids.length > shownInField ? [priority.more(ids.length - shownInField)] : [];
  return `${level}: ${[...ids.slice(0, shownInField), ...more].join(', ')}`;
}
