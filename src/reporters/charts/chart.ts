import { type Html, html } from '../../lib/escape/html.ts';

/** A chart of a report, and what says the same where no picture is seen. */
export interface Chart {
  readonly title: string;
  /** The figures of the picture in words, for documents without it. */
  readonly alternative: string;
  /** The picture as an SVG element of an HTML page that has `chartStyles`; a sentence where there is nothing to draw. */
  readonly svg: Html;
}

/** Width of every chart in its own units: on a phone one unit is one pixel. */
export const width = 360;

/**
 * A picture, as wide as its place.
 *
 * @param name unlike that of any other chart of the page
 * @param height in units
 */
export function picture(name: string, said: Omit<Chart, 'svg'>, height: number, parts: readonly Html[]): Chart {
  const { title, alternative } = said;
  return {
    title,
    alternative,
    svg: html`<svg class="picture" viewBox="0 0 ${width} ${short(height)}" role="img" aria-labelledby="${name}-title" aria-describedby="${name}-text"><title id="${name}-title">${title}</title><desc id="${name}-text">${alternative}</desc>${parts}</svg>`,
  };
}

/** A length in units, to a hundredth. */
export function short(length: number): number {
  return Math.round(length * 100) / 100;
}
