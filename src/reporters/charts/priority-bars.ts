import { scaleLinear } from 'd3-scale';
import { html } from '../../lib/escape/html.ts';
import type { Language } from '../../lib/text.ts';
import { priorityLevels } from '../../model/priority.ts';
import type { Report } from '../../model/report.ts';
import { isOpen } from '../level.ts';
import { chartWords } from '../words/charts.ts';
import { wordsIn } from '../words/words.ts';
import { type Chart, picture, short, width } from './chart.ts';
import { label } from './label.ts';
import { widthOf } from './letters.ts';

const rowHeight = 24;
const thickness = 14;

/** How many devices have which review priority; apart those whose priority nobody can tell. */
export function priorityBars({ devices }: Pick<Report, 'devices'>, language: Language): Chart | undefined {
  if (devices.length === 0) return undefined;
  const words = chartWords[language];
  const { priority, number } = wordsIn(language);
  const open = devices.filter(isOpen).length;
  const rows = [
    ...priorityLevels.toReversed().map((level) => ({
      level,
      title: priority.levels[level],
      count: devices.filter((device) => device.risk.level === level && !isOpen(device)).length,
    })),
    ...(open > 0 ? [{ level: 'open', title: priority.open, count: open }] : []),
  ];
  const margin = Math.max(...rows.map(({ title }) => widthOf(title))) + 8;
  const most = Math.max(...rows.map(({ count }) => count));
  const scale = scaleLinear([0, most], [0, width - margin - widthOf(number(most)) - 10]);
  const parts = rows.flatMap(({ level, title, count }, index) => {
    const y = index * rowHeight + thickness;
    const length = scale(count);
    return [
      label(title, { x: 0, y, room: margin }),
      html`<rect
        class="level-${level}"
        x="${short(margin)}"
        y="${short(y - thickness + 3)}"
        width="${short(length)}"
        height="${thickness}"
      />`,
      label(number(count), { x: margin + length + 6, y, room: width - margin - length - 6, kind: 'strong' }),
    ];
  });
  const told = rows.map(({ title, count }) => `${title}: ${words.devices(count)}`);
  return picture('priorities', { title: words.priorities, alternative: `${told.join('; ')}.` }, rows.length * rowHeight, parts);
}
