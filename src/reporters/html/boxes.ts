import { html } from '../../lib/escape/html.ts';
import type { Language } from '../../lib/text.ts';
import { type Box, boxesIn } from '../document/boxes.ts';
import type { Html } from './markup.ts';

/** The boxes to fill in, on a page of their own. */
export function boxes(language: Language): Html {
  const { title, intro, boxes: all } = boxesIn(language);
  return html`<section class="chapter page" aria-labelledby="boxes"><h2 id="boxes">${title}</h2><p>${intro}</p>
<div class="boxes">${all.map(box)}</div></section>
`;
}

function box({ title, hint, fields }: Box): Html {
  return html`<div class="box"><h3>${title}</h3><p>${hint}</p><div class="space"></div><ul class="fields">${fields.map((field) => html`<li>${field}</li>`)}</ul></div>
`;
}
