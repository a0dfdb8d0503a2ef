import { html } from '../../lib/escape/html.ts';
import type { Language } from '../../lib/text.ts';
import { chartWords, type Span, type Statement } from '../words/charts.ts';
import { wordsIn } from '../words/words.ts';
import { type Chart, picture, width } from './chart.ts';
import { type Fill, fillsOf } from './fills.ts';
import { label, line, linesOf } from './label.ts';
import { legend } from './legend.ts';
import { type Bar, barsOf, type Month } from './spans.ts';
import { plot } from './timeline-plot.ts';

/** What of a report is drawn. */
interface Acceptance {
  readonly summary: { readonly timeline: readonly Month[]; readonly undated: { readonly given: number; readonly withdrawn: number } };
}

const name = 'timeline';
const order = ['given', 'withdrawn', 'expired'] as const satisfies readonly Statement[];
const fills: Readonly<Record<Statement, Fill>> = { given: 'covered', withdrawn: 'uncovered', expired: 'unverified' };

/** How many statements gave acceptance, took it back or ended it, by month, or by year or decade where there are many months. */
export function timelineChart({ summary: { timeline, undated } }: Acceptance, language: Language): Chart {
  const words = chartWords[language];
  const { number } = wordsIn(language);
  const without = undated.given + undated.withdrawn > 0 ? [words.undated(undated.given, undated.withdrawn)] : [];
  if (timeline.length === 0) {
    const alternative = [words.noStatement, ...without].join(' ');
    return { title: words.timeline.month, alternative, svg: html`<p>${alternative}</p>` };
  }
  const { span, bars } = barsOf(timeline);
  const key = legend(
    name,
    order.map((statement) => [fills[statement], `${words.statements[statement]}: ${number(sumOf(bars, statement))}`]),
  );
  const drawn = plot(name, bars, {
    y: key.height + line,
    fills,
    figure: number,
    time: (time) => words.time(time, span),
  });
  const notes = without
    .flatMap((text) => linesOf(text, width))
    .map((text, index) => label(text, { x: 0, y: drawn.end + (line + 2) * (index + 1), room: width, kind: 'soft' }));
  const parts = [fillsOf(name, Object.values(fills)), ...key.parts, ...drawn.parts, ...notes];
  return picture(
    name,
    { title: words.timeline[span], alternative: [told(bars, span, language), ...without].join(' ') },
    drawn.end + (line + 2) * notes.length + 6,
    parts,
  );
}

function sumOf(bars: readonly Bar[], statement: Statement): number {
  return bars.reduce((sum, bar) => sum + bar[statement], 0);
}

function told(bars: readonly Bar[], span: Span, language: Language): string {
  const words = chartWords[language];
  const { number } = wordsIn(language);
  const times = bars.flatMap((bar) => {
    const figures = order
      .filter((statement) => bar[statement] > 0)
      .map((statement) => `${number(bar[statement])} ${words.statements[statement]}`);
    return figures.length === 0 ? [] : [`${words.time(bar.time, span)}: ${figures.join(', ')}`];
  });
  return `${times.join('; ')}.`;
}
