import type { Html } from '../../lib/escape/html.ts';
import { width } from './chart.ts';
import { type Fill, part } from './fills.ts';
import { label, line } from './label.ts';
import { letters, widthOf } from './letters.ts';

/** Side of a square of a legend, and what lies between it and its text. */
export const swatch = 9;
export const gap = 4;

interface Legend {
  readonly height: number;
  readonly parts: readonly Html[];
}

/** What each fill means, in as many lines as that takes. */
export function legend(chart: string, entries: readonly (readonly [fill: Fill, text: string])[]): Legend {
  const parts: Html[] = [];
  let [x, y] = [0, letters];
  for (const [fill, text] of entries) {
    const room = Math.min(widthOf(text), width - swatch - gap);
    if (x > 0 && x + swatch + gap + room > width) [x, y] = [0, y + line + 2];
    parts.push(square(chart, fill, x, y), label(text, { x: x + swatch + gap, y, room }));
    x += swatch + gap + room + 10;
  }
  return { height: y + 10, parts };
}

/** A square beside a text that stands on `y`. */
export function square(chart: string, fill: Fill, x: number, y: number): Html {
  return part(chart, fill, { x: x + 0.5, y: y - swatch + 0.5, width: swatch, height: swatch });
}
