import { withVisibleControls } from '../../lib/escape/controls.ts';
import { type Html, html } from '../../lib/escape/html.ts';
import { short } from './chart.ts';
import { boldness, foreign, letters, widthOf } from './letters.ts';

/** From one line to the next. */
export const line = letters + 3;

interface Place {
  readonly x: number;
  /** Of the line the letters stand on. */
  readonly y: number;
  /** Units that the text may take; what does not fit is cut, and told as a whole where it is pointed at. */
  readonly room: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly kind?: 'soft' | 'strong';
}

/** A line of text, which keeps within its room whatever it says and whatever its signs look like. */
export function label(text: string, { x, y, room, anchor = 'start', kind }: Place): Html {
  const whole = withVisibleControls(text);
  const shown = cut(whole, kind === 'strong' ? room / boldness : room);
  const told = shown === whole ? '' : html`<title>${whole}</title>`;
  const size = short(widthOf(shown) * (kind === 'strong' ? boldness : 1));
  const squeezed = foreign.test(shown) ? html` textLength="${size}" lengthAdjust="spacingAndGlyphs"` : '';
  return html`<text x="${short(x)}" y="${short(y)}" text-anchor="${anchor}"${kind ? html` class="${kind}"` : ''}${squeezed}>${told}${shown}</text>`;
}

/** As much of a text as fits, with `…` for the rest. */
export function cut(text: string, room: number): string {
  // Names are short or hostile: of a long one only what could fit is measured.
  if (text.length <= room && widthOf(text) <= room) return text;
  let shown = '';
  for (const sign of text) {
    if (widthOf(`${shown}${sign}…`) > room || shown.length > room) break;
    shown += sign;
  }
  return `${shown}…`;
}

/** Words in lines that fit. */
export function linesOf(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
