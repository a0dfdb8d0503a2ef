import { forMarkdown } from '../../lib/escape/markdown.ts';
import type { DeviceReport, Report } from '../../model/report.ts';
import { byUrgency } from '../../model/priority.ts';
import { viewNames } from '../../model/views.ts';
import type { Words } from '../words/words.ts';
import { heading, table } from './layout.ts';

const shown = 100;

/** The three legal views side by side: of the estate, and of every device with numbers to assess. */
export function* viewTables({ run, summary, devices }: Report, words: Words): Generator<string> {
  const { columns, names } = words.views;
  const meanings = words.views.meanings(run.balanceDocumented);
  yield heading(2, words.views.title);
  yield `${forMarkdown(words.views.choice(run))}\n\n`;
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
  yield `${forMarkdown(words.views.cells)}\n\n`;
  yield table(
    [words.columns.device, words.columns.assessed, ...viewNames.map((view) => names[view])],
    assessed.slice(0, shown).map((device) => row(device, words)),
    [1, 2, 3, 4],
  );
  if (assessed.length > shown) yield `${forMarkdown(words.andMore(assessed.length - shown))}\n\n`;
}

function row({ id, views, risk }: DeviceReport, { number }: Words): string[] {
  return [id, number(risk.assessed), ...viewNames.map((view) => `${number(views[view].uncovered)} / ${number(views[view].unverified)}`)];
}
