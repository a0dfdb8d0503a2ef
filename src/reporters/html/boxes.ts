import { html } from '../../lib/escape/html.ts';
import type { Report } from '../../model/report.ts';
import { type Box, boxesOf } from '../document/boxes.ts';
import type { Statement } from '../document/engagement.ts';
import type { Wording } from '../reporter.ts';
import type { Html } from './markup.ts';

/** The boxes to fill in, on a page of their own. */
export function boxes(report: Report, wording: Wording): Html {
  const { title, intro, boxes: all, retention } = boxesOf(report, wording);
  return html`<section class="chapter page" aria-labelledby="boxes"><h2 id="boxes">${title}</h2><p>${intro}</p>
<div class="boxes">${all.map(box)}</div>
<p class="retention">${retention.map(statement)}</p></section>
`;
}

function statement({ name, value, missing }: Statement, index: number): Html {
  return html`${index > 0 ? html`<br />` : ''}<strong>${name}:</strong> ${missing ? html`<span class="missing">${value}</span>` : value}`;
}

function box({ title, hint, fields }: Box): Html {
  return html`<div class="box"><h3>${title}</h3><p>${hint}</p><div class="space"></div><ul class="fields">${fields.map((field) => html`<li>${field}</li>`)}</ul></div>
`;
}
