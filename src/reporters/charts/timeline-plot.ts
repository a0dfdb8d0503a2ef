import { type ScaleBand, scaleBand, scaleLinear } from 'd3-scale';
import { stack, stackOffsetDiverging } from 'd3-shape';
import { type Html, html } from '../../lib/escape/html.ts';
import type { Statement } from '../words/charts.ts';
import { short, width } from './chart.ts';
import { type Fill, part } from './fills.ts';
import { label, line } from './label.ts';
import { widthOf } from './letters.ts';
import type { Bar } from './spans.ts';

const height = 150;
const thickest = 40;

interface Plot {
  /** Where it begins. */
  readonly y: number;
  readonly fills: Readonly<Record<Statement, Fill>>;
  readonly figure: (value: number) => string;
  readonly time: (time: string) => string;
}

/** Bars along a line: what is given stands above it, what is taken back or ends hangs below. */
export function plot(name: string, bars: readonly Bar[], { y, fills, figure, time }: Plot): { parts: Html[]; end: number } {
  const above = Math.max(...bars.map(({ given }) => given));
  const below = Math.max(...bars.map(({ withdrawn, expired }) => withdrawn + expired));
  const up = scaleLinear([-below, above], [y + height, y]);
  const ticks = up.ticks(5).filter((tick) => Number.isInteger(tick));
  const margin = Math.max(...ticks.map((tick) => widthOf(figure(Math.abs(tick))))) + 6;
  const along = scaleBand(
    bars.map((bar) => bar.time),
    [margin, width],
  ).paddingInner(0.25);
  const parts = ticks.flatMap((tick) => [
    html`<path class="${tick === 0 ? 'axis' : 'grid'}" d="M${short(margin)} ${short(up(tick))}H${width}" />`,
    label(figure(Math.abs(tick)), { x: margin - 6, y: up(tick) + 4, room: margin, anchor: 'end', kind: 'soft' }),
  ]);

  const thickness = Math.min(along.bandwidth(), thickest);
  const layers = stack<Bar, Statement>()
    .keys(['given', 'withdrawn', 'expired'])
    .value((bar, statement) => (statement === 'given' ? bar.given : -bar[statement]))
    .offset(stackOffsetDiverging)(bars);
  for (const layer of layers) {
    for (const one of layer) {
      const [from, to] = [Math.min(one[0], one[1]), Math.max(one[0], one[1])];
      const x = middleOf(one.data, along) - thickness / 2;
      if (to > from) parts.push(part(name, fills[layer.key], { x, y: up(to), width: thickness, height: up(from) - up(to) }));
    }
  }

  const under = y + height + line + 4;
  let free = width;
  for (const bar of bars.toReversed()) {
    const text = time(bar.time);
    const room = widthOf(text);
    const x = Math.min(Math.max(middleOf(bar, along), room / 2), width - room / 2);
    if (x + room / 2 > free) continue;
    parts.push(label(text, { x, y: under, room, anchor: 'middle', kind: 'soft' }));
    free = x - room / 2 - 12;
  }
  return { parts, end: under + 2 };
}

function middleOf({ time }: Bar, along: ScaleBand<string>): number {
  return along(time)! + along.bandwidth() / 2;
}
