import { type Html, html } from '../../lib/escape/html.ts';
import { short } from './chart.ts';

interface Weave {
  /** Lines within a square of six units. */
  readonly lines: string;
  readonly thickness: number;
}

/** How parts of a bar are filled. Each is told from the others without colour, and each has a colour of its name. */
const weaves = {
  uncovered: { lines: 'M0 3H6', thickness: 6 },
  unverified: { lines: 'M-1 1L1 -1M0 6L6 0M5 7L7 5', thickness: 2 },
  covered: { lines: 'M1.5 0V6M4.5 0V6', thickness: 1.2 },
  other: { lines: 'M0 1.5H6M0 4.5H6', thickness: 1.2 },
  out: { lines: '', thickness: 0 },
  exempt: { lines: 'M3 3h0.01', thickness: 2.6 },
} as const satisfies Readonly<Record<string, Weave>>;
export type Fill = keyof typeof weaves;

/** The fills that a chart uses. */
export function fillsOf(chart: string, fills: readonly Fill[]): Html {
  const patterns = fills.map((fill) => {
    const { lines, thickness } = weaves[fill];
    const cap = fill === 'exempt' ? 'round' : 'butt';
    return html`<pattern id="${chart}-${fill}" width="6" height="6" patternUnits="userSpaceOnUse"><path class="edge-${fill}" d="${lines}" fill="none" stroke-width="${thickness}" stroke-linecap="${cap}"/></pattern>`;
  });
  return html`<defs>${patterns}</defs>`;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A part of a bar. */
export function part(chart: string, fill: Fill, { x, y, width, height }: Box): Html {
  return html`<rect class="edge-${fill}" x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="url(#${chart}-${fill})"/>`;
}
