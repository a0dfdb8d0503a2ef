import { displayWidth, padEnd, padStart } from '../lib/columns.ts';
import { terminal, type TerminalText } from '../lib/escape/terminal.ts';
import type { Report } from '../model/report.ts';
import { viewNames } from '../model/views.ts';
import { line } from './text-line.ts';
import type { Words } from './words/words.ts';

/** The three legal views of the estate side by side. */
export function* views({ run, summary }: Report, { views: words, number }: Words): Generator<TerminalText> {
  const { columns, names } = words;
  const meanings = words.meanings(run.balanceDocumented);
  const rows = viewNames.map((view) => {
    const { uncovered, unverified, assessed, leaking } = summary.views[view];
    return [names[view], ...[uncovered, unverified, assessed, leaking].map(number)];
  });
  const all = [
    [columns.view, columns.uncovered, columns.unverified, columns.assessed, columns.devices(number(summary.devices.total))],
    ...rows,
  ];
  const widths = all[0]!.map((_, at) => Math.max(...all.map((cells) => displayWidth(cells[at]!))));
  yield terminal`\n${words.title}\n`;
  for (const cells of all) yield terminal`  ${cells.map((cell, at) => (at === 0 ? padEnd : padStart)(cell, widths[at]!)).join('  ')}\n`;
  for (const view of viewNames) yield line(`${names[view]}: ${meanings[view]}`, '  ', '    ');
  yield line(words.choice(run), '  ');
}
