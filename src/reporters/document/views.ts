import type { DeviceReport } from '../../model/report.ts';
import { byUrgency } from '../../model/priority.ts';
import { viewNames } from '../../model/views.ts';
import type { Words } from '../words/words.ts';
import { type Block, heading, paragraph, table } from './blocks.ts';
import type { Draft } from './draft.ts';

/** The three legal views side by side: of the estate, and of every device with numbers to assess. */
export function* viewTables({ report: { run, summary, devices }, words, caps }: Draft): Generator<Block> {
  const { columns, names } = words.views;
  const meanings = words.views.meanings(run.balanceDocumented);
  yield heading(2, words.views.title);
  yield paragraph(words.views.choice(run));
  yield table(
    [columns.view, columns.uncovered, columns.unverified, columns.assessed, columns.devices(words.number(devices.length))],
    viewNames.map((view) => {
      const { uncovered, unverified, assessed, leaking } = summary.views[view];
      return [`${names[view]}: ${meanings[view]}`, ...[uncovered, unverified, assessed, leaking].map(words.number)];
    }),
    [1, 2, 3, 4],
  );
  const assessed = devices.filter(({ risk }) => risk.assessed > 0).toSorted(byUrgency);
  if (assessed.length === 0) return;
  yield heading(3, words.views.perDevice);
  yield paragraph(words.views.cells);
  yield table(
    [words.columns.device, words.columns.assessed, ...viewNames.map((view) => names[view])],
    assessed.slice(0, caps.devices).map((device) => row(device, words)),
    [1, 2, 3, 4],
  );
  if (assessed.length > caps.devices) yield paragraph(words.andMore(assessed.length - caps.devices));
}

function row({ id, views, risk }: DeviceReport, { number }: Words): string[] {
  return [id, number(risk.assessed), ...viewNames.map((view) => `${number(views[view].uncovered)} / ${number(views[view].unverified)}`)];
}
