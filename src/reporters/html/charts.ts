import { html } from '../../lib/escape/html.ts';
import type { Language } from '../../lib/text.ts';
import type { Report } from '../../model/report.ts';
import type { Chart } from '../charts/chart.ts';
import { exposureBars, priorityBars, riskMatrix, timelineChart } from '../charts/index.ts';
import { chapterWords } from '../words/page.ts';
import type { Html } from './markup.ts';

/** The matrix with the devices in it, for the first screen; nothing where there is no device. */
export function matrix(report: Report, language: Language): Html | '' {
  const chart = riskMatrix(report, language);
  return chart ? html`<figure class="matrix"><figcaption>${chart.title}</figcaption>${chart.svg}</figure>` : '';
}

/** All other charts, as a chapter. */
export function charts(report: Report, language: Language): Html {
  const all = [exposureBars(report, language), timelineChart(report, language), priorityBars(report, language)];
  return html`<section class="chapter" aria-labelledby="charts"><h2 id="charts">${chapterWords.charts[language]}</h2>
<div class="charts">${all.map((chart) => (chart ? figure(chart) : ''))}</div></section>
`;
}

function figure({ title, svg }: Chart): Html {
  return html`<figure class="chart"><figcaption>${title}</figcaption>${svg}</figure>
`;
}
