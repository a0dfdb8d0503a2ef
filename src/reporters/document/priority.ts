import { byUrgency, type PriorityLevel } from '../../model/priority.ts';
import type { DeviceReport } from '../../model/report.ts';
import { isOpen } from '../level.ts';
import { type Block, bullets, heading, paragraph, type Rich, table } from './blocks.ts';
import type { Draft } from './draft.ts';

/** The formula once, the matrix with the devices of each field, and each device with its numbers put in. */
export function* priorities(draft: Draft): Generator<Block> {
  const { words, caps } = draft;
  const { run, devices } = draft.report;
  const { priority } = words;
  const urgent = devices.toSorted(byUrgency);
  yield heading(2, priority.title);
  yield bullets(priority.formula(run.priority));
  yield heading(3, priority.matrixTitle);
  const steps = priority.scale.map((name, index) => `${index + 1} ${name}`);
  yield table(
    [`${priority.severityAxis} \\ ${priority.likelihoodAxis}`, ...steps],
    run.priority.levels
      .map((row, at) => [steps[at]!, ...row.map((level, other) => field(level, inField(urgent, at + 1, other + 1), draft))])
      .toReversed(),
  );
  if (devices.length === 0) return;
  yield heading(3, priority.devicesTitle);
  yield bullets(
    urgent
      .slice(0, caps.devices)
      .map((device) => `${device.id}: ${isOpen(device) ? priority.openDevice : priority.device(device.risk, run.priority)}`),
  );
  if (urgent.length > caps.devices) yield paragraph(words.andMore(urgent.length - caps.devices));
}

function inField(devices: readonly DeviceReport[], severity: number, likelihood: number): string[] {
  return devices.filter(({ risk }) => risk.severity === severity && risk.likelihood === likelihood).map(({ id }) => id);
}

function field(level: PriorityLevel, ids: readonly string[], { words: { priority }, caps }: Draft): Rich {
  const named = { text: priority.levels[level], level };
  if (ids.length === 0) return [named];
  const more = ids.length > caps.inField ? [priority.more(ids.length - caps.inField)] : [];
  return [named, `: ${[...ids.slice(0, caps.inField), ...more].join(', ')}`];
}
