import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { Html } from '../../lib/escape/html.ts';
import type { Language } from '../../lib/text.ts';
import { byUrgency } from '../../model/priority.ts';
import type { DeviceReport, Report } from '../../model/report.ts';
import { type Verdict, type VerdictCounts, shownVerdicts } from '../../model/verdict.ts';
import { chartWords } from '../words/charts.ts';
import { wordsIn } from '../words/words.ts';
import { type Chart, picture, width } from './chart.ts';
import { type Fill, fillsOf, part } from './fills.ts';
import { label, line } from './label.ts';
import { widthOf } from './letters.ts';
import { gap, legend, square, swatch } from './legend.ts';

const name = 'exposures';
const shownDevices = 15;
const thickness = 10;

const fills: Readonly<Record<Verdict, Fill>> = {
  uncovered: 'uncovered',
  unverified: 'unverified',
  covered: 'covered',
  otherBasis: 'other',
  outOfReach: 'out',
  exempt: 'exempt',
};

/** A device, or those that are not shown together. */
interface Row {
  readonly title: string;
  readonly exposures: VerdictCounts;
  readonly bar: boolean;
}

/** How many numbers of each device have which verdict, most urgent device first. */
export function exposureBars({ devices }: Pick<Report, 'devices'>, language: Language): Chart | undefined {
  if (devices.length === 0) return undefined;
  const words = chartWords[language];
  const { number } = wordsIn(language);
  const urgent = devices.toSorted(byUrgency);
  const rows = rowsOf(urgent, words.moreDevices);
  const used = shownVerdicts.filter((verdict) => rows.some(({ exposures }) => exposures[verdict] > 0));
  const notWhole = urgent.slice(0, shownDevices).some(({ complete }) => !complete);

  const key = legend(
    name,
    used.map((verdict) => [fills[verdict], words.verdicts[verdict]]),
  );
  const columns = used.map((verdict) => widthOf(number(Math.max(...rows.map(({ exposures }) => exposures[verdict])))) + swatch + gap + 6);
  const scale = scaleLinear([0, Math.max(1, ...rows.filter(({ bar }) => bar).map(({ exposures }) => totalOf(exposures)))], [0, width - 1]);
  const parts: Html[] = [
    fillsOf(
      name,
      used.map((verdict) => fills[verdict]),
    ),
    ...key.parts,
  ];
  let y = key.height;
  for (const { title, exposures, bar } of rows) {
    y += line;
    let x = width - columns.reduce((sum, one) => sum + one, 0);
    parts.push(label(title, { x: 0, y, room: x - 8, kind: 'strong' }));
    if (totalOf(exposures) === 0) parts.push(label(words.noNumber, { x: width, y, room: width - x, anchor: 'end', kind: 'soft' }));
    for (const [index, verdict] of used.entries()) {
      const value = exposures[verdict];
      if (value > 0)
        parts.push(square(name, fills[verdict], x, y), label(number(value), { x: x + swatch + gap, y, room: columns[index]! }));
      x += columns[index]!;
    }
    y += 4;
    if (bar) {
      for (const layer of stack<VerdictCounts, Verdict>().keys(used)([exposures])) {
        const [from, to] = layer[0]!;
        if (to > from)
          parts.push(part(name, fills[layer.key], { x: scale(from) + 0.5, y, width: scale(to) - scale(from), height: thickness }));
      }
      y += thickness + 4;
    }
  }
  if (notWhole) parts.push(label(words.notWhole, { x: 0, y: (y += line), room: width, kind: 'soft' }));
  const told = rows.map((row) => `${row.title}: ${figuresOf(row.exposures)}`);
  const alternative = `${told.join('; ')}.${notWhole ? ` ${words.notWhole}.` : ''}`;
  return picture(name, { title: words.exposures, alternative }, y + 4, parts);

  function figuresOf(exposures: VerdictCounts): string {
    const figures = shownVerdicts
      .filter((verdict) => exposures[verdict] > 0)
      .map((verdict) => `${number(exposures[verdict])} ${words.verdicts[verdict]}`);
    return figures.length === 0 ? words.noNumber : figures.join(', ');
  }
}

function rowsOf(urgent: readonly DeviceReport[], moreDevices: (count: number) => string): Row[] {
  const rows = urgent
    .slice(0, shownDevices)
    .map(({ id, complete, exposures }) => ({ title: complete ? id : `* ${id}`, exposures, bar: true }));
  const rest = urgent.slice(shownDevices);
  if (rest.length === 0) return rows;
  const together = { covered: 0, uncovered: 0, unverified: 0, otherBasis: 0, outOfReach: 0, exempt: 0 };
  for (const { exposures } of rest) for (const verdict of shownVerdicts) together[verdict] += exposures[verdict];
  return [...rows, { title: moreDevices(rest.length), exposures: together, bar: false }];
}

function totalOf(exposures: VerdictCounts): number {
  return shownVerdicts.reduce((sum, verdict) => sum + exposures[verdict], 0);
}
